import type { CardDocument } from '../document/schema.js';
import { watchLanguages } from '../languages/registry.js';
import type { Settings } from '../settings.js';
import type { ComposedCard } from './compose.js';
import { compose } from './compose.js';

/** What was composed last, and of what. */
let latest: ComposedCard | undefined;
let ingredients: readonly unknown[] = [];

/** Composes a card once for all of a page that are alike, which then share what is drawn of it. */
export function composeOnce(
  settings: Settings,
  document: CardDocument,
  pageLanguage: string,
  today: string,
  chosenLanguage = '',
): ComposedCard {
  const given = [document, JSON.stringify([settings, pageLanguage, today, chosenLanguage])];
  if (!latest || given.some((each, index) => each !== ingredients[index]))
    latest = compose(settings, document, pageLanguage, today, chosenLanguage);
  ingredients = given;
  return latest;
}

// Any card may be in the new language, or offer it.
watchLanguages(() => (latest = undefined));
