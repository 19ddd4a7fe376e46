/** Documents made at random from the table of shapes: right, nearly right and hopeless. */
import fc from 'fast-check';
import type { Shape } from '../../src/document/schema.js';
import { documentShape, limits } from '../../src/document/schema.js';
import { fallback } from '../../src/languages/registry.js';
import { address } from './addresses.js';
import { anything } from './hostile-values.js';

/** Keys that every object answers to. */
export const prototypeKeys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
] as const;

/** A label has some of these, and every object has the others. */
const placeholders = '{clinic} {by} {n} {constructor} {__proto__} {toString}';

/** Texts that would be more than text if anybody took them for it. */
const oddTexts = [
  '',
  ...' \u200B\u2800\0\uD800\u2028',
  '\u202Egnp.exe',
  'a'.repeat(limits.characters),
  'a'.repeat(limits.characters + 1),
  '🦴'.repeat(1500),
  '<img src=x onerror="globalThis.wasRun=1"><script>globalThis.wasRun=1</script>',
  '"><svg/onload=globalThis.wasRun=1>',
  '</script><!--',
  '$& $1 $`',
  '${wasRun} {{wasRun}}',
  placeholders,
  ...prototypeKeys,
];

export const words: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.lorem({ maxCount: 4 }) },
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(...oddTexts),
);

const { help, tips, sources } = fallback;
const ids = fc.oneof(
  fc
    .constantFrom(
      ...[help.emergency, help.today, help.routine].flatMap(({ items }) => items),
      ...tips,
      ...sources,
    )
    .map(({ id }) => id),
  fc.constantFrom('ours', 't-ours', 'nobody', 'not an id', ...prototypeKeys),
);
const days = fc.constantFrom(
  '2026-01-01',
  '1900-02-28',
  '2026-02-30',
  '9999-12-31',
  '0000-01-01',
  'now',
);
const tags = fc.constantFrom(
  'en',
  'EN-gb',
  'pl',
  'ar',
  'x',
  'i-klingon',
  'de-',
  'a-b-c',
  ...prototypeKeys,
);

/** What a field may be, by its name or its shape, though not always in its right form. */
function valuesOf(shape: Shape, name: string, odd: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const right = rightValues(shape, name, odd);
  return fc.oneof({ weight: 12, arbitrary: right }, { weight: 1, arbitrary: odd });
}

function rightValues(
  shape: Shape,
  name: string,
  odd: fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  if (shape.type === 'list') {
    const entries = valuesOf(shape.of, name, odd);
    return fc.oneof(
      { weight: 20, arbitrary: fc.array(entries, { maxLength: 4 }) },
      // More than there may be, all alike.
      { weight: 1, arbitrary: entries.map((entry) => Array<unknown>(shape.most + 1).fill(entry)) },
    );
  }
  if (shape.type === 'integer')
    return fc.constantFrom(shape.minimum, shape.maximum, shape.maximum + 1);
  if (shape.type === 'text') {
    if (shape.values) return fc.constantFrom(...shape.values, 'DO', ...prototypeKeys);
    if (name === 'href' || name === 'src') return address;
    if (name === 'id' || name === 'sources') return ids;
    if (name === 'lang') return tags;
    if (name in fallback.labels) return fc.oneof(words, fc.constant(placeholders));
    return /^(on|due|updated)$/.test(name) ? days : words;
  }
  if (shape.type === 'flag') return fc.boolean();
  if (shape.type === 'map')
    return fc.dictionary(
      (name === 'changes' ? ids : tags).map(String),
      valuesOf(shape.of, name, odd),
      { maxKeys: 4 },
    );
  const fields = Object.entries(shape.fields).map(([key, field]) => [
    key,
    valuesOf(field, key, odd),
  ]);
  const object = fc
    .tuple(
      fc.record(Object.fromEntries(fields), { requiredKeys: [] }),
      fc.oneof(
        { weight: 6, arbitrary: fc.constant({}) },
        strayKeys(Object.keys(shape.fields), odd),
      ),
    )
    // Not spread: a key named __proto__ stays a key.
    .map((parts) => Object.fromEntries(parts.flatMap(Object.entries)));
  return shape.isText ? fc.oneof(words, object) : object;
}

/** Keys that nobody knows: those of every object, misspelt ones, and the paths of others. */
const strayKeys = (known: readonly string[], value: fc.Arbitrary<unknown>) =>
  fc.dictionary(
    fc.oneof(
      fc.constantFrom(...prototypeKeys),
      fc.constantFrom(...known).map((key) => `${key}s`),
      fc.constantFrom('facts[0]', 'review.by', 'a.b', '', ' ', '0', '\uD800', 'a'.repeat(3000)),
      fc.string({ maxLength: 5 }),
    ),
    fc.oneof(words, value),
    { maxKeys: 3 },
  );

/** @param odd what stands, at times, in the place of something right */
export const documentsWith = (odd: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  valuesOf(documentShape, '', odd);

export const listsWith = (odd: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  valuesOf(documentShape.fields.facts, 'facts', odd);

/** The text of a JSON document, mostly a broken one. */
export const jsonText: fc.Arbitrary<string> = fc.oneof(
  documentsWith(fc.jsonValue()).map(toJson),
  fc
    .tuple(documentsWith(fc.jsonValue()).map(toJson), fc.nat(), spoilers())
    .map(([text, at, spoil]) => spoil(text, at % (text.length + 1))),
  fc.json(),
  fc.string(),
  fc.constantFrom(
    '',
    ' ',
    'null',
    '[]',
    '"heading"',
    '{"heading":',
    '<!doctype html><title>Not found</title>',
    '['.repeat(100_000),
    `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
    `${'{"help":'.repeat(50_000)}1${'}'.repeat(50_000)}`,
    `{"heading":"${'a'.repeat(300_000)}"}`,
    `{"${'a'.repeat(300_000)}":1}`,
    'a'.repeat(300_000),
    '{"heading":"One","heading":"Two","__proto__":{"heading":"Three"},"__proto__":[]}',
    String.raw`{"heading":"\u0000\uD800\uDC00\uDC00","summary":"\u2028"}`,
    `{${Array.from({ length: 5000 }, (_, index) => `"head${index}":1`).join()}}`,
  ),
);

function toJson(document: unknown): string {
  return JSON.stringify(document) ?? '';
}

function spoilers(): fc.Arbitrary<(text: string, at: number) => string> {
  return fc.oneof(
    fc.constant((text: string, at: number) => text.slice(0, at)),
    fc
      .constantFrom(...'\0\uD800\uFEFF"\\{}[],:\n', '\\u00', '"__proto__":{"heading":"a"},')
      .map((mark) => (text: string, at: number) => text.slice(0, at) + mark + text.slice(at)),
  );
}

/** All that somebody may take for a document. */
export const anyDocument: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: documentsWith(anything) },
  { weight: 2, arbitrary: jsonText },
  anything,
);

/** One that could stand in a file, as an object. */
export const plainDocument: fc.Arbitrary<unknown> = documentsWith(fc.jsonValue());
