/** What attributes and their properties are set to: what belongs there, and what does not. */
import fc from 'fast-check';
import type { Shape } from '../../src/document/schema.js';
import { attributeNames, shapes } from '../../src/settings.js';
import { kindOf } from '../support/samples.js';
import { address } from './addresses.js';
import { jsonText, listsWith, prototypeKeys, words } from './documents.js';
import { anything } from './hostile-values.js';

const plainLists = listsWith(fc.jsonValue());
const oddLists = listsWith(anything);
const jsonLists = plainLists.map((list) => JSON.stringify(list) ?? '');

/** The text of an attribute, often one that belongs there. */
export const textsOf = (name: string): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 3, arbitrary: fittingTexts(name) },
    { weight: 1, arbitrary: fc.oneof(words, jsonText, address) },
  );

function fittingTexts(name: string): fc.Arbitrary<string> {
  const shape = shapes.get(name);
  if (!shape) return fc.constantFrom('', 'true', 'false', 'FALSE ');
  if (shape.type === 'integer') return fc.constantFrom('1', '2', '3', '4', '5', '6', '1e0', '0x2');
  if (shape.type === 'list') return fittingLists(shape.of);
  if (shape.values) return fc.constantFrom(...shape.values, 'FULL', ...prototypeKeys);
  if (shape.format === 'day') return fc.constantFrom('2026-01-01', '2026-02-30', '9999-12-31');
  if (kindOf(name) === 'phone')
    return fc.oneof(
      fc.constantFrom('911', '+44 (0)20 7946 0000', '*21#', '٩١١', '1'.repeat(2000)),
      fc.string({ unit: fc.constantFrom(...'0123456789+()-.*# \t\u00A0'), maxLength: 20 }),
    );
  // What is not words is an address, or the hash of one.
  return kindOf(name) ? words : address;
}

function fittingLists(of: Shape): fc.Arbitrary<string> {
  if (of.type === 'text') {
    const entries = fc.constantFrom(
      ...(of.values ?? ['en', 'fr-CA', 'ar', 'xx']),
      ...prototypeKeys,
    );
    return fc.array(entries).map((all) => all.join(' '));
  }
  return fc.oneof(
    jsonLists,
    fc.array(words, { maxLength: 5 }).map((items) => items.join('|')),
    fc.array(words, { maxLength: 5 }).map((items) => items.join('\n')),
  );
}

/** What a property of an attribute may be set to: all that the attribute may be, and anything else. */
export const valuesOf = (name: string): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 3, arbitrary: textsOf(name) }, oddLists, anything);

type Settings = Readonly<Record<string, unknown>>;
const settingsOf = (valuesOf: (name: string) => fc.Arbitrary<unknown>): fc.Arbitrary<Settings> =>
  fc.record(Object.fromEntries(attributeNames.map((name) => [name, valuesOf(name)])), {
    requiredKeys: [],
  });

export const anySettings = settingsOf(valuesOf);

/** Those that could stand in a page's HTML, or in JSON. */
export const plainSettings = settingsOf((name) => fc.oneof(textsOf(name), plainLists));
