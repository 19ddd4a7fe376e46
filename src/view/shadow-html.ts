import type { Card } from '../card/card.js';
import { cardView } from './card-view.js';
import { css } from './css.js';
import { styles } from './styles.js';
import { toHtml } from './to-html.js';

/** The card's own styles, for a root that stands in a page's HTML. */
export const shadowStyles =
  styles +
  css`
    /* Nothing would hear them; their place stays, so that nothing moves should a script come. */
    @media (scripting: none) {
      :host .wrapper button {
        visibility: hidden !important;
      }
    }
  `;

/** What a card has in its shadow root, with its style. */
export const shadowHtml = (card: Card): string =>
  `<style>${shadowStyles}</style>${toHtml(cardView(card, false))}`;
