/**
 * What a clinic changes in the words of its card, as a document has it: only what differs. Each of
 * these gives another document and leaves the one that it is given alone.
 */
import type { CardItem } from '../../../src/card/card.js';
import { baseOf } from '../state/languages.js';

/** A document, as far as it is known here: what else is in it stays. */
export type Fields = Readonly<Record<string, unknown>>;

/** Where a text stands in a document: its keys, such as `changes`, `t-move`, `text`. */
export type Place = readonly string[];

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});

/** What stands at a place; a change that is a text alone is one of its `text`. */
export const valueAt = (document: Fields, place: Place): unknown =>
  place.reduce<unknown>(
    (found, key) => Reflect.get(Object(typeof found === 'string' ? { text: found } : found), key),
    document,
  );

/** @param value `undefined` takes it out, with all that is then empty around it */
export function withValueAt(document: Fields, place: Place, value: unknown): Fields {
  const [key, ...rest] = place;
  if (key === undefined) return document;
  const { [key]: old, ...others } = document;
  const inner = typeof old === 'string' && rest.length ? { text: old } : fieldsOf(old);
  const next = rest.length ? withValueAt(inner, rest, value) : value;
  const isEmpty = next === undefined || (isFields(next) && !Object.keys(next).length);
  return isEmpty ? others : { ...document, [key]: next };
}

/** Where the texts of a language stand: those of the document's own, outside of `translations`. */
export function placeOfLanguage(document: Fields, own: string, language: string): Place {
  if (baseOf(language) === baseOf(own)) return [];
  const translations = Object.keys(fieldsOf(document['translations']));
  const known = translations.find((tag) => baseOf(tag) === baseOf(language));
  return ['translations', known ?? language];
}

/** What a reader reads of an item, each of which can be in other words. */
export const wordFields = ['title', 'text', 'list', 'steps'] as const;
export type WordField = (typeof wordFields)[number];

/** Lists have one entry on each line. */
export const writtenWords = (item: CardItem, field: WordField): string => {
  const value = item[field];
  return typeof value === 'string' ? value : (value ?? []).join('\n');
};

const valueOfWords = (field: WordField, written: string): string | readonly string[] =>
  field === 'list' || field === 'steps'
    ? written.split('\n').filter((line) => line.trim())
    : written;

/** One field of an item in other words; the built-in ones, or none at all, take the change back. */
export function withWords(
  document: Fields,
  at: Place,
  { id, field, written }: { id: string; field: WordField; written: string },
  builtIn: CardItem | undefined,
): Fields {
  const isBuiltIn = builtIn && writtenWords(builtIn, field) === written;
  const isEmpty = !written.trim();
  const value = isBuiltIn || isEmpty ? undefined : valueOfWords(field, written);
  return withValueAt(document, [...at, 'changes', id, field], value);
}

/** All words of an item as they are built in; where it stands is left as it is. */
export function withBuiltInWords(document: Fields, at: Place, id: string): Fields {
  return [...wordFields, 'was'].reduce(
    (result, field) => withValueAt(result, [...at, 'changes', id, field], undefined),
    document,
  );
}

/** Hides or shows an item, in every language. */
export const withHidden = (document: Fields, id: string, isHidden: boolean): Fields =>
  withValueAt(document, ['changes', id, 'hidden'], isHidden || undefined);

/** Takes out an item of the clinic's own, in every language. */
export function withoutItem(document: Fields, id: string): Fields {
  const languages = Object.keys(fieldsOf(document['translations']));
  return languages.reduce(
    (result, tag) => withValueAt(result, ['translations', tag, 'changes', id], undefined),
    withValueAt(document, ['changes', id], undefined),
  );
}

/** What a document changes, in its own language and in each that it is translated into. */
const changesIn = (document: Fields): readonly Fields[] =>
  [document, ...Object.values(fieldsOf(document['translations']))].map((texts) =>
    fieldsOf(fieldsOf(texts)['changes']),
  );

/**
 * A clinic's own items of a list, with the words of the first language that has them.
 * @param except where the texts of a language stand that is left out
 */
export function ownItems(
  document: Fields,
  list: string,
  except?: Place,
): ReadonlyMap<string, CardItem> {
  const leftOut = except && valueAt(document, [...except, 'changes']);
  const found = new Map<string, CardItem>();
  for (const changes of changesIn(document).filter((each) => each !== leftOut))
    for (const [id, change] of Object.entries(changes)) {
      const { in: to, text, title } = fieldsOf(change);
      if (to !== list || typeof text !== 'string' || found.has(id)) continue;
      found.set(id, { id, text, ...(typeof title === 'string' && { title }) });
    }
  return found;
}

/** Adds items at the end of a list, one for each text; another language may have them, too. */
export function withItems(
  document: Fields,
  at: Place,
  list: string,
  texts: readonly string[],
): Fields {
  const taken = new Set(changesIn(document).flatMap(Object.keys));
  let count = 0;
  return texts.reduce((result, text) => {
    do count += 1;
    while (taken.has(`own-${count}`));
    const id = `own-${count}`;
    taken.add(id);
    const placed = withValueAt(result, [...at, 'changes', id, 'in'], list);
    return withValueAt(placed, [...at, 'changes', id, 'text'], text);
  }, document);
}

/**
 * Moves an item behind another of its list, or before the first.
 * @param at the language of an item that is in no other; without it, it moves in every one
 */
export function withItemMoved(
  document: Fields,
  id: string,
  anchor: { readonly after: string } | { readonly before: string },
  at: Place = [],
): Fields {
  const change = [...at, 'changes', id];
  const cleared = withValueAt(
    withValueAt(document, [...change, 'after'], undefined),
    [...change, 'before'],
    undefined,
  );
  const [[key = '', other = ''] = []] = Object.entries(anchor);
  return withValueAt(cleared, [...change, key], other);
}
