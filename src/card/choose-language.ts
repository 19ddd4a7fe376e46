import type { Report } from '../document/problems.js';
import type { CompleteDocument } from '../document/schema.js';
import { fallback, findLanguage } from '../languages/registry.js';
import type { Ingredients } from './compose.js';
import { foreign } from './foreign.js';

export interface ChosenLanguage {
  /** The language that the document is in, or else the page. */
  readonly wanted: string;
  /** The text that the card is in. */
  readonly builtIn: CompleteDocument;
  /** Those that a reader may change to, the card's usual one among them. */
  readonly offered: readonly string[];
  /** Whether the reader has left the language in which the card stands on this page. */
  readonly isTranslation: boolean;
  /** Whether it is in English because the text in the wanted language is not there. */
  readonly isLacking: boolean;
}

/** The reader's choice if the card offers it, else the document's language, else the page's. */
export function chooseLanguage(
  { settings, document, pageLanguage, chosenLanguage = '' }: Ingredients,
  report: Report,
): ChosenLanguage {
  const wanted = document.lang ?? (pageLanguage || fallback.lang);
  const usual = findLanguage(wanted) ?? fallback;
  const isMissing = Boolean(foreign(wanted, usual));
  if (isMissing)
    report(
      'language',
      ['lang'],
      `Load the text in ${wanted}; the card is in ${usual.lang}.`,
      document.lang ? 'document' : 'page',
    );
  const offered = offerLanguages(settings.languages ?? [], usual, report);
  const builtIn = (offered.includes(chosenLanguage) && findLanguage(chosenLanguage)) || usual;
  const isTranslation = builtIn !== usual;
  return { wanted, builtIn, offered, isTranslation, isLacking: isMissing && !isTranslation };
}

/**
 * The menu of languages: those of the page's list that are loaded, and the usual one, to which a
 * reader may want to go back.
 */
function offerLanguages(
  listed: readonly string[],
  usual: CompleteDocument,
  report: Report,
): readonly string[] {
  const loaded = listed.flatMap((tag) => {
    const language = findLanguage(tag)?.lang;
    if (!language)
      report('language', ['languages'], `Load the text in ${tag}, or leave it out.`, 'attribute');
    return language ?? [];
  });
  return [...new Set(loaded.includes(usual.lang) ? loaded : [usual.lang, ...loaded])];
}
