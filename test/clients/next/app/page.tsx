import { DefineCard } from './define-card';

export default function Page() {
  return (
    <main>
      <back-spasm-card clinic="Example Clinic" heading-level={3} book-href="/book" citations />
      <DefineCard />
    </main>
  );
}
