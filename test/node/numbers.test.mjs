import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSettings } from '../../dist/read-settings.js';
import { readJson, readText } from './project.mjs';

const countries = readJson('demo/numbers.json');
const codes = countries.map(({ country }) => country);
const names = new Intl.DisplayNames(['en'], { type: 'region' });

/** Each number, with the attribute of the card that it is for. */
const numbers = countries.flatMap(({ country, emergency, advice }) => [
  { ...emergency, of: `${country} emergency`, attribute: 'emergency-number' },
  ...(advice ? [{ ...advice, of: `${country} advice`, attribute: 'advice-number' }] : []),
]);

describe('the telephone numbers of countries', () => {
  it('are those of real countries, by their two letters', () => {
    for (const code of codes) {
      // Unions and “unknown” have names too.
      assert.match(code, /^(?!EU|EZ|UN|ZZ)[A-Z]{2}$/);
      assert.notEqual(names.of(code), code);
    }
  });

  it('have each country once, in the order of the letters', () => {
    assert.deepEqual(codes, [...new Set(codes)].toSorted());
  });

  it('hold the keys that docs/medical-text.md names, and no others', () => {
    const [, chapter] = readText('docs/medical-text.md').split(
      '\n## Emergency numbers of countries\n',
    );
    const named = Array.from(chapter.matchAll(/`(\w+)`/g), ([, name]) => name);
    assert.deepEqual([...new Set(keysIn(countries))].toSorted(), [...new Set(named)].toSorted());
  });

  it('are taken by the card as they are', () => {
    for (const { of, attribute, number } of numbers) {
      const { settings, problems } = readSettings(new Map([[attribute, number]]));
      assert.deepEqual(problems, [], of);
      assert.equal(settings[attribute], number, of);
    }
  });

  it('each have a source with a title, a publisher and an address by https:', () => {
    for (const { of, source } of numbers) {
      assert.match(source.title, /\S/, of);
      assert.match(source.publisher, /\S/, of);
      assert.equal(new URL(source.href).protocol, 'https:', of);
    }
  });

  it('have notes of one short sentence', () => {
    for (const { of, note } of numbers)
      if (note !== undefined) assert.match(note, /^[^.]{10,80}\.$/, of);
  });
});

/** Every key within a value, at any depth. */
function keysIn(value) {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return [...own, ...Object.values(value).flatMap(keysIn)];
}
