import { itemsOf, textsOf } from './medical-text.mjs';
import { count, hardestOf, levelOf, measures } from './readability.mjs';

/**
 * What a language's text holds and how easy it is to read.
 * @param {object} document a language's
 * @param {object} english whose sources every language cites
 */
export function figuresOf(document, english) {
  const { lang } = document;
  const texts = textsOf(document);
  const bare = texts.map(({ text }) => text);
  const items = itemsOf(document);
  const known = new Map(
    [...english.sources, ...(document.sources ?? [])].map((source) => [source.id, source]),
  );
  const cited = [...new Set(items.flatMap(({ item }) => item.sources ?? []))];
  const { words, sentences, characters } = count(bare, lang);
  return {
    lang,
    items: items.length,
    signs: items.filter(({ path }) => path.startsWith('help.')).length,
    cited: cited.length,
    own: cited.filter((id) => known.get(id)?.lang === lang).length,
    characters,
    words,
    wordsInSentence: words / sentences,
    measure: measures[lang].name,
    limit: limitOf(measures[lang]),
    level: levelOf(bare, lang),
    hardest: hardestOf(texts, lang),
    mostInOneText: measures[lang].mostInOneText,
  };
}

const limitOf = ({ most, least }) => (most === undefined ? `at least ${least}` : `at most ${most}`);
