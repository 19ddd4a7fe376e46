import { textsOf } from '../../build/medical-text.mjs';

/** All that a reader sees in a language: its medical text, its labels, the titles of its sources. */
export function wordsOf(document) {
  const labels = Object.entries(document.labels).map(([name, text]) => ({
    path: `labels.${name}`,
    text: text.replace(/\{\w+\}/g, '□'), // what will stand there is not of the language
  }));
  const sources = (document.sources ?? []).flatMap((source, index) =>
    ['title', 'publisher']
      .filter((key) => source[key] && source.lang === document.lang)
      .map((key) => ({ path: `sources[${index}].${key}`, text: source[key] })),
  );
  return [...textsOf(document), ...labels, ...sources];
}

/** @param {(text: string, path: string) => string | undefined} judge what to do, if anything */
export const judgeWords = (document, judge) =>
  wordsOf(document).flatMap(({ path, text }) => {
    const message = judge(text, path);
    return message ? [{ path, message }] : [];
  });
