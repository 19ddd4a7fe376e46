'use client';

import type { CardEvents } from 'back-spasm-card/react';
import { useState } from 'react';
import content from '../../card.json';
import { Card } from './card';

export default function Page() {
  const [action, setAction] = useState('');

  function onAction(event: CardEvents['bsc-action']) {
    if (event.detail.action !== 'book') return;
    event.preventDefault();
    setAction(event.detail.action);
  }

  return (
    <main>
      <Card
        clinic="Example Clinic"
        heading-level={3}
        book-href="/book"
        emergency-number="112"
        content={content}
        onAction={onAction}
      />
      <output>{action}</output>
    </main>
  );
}
