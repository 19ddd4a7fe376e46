import type { Problem } from '../document/problems.js';
import { readDocument } from '../document/read.js';
import type { CompleteDocument, LanguageDocumentInput, LevelName } from '../document/schema.js';
import english from './en.json';

const texts = new Map([[english.lang, english]]);
const listeners = new Set<() => void>();

/** What a card shows where no other language fits; it comes with the card. */
export const fallback = english;

/**
 * Adds a language, or puts another text in the place of one. What it lacks, or what cannot be used
 * of it, is in English.
 * @param text a complete document. Its sources are added to the English ones; one with the same id
 *   takes the place of that.
 * @returns what is wrong in it
 * @throws {RangeError} where its `lang` is no language tag
 */
export function registerLanguage(text: LanguageDocumentInput): readonly Problem[] {
  const { document, problems } = readDocument(text);
  const { lang = '', help, drawings, labels, sources = [] } = document;
  const level = (name: LevelName) => ({ ...english.help[name], ...help?.[name] });
  // Dates will be written by it, and menus. A build drops `new Intl.Locale()`, though it may throw.
  Intl.getCanonicalLocales(lang);
  texts.set(lang.toLowerCase(), {
    ...english,
    ...document,
    help: { emergency: level('emergency'), today: level('today'), routine: level('routine') },
    drawings: { ...english.drawings, ...drawings },
    labels: { ...english.labels, ...labels },
    sources: [...english.sources, ...sources],
  });
  for (const listener of listeners) listener();
  return problems;
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
