import type { Report } from '../document/problems.js';
import { suggest } from '../document/problems.js';
import { originOf } from '../document/read.js';
import type { Source } from '../document/schema.js';
import type { CardItem, CitedSource, SignedText } from './card.js';

/**
 * The sources that the card's shown parts cite, in the order in which a reader meets them, each
 * with what it is used for. An id that no source has makes a problem.
 * @param known all sources that there are, by id
 */
export function citeSources(
  { text, labels, settings }: SignedText,
  known: ReadonlyMap<string, Source>,
  report: Report,
): CitedSource[] {
  let isFull = false;
  const ids = [...known.keys()];
  const uses = new Map<Source, Set<string>>();
  const cite = (items: readonly CardItem[], heading: string, ofPage: readonly CardItem[] = []) => {
    for (const { title = heading, sources = [] } of items)
      sources.forEach((id, index) => {
        const source = known.get(id);
        if (source) uses.set(source, (uses.get(source) ?? new Set()).add(title));
        else
          isFull ||= !report(
            'unknown-source',
            originOf(sources, index),
            `Add ${id} to sources: none has this id.${suggest(id, ids)}`,
            ofPage.some((item) => item.sources === sources) ? 'attribute' : 'document',
          );
      });
  };
  cite(text.help.emergency.items, labels.levelEmergency);
  cite(text.help.today.items, labels.levelToday);
  cite(text.help.routine.items, labels.levelRoutine);
  for (const section of settings.sections)
    if (section !== 'review' && section !== 'actions' && section !== 'sources')
      cite(text[section], labels[section], settings[section]);
  return [...uses].map(([source, titles]) => ({ ...source, usedFor: [...titles] }));
}
