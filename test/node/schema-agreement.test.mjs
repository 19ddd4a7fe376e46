import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { readDocument } from '../../dist/document/read.js';
import { documentShape, limits } from '../../dist/document/schema.js';
import { readJson } from './project.mjs';

const ajv = new Ajv2020();
ajv.addFormat('date', isRealDay);
const fitsSchema = ajv.compile(readJson('dist/card.schema.json'));
const fitsReader = (document) => readDocument(document).problems.length === 0;

/** Counted by hand, so that the reader's own way is held against another. */
function isRealDay(text) {
  const [year, month, day] = text.trim().split('-').map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (days[month - 1] ?? 0);
}

/** Strings on both sides of each line that the format draws. */
const strings = Object.values({
  empty: ['', ' ', '\n', '\u00A0', '\uFEFF', '\u200B', '\u00AD', '\u3164', '\u2800', '\u{E0001}'],
  odd: ['\u0000', '\u0085', '\u180E', '\u2028', '\uD800', '0', '.', ' Ours\n', '背中', '🦴'],
  long: ['a'.repeat(2000), 'a'.repeat(2001), '🦴'.repeat(2000), '🦴'.repeat(2001)],
  padded: [`a${' '.repeat(1999)}`, `a${' '.repeat(2000)}`, `/${' '.repeat(2000)}`],
  ids: ['t-move', ' t-move ', 'T_1', '1t', '-t', 't move', 'é', 'ſ', '\u212A', 't\u00A0'],
  languages: ['en', 'EN', 'fr-CA', 'zh-Hant-TW', 'e', 'en_GB', 'en-', 'ſv', 'ten-letters'],
  choices: ['ltr', 'rtl', 'LTR', ' ltr', 'do', 'check', 'avoid', 'Do', 'avoid\n', 'do|check'],
  places: ['tips', 'today', 'emergency', 'help', 'today '],
  drawings: ['walk', 'saddle-area', 'Walk', 'saddle', 'walk '],
  days: ['2026-01-01', ' 2026-01-01\n', '2024-02-29', '2000-02-29', '0000-01-01', '9999-12-31'],
  noDays: ['2026-02-29', '1900-02-29', '2026-13-01', '2026-00-01', '2026-04-31', '2026-1-1'],
  otherDays: ['2026-01-01T00:00', '20260101', '+002026-01-01', '٢٠٢٦-٠١-٠١'],
  addresses: ['https://a.example/', 'HTTPS://A', ' https://a ', 'http:a', '//a', '?a:b', 'a.svg'],
  oddAddresses: ['httpſ://a', 'https:', 'a b', '/a:b', './a:b', 'a:b', '#a:b', ':a', ':', '\\a'],
  toOpen: ['mailto:a@b.example', 'MAILTO:a', 'ma\u0130lto:a', 'tel:911', 'ftp://a'],
  pictures: ['data:image/jpeg;base64,/9j/iVBO=', ' DATA:image/jpeg;base64,/9j/P+/8\n'],
  noPictures: [
    'data:image/jpeg;base64,iVBO',
    'data:image/jpeg;base64,',
    'data:image/png;base64,iV',
  ],
  largePictures: [199_973, 199_974].map((size) => `data:image/jpeg;base64,/9j/${'A'.repeat(size)}`),
  code: ['javascript:a', 'java\nscript:a', '\u0001javascript:a', 'data:,a', 'blob:a'],
  hidden: ['https://a\u0000', 'https://a\tb', '/\u007F', '\u200Bjavascript:a', '/\u200B'],
}).flat();
const numbers = [0, -1, 7, 1799, 1800, 2026, 2026.5, 2200, 2201, 1e300];
const lists = [[], [[]], [null], [''], ['Ours'], [{ text: 'Ours' }]];
const objects = [{}, { text: 'Ours' }, { text: '' }, { id: 'a', title: 'A' }];
const otherValues = [null, true, false, numbers, lists, objects].flat();

const isRight = (shape, text) =>
  shape.pattern.test(text) &&
  [...text].length <= (shape.most ?? limits.characters) &&
  (shape.format !== 'day' || isRealDay(text));

/** What is right for a shape. */
function right(shape) {
  if (shape.type === 'object') {
    const parts = Object.entries(shape.fields).map(([key, field]) => [key, right(field)]);
    const object = fc.record(Object.fromEntries(parts), { requiredKeys: shape.required ?? [] });
    return shape.isText ? fc.oneof(right(shape.fields.text), object) : object;
  }
  if (shape.type === 'flag') return fc.boolean();
  if (shape.type === 'map') {
    const keys = strings.filter((text) => isRight(shape.keys, text) && !/\s/.test(text));
    return fc.dictionary(fc.constantFrom(...keys), right(shape.of), { maxKeys: 2 });
  }
  if (shape.type === 'list') return fc.array(right(shape.of), { minLength: 1, maxLength: 3 });
  if (shape.type === 'text')
    return fc.constantFrom(...strings.filter((text) => isRight(shape, text)));
  return fc.integer({ min: shape.minimum, max: shape.maximum });
}

/** Each object and list in a document, the document first. */
function* partsOf(value) {
  if (typeof value !== 'object' || !value) return;
  yield value;
  for (const part of Object.values(value)) yield* partsOf(part);
}

