import { createRequire } from 'node:module';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { countSyllablesInWord } from 'yoastseo/build/languageProcessing/helpers/syllables/countSyllables.js';

const require = createRequire(import.meta.url);
const syllablesOf = (language) =>
  require(`yoastseo/build/languageProcessing/languages/${language}/config/syllables.json`);
const [spanish, french] = ['es', 'fr'].map(syllablesOf);

/**
 * How each language's text is measured, and what must hold: over the whole card `most` or `least`,
 * and in any one item or other text `mostInOneText`.
 */
export const measures = {
  /**
   * The school grade in the United States. Kincaid, Fishburne, Rogers and Chissom, 1975. The
   * American Medical Association and the National Institutes of Health ask for grade 6; the card
   * holds to 5, since who reads it is in pain.
   */
  en: {
    name: 'Flesch-Kincaid grade',
    most: 5,
    mostInOneText: 8,
    syllablesIn: syllable,
    level: ({ sentences, words, syllables }) =>
      fleschKincaid({ sentence: sentences, word: words, syllable: syllables }),
  },
  /**
   * Formula: Szigriszt Pazos, 1993. Scale: Barrio-Cantalejo and others, "Validación de la escala
   * INFLESZ para evaluar la legibilidad de los textos dirigidos a pacientes", 2008, on which 65 to
   * 80 is "bastante fácil".
   */
  es: {
    name: 'INFLESZ',
    least: 65,
    syllablesIn: (word) => countSyllablesInWord(word, spanish),
    level: ({ sentences, words, syllables }) =>
      206.835 - 62.3 * (syllables / words) - words / sentences,
  },
  /**
   * Kandel and Moles, "Application de l'indice de Flesch à la langue française", 1958. On the scale
   * of Flesch, 1948, 70 to 80 is fairly easy. Syllables are those that are spoken, as Flesch counts
   * them: a mute e makes none.
   */
  fr: {
    name: 'Kandel-Moles',
    least: 70,
    syllablesIn: (word) => countSyllablesInWord(word, french),
    level: ({ sentences, words, syllables }) =>
      207 - 1.015 * (words / sentences) - 73.6 * (syllables / words),
  },
  /**
   * Björnsson, "Läsbarhet", 1968, on whose scale less than 30 is very easy. Arabic leaves short
   * vowels unwritten, so a measure that counts syllables, OSMAN (El-Haj and Rayson, 2016) among
   * them, needs vowel signs, which a program would have to guess. LIX needs only letters. Its scale
   * was made for Swedish: it holds the text from getting harder, and does not prove it easy.
   */
  ar: {
    name: 'LIX',
    most: 30,
    level: ({ sentences, words, longWords }) => words / sentences + (100 * longWords) / words,
  },
};

/** What is not spelled as it is spoken, in words of the language. */
const readAloud = {
  en: {
    ...numbersOf(
      'one two three five six seven ten fifteen eighteen twenty thirty',
      'thirty-eight fifty sixty sixty-five',
    ),
    100.4: 'one hundred point four',
    HIV: 'aitch eye vee',
  },
  es: {
    ...numbersOf(
      'uno dos tres cinco seis siete diez quince dieciocho veinte treinta',
      'treinta-y-ocho cincuenta sesenta sesenta-y-cinco',
    ),
    100.4: 'cien punto cuatro',
    VIH: 'uve i hache',
  },
  fr: {
    ...numbersOf(
      'un deux trois cinq six sept dix quinze dix-huit vingt trente',
      'trente-huit cinquante soixante soixante-cinq',
    ),
    '100,4': 'cent virgule quatre',
    AVC: 'a vé cé',
    VIH: 'vé i ache',
  },
};

/** The numbers that the texts have, with the words that are said for them. */
function numbersOf(...spoken) {
  const numbers = [1, 2, 3, 5, 6, 7, 10, 15, 18, 20, 30, 38, 50, 60, 65];
  const words = spoken.join(' ').split(' ');
  return Object.fromEntries(numbers.map((number, index) => [number, words[index]]));
}

/**
 * Counts what the formulas go by, as Flesch does: a word is what stands between white space, and
 * what has no end mark, such as a title, is a sentence too.
 * @param {string[]} texts
 * @param {string} language such as `en`
 */
export function count(texts, language) {
  const sentences = texts.flatMap((text) =>
    text.split(/(?<=[.!?؟…])\s+/).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence)),
  );
  const words = sentences.flatMap(wordsIn);
  return {
    sentences: sentences.length,
    words: words.length,
    syllables: measures[language].syllablesIn ? sum(words, (word) => speak(word, language)) : 0,
    // Vowel signs and hyphens are no letters.
    longWords: words.filter((word) => word.replace(/\P{L}/gu, '').length > 6).length,
    characters: sum(texts, ({ length }) => length),
  };
}

/** Without the marks around them. */
const wordsIn = (text) => text.match(/[\p{L}\p{N}](?:\S*[\p{L}\p{N}\p{M}])?/gu) ?? [];
const sum = (list, value) => list.reduce((total, entry) => total + value(entry), 0);

/**
 * The figures and abbreviations whose reading aloud is not known here, so that their syllables are
 * not counted right.
 * @returns {string[]}
 */
export const findUnspoken = (text, language) =>
  measures[language].syllablesIn
    ? wordsIn(text).filter((word) => /\p{N}|^\p{Lu}{2,}$/u.test(inWords(word, language)))
    : [];

const inWords = (word, language) => readAloud[language]?.[word] ?? word;

/** The syllables of a word. What an apostrophe parts is spoken as one, `l’aide`. */
function speak(word, language) {
  const letters = inWords(word, language).toLowerCase().replace(/[’']/g, '');
  return sum(letters.match(/[\p{L}\p{M}]+/gu) ?? [], measures[language].syllablesIn);
}

/**
 * How easy texts are to read, by the measure of their language.
 * @param {string[]} texts
 */
export const levelOf = (texts, language) => measures[language].level(count(texts, language));

/**
 * How easy each item and each other text is to read. Lines of an item's list make no sense alone, and
 * a few words are too short for any formula, since in four words one long one is a quarter: an item
 * is measured with its list and its steps, and what is said in a few words or names other texts
 * (headings, titles, groups, glances, what a drawing shows) is left out.
 * @param {{ path: string, text: string }[]} texts
 * @returns {{ path: string, level: number }[]} `path` is an item's or a text's
 */
export function levelsOf(texts, language) {
  const wholes = new Map();
  for (const { path, text } of texts.filter(({ path }) => !short.test(path))) {
    const whole = /^.*\.items\[\d+\]|^\w+\[\d+\]/.exec(path)?.[0] ?? path;
    wholes.set(whole, [...(wholes.get(whole) ?? []), text]);
  }
  return Array.from(wholes, ([path, parts]) => ({ path, level: levelOf(parts, language) }));
}

const short = /^drawings\.|(^|\.)(heading|title|group|glance|alt|caption)$/;

/** The item or other text that is hardest to read, by the same. */
export function hardestOf(texts, language) {
  const levels = levelsOf(texts, language).toSorted((one, other) => one.level - other.level);
  return levels.at(measures[language].most === undefined ? 0 : -1);
}
