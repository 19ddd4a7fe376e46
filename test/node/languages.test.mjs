import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { compose } from '../../dist/card/compose.js';
import { cautionTips, medicineTip } from '../../dist/document/locked.js';
import { readDocument } from '../../dist/document/read.js';
import { documentShape } from '../../dist/document/schema.js';
import { registerLanguage } from '../../dist/languages/registry.js';
import { readSettings } from '../../dist/read-settings.js';
import { tags } from '../../dist/settings.js';
import { itemsOf } from '../../tools/build/medical-text.mjs';
import { rules } from '../../tools/measure/content-rules.mjs';
import { readJson, readText } from './project.mjs';
import { complete, english, texts } from './texts.mjs';

const ajv = new Ajv2020({ allErrors: true, formats: { date: /^\d{4}-\d\d-\d\d$/ } });
const isValid = ajv.compile(readJson('dist/card.schema.json'));

test('each built-in language has attributes of its own', () => {
  // Their table is in src/settings.ts.
  assert.deepEqual(
    texts.map(({ lang }) => lang),
    [...tags],
  );
});

for (const text of texts) {
  const items = itemsOf(text).map(({ item }) => item);
  const ids = new Set(items.map(({ id }) => id));

  describe(`the text in "${text.lang}"`, () => {
    for (const { name, find } of rules)
      it(name, () => {
        assert.deepEqual(find(text, english), []);
      });

    it('is valid against the published schema', () => {
      assert.ok(isValid(text), ajv.errorsText(isValid.errors));
    });

    it('has nothing in it that the reader finds wrong', () => {
      const { document, problems } = readDocument(text);
      assert.deepEqual(problems, []);
      assert.deepEqual(document, text);
    });

    it('lacks nothing but a sign-off', () => {
      const optional =
        /^(\$schema|review|changes|translations|illustration\.src)$|\.(group|title|kind|list|steps|drawing|picture|publisher|year|href|lang|checked)$|^prepare\[\]\.sources$/;
      assert.deepEqual(
        missingIn(documentShape, complete(text), '').filter((path) => !optional.test(path)),
        [],
      );
      assert.equal(text.review, undefined);
    });

    it('gives each item an id of its own', () => {
      assert.equal(ids.size, items.length);
      for (const { id, text } of items) assert.ok(id, text);
    });

    it('gives each source an address by https:', () => {
      for (const { id, href } of text.sources ?? []) assert.match(href, /^https:/, id);
    });

    it('has the items that the rules of safety go by', () => {
      for (const id of [medicineTip, ...cautionTips]) assert.ok(ids.has(id), id);
    });

    it('makes a card without problems that lists every source and claims no review', () => {
      registerLanguage(complete(text));
      const { settings } = readSettings(new Map());
      const { card, problems } = compose({
        settings,
        document: {},
        pageLanguage: text.lang,
        today: text.updated,
      });
      assert.deepEqual(problems, []);
      assert.equal(card.language, text.lang);
      assert.equal(card.dir, text.dir);
      assert.equal(card.sources.length, english.sources.length);
      assert.equal(card.review.state, 'unsigned');
    });
  });
}

describe('the languages', () => {
  it('are English, French, Spanish and Arabic', () => {
    assert.deepEqual(
      texts.map(({ lang }) => lang),
      ['ar', 'en', 'es', 'fr'],
    );
  });
});

describe('docs/medical-text.md', () => {
  it('names each source that nobody says to have read, and no other', () => {
    const unread = texts.flatMap(({ sources = [] }) => sources.filter(({ checked }) => !checked));
    const chapter = readText('docs/medical-text.md')
      .split('\n## ')
      .find((text) => text.startsWith('Sources that nobody has opened\n'));
    const named = chapter
      .split('\n')
      .filter((line) => line.startsWith('- '))
      .flatMap((line) => Array.from(line.matchAll(/`([\w-]+)`/g), ([, id]) => id));
    assert.deepEqual(named.toSorted(), [...new Set(unread.map(({ id }) => id))].toSorted());
  });
});

describe('the English text', () => {
  const published = readJson('dist/documents/en.json');

  it('is published as it is, and names its schema first', () => {
    const { $schema, ...text } = published;
    assert.equal(Object.keys(published)[0], '$schema');
    assert.deepEqual(text, english);
    assert.deepEqual(
      readJson(new URL($schema, 'file:///dist/documents/').pathname.slice(1)),
      readJson('dist/card.schema.json'),
    );
    assert.ok(isValid(published), ajv.errorsText(isValid.errors));
    assert.deepEqual(readDocument(published), { document: published, problems: [] });
  });

  it('has its keys in the order of the schema, so that every build gives one fingerprint', () => {
    // The script file has them in that order, since its text is packed.
    const { document } = readDocument(english);
    assert.equal(JSON.stringify(document), JSON.stringify(english));
  });

  it('has each source once', () => {
    const known = english.sources.map(({ id }) => id);
    assert.equal(new Set(known).size, known.length);
  });

  it('puts into its labels the values that the view has, and no others', () => {
    const { properties } = readJson('dist/card.schema.json').properties.labels;
    const expected = Object.entries(properties)
      .map(([name, { description }]) => [name, placeholdersIn(description)])
      .filter(([, placeholders]) => placeholders);
    const found = Object.entries(english.labels)
      .map(([name, label]) => [name, placeholdersIn(label)])
      .filter(([, placeholders]) => placeholders);
    assert.ok(found.length > 10);
    assert.deepEqual(
      Object.fromEntries(found),
      Object.fromEntries(expected),
      'the comments on labels in src/document/schema.ts name their values',
    );
  });
});

/** Such as `{date} {role}`. */
const placeholdersIn = (text) => (text.match(/\{\w+\}/g) ?? []).toSorted().join(' ');

/** The paths of what a shape has and a value lacks. */
function missingIn(shape, value, path) {
  if (value === undefined) return [path];
  if (shape.of) return value.flatMap((entry) => missingIn(shape.of, entry, `${path}[]`));
  return Object.entries(shape.fields ?? {}).flatMap(([key, field]) =>
    missingIn(field, value[key], path ? `${path}.${key}` : key),
  );
}
