/** The check that holds script files to the oldest browsers; test/old-browsers/ runs those. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { faultsOf } from '../../tools/build/oldest-browsers.mjs';
import { readText, root } from './project.mjs';

describe('the check for the oldest browsers', () => {
  for (const [what, code, fault] of [
    ['a static block', 'class Card { static { this.x = 1; } }', /static block/],
    ['a look-behind', 'const amount = /(?<=a)b/;', /look-behind/],
    ['a later flag of patterns', 'const letters = /[a&&b]/v;', /does not parse/],
    ['syntax that came later', 'using file = open();', /does not parse/],
    ['a later method of arrays', 'const sorted = [2, 1].toSorted();', /uses toSorted/],
    ['a later function of objects', 'Object.hasOwn({}, "a");', /uses hasOwn: Object\.hasOwn/],
    ['a later function of the page', 'URL.canParse("a");', /uses canParse/],
    ['a later global name', 'structuredClone({});', /uses structuredClone/],
  ])
    it(`finds ${what}`, () => {
      assert.match(faultsOf(code).join('\n'), fault);
    });

  it('says what to do where the name is of an object of our own', () => {
    const [fault] = faultsOf('const limits = { bytes: 1 }; limits.bytes;');
    assert.match(
      fault,
      /^uses bytes: .+ add it to `ownNames` in tools\/build\/oldest-browsers\.mjs/,
    );
  });

  it('finds nothing in what they all know', () => {
    const code =
      'class A { #b = 1; static c = [1].at(-1) ?? 2; has(o) { return #b in o; } d = /(?<n>.)/su; }';
    assert.deepEqual(faultsOf(code), []);
  });

  it('finds nothing in the script files', () => {
    const files = readdirSync(new URL('dist/cdn/', root), { recursive: true });
    const scripts = files.filter((file) => file.endsWith('.js'));
    assert.ok(scripts.length > 5);
    for (const file of scripts) assert.deepEqual(faultsOf(readText(`dist/cdn/${file}`)), [], file);
  });
});
