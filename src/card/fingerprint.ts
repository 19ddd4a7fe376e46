import type { Source } from '../document/schema.js';
import { toJson } from '../document/to-json.js';
import type { SignedText } from './card.js';
import { sha256 } from './sha256.js';

/** Grows when the same text gets another fingerprint; none of another version counts. */
const version = '2';

/**
 * What a clinician signs: all words that a page or a document brings to a card, what its links open
 * or dial, what stands at all and which way it runs, and all medical text, labels and sources of the
 * language. Any change of them gives another fingerprint; layout and theme do not.
 *
 * It is SHA-256, of which 128 bits are kept: nobody can write another text for the fingerprint of
 * one that was signed. Texts are normalised as they are read, so what is read is what is signed.
 */
export const fingerprint = (signedText: SignedText): string =>
  `${version}-${sha256(bytesOf(coveredBy(signedText))).slice(0, 32)}`;

/**
 * All that a fingerprint covers, as one text. Each text has its language where that is not the card's,
 * since a voice reads numbers by it; and its id, since by that a card chooses what shows first.
 */
export function coveredBy(signedText: SignedText): string {
  const { text, language, dir, labels, updated, sources, builtInParts, settings } = signedText;
  return toJson([
    language,
    dir,
    text,
    labels,
    updated,
    builtInParts,
    // A packed language has them in another order. Chromium has toSorted() from 110 on.
    // oxlint-disable-next-line unicorn/no-array-sort -- it sorts what map() has just made
    sources.map((source) => shownOf(source, language).join('\n')).sort(),
    settings.sections.filter((name) => name !== 'review'),
    coveredSettings.map((name) => settings[name] || ''),
  ]);
}

/** What a page says that stands on a card in words, or that a reader dials or opens. */
export const coveredSettings = [
  'clinic',
  'phone',
  'emergency-number',
  'advice-number',
  'book-label',
  'book-href',
  'feedback-href',
  'citations',
] as const;

/** In UTF-16, big-endian, which needs nothing that is not in the language. */
export const bytesOf = (text: string) =>
  new Uint8Array(text.length * 2).map((_, index) =>
    index & 1 ? text.charCodeAt(index >> 1) & 255 : text.charCodeAt(index >> 1) >> 8,
  );

/** All of a source: by its id, items cite it. One that names no language is in the card's. */
const shownOf = ({ id, title, publisher, lang, year, href }: Source, language: string) =>
  [id, title, publisher, lang === language ? '' : lang, year, href].map((part) => part ?? '');
