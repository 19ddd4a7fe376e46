/**
 * Tells of each language's text what it holds and how easy it is to read, and fails where a text
 * breaks a rule: `npm run check:content`. It needs no build. It also names the sources that by now
 * are to be read again, which is no fault of the text.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { figuresOf } from '../build/figures.mjs';
import { findFaults } from './content-rules.mjs';
import { findChecksBefore } from './content-rules/sources.mjs';

const folder = new URL('../../src/languages/', import.meta.url);
const texts = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .toSorted()
  .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
const english = texts.find(({ lang }) => lang === 'en');

const columns = [
  'language',
  'items',
  'sources',
  'own',
  'characters',
  'words',
  'words a sentence',
  'reading level',
  'worst single text',
  'result',
];
const faults = new Map(texts.map((text) => [text.lang, findFaults(text, english)]));
printTable([columns, ...texts.map(rowOf)]);

for (const [language, found] of faults)
  for (const { path, message } of found) console.error(`${language}: ${path}: ${message}`);
const today = new Date().toISOString().slice(0, 10);
for (const text of texts)
  for (const { path, message } of findChecksBefore(text, today))
    console.warn(`${text.lang}: ${path}: ${message}`);
if ([...faults.values()].some((found) => found.length)) process.exitCode = 1;

function rowOf(text) {
  const figures = figuresOf(text, english);
  const { lang, items, cited, own, characters, words, wordsInSentence } = figures;
  const { measure, level, limit, hardest, mostInOneText } = figures;
  const limitInOneText = mostInOneText === undefined ? '' : `, at most ${mostInOneText}`;
  return [
    lang,
    ...[items, cited, own, characters, words].map((figure) => figure.toLocaleString('en')),
    wordsInSentence.toFixed(1),
    `${measure} ${level.toFixed(1)}, ${limit}`,
    `${hardest.path} ${hardest.level.toFixed(1)}${limitInOneText}`,
    faults.get(lang).length ? 'fail' : 'pass',
  ];
}

function printTable(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    );
}
