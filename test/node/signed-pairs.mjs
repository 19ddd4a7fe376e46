/** Cards in pairs that differ in one value, made at random from the tables of documents and attributes. */
import fc from 'fast-check';
import { readShape } from '../../dist/document/read.js';
import { documentShape, listNames } from '../../dist/document/schema.js';
import { shapes, switches } from '../../dist/settings.js';
import { readJson } from './project.mjs';

const isOn = { type: 'text', pattern: /^$/, values: [true, false] };

/** The attributes as one shape, which no file has as one. */
const attributesShape = {
  type: 'object',
  fields: Object.fromEntries([...shapes, ...switches.map((name) => [name, isOn])]),
};

/** At least two for each kind of text: words that run both ways, numbers, names and addresses. */
const texts = [
  'Rest',
  'Take 1.500 mg',
  'Take {n}, {clinic}',
  'Gehen, 5 - 10 Mal',
  '08:00\xA017:00',
  'קח ibuprofen לא aspirin',
  '‏Ibuprofen before א paracetamol',
  'امش 5 - 10',
  't-nsaid',
  't-check',
  't-move',
  'e-saddle',
  's-leg',
  'nhs-back',
  'ours',
  'x-ours',
  'en',
  'en-GB',
  'fr',
  'ar',
  'de',
  'de-CH',
  'he',
  '2024-02-29',
  '2026-01-31',
  '2026-10-01',
  '112',
  '555 0100',
  '+44 (0)20 7946 0000',
  'https://a.example/',
  '/b',
  'mailto:us@a.example',
  'tel:112',
  'https://a.example/back.jpg',
  'data:image/jpeg;base64,/9j/AAAA',
  'data:image/jpeg;base64,/9j/BBBB',
  'sha256-AAAA',
  'sha384-BBBB',
];
const pages = ['en', 'en-GB', 'fr', 'es', 'ar', 'de', 'he', ''];
export const languages = ['en', 'es', 'fr', 'ar'].map((tag) =>
  readJson(`src/languages/${tag}.json`),
);

const isRight = (shape, value) => readShape(shape, value, [], () => {}) !== undefined;
/** Of pictures, mostly such as are in the document: the others show on no signed card. */
function textsFor(shape) {
  const fitting = shape.values ?? texts.filter((text) => isRight(shape, text));
  const within = fitting.filter((text) => String(text).startsWith('data:'));
  return isRight(shape, 'Rest now') || !within.length ? fitting : [...within, '/back.jpg'];
}

/** Ids of items, or languages. */
const keysFor = ({ keys }) =>
  ['t-move', 't-cold', 'e-legs', 'our-own', 'fr', 'es', 'de'].filter((key) => isRight(keys, key));

/** Anything right of a shape; of an object, some of its keys. */
function valuesOf(shape) {
  if (shape.type === 'integer') return fc.integer({ min: shape.minimum, max: shape.maximum });
  if (shape.type === 'list') return fc.array(valuesOf(shape.of), { minLength: 1, maxLength: 3 });
  if (shape.type === 'text') return fc.constantFrom(...textsFor(shape));
  if (shape.type === 'flag') return fc.boolean();
  if (shape.type === 'map')
    return fc.dictionary(fc.constantFrom(...keysFor(shape)), valuesOf(shape.of), { maxKeys: 2 });
  const fields = Object.entries(shape.fields).map(([key, field]) => [key, valuesOf(field)]);
  return fc.record(Object.fromEntries(fields), { requiredKeys: [...(shape.required ?? [])] });
}

/** The smallest that is right of a shape. */
function leastOf(shape) {
  if (shape.type === 'integer') return shape.minimum;
  if (shape.type === 'list') return [leastOf(shape.of)];
  if (shape.type === 'text') return textsFor(shape)[0];
  if (shape.type === 'flag') return true;
  return Object.fromEntries((shape.required ?? []).map((key) => [key, leastOf(shape.fields[key])]));
}

/** Every place in a shape, containers too, but for the shape itself; `0` stands for any entry. */
function placesIn(shape, path = [], canGo = true) {
  const own = path.length ? [{ path, shape, canGo }] : [];
  if (shape.type === 'list') return [...own, ...placesIn(shape.of, [...path, 0], false)];
  const fields = Object.entries(shape.fields ?? {});
  return fields.reduce(
    (places, [key, field]) => [
      ...places,
      ...placesIn(field, [...path, key], !shape.required?.includes(key)),
    ],
    own,
  );
}

