interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }>;
}
const isAxe = (value: unknown): value is Axe =>
  typeof value === 'object' && value !== null && 'run' in value;

/** Runs axe within the page of a frame once all colours have settled, and names what it finds. */
export async function faultsOf(page: Pick<Window, 'document'>): Promise<string[]> {
  // Made in the test's own document: a policy of the page may let nobody give a script its address.
  const script = document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  page.document.head.append(script);
  await loaded;
  await Promise.all(page.document.getAnimations().map(({ finished }) => finished));
  const axe: unknown = Reflect.get(Object(page.document.defaultView), 'axe');
  if (!isAxe(axe)) throw new Error('axe did not load');
  const { violations } = await axe.run();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id} ${JSON.stringify(target)}`),
  );
}
