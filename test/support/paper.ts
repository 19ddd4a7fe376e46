import type { BackSpasmCard } from '../../src/index.js';
import { pretend } from './pretend.js';

/** What stands beside the page's body to be printed. */
export const handouts = () => [...document.querySelectorAll('html > [data-back-spasm-handout]')];

/** It is out of the page's reach: a root within a root. */
export const paperIn = (host: Element | null | undefined) =>
  host?.shadowRoot?.firstElementChild?.shadowRoot;

/** The browser's own print dialog cannot be answered by a test; what is on the page while it is open can be seen. */
export const whilePrinting = (action: () => unknown, look: () => void) =>
  pretend(window, 'print', look, action);

/** A card's handout, as it is while the print dialog is open. It stays after it is taken off the page. */
export async function handoutOf(card: BackSpasmCard): Promise<ShadowRoot> {
  let root: ShadowRoot | null | undefined;
  await whilePrinting(
    () => card.print(),
    () => (root = paperIn(handouts()[0])),
  );
  if (!root) throw new Error('there was no handout');
  return root;
}

export const endPrinting = () => dispatchEvent(new Event('afterprint'));

/** The words of an element, with white space as a reader meets it. */
export const wordsIn = (place: Node | null | undefined) =>
  (place?.textContent ?? '').replace(/\s+/g, ' ').trim();
