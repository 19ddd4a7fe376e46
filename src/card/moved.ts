import type { Report } from '../document/problems.js';
import { originOf } from '../document/read.js';
import type { CardDocument, CompleteDocument } from '../document/schema.js';
import { listNames } from '../document/schema.js';

/**
 * A document that was written for an earlier text may have an item where it stood then; the card
 * would show it twice.
 */
export function reportMoved(
  document: CardDocument,
  builtIn: CompleteDocument,
  report: Report,
): void {
  for (const name of listNames) {
    const items = document[name] ?? [];
    items.forEach(({ id }, index) => {
      const place = listNames.find((list) => builtIn[list].some((item) => id && item.id === id));
      if (place && place !== name)
        report('moved', originOf(items, index), `Move ${id} to ${place}, where it stands now.`);
    });
  }
}
