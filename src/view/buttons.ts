import { html } from 'lit/html.js';
import type { Card } from '../card/card.js';
import { dialled } from '../document/phone-number.js';
import { fill } from './format.js';

/** What a reader can do with a button or a link. */
export type Action =
  'print' | 'read' | 'emergency' | 'advice' | 'call' | 'book' | 'feedback' | 'source' | 'review';

/** A link that looks like a button; its text says what happens. Without an address there is none. */
export const linkButton = (action: Action, href: string | undefined, content: unknown) =>
  href &&
  html`<a class="button" part="button" rel="noopener noreferrer" data-action=${action} href=${href}
    ><span>${content}</span></a
  >`;

/** A link within text. */
export const textLink = (action: Action, href: string, content: unknown) =>
  html`<a rel="noopener noreferrer" data-action=${action} href=${href}>${content}</a>`;

/** A number as its writer spaced it, as an address that a phone dials. */
export const telephone = (number = '') => number && `tel:${dialled(number)}`;

/** Says whose number it is, where the card knows. */
export const callLabel = ({ labels, settings: { clinic, phone } }: Card) =>
  fill(clinic ? labels.callClinic : labels.call, { clinic, number: phone });

export const bookButton = ({ labels, settings }: Card) =>
  linkButton('book', settings['book-href'], settings['book-label'] ?? labels.book);

export function callButton(card: Card) {
  const { phone } = card.settings;
  return linkButton('call', telephone(phone), callLabel(card));
}

/**
 * Whether this window can print at all; a sandboxed frame may still refuse in silence. In Node, a
 * card is drawn for windows that can.
 */
export const canPrint = () => !globalThis.screen || typeof globalThis.print === 'function';
