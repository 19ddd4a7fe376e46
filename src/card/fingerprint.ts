import { withPlainSpaces } from '../document/normalize.js';
import type { Source } from '../document/schema.js';
import type { SignedText } from './card.js';
import { sha256 } from './sha256.js';

/** Grows when the same text gets another fingerprint; none of another version counts. */
const version = '2';

/**
 * What a clinician signs: all words that a page or a document brings to a card, all numbers that it
 * dials, and all medical text and leads of the language. Any change of them gives another
 * fingerprint; layout, theme, order of sections and addresses of links do not.
 *
 * It is SHA-256, of which 128 bits are kept: nobody can write another text for the fingerprint of
 * one that was signed. Texts are normalised as they are read, so what is read is what is signed.
 */
export function fingerprint({ text, labels, updated, sources, settings }: SignedText): string {
  const { clinic, phone, 'book-label': book } = settings;
  const numbers = [phone, settings['emergency-number'], settings['advice-number']];
  const medical = JSON.stringify(text, (key, value) => {
    // What a reader does not see as text.
    if (/^(id|sources|lang|dir)$/.test(key)) return undefined;
    // Whether a text is marked as foreign depends on the page around it.
    return value?.text && !value.title && !value.kind ? value.text : value;
  });
  const beside = JSON.stringify([labels, updated, sources.map(wordsOf), clinic, book, numbers]);
  const json = `${medical}\n${beside}`;
  return `${version}-${sha256(bytesOf(withPlainSpaces(json))).slice(0, 32)}`;
}

/** In UTF-16, big-endian, which needs nothing that is not in the language. */
const bytesOf = (text: string) =>
  Uint8Array.from({ length: text.length * 2 }, (_, index) =>
    index & 1 ? text.charCodeAt(index >> 1) & 255 : text.charCodeAt(index >> 1) >> 8,
  );

/** What a list of sources says of one. */
export const wordsOf = ({ title, publisher, year }: Source) => [title, publisher, year];
