import { fixture, nextFrame } from '@open-wc/testing';
import { BackSpasmCard } from '../../src/index.js';
import type { CardEvents } from '../../src/element/events.js';

/** Puts a card into the page by its markup and waits until it is drawn and no document is on its way. */
export async function mount(
  markup = '<back-spasm-card></back-spasm-card>',
): Promise<BackSpasmCard> {
  const container = await fixture<HTMLElement>(`<div>${markup}</div>`);
  const card = cardIn(container);
  await card.ready;
  return card;
}

/** The first card in an element or root. */
export function cardIn(container: ParentNode): BackSpasmCard {
  const card = container.querySelector('back-spasm-card');
  if (!(card instanceof BackSpasmCard)) throw new Error('there is no card');
  return card;
}

/** After all that a card does about what has just been set on it. */
export const drawn = nextFrame;

/** What is drawn. */
export function rootOf(card: Element): ShadowRoot {
  if (!card.shadowRoot) throw new Error('the card has no shadow root');
  return card.shadowRoot;
}

/** The one element that fits; an error where none does. */
export function find(card: Element, selector: string): HTMLElement {
  const found = rootOf(card).querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`the card has no ${selector}`);
  return found;
}

export const findAll = (card: Element, selector: string): HTMLElement[] => [
  ...rootOf(card).querySelectorAll<HTMLElement>(selector),
];

/** The words of an element, or of all that is drawn, with white space as a reader meets it. */
export function textOf(card: Element, selector = 'article'): string {
  return (find(card, selector).textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The detail of the next event of a name. */
export function next<Name extends keyof CardEvents>(
  card: EventTarget,
  name: Name,
): Promise<CardEvents[Name]['detail']> {
  return new Promise((resolve, reject) => {
    const hear = (event: Event) =>
      event instanceof CustomEvent ? resolve(event.detail) : reject(new Error(event.type));
    card.addEventListener(name, hear, { once: true });
  });
}

/** Keeps the console quiet for as long as an action takes, and tells what was said. */
export async function listen(
  method: 'warn' | 'error',
  action: () => Promise<unknown> | unknown,
): Promise<unknown[][]> {
  const said: unknown[][] = [];
  const original = console[method];
  console[method] = (...words: unknown[]) => said.push(words);
  try {
    await action();
  } finally {
    console[method] = original;
  }
  return said;
}

/**
 * Keeps out of a run's output what the tests of a suite make the console say, each at least once.
 * Whatever else is said stays to be seen.
 */
export function expectWarnings(...expected: readonly string[]): void {
  const { warn } = console;
  const missing = new Set(expected);
  before(() => {
    console.warn = (...said: unknown[]) => {
      const words = expected.find((each) => String(said[0]).includes(each));
      if (words) missing.delete(words);
      else warn(...said);
    };
  });
  after(() => {
    console.warn = warn;
    if (missing.size) throw new Error(`nothing is said of ${[...missing].join(', ')}`);
  });
}
