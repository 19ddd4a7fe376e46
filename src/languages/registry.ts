import type { CompleteDocument } from '../document/schema.js';
import english from './en.json';

const texts = new Map([[english.lang, english]]);
const listeners = new Set<() => void>();

/** What a card shows where no other language fits; it comes with the card. */
export const fallback = english;

/**
 * Adds a language, or puts another text in the place of one.
 * @param text a complete document: every section, help level and label
 */
export function registerLanguage(text: CompleteDocument): void {
  // What is missing is in English rather than nowhere.
  texts.set(text.lang.toLowerCase(), { ...fallback, ...text });
  for (const listener of listeners) listener();
}

/** The text for a language tag, by its nearest known form: `fr-CA` is also looked up as `fr`. */
export function findLanguage(tag: string): CompleteDocument | undefined {
  const subtags = tag.toLowerCase().split(/[-_]/, 9);
  for (; subtags.length; subtags.pop()) {
    const text = texts.get(subtags.join('-'));
    if (text) return text;
  }
  return undefined;
}

/** Calls back whenever a language is added, until the returned function is called. */
export function watchLanguages(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
