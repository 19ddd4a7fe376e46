import type { Source } from '../document/schema.js';
import { toJson } from '../document/to-json.js';
import { sectionNames } from '../settings.js';
import type { Foreign, SignedText } from './card.js';
import { sha256 } from './sha256.js';

/** Grows when the same text gets another fingerprint; none of another version counts. */
const version = '2';

/**
 * What a clinician signs: all words that a page or a document brings to a card, what its links open
 * or dial, what stands at all and which way it runs, and all medical text, labels and sources of the
 * language. Any change of them gives another fingerprint; layout, theme and the order of sections do
 * not.
 *
 * It is SHA-256, of which 128 bits are kept: nobody can write another text for the fingerprint of
 * one that was signed. Texts are normalised as they are read, so what is read is what is signed.
 */
export function fingerprint(signedText: SignedText): string {
  const { text, language, dir, labels, updated, sources, settings } = signedText;
  const signed = [
    dir,
    text,
    labels,
    updated,
    // A packed language has them in another order. Chromium has toSorted() from 110 on.
    // oxlint-disable-next-line unicorn/no-array-sort -- it sorts what map() has just made
    sources.map((source) => shownOf(source, language).join('\n')).sort(),
    sectionNames.filter((name) => name !== 'review' && settings.sections.includes(name)),
    coveredSettings.map((name) => settings[name] || ''),
  ];
  const json = toJson(signed, (value) => signedForm(value, dir));
  return `${version}-${sha256(bytesOf(json)).slice(0, 32)}`;
}

/**
 * Of a text, all but whether it is marked as foreign, which depends on the page around it; but that it
 * runs the other way than the card. Its id, too: by that, a card chooses what shows first.
 * @param around the direction of the card
 */
function signedForm(value: unknown, around: SignedText['dir']): unknown {
  if (!isText(value)) return value;
  const { lang: _lang, dir, ...said } = value;
  if (dir && dir !== around) return { ...said, runs: dir };
  return said.text !== undefined && Object.keys(said).length === 1 ? said.text : said;
}

interface AnyText extends Partial<Foreign> {
  readonly id?: string;
  readonly title?: string;
  readonly text?: string;
  readonly alt?: string;
}

/** A phrase, an item, or the picture with its words. */
const isText = (value: unknown): value is AnyText =>
  typeof value === 'object' && value !== null && ('text' in value || 'alt' in value);

/** What a page says that stands on a card in words, or that a reader dials or opens. */
const coveredSettings = [
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
const bytesOf = (text: string) =>
  Uint8Array.from({ length: text.length * 2 }, (_, index) =>
    index & 1 ? text.charCodeAt(index >> 1) & 255 : text.charCodeAt(index >> 1) >> 8,
  );

/** All of a source: by its id, items cite it. One that names no language is in the card's. */
const shownOf = ({ id, title, publisher, lang, year, href }: Source, language: string) =>
  [id, title, publisher, lang === language ? '' : lang, year, href].map((part) => part ?? '');
