import { watchLanguages } from '../languages/registry.js';
import type { Ingredients } from './card.js';
import type { ComposedCard } from './compose.js';
import { compose } from './compose.js';

/** What was composed last, and of what. */
let latest: ComposedCard | undefined;
let latestKey: readonly unknown[] = [];

/** Composes a card once for all of a page that are alike, which then share what is drawn of it. */
export function composeOnce(ingredients: Ingredients): ComposedCard {
  const { document, ...others } = ingredients;
  const key = [document, JSON.stringify(others)];
  if (!latest || key.some((part, index) => part !== latestKey[index]))
    latest = compose(ingredients);
  latestKey = key;
  return latest;
}

// Any card may be in the new language, or offer it.
watchLanguages(() => (latest = undefined));