const pick = (list, number) => list[number % list.length];

/** Changes to make somewhere in a document, in its place. */
const changes = {
  replace(part, number, value) {
    const keys = Object.keys(part);
    if (keys.length) part[pick(keys, number)] = value;
  },
  remove(part, number) {
    if (Array.isArray(part)) part.splice(number % (part.length + 1), 1);
    else delete part[pick(Object.keys(part), number)];
  },
  add(part, number, value) {
    const keys = ['text', 'title', 'id', 'lang', 'help', 'Heading', '$schema', '', 'constructor'];
    if (Array.isArray(part)) part.push(value);
    else part[pick(keys, number)] = value;
  },
  lengthen(part, number) {
    const length = pick([11, 12, 13, 49, 50, 51, 99, 100, 101], number);
    if (Array.isArray(part) && part.length)
      while (part.length < length) part.push(structuredClone(part[0]));
  },
};

const anyValue = fc.oneof(
  fc.constantFrom(...strings),
  fc.constantFrom(...strings),
  fc.constantFrom(...otherValues),
  fc.jsonValue(),
);
const change = fc.record({
  how: fc.constantFrom(...Object.keys(changes)),
  where: fc.nat(),
  number: fc.nat(),
  value: anyValue,
});

/** Right documents, and right ones in which anything has been changed anywhere. */
const documents = fc
  .tuple(right(documentShape), fc.array(change, { maxLength: 2 }))
  .map(([document, list]) => {
    const changed = structuredClone(document);
    for (const { how, where, number, value } of list)
      changes[how](pick([...partsOf(changed)], where), number, structuredClone(value));
    return changed;
  });

describe('the published JSON Schema', () => {
  it('finds no fault with the English document, as the reader does', () => {
    for (const path of ['src/languages/en.json', 'dist/documents/en.json']) {
      const document = readJson(path);
      assert.ok(fitsSchema(document), JSON.stringify(fitsSchema.errors));
      assert.deepEqual(readDocument(document).problems, []);
    }
  });

  it('calls right and wrong what the reader calls so, whatever a clinic writes', () => {
    const found = { right: 0, wrong: 0 };
    fc.assert(
      fc.property(documents, (document) => {
        const isRight = fitsReader(document);
        found[isRight ? 'right' : 'wrong'] += 1;
        assert.equal(fitsSchema(document), isRight, disagreement(document));
      }),
      { seed: 20261122, numRuns: 6000 },
    );
    // Else it would hold nothing against anything.
    assert.ok(found.right > 1000 && found.wrong > 1000, JSON.stringify(found));
  });

  it('calls right and wrong what the reader calls so, in each place and for each value', () => {
    const places = [
      ...Object.keys(documentShape.fields).map((key) => (value) => ({ [key]: value })),
      ...Object.keys(documentShape.fields.facts.of.fields).map((key) => (value) => ({
        tips: [{ text: 'Ours', [key]: value }],
      })),
      ...Object.keys(documentShape.fields.review.fields).map((key) => (value) => ({
        review: { by: 'Ours', on: '2026-01-01', [key]: value },
      })),
      ...Object.keys(documentShape.fields.sources.of.fields).map((key) => (value) => ({
        sources: [{ id: 'a', title: 'A', [key]: value }],
      })),
      ...Object.keys(documentShape.fields.help.fields.today.fields).map((key) => (value) => ({
        help: { today: { [key]: value } },
      })),
      ...Object.keys(documentShape.fields.drawings.fields).map((key) => (value) => ({
        drawings: { [key]: value },
      })),
      ...Object.keys(documentShape.fields.changes.of.fields).map((key) => (value) => ({
        changes: { 't-move': { [key]: value } },
      })),
      ...Object.keys(documentShape.fields.translations.of.fields).map((key) => (value) => ({
        translations: { fr: { [key]: value } },
      })),
      (value) => ({ changes: { a: value } }),
      (value) => ({ changes: typeof value === 'string' ? { [value]: 'Ours' } : {} }),
      (value) => ({ translations: typeof value === 'string' ? { [value]: {} } : {} }),
      (value) => ({ help: { emergency: { glance: value } } }),
      (src) => ({ illustration: { alt: 'Ours', src } }),
      (src) => ({ moves: [{ text: 'Ours', picture: { alt: 'Ours', src } }] }),
      (alt) => ({ moves: [{ text: 'Ours', picture: { src: 'a.jpg', alt } }] }),
      (value) => ({ moves: [{ text: 'Ours', steps: ['Ours', value] }] }),
      (value) => ({ facts: ['Ours', value] }),
      (value) => ({ tips: [{ text: 'Ours', sources: ['a', value] }] }),
      (value) => value,
    ];
    for (const place of places)
      for (const value of [...strings, ...otherValues]) {
        const document = place(value);
        // A string in the place of the whole document is JSON to the reader.
        if (typeof document === 'string') continue;
        assert.equal(fitsSchema(document), fitsReader(document), disagreement(document));
      }
  });
});

function disagreement(document) {
  fitsSchema(document);
  const { errors } = fitsSchema;
  const { problems } = readDocument(document);
  return JSON.stringify({ document, errors, problems }, null, 1).slice(0, 3000);
}
