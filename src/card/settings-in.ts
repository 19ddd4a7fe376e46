import type { CompleteDocument } from '../document/schema.js';
import { listNames } from '../document/schema.js';
import type { Settings } from '../settings.js';
import { translatedNames } from '../settings.js';
import type { ForeignLanguage } from './foreign.js';
import { foreign } from './foreign.js';

/** Of the attributes that have a form for a language, those that a language has words for. */
const wordNames: readonly string[] = [
  'heading',
  'summary',
  'disclaimer',
  ...listNames,
  'book-label',
];

const formOf = (name: string, { lang }: CompleteDocument) =>
  `${name}-${lang.toLowerCase().split('-', 1)}`;

/**
 * What a page says in the language of a card: each attribute in its form for that.
 * @param around the language of attributes that have no form
 * @param isTranslation whether a card has words of its own for those
 * @returns the settings, and the language of their words where it is not the card's
 */
export function settingsIn(
  settings: Settings,
  language: CompleteDocument,
  around: string,
  isTranslation: boolean,
): readonly [Settings, ForeignLanguage | undefined] {
  const values = new Map<string, unknown>(Object.entries(settings));
  const hasForms = translatedNames.some((name) => values.has(formOf(name, language)));
  const ofPage = foreign(around, language);
  const adding: string[] = [];
  for (const name of translatedNames) {
    const form = formOf(name, language);
    const source = values.has(form) ? form : name;
    const isAdding = settings.adding.includes(source);
    // No list mixes two languages.
    const isLost = source === name && ofPage && (isTranslation || hasForms || isAdding);
    if (isLost && wordNames.includes(name)) values.set(name, undefined);
    else {
      values.set(name, values.get(source));
      if (isAdding) adding.push(name);
    }
  }
  return [{ ...settings, ...Object.fromEntries(values), adding }, hasForms ? undefined : ofPage];
}

/** Names the attributes for a language that a page lacks, of all words that it has. */
export const lackedForms = (settings: Settings, language: CompleteDocument): readonly string[] =>
  wordNames
    .filter((name) => Reflect.get(settings, name) && !Reflect.get(settings, formOf(name, language)))
    .map((name) => formOf(name, language));
