import { render } from 'lit/html.js';
import type { Card } from '../card/card.js';
import { addSheet, css, makeSheet } from '../view/css.js';
import { showTicks } from '../view/ticks.js';
import { handout } from './handout.js';
import { handoutStyles } from './handout-styles.js';

/** On paper there is the handout alone. */
const onPaper = css`
  @media print {
    :root {
      all: initial !important;
      color-scheme: light !important;
    }
    :root > :not([data-back-spasm-handout]) {
      display: none !important;
    }
  }
`;

/**
 * In a layer, an important rule counts more than any of a page without one, however specific that
 * is. Chromium before 99 and Firefox before 97 leave layers out.
 */
const pageStyles = css`
  @page {
    size: auto;
    margin: 6.5mm;
  }
  ${onPaper}
  @layer {
    ${onPaper}
  }
`;

let removeHandout = () => {};

export interface PrintOptions {
  /** YYYY-MM-DD */
  readonly today: string;
  /** What the reader has ticked. */
  readonly ticked: ReadonlySet<string>;
  /** For people who do not see well. */
  readonly isLarge: boolean;
}

/**
 * Prints a card alone: a handout beside the page's body, which is hidden for as long as it takes.
 * No pop-up, no frame, and styles that every content security policy allows. Its root is within
 * another, where no `::part()` of the page finds it.
 */
export function printCard(card: Card, { today, ticked, isLarge }: PrintOptions): void {
  removeHandout();
  const host = document.createElement('div');
  host.toggleAttribute('data-back-spasm-handout');
  host.style.cssText = 'all: initial !important; display: block !important';
  const root = rootIn(rootIn(host).appendChild(document.createElement('div')));
  addSheet(root, makeSheet(handoutStyles, window));
  const removeSheet = addSheet(document, makeSheet(pageStyles, window), host);
  render(handout(card, { today, address: addressFor(card), isLarge }), root);
  showTicks(root, ticked);
  document.documentElement.append(host);
  removeHandout = () => {
    host.remove();
    removeSheet();
    removeHandout = () => {};
  };
  // On some phones print() returns at once and this never comes; the next print() clears up then.
  addEventListener('afterprint', removeHandout, { once: true });
  try {
    print();
  } catch (error) {
    removeHandout();
    throw error;
  }
}

const rootIn = (host: Element) => host.attachShadow({ mode: 'open' });

/**
 * The site at which a reader finds the card again, and the page if it asks for that: its path may hold
 * a patient's number. In a frame that a page of another site may have made, there is none: that page
 * would borrow the address of ours for what it has the card say.
 */
function addressFor({ settings }: Card): string {
  const { origin, pathname } = location;
  // Of a file, or of a page without an origin, there is nothing to ask for.
  if (!origin.startsWith('h') || isFramedByOthers()) return '';
  return settings['print-address'] ? origin + pathname : origin;
}

function isFramedByOthers(): boolean {
  try {
    for (let view: Window = window; view !== view.parent; view = view.parent)
      if (view.parent.location.origin !== location.origin) return true;
    return false;
  } catch {
    // A page of another site tells nothing of itself.
    return true;
  }
}
