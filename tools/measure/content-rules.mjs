import {
  findOtherCitations,
  findOtherDay,
  findOtherItems,
  findOtherLabels,
  findOtherMarks,
  findOtherPlaceholders,
  findOtherTexts,
  findUntranslated,
} from './content-rules/agreement.mjs';
import { findHardCard, findHardTexts, findUnknownReadings } from './content-rules/reading.mjs';
import {
  findForeignSources,
  findOldChecks,
  findUncitedItems,
  findUnknownSources,
  findUnrealChecks,
  findUnusedSources,
} from './content-rules/sources.mjs';
import {
  findForeignLetters,
  findOtherDirection,
  findOtherPunctuation,
  findOtherQuotes,
  findStraySpaces,
} from './content-rules/typography.mjs';

/**
 * What every language's text must hold to. Each rule finds where one does not.
 * @type {{ name: string, find: (document: object, english: object) => Finding[] }[]}
 * @typedef {{ path: string, message: string }} Finding the message says what to do
 */
export const rules = [
  { name: 'is as easy to read as its measure asks', find: findHardCard },
  { name: 'has no single text that is hard to read', find: findHardTexts },
  { name: 'has no figure or abbreviation of unknown reading', find: findUnknownReadings },
  { name: 'has a text wherever the English text has one', find: findOtherTexts },
  { name: 'has the items of the English text, in their order', find: findOtherItems },
  { name: 'marks and draws each item as the English text does', find: findOtherMarks },
  { name: 'cites a source for each claim', find: findUncitedItems },
  { name: 'cites for each item what the English text cites', find: findOtherCitations },
  { name: 'has each source that it cites', find: findUnknownSources },
  { name: 'has no source that nothing cites', find: findUnusedSources },
  { name: 'has as its own only sources with a page in its language', find: findForeignSources },
  { name: 'says of no source that it was read on a day that has not been', find: findUnrealChecks },
  { name: 'rests on no source last read 36 months before it changed', find: findOldChecks },
  { name: 'has the labels of the English text, none empty', find: findOtherLabels },
  { name: 'puts into its labels what the English ones have', find: findOtherPlaceholders },
  { name: 'has no text left in English', find: findUntranslated },
  { name: 'names the day of the English text', find: findOtherDay },
  { name: 'runs in the direction of its script', find: findOtherDirection },
  { name: 'has one space between words, and none around a text', find: findStraySpaces },
  { name: 'has no letter of another script', find: findForeignLetters },
  { name: 'has the quotation marks and apostrophes of its language', find: findOtherQuotes },
  {
    name: 'has the punctuation of its language, spaced as it is there',
    find: findOtherPunctuation,
  },
];

/** @returns {(Finding & { rule: string })[]} all that a text does not hold to */
export const findFaults = (document, english) =>
  rules.flatMap(({ name, find }) =>
    find(document, english).map((finding) => ({ rule: name, ...finding })),
  );
