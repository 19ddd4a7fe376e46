import type { Report } from '../document/problems.js';
import type { CompleteDocument } from '../document/schema.js';
import { fallback, findLanguage } from '../languages/registry.js';
import type { Ingredients } from './card.js';
import { foreign, isSame } from './foreign.js';
import { offerLanguages } from './offered-languages.js';

/** The language of a card, and of what it is made of. */
export interface CardLanguages {
  readonly builtIn: CompleteDocument;
  /** What the card has without a reader's choice. */
  readonly usual: CompleteDocument;
  readonly offered: readonly string[];
  /** What a document says outside of `translations`. */
  readonly own: string;
  /** What attributes say that have no form for a language. */
  readonly around: string;
  /** Whether the usual one is English for want of the one that page or document have. */
  readonly isMissing: boolean;
  readonly isTranslation: boolean;
  /** Whether words in the missing language show all the same. */
  readonly isShown: boolean;
}

export function chooseLanguages(
  { settings, document: { lang, translations }, pageLanguage, chosenLanguage = '' }: Ingredients,
  report: Report,
): CardLanguages {
  // Beside translations, what names no language is in English, whatever the page is in.
  const tags = Object.keys(translations ?? {});
  const own = lang ?? ((!tags.length && pageLanguage) || fallback.lang);
  tags.forEach((tag, index) => {
    const before = [own, ...tags.slice(0, index)].find((each) => isSame(each, tag));
    if (before)
      report('language', ['translations', tag], `Leave this out: ${before} has these texts.`);
  });
  const wanted = tags.some((tag) => isSame(tag, pageLanguage)) ? pageLanguage : own;
  const usual = findLanguage(wanted) ?? fallback;
  const isMissing = Boolean(foreign(wanted, usual));
  if (isMissing)
    report(
      'language',
      ['lang'],
      `Load the text in ${wanted}: the card is in ${usual.lang}.`,
      wanted === lang ? 'document' : 'page',
    );
  const offered = offerLanguages(settings.languages ?? [], usual, report);
  const builtIn = (offered.includes(chosenLanguage) && findLanguage(chosenLanguage)) || usual;
  const isTranslation = builtIn !== usual;
  return {
    builtIn,
    usual,
    offered,
    own,
    around: pageLanguage || wanted,
    isMissing,
    isTranslation,
    isShown: isMissing && !isTranslation,
  };
}
