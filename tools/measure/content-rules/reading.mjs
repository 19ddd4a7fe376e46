import { textsOf } from '../../build/medical-text.mjs';
import { findUnspoken, levelOf, levelsOf, measures } from '../../build/readability.mjs';

const round = (level) => level.toFixed(1);

export function findHardCard(document) {
  const { name, most = Infinity, least = -Infinity } = measures[document.lang];
  const level = levelOf(
    textsOf(document).map(({ text }) => text),
    document.lang,
  );
  if (level <= most && level >= least) return [];
  const limit = level > most ? `at most ${most}` : `at least ${least}`;
  const message = `Use shorter words and sentences: ${name} is ${round(level)}, and must be ${limit}.`;
  return [{ path: 'the whole text', message }];
}

export function findHardTexts(document) {
  const { name, mostInOneText } = measures[document.lang];
  if (mostInOneText === undefined) return [];
  return levelsOf(textsOf(document), document.lang)
    .filter(({ level }) => level > mostInOneText)
    .map(({ path, level }) => ({
      path,
      message: `Use shorter words and sentences: ${name} is ${round(level)}, and must be at most ${mostInOneText}.`,
    }));
}

export function findUnknownReadings(document) {
  return textsOf(document).flatMap(({ path, text }) =>
    findUnspoken(text, document.lang).map((word) => ({
      path,
      message: `Say in tools/build/readability.mjs how ${word} is read aloud.`,
    })),
  );
}
