import { itemsOf, listsOf, textsOf } from '../../build/medical-text.mjs';
import { judgeWords, wordsOf } from './words.mjs';

/** Words that are the same in both languages. */
const sameAsEnglish = {
  fr: ['labels.sources', 'labels.source'],
};

export function findOtherTexts(document, english) {
  const pathsOf = (one) =>
    textsOf(one)
      .filter(({ text }) => text.trim())
      .map(({ path }) => path);
  const [wanted, given] = [english, document].map(pathsOf);
  const missing = wanted.filter((path) => !given.includes(path));
  const unknown = given.filter((path) => !wanted.includes(path));
  return [
    ...missing.map((path) => ({ path, message: 'Write this text.' })),
    ...unknown.map((path) => ({ path, message: 'Take this text out.' })),
  ];
}

export function findOtherItems(document, english) {
  const lists = new Map(listsOf(document));
  return listsOf(english).flatMap(([path, items]) => {
    const [wanted, given] = [items, lists.get(path) ?? []].map((list) =>
      list.map(({ id }) => id).join(', '),
    );
    return wanted === given
      ? []
      : [{ path, message: `Give it the items ${wanted}, in this order; it has ${given}.` }];
  });
}

/** Each item of a text beside the English one with the same id. */
function pairsOf(document, english) {
  const byId = new Map(itemsOf(english).map(({ item }) => [item.id, item]));
  return itemsOf(document)
    .map(({ path, item }) => ({ path, item, model: byId.get(item.id) }))
    .filter(({ model }) => model);
}

/** Kinds and drawings are no words: every language has the same. */
export function findOtherMarks(document, english) {
  return pairsOf(document, english).flatMap(({ path, item, model }) =>
    ['kind', 'drawing']
      .filter((key) => item[key] !== model[key])
      .map((key) => ({
        path: `${path}.${key}`,
        message: `Write ${model[key] ?? 'nothing'} as in English, not ${item[key] ?? 'nothing'}.`,
      })),
  );
}

export function findOtherCitations(document, english) {
  return pairsOf(document, english)
    .filter(({ item, model }) => item.sources?.join() !== model.sources?.join())
    .map(({ path, model }) => ({
      path: `${path}.sources`,
      message: `Cite what the English text cites: ${model.sources?.join(', ')}.`,
    }));
}

export function findOtherLabels({ labels }, english) {
  const missing = Object.keys(english.labels).filter((name) => !labels[name]?.trim());
  const unknown = Object.keys(labels).filter((name) => !(name in english.labels));
  return [
    ...missing.map((name) => ({ path: `labels.${name}`, message: 'Write this label.' })),
    ...unknown.map((name) => ({ path: `labels.${name}`, message: 'Take this label out.' })),
  ];
}

export function findOtherPlaceholders({ labels }, english) {
  const placeholdersOf = (label = '') => (label.match(/\{\w+\}/g) ?? []).toSorted().join(' ');
  return Object.entries(english.labels)
    .filter(([name, label]) => placeholdersOf(label) !== placeholdersOf(labels[name]))
    .map(([name, label]) => ({
      path: `labels.${name}`,
      message: `Use ${placeholdersOf(label) || 'no placeholder'}, each once.`,
    }));
}

export function findUntranslated(document, english) {
  if (document.lang === english.lang) return [];
  const same = new Set(sameAsEnglish[document.lang]);
  const model = new Map(wordsOf(english).map(({ path, text }) => [path, text]));
  // Sources stand in other places than the English ones.
  return judgeWords(document, (text, path) =>
    text === model.get(path) && !same.has(path) && !path.startsWith('sources')
      ? 'Translate this; it is the English text.'
      : undefined,
  );
}

export function findOtherDay({ updated }, english) {
  if (updated === english.updated) return [];
  return [{ path: 'updated', message: `Write ${english.updated}, as in English.` }];
}
