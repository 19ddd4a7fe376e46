import { itemsOf } from '../../build/medical-text.mjs';

/** What to note before a call claims nothing. */
export function findUncitedItems(document) {
  return itemsOf(document)
    .filter(({ path, item }) => !path.startsWith('prepare') && !item.sources?.length)
    .map(({ path }) => ({ path: `${path}.sources`, message: 'Name the source of this.' }));
}

export function findUnknownSources(document, english) {
  const known = new Set([...english.sources, ...(document.sources ?? [])].map(({ id }) => id));
  return itemsOf(document).flatMap(({ path, item }) =>
    (item.sources ?? []).flatMap((id, index) =>
      known.has(id)
        ? []
        : [{ path: `${path}.sources[${index}]`, message: `Add a source with the id ${id}.` }],
    ),
  );
}

export function findUnusedSources(document) {
  const cited = new Set(itemsOf(document).flatMap(({ item }) => item.sources ?? []));
  return (document.sources ?? []).flatMap(({ id }, index) =>
    cited.has(id)
      ? []
      : [{ path: `sources[${index}]`, message: `Cite ${id} somewhere, or take it out.` }],
  );
}

/** The English text lists what all languages cite, even if it is not in English. */
export function findForeignSources(document, english) {
  if (document.lang === english.lang) return [];
  const models = new Map(english.sources.map((source) => [source.id, source]));
  return (document.sources ?? []).flatMap((source, index) => {
    const path = `sources[${index}]`;
    if (source.lang !== document.lang)
      return [{ path: `${path}.lang`, message: `List only sources in "${document.lang}" here.` }];
    const model = models.get(source.id);
    if (!model) return [{ path: `${path}.id`, message: 'Write the id of an English source.' }];
    return model.href === source.href && model.lang !== source.lang
      ? [{ path: `${path}.href`, message: 'Write the address of the page in this language.' }]
      : [];
  });
}

export function findUnrealChecks(document) {
  return (document.sources ?? []).flatMap(({ checked }, index) =>
    checked === undefined || (isDay(checked) && checked <= today())
      ? []
      : [{ path: `sources[${index}].checked`, message: 'Write the day on which you read it.' }],
  );
}

/** JavaScript takes 30 February for 2 March. */
function isDay(day) {
  const date = new Date(day);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day;
}

/** At the date line a day begins 14 hours before it does in Greenwich. */
const today = () => new Date(Date.now() + 14 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** Who changes the text reads its oldest sources again. */
export const findOldChecks = (document) => findChecksBefore(document, document.updated);

/** @param {string} [day] by which it is too long ago that a source was read: over 36 months */
export function findChecksBefore({ sources = [] }, day = '') {
  const oldest = `${Number(day.slice(0, 4)) - 3}${day.slice(4)}`;
  return sources.flatMap(({ id, checked }, index) => {
    const path = `sources[${index}].checked`;
    return checked < oldest ? [{ path, message: `Read ${id} again, last read ${checked}.` }] : [];
  });
}
