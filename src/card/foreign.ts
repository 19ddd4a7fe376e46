import type { CompleteDocument } from '../document/schema.js';
import type { CardItem, Foreign, Phrase } from './card.js';

/** No mark is needed for a variety of the card's language, as `en-GB` on an English card. */
export function foreign(
  tag: string,
  { lang }: CompleteDocument,
  dir: Foreign['dir'] = 'auto',
): Foreign | undefined {
  const primary = (of: string) => of.toLowerCase().split(/[-_]/)[0];
  return primary(tag) !== primary(lang) ? { lang: tag, dir } : undefined;
}

/** Marks a text, or each item of a list, with its language. */
export function mark<Part extends string | readonly CardItem[] | undefined>(
  part: Part,
  language: Foreign | undefined,
): Part extends string ? Phrase : Part;
export function mark(
  part: string | readonly CardItem[] | undefined,
  language: Foreign | undefined,
) {
  if (!part || !language) return part;
  return typeof part === 'string'
    ? { text: part, ...language }
    : part.map((item) => ({ ...item, ...language }));
}
