import type { CompleteDocument } from '../document/schema.js';
import { listNames } from '../document/schema.js';
import type { Settings } from '../settings.js';
import { tags, translatedNames } from '../settings.js';
import type { ForeignLanguage } from './foreign.js';
import { foreign, isSame } from './foreign.js';

/** Of the attributes that have a form for a language, those that a language has words for. */
export const wordNames: readonly string[] = [
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
  const ofPage = foreign(around, language);
  const hasForms = wordNames.some((name) => values.has(formOf(name, language)));
  const lost = lostNames(settings, language, isTranslation);
  const adding: string[] = [];
  for (const name of translatedNames) {
    const form = formOf(name, language);
    const source = values.has(form) ? form : name;
    const isAdding = settings.adding.includes(source);
    if (ofPage && lost.includes(name)) values.set(name, undefined);
    else {
      values.set(name, values.get(source));
      if (isAdding) adding.push(name);
    }
  }
  return [{ ...settings, ...Object.fromEntries(values), adding }, hasForms ? undefined : ofPage];
}

/** The words of a page in another language that a card leaves out, for it has others of its own. */
function lostNames(settings: Settings, language: CompleteDocument, isTranslation: boolean) {
  const hasForm = (name: string) => Reflect.has(settings, formOf(name, language));
  return isTranslation || wordNames.some(hasForm)
    ? wordNames.filter((name) => Reflect.get(settings, name) && !hasForm(name))
    : [];
}

/** Names what would show the words that a card leaves out: attributes for its language, or a document. */
export const lackedForms = (
  settings: Settings,
  language: CompleteDocument,
  isTranslation: boolean,
): readonly string[] =>
  lostNames(settings, language, isTranslation).map((name) =>
    tags.some((tag) => isSame(tag, language.lang))
      ? formOf(name, language)
      : `translations.${language.lang}.${name}`,
  );
