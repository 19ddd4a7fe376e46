import type { Card } from '../card/card.js';
import { cardView } from '../view/card-view.js';
import { styles } from '../view/styles.js';
import { toHtml } from './to-html.js';

/** What a card has in its shadow root, with its style, for a page's HTML. */
export const shadowHtml = (card: Card): string =>
  `<style>${styles}</style>${toHtml(cardView(card, false))}`;
