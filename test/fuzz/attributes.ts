/** What attributes and their properties are set to: what belongs there, and what does not. */
import fc from 'fast-check';
import { attributeNames, sectionNames } from '../../src/settings.js';
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
  if (/src$|href$/.test(name)) return address;
  if (/phone|number/.test(name))
    return fc.oneof(
      fc.constantFrom('911', '+44 (0)20 7946 0000', '*21#', '٩١١', '1'.repeat(2000)),
      fc.string({ unit: fc.constantFrom(...'0123456789+()-.*# \t\u00A0'), maxLength: 20 }),
    );
  if (/-on$|-due$/.test(name)) return fc.constantFrom('2026-01-01', '2026-02-30', '9999-12-31');
  if (name === 'layout') return fc.constantFrom('guide', 'full', 'brief', 'FULL', ...prototypeKeys);
  if (name === 'theme') return fc.constantFrom('light', 'dark', 'auto', ...prototypeKeys);
  if (name === 'heading-level') return fc.constantFrom('1', '2', '3', '4', '5', '6', '1e0', '0x2');
  if (name === 'sections')
    return fc.array(fc.constantFrom(...sectionNames, ...prototypeKeys)).map((all) => all.join(' '));
  if (name === 'citations') return fc.constantFrom('', 'true', 'false', 'FALSE ');
  if (/facts|causes|tips|prevention/.test(name))
    return fc.oneof(
      jsonLists,
      fc.array(words, { maxLength: 5 }).map((items) => items.join('|')),
      fc.array(words, { maxLength: 5 }).map((items) => items.join('\n')),
    );
  return words;
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
