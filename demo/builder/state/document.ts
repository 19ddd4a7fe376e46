import type { Values } from './values.js';

/** A clinic's document: its text, and what that says. It is parsed when it changes, and never again. */
export interface ParsedDocument {
  /** JSON text; empty where there is no document. */
  readonly text: string;
  /** What the text says; `undefined` where it is not the JSON of an object. */
  readonly value: object | undefined;
}

export const noDocument: ParsedDocument = { text: '', value: undefined };

export function parseDocument(written: string): ParsedDocument {
  if (!written) return noDocument;
  // An address cannot hold half of a surrogate pair, and a signature is for what the address holds.
  const text = written.replace(/\p{Surrogate}/gu, '\uFFFD');
  return { text, value: objectIn(text) };
}

/** The document that says so; it need not be parsed. */
export function documentOf(value: object | undefined): ParsedDocument {
  if (!value) return noDocument;
  const text = JSON.stringify(value, null, 2);
  return /\p{Surrogate}/u.test(text) ? parseDocument(text) : { text, value };
}

function objectIn(json: string): object | undefined {
  try {
    const value: unknown = JSON.parse(json);
    // Firefox reads a nesting so deep that it cannot write it, as a snippet must: it throws here.
    JSON.stringify(value);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The language of the text that fills a document's gaps; empty where it names none. */
export const languageOfDocument = ({ value }: ParsedDocument): string =>
  textOf(fieldOf(value, 'lang'));

/** What a document says about who reviewed it, in any of its languages, as far as it is text. */
export function reviewOf({ value }: ParsedDocument): Values {
  const translations: readonly unknown[] = Object.values(Object(fieldOf(value, 'translations')));
  const parts = new Map<string, Set<string>>();
  for (const texts of [value, ...translations])
    for (const [name, part] of Object.entries(Object(fieldOf(texts, 'review'))))
      parts.set(name, (parts.get(name) ?? new Set()).add(textOf(part)));
  return Object.fromEntries(
    Array.from(parts, ([name, said]) => [
      name,
      [...said].filter(Boolean).join(name === 'text' ? ' ' : ', '),
    ]),
  );
}

const fieldOf = (value: unknown, name: string): unknown => Reflect.get(Object(value), name);
const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
