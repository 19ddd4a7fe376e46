import { withPlainSpaces } from '../document/normalize.js';
import type { Source } from '../document/schema.js';
import { sectionNames } from '../settings.js';
import type { SignedText } from './card.js';
import { sha256 } from './sha256.js';

/** Grows when the same text gets another fingerprint; none of another version counts. */
const version = '2';

/**
 * What a clinician signs: all words that a page or a document brings to a card, what its links open
 * or dial, what stands at all, and all medical text and labels of the language. Any change of them
 * gives another fingerprint; layout, theme and the order of sections do not.
 *
 * It is SHA-256, of which 128 bits are kept: nobody can write another text for the fingerprint of
 * one that was signed. Texts are normalised as they are read, so what is read is what is signed.
 */
export function fingerprint({ text, labels, updated, sources, settings }: SignedText): string {
  const medical = JSON.stringify(text, (key, value) => {
    // Whether a text is marked as foreign depends on the page around it; which way it runs does not.
    if (key === 'id' || key === 'lang' || (key === 'dir' && value === 'auto')) return undefined;
    if (!value?.text || value.title || value.kind || value.sources) return value;
    return value.dir && value.dir !== 'auto' ? [value.text, value.dir] : value.text;
  });
  const beside = JSON.stringify([
    labels,
    updated,
    sources.map(shownOf),
    // By these, a brief card chooses what shows first.
    text.tips.map(({ id = '' }) => id),
    sectionNames.filter((name) => name !== 'review' && settings.sections.includes(name)),
    coveredSettings.map((name) => settings[name] ?? ''),
  ]);
  const json = `${medical}\n${beside}`;
  return `${version}-${sha256(bytesOf(withPlainSpaces(json))).slice(0, 32)}`;
}

/** What a page says that stands on a card in words, or that a reader dials or opens. */
const coveredSettings = [
  'clinic',
  'phone',
  'emergency-number',
  'advice-number',
  'book-label',
  'book-href',
  'feedback-href',
] as const;

/** In UTF-16, big-endian, which needs nothing that is not in the language. */
const bytesOf = (text: string) =>
  Uint8Array.from({ length: text.length * 2 }, (_, index) =>
    index & 1 ? text.charCodeAt(index >> 1) & 255 : text.charCodeAt(index >> 1) >> 8,
  );

/** What a list of sources shows of one, and where it leads. */
export const shownOf = ({ title, publisher, year, href }: Source) => [title, publisher, year, href];