/** A copy with a value at a place, around which all is there that it needs; `undefined` removes. */
function withValue(shape, whole, [key, ...rest], value) {
  if (key === undefined) return value;
  const inner = shape.type === 'list' ? shape.of : shape.fields[key];
  const copy = Array.isArray(whole) ? [...whole] : { ...whole };
  copy[key] = withValue(inner, copy[key] ?? leastOf(inner), rest, value);
  if (copy[key] === undefined) delete copy[key];
  return copy;
}

const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/** Two values for a place: others, or a list that lacks one or has another order, or none at all. */
function twoFor({ shape, canGo }) {
  const values = valuesOf(shape);
  const others = canGo ? fc.option(values, { nil: undefined }) : values;
  const both = fc.tuple(values, others);
  const pairs =
    shape.type === 'list'
      ? fc.oneof(
          both,
          values.map((list) => [list, list.toReversed()]),
          values.map((list) => [[...list, ...list], list]),
        )
      : both;
  return pairs.filter(([one, other]) => !isSame(one, other));
}

/** Some attributes: with many, hardly anything of a document would show. */
const someAttributes = fc
  .subarray(Object.keys(attributesShape.fields), { maxLength: 5 })
  .chain((names) =>
    fc.record(
      Object.fromEntries(names.map((name) => [name, valuesOf(attributesShape.fields[name])])),
    ),
  );

/** What a card is made of: the page's own text of a language, too. */
export const ingredients = fc.record({
  attributes: someAttributes,
  document: valuesOf(documentShape),
  language: fc.constantFrom(...languages),
  page: fc.constantFrom(...pages),
  chosen: fc.constant(''),
  day: fc.constantFrom('2026-11-22', '2029-12-31'),
});

/** A change of one value in the ingredients: what it is called, and the pairs that it makes. */
const change = (name, pairsFrom) => ({ name, pairsFrom });

/** Of the attributes and of a language, the items of one list alone: it is one shape, tried in each list of a document. */
const isTried = (part, [key, ...within]) =>
  part === 'document' || !within.length || key === 'tips' || !listNames.includes(key);

const changesIn = (part, shape) =>
  placesIn(shape)
    .filter(({ path }) => isTried(part, path))
    .map((place) =>
      change(`${part} ${place.path.join('.')}`, (base) =>
        twoFor(place).map((values) =>
          values.map((value) => ({
            ...base,
            [part]: withValue(shape, base[part], place.path, value),
          })),
        ),
      ),
    );

const oneOf = (part, values) =>
  change(part, (base) =>
    fc
      .shuffledSubarray(values, { minLength: 2, maxLength: 2 })
      .map((two) => two.map((value) => ({ ...base, [part]: value }))),
  );

/** Of a language, whose tag names it and so stays. A document would stand in the place of most of it. */
const inLanguage = changesIn('language', documentShape)
  .filter(({ name }) => name !== 'language lang')
  .map(({ name, pairsFrom }) =>
    change(name, (base) => pairsFrom({ ...base, document: {}, page: base.language.lang })),
  );

/** Two languages with the same words, and another text beneath a document that says the same. */
const ofLanguage = [
  change('language lang', ({ language, ...base }) =>
    fc.constant(
      ['xx', 'xy'].map((lang) => ({
        ...base,
        document: {},
        page: lang,
        language: { ...language, lang },
      })),
    ),
  ),
  change('language beneath', ({ language, ...base }) => {
    const { lang, causes } = language;
    const alike = { ...base, attributes: {}, document: { causes }, page: lang };
    const other = { ...language, causes: causes.slice(1) };
    return fc.constant([language, other].map((each) => ({ ...alike, language: each })));
  }),
];

/** Everything that can change, one by one. A new key or attribute is among them by itself. */
export const changes = [
  ...changesIn('attributes', attributesShape),
  ...changesIn('document', documentShape),
  ...inLanguage,
  ...ofLanguage,
  oneOf('page', pages),
  change('chosen', ({ attributes, ...base }) =>
    oneOf('chosen', ['', 'fr', 'ar']).pairsFrom({
      ...base,
      attributes: { ...attributes, languages: ['en', 'fr', 'ar'] },
    }),
  ),
  oneOf('day', ['2026-02-01', '2029-12-31']),
];

/** The kinds of text for which there are not two values to try. */
export const untried = [...placesIn(attributesShape), ...placesIn(documentShape)]
  .filter(({ shape }) => shape.type === 'text' && textsFor(shape).length < 2)
  .map(({ path }) => path.join('.'));
