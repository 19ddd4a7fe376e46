import { directionOf } from '../document/normalize.js';
import type { CompleteDocument } from '../document/schema.js';
import type { CardItem, Foreign, Phrase } from './card.js';

/** The language of what a page or document brings, and its direction if that is known. */
export interface ForeignLanguage {
  readonly lang: string;
  readonly dir: Foreign['dir'] | undefined;
}

const primary = (of: string) => of.toLowerCase().split(/[-_]/)[0];
/** Varieties of a language are one, as `en-GB` and `en`. */
export const isSame = (tag: string, other: string) => primary(tag) === primary(other);

/** No mark is needed for a variety of the card's language, as `en-GB` on an English card. */
export function foreign(
  tag: string,
  { lang }: CompleteDocument,
  dir?: Foreign['dir'],
): ForeignLanguage | undefined {
  return isSame(tag, lang) ? undefined : { lang: tag, dir };
}

/** What is said for a language, by its tag or that of a variety of it. */
export const findFor = <Value>(
  byTag: Readonly<Record<string, Value>> = {},
  language: CompleteDocument,
): readonly [string, Value] | undefined =>
  Object.entries(byTag).find(([tag]) => !foreign(tag, language));

/** Marks a text, or each item of a list, with its language. */
export function mark<Part extends string | readonly CardItem[] | undefined>(
  part: Part,
  language: ForeignLanguage | undefined,
): Part extends string ? Phrase : Part;
export function mark(
  part: string | readonly CardItem[] | undefined,
  language: ForeignLanguage | undefined,
) {
  if (!part || !language) return part;
  return typeof part === 'string'
    ? { text: part, ...markOf(language, part) }
    : part.map((item) => ({ ...item, ...markOf(language, `${item.title ?? ''}${item.text}`) }));
}

/** Worked out here, since a browser would take what stands around the text into account. */
export const markOf = ({ lang, dir }: ForeignLanguage, text: string): Foreign => ({
  lang,
  dir: dir ?? directionOf(text),
});
