import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import {
  cautionTips,
  lockedEmergencyParts,
  lockedLabels,
  medicineTip,
} from '../../dist/document/locked.js';
import { documentShape, drawingNames, listNames } from '../../dist/document/schema.js';
import { descriptions } from '../../tools/build/descriptions.mjs';
import { withoutFlags } from '../../tools/build/pattern.mjs';
import { readJson } from './project.mjs';

const schema = readJson('dist/card.schema.json');
const ajv = new Ajv2020({ allErrors: true });
ajv.addFormat('date', /^\d{4}-\d\d-\d\d$/);
const isValid = ajv.compile(schema);

/** A document with something in every place. */
const item = {
  id: 'i',
  group: 'Group',
  title: 'Title',
  kind: 'do',
  text: 'Text',
  list: ['Line'],
  steps: ['Step'],
  drawing: 'walk',
  picture: { src: '/class.jpg', alt: 'A class' },
  sources: ['s'],
};
const emergency = { heading: 'Heading', action: 'Action', lead: 'Lead', items: [item, 'Plain'] };
const level = { ...emergency, glance: 'Glance' };
const full = {
  $schema: '../card.schema.json',
  lang: 'fr-CA',
  dir: 'ltr',
  updated: '2026-03-31',
  heading: 'Heading',
  summary: 'Summary',
  illustration: { src: '/back.svg', alt: 'A back', caption: 'Caption' },
  ...Object.fromEntries(listNames.map((name) => [name, [item, 'Plain']])),
  drawings: Object.fromEntries(drawingNames.map((name) => [name, 'Drawing'])),
  help: { emergency, today: level, routine: level },
  disclaimer: 'Disclaimer',
  review: {
    by: 'By',
    role: 'Role',
    on: '2026-03-31',
    due: '2027-03-31',
    href: 'https://clinic.example/',
    text: '0abc',
  },
  sources: [
    {
      id: 's',
      title: 'Title',
      publisher: 'Publisher',
      lang: 'en',
      year: 2020,
      href: 'leaflet.pdf',
      checked: '2026-03-31',
    },
  ],
  labels: Object.fromEntries(
    Object.keys(documentShape.fields.labels.fields).map((name) => [name, 'Label']),
  ),
};

const change = { ...item, hidden: false, in: 'tips', after: 'a', before: 'b', was: 'Text' };
delete change.id;
const { heading, summary, illustration, drawings, help, disclaimer, review, labels } = full;
const texts = { heading, summary, illustration, drawings, help, disclaimer, review, labels };
full.changes = { 't-move': change, own: 'Plain' };
full.translations = {
  'fr-CA': {
    ...texts,
    ...Object.fromEntries(listNames.map((name) => [name, full[name]])),
    changes: full.changes,
  },
};

