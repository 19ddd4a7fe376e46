import { render } from 'lit/html.js';
import type { Card } from '../card/card.js';
import { tagName } from '../tag.js';
import { cardView } from '../view/card-view.js';
import { addSheet, makeSheet } from '../view/css.js';
import { adoptStyles } from '../view/styles.js';

/** What is drawn of a card, in the root of its element. */
export class Drawing {
  readonly root: ShadowRoot;
  /** Where a page has broken what a card is drawn with, it has failed for good. */
  state: 'pending' | 'drawn' | 'failed' = 'pending';

  readonly #host: HTMLElement;
  /** Whether the root came with the page's HTML. */
  readonly #isDeclared: boolean;

  constructor(host: HTMLElement) {
    const declared = declaredRoot(host);
    this.#host = host;
    this.#isDeclared = Boolean(declared);
    this.root = declared ?? rootWithSlot(host);
  }

  /** Draws a card, or what of it no document on its way can change. A failure leaves what was there before. */
  drawCard(card: Card, isWaiting: boolean): void {
    if (this.state === 'failed') return;
    const { root } = this;
    const isFirst = this.state === 'pending';
    const isToReplace = isFirst && this.#isDeclared;
    // What came with the page's HTML stays until the card is whole.
    if (isWaiting && isToReplace) return;
    const old = isFirst ? [...root.childNodes] : [];
    const height = isToReplace ? this.#host.offsetHeight : 0;
    try {
      render(cardView(card, isWaiting), root);
      if (!isFirst) return;
      this.state = 'drawn';
      for (const node of old) node.remove();
      adoptStyles(root);
      if (height) this.#keepHeight(height);
    } catch (error) {
      this.#fail(old, error);
    }
  }

  #fail(old: readonly Node[], error: unknown): void {
    if (this.state === 'drawn') this.root.append(document.createElement('slot'));
    else this.root.replaceChildren(...old);
    this.state = 'failed';
    console.error(
      `<${tagName}> cannot be drawn on this page; what stands between its tags shows`,
      error,
    );
  }

  /** WebKit lays the wrapper out before what is in it, and scrolls to where so short a page would end. */
  #keepHeight(height: number): void {
    const view = this.#host.ownerDocument.defaultView;
    if (!view) return;
    const sheet = makeSheet(`:host{min-block-size:${height}px}`, view);
    const removeSheet = addSheet(this.root, sheet);
    void this.#host.offsetHeight;
    removeSheet();
  }
}

/** Whatever goes wrong until the card is drawn, here and later, what stands between the tags shows. */
function rootWithSlot(element: HTMLElement): ShadowRoot {
  // First, since a picture of that name on the page stands in the place of the method.
  const slot = document.createElement('slot');
  const root = element.attachShadow({ mode: 'open' });
  root.append(slot);
  return root;
}

/** Internals know a closed one. Firefox before 93, Safari before 16.4 and most test documents have none. */
function declaredRoot(element: HTMLElement): ShadowRoot | null {
  try {
    return element.shadowRoot ?? element.attachInternals().shadowRoot;
  } catch {
    return null;
  }
}
