import { render } from 'lit/html.js';
import type { Card } from '../card/card.js';
import { addSheet, css, makeSheet } from '../view/css.js';
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
    margin: 8mm;
  }
  ${onPaper}
  @layer {
    ${onPaper}
  }
`;

let removeHandout = () => {};

/**
 * Prints a card alone: a handout beside the page's body, which is hidden for as long as it takes.
 * No pop-up, no frame, and styles that every content security policy allows.
 * @param today as YYYY-MM-DD
 */
export function printCard(card: Card, today: string): void {
  removeHandout();
  const host = document.createElement('div');
  host.toggleAttribute('data-back-spasm-handout');
  const root = host.attachShadow({ mode: 'open' });
  addSheet(root, makeSheet(handoutStyles, window));
  const removeSheet = addSheet(document, makeSheet(pageStyles, window), host);
  render(handout(card, today, addressFor(card)), root);
  document.documentElement.append(host);
  fit(root.querySelector('article'));
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

/** Chooses the largest text with which a handout takes two pages; a longer one takes more of them. */
function fit(paper: HTMLElement | null): void {
  for (let size = 11; paper && size > 8 && paper.scrollWidth > paper.clientWidth; size -= 0.1)
    paper.style.fontSize = `${size}pt`;
}
