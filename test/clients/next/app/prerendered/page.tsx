import { prerender } from 'back-spasm-card/prerender';
import content from '../../card.json';
import { DefineCard } from '../define-card';

const { html } = prerender({
  attributes: {
    clinic: 'Example Clinic',
    'heading-level': 3,
    'book-href': '/book',
    'emergency-number': '112',
  },
  content,
  pageLanguage: 'en',
});

export default function Page() {
  return (
    <main>
      {/* The browser takes the template out of it, so what React finds is not what it has written. */}
      <div dangerouslySetInnerHTML={{ __html: html }} suppressHydrationWarning />
      <DefineCard />
    </main>
  );
}
