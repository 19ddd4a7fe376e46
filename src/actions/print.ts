import { render } from 'lit/html.js';
import type { Card } from '../card/card.js';
import { cardView } from '../view/card-view.js';
import { css, makeSheet } from '../view/css.js';
import { adoptStyles } from '../view/styles.js';

/** On paper the page makes room for the handout; on screen there is none. */
const pageStyles = css`
  @media print {
    body {
      display: none !important;
    }
  }
  @media screen {
    [data-back-spasm-handout] {
      display: none !important;
    }
  }
`;

let removeHandout = () => {};

/**
 * Prints a card alone: a copy of it beside the page's body, which is hidden for as long as it
 * takes. No pop-up, no frame, and styles that every content security policy allows.
 */
export function printCard(card: Card): void {
  removeHandout();
  const handout = document.createElement('div');
  handout.toggleAttribute('data-back-spasm-handout');
  const root = handout.attachShadow({ mode: 'open' });
  adoptStyles(root);
  render(
    cardView({ ...card, settings: { ...card.settings, layout: 'full', theme: 'light' } }, false),
    root,
  );
  const sheet = makeSheet(pageStyles, window);
  document.documentElement.append(handout);
  document.adoptedStyleSheets.push(sheet);
  removeHandout = () => {
    handout.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    removeHandout = () => {};
  };
  // On some phones print() returns at once and this never comes; the next print() clears up then.
  addEventListener('afterprint', removeHandout, { once: true });
  print();
}
