import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attributeNames, sectionNames, tags } from '../../dist/settings.js';
import { readText } from './project.mjs';

const inCode = (name) => `\`${name}\``;
const english = new Intl.DisplayNames('en', { type: 'language' });
const languages = tags.map((tag) => english.of(tag));
/** English is there without a module of its own. */
const added = languages.filter((name) => name !== 'English');

/** What no build writes, with the place where people look for it. */
const lists = [
  { what: 'attributes', names: attributeNames.map(inCode), page: 'CHANGELOG.md' },
  { what: 'sections', names: sectionNames.map(inCode), page: 'docs/clinics.md', part: 'Settings' },
  { what: 'languages', names: languages, page: 'docs/clinics.md', part: 'Languages' },
  { what: 'languages', names: added, page: 'docs/developers.md', part: 'Import it' },
];

/** What stands below a heading, up to the next of its level; without a heading, all of the page. */
function textOf(page, heading) {
  const text = readText(page);
  if (!heading) return text;
  const start = text.indexOf(`\n## ${heading}\n`);
  assert.notEqual(start, -1, `${page} has no part "${heading}"`);
  return text.slice(start + 1).split('\n## ')[0];
}

describe('pages written by hand', () => {
  for (const { what, names, page, part } of lists)
    it(`name all ${what}: ${page} ${part ?? ''}`, () => {
      const text = textOf(page, part);
      const missing = names.filter((name) => !text.includes(name));
      assert.deepEqual(missing, [], `add to ${page}`);
    });
});
