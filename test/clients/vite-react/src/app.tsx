import { fallback } from 'back-spasm-card/fallback';
import 'back-spasm-card/react';
import { useState } from 'react';
import content from '../card.json';

const signs = fallback({ content, attributes: { 'emergency-number': '112', 'heading-level': 3 } });

export function App() {
  const [action, setAction] = useState('');
  return (
    <main>
      <back-spasm-card
        clinic="Example Clinic"
        heading-level={3}
        book-href="/book"
        emergency-number="112"
        content={content}
        onbsc-action={(event) => {
          if (event.detail.action !== 'book') return;
          event.preventDefault();
          setAction(event.detail.action);
        }}
        dangerouslySetInnerHTML={{ __html: signs }}
      />
      <output>{action}</output>
    </main>
  );
}