describe('the JSON Schema', () => {
  it('describes each of its keys and types, with an example where one helps', () => {
    const plain = new Set([
      '',
      'illustration',
      'help',
      'items',
      'item',
      'emergency',
      'level',
      'source',
      'change',
      'translation',
      'translation.illustration',
      'translation.help',
    ]);
    for (const path of pathsOfSchema()) {
      assert.ok(
        descriptions[path]?.description,
        `${path}: write a comment on it in src/document/schema.ts`,
      );
      const hasExample = descriptions[path].examples || /^(labels|drawings)\./.test(path);
      assert.ok(hasExample || plain.has(path), `${path} has no example`);
    }
  });

  it('carries the descriptions, and the English labels as examples', () => {
    visit(schema, ({ properties = {} }) => {
      for (const [key, { description }] of Object.entries(properties)) assert.ok(description, key);
    });
    const { labels } = readJson('src/languages/en.json');
    for (const [name, { examples }] of Object.entries(schema.properties.labels.properties))
      assert.deepEqual(examples, [labels[name]]);
  });

  it('has no description of what it lacks', () => {
    assert.deepEqual(Object.keys(descriptions).toSorted(), [...pathsOfSchema()].toSorted());
  });

  it('has the words of each key beside it, not those of its type', () => {
    const { review, labels } = schema.properties;
    for (const [key, { description }] of Object.entries(review.properties))
      assert.equal(description, descriptions[`review.${key}`].description);
    for (const [key, { description }] of Object.entries(labels.properties))
      assert.equal(description, descriptions[`labels.${key}`].description);
  });

  it('says of each label that a document cannot change that only a language sets it', () => {
    const { properties } = schema.properties.labels;
    const marked = Object.keys(properties).filter((name) =>
      properties[name].description.endsWith(' Only a language sets it.'),
    );
    assert.deepEqual(marked, lockedLabels);
  });

  it('names what else nobody can change', () => {
    const { help, medicines } = schema.properties;
    const [, parts] = /([^;]*) cannot change\./.exec(help.properties.emergency.description);
    for (const part of lockedEmergencyParts) assert.ok(parts.includes(`\`${part}\``), part);
    for (const id of [medicineTip, ...cautionTips])
      assert.ok(medicines.description.includes(`\`${id}\``), id);
  });

  it('gives examples that it allows', () => {
    visit(schema, ({ examples, ...rest }) => {
      if (!examples) return;
      // What a translation has as the document itself, it refers to there.
      const properties = { ...schema.properties, ...rest.properties };
      const check = ajv.compile({ ...rest, properties, $defs: schema.$defs });
      for (const example of examples)
        assert.ok(check(example), `${JSON.stringify(example)}: ${ajv.errorsText(check.errors)}`);
    });
  });

  it('allows a document with something in every place', () => {
    assert.deepEqual(missingIn(documentShape, full, ''), []);
    assert.ok(isValid(full), ajv.errorsText(isValid.errors));
  });
});

/** The paths by which `descriptions` goes. */
function pathsOfSchema() {
  const paths = new Set(['']);
  const add = (name, { properties: fields = {}, anyOf = [] }) => {
    for (const [key, field] of Object.entries(fields)) {
      const path = name ? `${name}.${key}` : key;
      paths.add(path);
      add(path, field);
    }
    for (const each of anyOf) add(name, each);
  };
  add('', schema);
  for (const [name, definition] of Object.entries(schema.$defs)) {
    if (definition.pattern) continue;
    paths.add(name);
    add(name, definition);
  }
  return paths;
}

function visit(node, look) {
  if (!node || typeof node !== 'object') return;
  if (!Array.isArray(node)) look(node);
  for (const [key, child] of Object.entries(node)) if (key !== 'examples') visit(child, look);
}

function missingIn(shape, value, path) {
  if (value === undefined) return [path];
  if (shape.type === 'map') return missingIn(shape.of, Object.values(value)[0], `${path}.*`);
  if (shape.of) return missingIn(shape.of, value[0], `${path}[0]`);
  return Object.entries(shape.fields ?? {}).flatMap(([key, field]) =>
    missingIn(field, value[key], `${path}.${key}`),
  );
}

describe('a pattern without flags', () => {
  const characters = Array.from({ length: 0x250 }, (_, code) => String.fromCharCode(code));
  const longer = [
    'https:',
    'HtTpS:',
    'http\u017F:',
    'a-1',
    'a\u212A',
    '\u017F',
    '\u212A',
    '\u2028',
  ];
  const strings = [...characters, ...longer];
  const patterns = [
    /^[a-z]$/i,
    /^[a-z]$/iu,
    /^k$/i,
    /^k$/iu,
    /^[^\s\p{Cc}s]$/iu,
    /^\s*(https?:|\p{L}-\w)\s*$/iu,
    /^[a-z][\w-]*$/i,
    /^\u017F$/,
    /^[a-z0-9]+$/,
    /^[\\\]]$/i,
  ];

  for (const pattern of patterns)
    it(`fits what ${pattern} fits`, () => {
      const plain = new RegExp(withoutFlags(pattern), 'u');
      for (const text of strings)
        assert.equal(plain.test(text), pattern.test(text), JSON.stringify(text));
    });

  it('is not made of what cannot be written without flags', () => {
    assert.throws(() => withoutFlags(/^a$/m), /flag/);
    assert.throws(() => withoutFlags(/[b-d]/i), /range/);
  });
});
