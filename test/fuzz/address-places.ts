import type { Step } from './steps.js';
import { setAttribute, setProperty, sign, signInDocument, wait } from './steps.js';

/** Every place that takes an address, and how a page puts one there. */
export const placesOfAddresses: Readonly<Record<string, (address: string) => readonly Step[]>> = {
  'the attribute book-href': (address) => [setAttribute('book-href', address)],
  'the attribute feedback-href': (address) => [setAttribute('feedback-href', address)],
  'the attribute review-href': (address) => [setAttribute('review-href', address), wait, sign],
  'the attribute src': (address) => [setAttribute('src', address)],
  'the property bookHref': (address) => [setProperty('bookHref', address)],
  'the sign-off of a document': (address) => [wait, signInDocument({ href: address })],
  'a source of a document': (address) => [
    setProperty('content', {
      facts: [{ text: 'One', sources: ['ours'] }],
      sources: [{ id: 'ours', title: 'Ours', href: address }],
    }),
  ],
  'the picture of a document': (address) => [
    setProperty('content', { illustration: { src: address, alt: 'A back' } }),
  ],
};
