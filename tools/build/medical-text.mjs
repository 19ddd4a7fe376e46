import { listNames } from '../../dist/document/schema.js';

/** The parts of a document that are medical text: all that a fingerprint covers, but for labels. */
const parts = [
  'heading',
  'summary',
  'illustration',
  'help',
  ...listNames,
  'drawings',
  'disclaimer',
];
const notText = new Set(['id', 'kind', 'drawing', 'sources', 'src']);

/**
 * All medical text of a document, in its order. Parts may be missing.
 * @returns {{ path: string, text: string, holder: object, key: string }[]} `path` as a reader's
 *   problems have it, `tips[3].text`; the text is `holder[key]`
 */
export function textsOf(document) {
  return parts.flatMap((part) => textsIn(document, part, part));
}

function textsIn(holder, key, path) {
  const value = holder[key];
  if (typeof value === 'string') return [{ path, text: value, holder, key }];
  if (value === undefined) return [];
  if (Array.isArray(value))
    return value.flatMap((_, index) => textsIn(value, index, `${path}[${index}]`));
  return Object.keys(value)
    .filter((name) => !notText.has(name))
    .flatMap((name) => textsIn(value, name, `${path}.${name}`));
}

/**
 * Each list of a document with its path: `tips`, `help.today.items`.
 * @returns {[path: string, items: object[]][]}
 */
export function listsOf({ help = {}, ...document }) {
  const signs = Object.entries(help).map(([level, { items }]) => [`help.${level}.items`, items]);
  const lists = listNames.map((name) => [name, document[name]]);
  return [...signs, ...lists].filter(([, items]) => items);
}

/**
 * Each item of each list with its path, such as `tips[3]`.
 * @returns {{ path: string, item: object }[]}
 */
export function itemsOf(document) {
  return listsOf(document).flatMap(([list, items]) =>
    items.map((item, index) => ({ path: `${list}[${index}]`, item })),
  );
}
