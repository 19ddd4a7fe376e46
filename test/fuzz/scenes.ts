/** Plays what a page does to a card, and tells what goes wrong. */
import { rootOf } from '../support/card.js';
import { witness } from './addresses.js';
import { brokenPromises } from './promises.js';
import { describe } from './property.js';
import type { Start } from './starts.js';
import type { Scene, Step } from './steps.js';
import { settle } from './steps.js';

// A picture's made-up address may name another machine, and none is to be asked.
const policy = document.createElement('meta');
policy.httpEquiv = 'Content-Security-Policy';
policy.content = "img-src 'none'";
document.head.append(policy);

export interface Script {
  readonly start: Start;
  readonly steps: readonly Step[];
}

async function setUp({ make, attributes }: Start): Promise<Scene> {
  const page = document.createElement('div');
  // Nothing need be laid out.
  page.hidden = true;
  document.body.append(page);
  return {
    page,
    card: await make(page),
    attributes: new Map(Object.entries(attributes)),
    properties: new Set(),
    signed: new Set(),
    light: '',
    answer: '{}',
  };
}

/**
 * Plays a script to its end and then hands over the scene, with the card drawn.
 * @returns what broke: an error that reached the page counts, whoever threw it
 */
export async function play(
  { start, steps }: Script,
  then: (scene: Scene) => Promise<readonly string[]> = async () => [],
): Promise<string[]> {
  const faults: string[] = [];
  let answer = () => '{}';
  const restore = watchPage(faults, () => answer());
  const scene = await setUp(start);
  answer = () => scene.answer;
  try {
    for (const step of steps) await step.act(scene);
    if (!scene.card.isConnected) scene.page.append(scene.card);
    await drawn(scene);
    faults.push(...brokenPromises(scene), ...(await then(scene)));
  } finally {
    scene.page.remove();
    await settle();
    restore();
  }
  return faults;
}

/** Nothing that a card does may end as an error of the page, or ask for what is no web address. */
function watchPage(faults: string[], answer: () => string): () => void {
  const { fetch, onerror } = globalThis;
  const { warn } = console;
  const note = (event: Event) => {
    const thrown: unknown = Reflect.get(event, 'error') ?? Reflect.get(event, 'reason');
    faults.push(`the page gets an ${event.type}: ${describe(thrown)}`);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  // Nobody else is to end the test before its smallest input is found.
  Object.assign(globalThis, { onerror: null });
  addEventListener('error', note, true);
  addEventListener('unhandledrejection', note, true);
  console.warn = () => {};
  globalThis.fetch = async (input) => {
    const { protocol } = new URL(String(input), location.href);
    if (!/^https?:$/.test(protocol)) faults.push(`a document is asked of ${protocol}`);
    return new Response(answer());
  };
  return () => {
    removeEventListener('error', note, true);
    removeEventListener('unhandledrejection', note, true);
    console.warn = warn;
    Object.assign(globalThis, { fetch, onerror });
    Reflect.deleteProperty(globalThis, witness);
  };
}

/** Once no document is on its way, and what the page was told has reached it. */
export async function drawn({ card }: Scene): Promise<void> {
  await settle();
  while (card.shadowRoot?.querySelector('.waiting')) await settle();
  await settle();
}

/** What is drawn, without the marks by which Lit finds its places again. */
export const drawing = ({ card }: Scene): string =>
  rootOf(card).innerHTML.replace(/<!--.*?-->/gs, '');

/** Takes back all that a page has done. */
export async function takeBack(scene: Scene): Promise<void> {
  const { card, page, attributes, properties } = scene;
  for (const name of attributes.keys()) card.removeAttribute(name);
  for (const name of properties) Reflect.set(card, name, null);
  card.replaceChildren();
  page.removeAttribute('lang');
  await drawn(scene);
}
