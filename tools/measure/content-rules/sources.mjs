import { itemsOf } from '../../build/medical-text.mjs';

export function findUncitedItems(document) {
  return itemsOf(document)
    .filter(({ item }) => !item.sources?.length)
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

export function findForeignSources(document, english) {
  const models = new Map(english.sources.map((source) => [source.id, source]));
  return (document.sources ?? []).flatMap((source, index) => {
    const path = `sources[${index}]`;
    if (source.lang !== document.lang)
      return [{ path: `${path}.lang`, message: `List only sources in "${document.lang}" here.` }];
    if (document.lang === english.lang) return [];
    const model = models.get(source.id);
    if (!model) return [{ path: `${path}.id`, message: 'Write the id of an English source.' }];
    return model.href === source.href
      ? [{ path: `${path}.href`, message: 'Write the address of the page in this language.' }]
      : [];
  });
}
