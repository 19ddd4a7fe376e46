/** In a file of its own: it brings the text of every language. */
import '../../../src/languages/ar.js';
import '../../../src/languages/es.js';
import '../../../src/languages/fr.js';
import type { Card, CardItem } from '../../../src/card/card.js';
import { wordingOf } from '../../../src/card/changes.js';
import { compose } from '../../../src/card/compose.js';
import { today } from '../../../src/card/today.js';
import { readDocument } from '../../../src/document/read.js';
import { readSettings } from '../../../src/read-settings.js';
import { settingsOf } from '../state/attributes.js';
import type { Setup } from '../state/setup.js';
import { itemsOf, wordParts } from './card-parts.js';

/** The card in one language, as a set-up has it and as it comes. */
export interface CardTexts {
  readonly own: Card;
  readonly builtIn: Card;
}

const usual = readSettings(new Map()).settings;

/** The card as it comes. */
export const builtInCard = (language: string): Card =>
  compose({ settings: usual, document: {}, pageLanguage: language, today: today() }).card;

/** Every part of the card shows: one that is left out can still be edited. */
export function cardTexts(setup: Setup, language: string): CardTexts {
  const { value } = setup.document;
  const { card: own } = compose({
    settings: { ...settingsOf(setup), sections: usual.sections, review: { state: 'unusable' } },
    document: value && !setup.attributes['src'] ? readDocument(value).document : {},
    pageLanguage: language,
    today: today(),
    chosenLanguage: language,
  });
  return { own, builtIn: builtInCard(own.language) };
}

/** By which a change says for which words it was made. */
export const markOf = (item: CardItem): string => wordingOf(item);

/** What stands on the card in some words: an item of a part, or a text of its own. */
export function findWords(
  setup: Setup,
  language: string,
  words: string,
): { readonly part: string; readonly id: string; readonly single: string } | undefined {
  const { own } = cardTexts(setup, language);
  for (const [part] of wordParts) {
    const item = itemsOf(own, part).find(({ id, text }) => id && words.includes(text));
    if (item?.id) return { part, id: item.id, single: '' };
  }
  const singles = (['heading', 'summary', 'disclaimer'] as const).map(
    (name) => [name, own.text[name]] as const,
  );
  const single = singles.find(
    ([, phrase]) => typeof phrase === 'string' && words.includes(phrase),
  )?.[0];
  return single && { part: 'start', id: '', single };
}
