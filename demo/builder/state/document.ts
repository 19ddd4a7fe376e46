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

/** What a document says about who reviewed it, as far as it is text. */
export const reviewOf = ({ value }: ParsedDocument): Values =>
  Object.fromEntries(
    Object.entries(Object(fieldOf(value, 'review'))).map(([name, part]) => [name, textOf(part)]),
  );

const fieldOf = (value: unknown, name: string): unknown => Reflect.get(Object(value), name);
const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
