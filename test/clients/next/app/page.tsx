import { fallback } from 'back-spasm-card/fallback';
import { DefineCard } from './define-card';

const signs = fallback({ attributes: { 'emergency-number': '112', 'heading-level': 3 } });

export default function Page() {
  return (
    <main>
      <back-spasm-card
        clinic="Example Clinic"
        heading-level={3}
        book-href="/book"
        emergency-number="112"
        citations
        dangerouslySetInnerHTML={{ __html: signs }}
      />
      <DefineCard />
    </main>
  );
}
