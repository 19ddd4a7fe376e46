import 'back-spasm-card/react';
import { useState } from 'react';
import content from '../card.json';

export function App() {
  const [action, setAction] = useState('');
  return (
    <main>
      <back-spasm-card
        clinic="Example Clinic"
        heading-level={3}
        book-href="/book"
        content={content}
        onbsc-action={(event) => {
          if (event.detail.action !== 'book') return;
          event.preventDefault();
          setAction(event.detail.action);
        }}
      />
      <output>{action}</output>
    </main>
  );
}
