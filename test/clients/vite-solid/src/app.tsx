import 'back-spasm-card/solid';
import { createSignal } from 'solid-js';
import content from '../card.json';

export function App() {
  const [action, setAction] = createSignal('');
  return (
    <main>
      <back-spasm-card
        clinic="Example Clinic"
        heading-level={3}
        book-href="/book"
        content={content}
        on:bsc-action={(event) => {
          if (event.detail.action !== 'book') return;
          event.preventDefault();
          setAction(event.detail.action);
        }}
      />
      <output>{action()}</output>
    </main>
  );
}
