import { render } from 'lit/html.js';
import type { Card } from '../card/card.js';
import { tagName } from '../tag.js';
import { cardView } from '../view/card-view.js';
import { addSheet, makeSheet } from '../view/css.js';
import { adoptStyles } from '../view/styles.js';

export interface Drawing {
  readonly root: ShadowRoot;
  /**
   * Draws a card, or what of it no document on its way can change.
   * @returns false where the page has broken what a card is drawn with, and what was there before stays
   */
  drawCard(card: Card, isWaiting: boolean): boolean;
}

/** What is drawn of a card, in the root of its element. */
export function drawingIn(host: HTMLElement): Drawing {
  const declared = declaredRoot(host);
  const root = declared ?? rootWithSlot(host);
  let state: 'pending' | 'drawn' | 'failed' = 'pending';
  return { root, drawCard };

  function drawCard(card: Card, isWaiting: boolean): boolean {
    const isFirst = state === 'pending';
    // What came with the page's HTML stays until the card is whole.
    if (state === 'failed' || (isWaiting && isFirst && declared)) return state !== 'failed';
    const old = isFirst ? [...root.childNodes] : [];
    const height = isFirst && declared ? host.offsetHeight : 0;
    try {
      render(cardView(card, isWaiting), root);
      state = 'drawn';
      if (!isFirst) return true;
      for (const node of old) node.remove();
      adoptStyles(root);
      if (height) keepHeight(host, root, height);
      return true;
    } catch (error) {
      // Half of it may be new: nobody has signed that.
      root.querySelector('[part=review]')?.remove();
      if (state === 'drawn') root.append(document.createElement('slot'));
      else root.replaceChildren(...old);
      state = 'failed';
      console.error(
        `<${tagName}> cannot be drawn on this page: what stands between its tags shows`,
        error,
      );
      return false;
    }
  }
}

/** WebKit lays the wrapper out before what is in it, and scrolls to where so short a page would end. */
function keepHeight(host: HTMLElement, root: ShadowRoot, height: number): void {
  const view = host.ownerDocument.defaultView;
  if (!view) return;
  const sheet = makeSheet(`:host{min-block-size:${height}px}`, view);
  const removeSheet = addSheet(root, sheet);
  void host.offsetHeight;
  removeSheet();
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
