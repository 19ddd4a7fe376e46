/** Figures in the docs, which go out of date without anybody noticing. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { version } from '../../dist/version.js';
import { pages } from './markdown.mjs';
import { readText, root } from './project.mjs';

const measured = pages.flatMap((page) =>
  Array.from(
    readText(page).matchAll(/<!-- measured: (\w+) -->([^]*?)<!-- \/measured -->/g),
    ([, name, text]) => ({ page, name, text }),
  ),
);

/** Releases before this one; a major one counts as many. */
const minorsSince = (release) => {
  const [major, minor] = release.split('.').map(Number);
  const [currentMajor, currentMinor] = version.split('.').map(Number);
  return currentMajor === major ? currentMinor - minor : Infinity;
};

describe('figures that a command has measured', () => {
  it('are there', () => {
    assert.deepEqual(measured.map(({ name }) => name).toSorted(), ['bench', 'walk']);
  });

  for (const { page, name, text } of measured)
    it(`are of this minor release or the one before: ${name} in ${page}`, () => {
      const [, release] = /^Measured with version (\S+), on \d{4}-\d\d-\d\d\.$/m.exec(text) ?? [];
      assert.ok(release, `run npm run ${name} -- --write`);
      assert.ok(minorsSince(release) <= 1, `${release} is old: run npm run ${name} -- --write`);
    });
});

describe('the weight of the script file', () => {
  it('is what the docs say', () => {
    const file = readFileSync(new URL('dist/cdn/back-spasm-card.js', root));
    const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
    const kilobytes = Math.round(brotliCompressSync(file, { params }).length / 1024);
    assert.match(readText('docs/developers.md'), new RegExp(`script file weighs ${kilobytes} KB`));
  });
});
