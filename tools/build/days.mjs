/**
 * Writes the days on which the built-in texts last changed, in words, into `src/languages/days.ts`:
 *
 *     node tools/build/days.mjs
 *
 * With `--check`, it compares only. Arabic is left out: browsers differ in the digits that they write
 * its dates with, and a card has others that only the browser can write.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

const folder = new URL('../../src/languages/', import.meta.url);
const file = new URL('days.ts', folder);
const languages = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && name !== 'ar.json')
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));

const lines = languages.map(({ lang: language, updated: day }) => {
  const words = new Date(day).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });
  return `  '${language} ${day}': '${words}',\n`;
});

const text = `// Generated from the languages by tools/build/days.mjs.

/**
 * The days on which built-in texts last changed, in words. A browser's own formatting of dates takes
 * longer to start than all else of a page's first card.
 */
export const days: Readonly<Record<string, string>> = {
${lines.join('')}};
`;

if (readFileSync(file, { encoding: 'utf8', flag: 'a+' }) !== text)
  if (process.argv.includes('--check')) {
    console.error('src/languages/days.ts is not what the languages give; run npm run build.');
    process.exitCode = 1;
  } else writeFileSync(file, text);
