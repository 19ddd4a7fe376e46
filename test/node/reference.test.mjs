import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { lockedLabels } from '../../dist/document/locked.js';
import { valueToShow } from '../../dist/read-settings.js';
import { attributeNames, observedNames, propertyOf, shapes } from '../../dist/settings.js';
import { pages } from './markdown.mjs';
import { readJson, readText, root } from './project.mjs';

const manifest = readJson('custom-elements.json');
const reference = readText('docs/reference.md');
const element = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .find(({ tagName }) => tagName === 'back-spasm-card');
const { attributes, members, events, slots, cssParts, cssProperties } = element;

const namesOf = (list) => list.map(({ name }) => name).toSorted();
const sourceOf = (folder) =>
  readdirSync(new URL(`src/${folder}/`, root))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readText(`src/${folder}/${file}`))
    .join('\n');
const view = sourceOf('view');
/** On one line, however long a value is. */
const styles = view.replace(/\s+/g, ' ').replaceAll('( ', '(').replaceAll(' )', ')');
const eventTypes = readText('src/element/events.ts');

describe('custom-elements.json', () => {
  it('has every attribute of the table, lang besides, and no other', () => {
    assert.deepEqual(namesOf(attributes), [...attributeNames, 'content', 'lang'].toSorted());
  });

  it('has the property of every attribute, with the same default and meaning', () => {
    for (const name of attributeNames) {
      const attribute = attributes.find((candidate) => candidate.name === name);
      const property = members.find((candidate) => candidate.attribute === name);
      assert.equal(property?.name, propertyOf(name), name);
      assert.equal(attribute.fieldName, property.name);
      assert.equal(attribute.default, property.default, name);
      assert.equal(attribute.description, property.description, name);
    }
  });

  it('has the defaults that the card has', () => {
    for (const { name, default: standard = '' } of attributes) {
      if (name === 'lang' || name === 'content') continue;
      const value = [valueToShow(name, undefined)].flat().join(' ');
      assert.equal(standard, value, name);
    }
  });

  it('has the words that an attribute takes', () => {
    const choices = [...attributes, ...members].filter(({ type }) => /^'.*\|/.test(type?.text));
    const inTable = [...shapes].filter(([, { values }]) => values).map(([name]) => name);
    assert.deepEqual(
      namesOf(choices),
      inTable.flatMap((name) => [name, propertyOf(name)]).toSorted(),
    );
    for (const { name, attribute = name, type } of choices)
      for (const [, word] of type.text.matchAll(/'(\w+)'/g))
        assert.equal(valueToShow(attribute, word), word);
  });

  it('has every event, with its detail, and every action', () => {
    const declared = Array.from(eventTypes.matchAll(/'(bsc-\w+)':/g), ([, name]) => name);
    assert.deepEqual(namesOf(events), declared.toSorted());
    const [, union] = /type Action =([^;]*);/.exec(view);
    const actions = Array.from(union.matchAll(/'(\w+)'/g), ([, action]) => action);
    const { description } = events.find(({ name }) => name === 'bsc-action');
    for (const action of actions) assert.ok(description.includes(`\`${action}\``), action);
    for (const { type } of events) assert.match(type.text, /^CustomEvent</);
  });

  it('has every slot of the view, and the one that shows before it', () => {
    const inView = Array.from(view.matchAll(/<slot name="(\w+)"/g), ([, name]) => name);
    assert.deepEqual(namesOf(slots), ['', ...new Set(inView)].toSorted());
  });

  it('has every part of the view', () => {
    const inView = Array.from(view.matchAll(/\spart="([\w-]+)"/g), ([, name]) => name);
    // Headings take theirs as an argument.
    const given = Array.from(view.matchAll(/'((?:[\w]+-)?heading)'/g), ([, name]) => name);
    assert.deepEqual(namesOf(cssParts), [...new Set([...inView, ...given])].toSorted());
  });

  it('has every public variable of the styles, with its default', () => {
    const inView = new Set(Array.from(view.matchAll(/--bsc-[\w-]+/g), ([name]) => name));
    assert.deepEqual(namesOf(cssProperties), [...inView].toSorted());
    for (const { name, default: standard } of cssProperties) {
      if (name === '--bsc-text') continue; // its default is a formula
      // Without a value of its own, a variable leaves the property's initial one.
      const [, ...palettes] = /^light-dark\((.+), (.+)\)$/.exec(standard) ?? ['', standard];
      for (const value of palettes) {
        const use = value === 'none' ? `var(${name})` : `var(${name}, ${value})`;
        assert.ok(styles.includes(use), `${name}: ${value}`);
      }
    }
  });

  it('has the public members of the class, and no private one', () => {
    assert.deepEqual(namesOf(members.filter(({ attribute }) => !attribute)), [
      'content',
      'fingerprint',
      'language',
      'print',
      'problems',
      'ready',
      'registerLanguage',
      'version',
    ]);
  });

  it('describes all that it has', () => {
    for (const list of [attributes, members, events, slots, cssParts, cssProperties])
      for (const { name, description, attribute, fieldName } of list)
        assert.ok(
          description,
          attribute || fieldName
            ? `${name}: write a comment on it in src/settings.ts`
            : `${name}: describe it in src/element/back-spasm-card.ts`,
        );
    for (const { name, type } of attributes) assert.ok(type, name);
    for (const { name, default: standard } of cssProperties) assert.ok(standard, name);
  });

  it('leads to the files of the package', () => {
    const paths = manifest.modules.map(({ path }) => path);
    assert.deepEqual(paths, ['dist/element/back-spasm-card.js', 'dist/index.js']);
    const kinds = manifest.modules.flatMap(({ exports }) => exports.map(({ kind }) => kind));
    assert.ok(kinds.includes('custom-element-definition'));
  });
});

describe('docs/reference.md', () => {
  const isNamed = (name) => reference.includes(`| \`${name}\` |`);

  it('lists every attribute, event, slot, part, variable and member', () => {
    for (const { name } of [attributes, events, cssParts, cssProperties].flat())
      assert.ok(isNamed(name), name);
    for (const { name } of slots) assert.ok(isNamed(name) || name === '', name);
    for (const { name, attribute } of members)
      assert.match(
        reference,
        attribute ? /camel case/ : new RegExp(`\`(\\w+\\.)?${name}(\\(\\))?\``),
        name,
      );
  });

  it('lists every key of a document', () => {
    const schema = readJson('dist/card.schema.json');
    const { item, emergency, level, source } = schema.$defs;
    const keysOf = ({ properties = {} }, prefix) =>
      Object.entries(properties).flatMap(([key, field]) => [
        prefix + key,
        ...keysOf(field, `${prefix}${key}.`),
      ]);
    const keys = [
      ...keysOf(schema, ''),
      ...keysOf(item.anyOf[1], 'item.'),
      ...keysOf(emergency, 'emergency.'),
      ...keysOf(level, 'level.'),
      ...keysOf(source, 'source.'),
    ];
    assert.ok(keys.length > 40, 'keys were found');
    for (const key of keys) assert.ok(isNamed(key), key);
  });

  it('says of every label whether a document may change it', () => {
    const labels = readJson('src/languages/en.json').labels;
    for (const name of Object.keys(labels)) {
      const [row = ''] = reference
        .split('\n')
        .filter((line) => line.startsWith(`| \`labels.${name}\``));
      assert.equal(row.includes('Only a language sets it.'), lockedLabels.includes(name), name);
    }
  });
});

describe('the docs', () => {
  it('name only attributes, variables and parts that the card has', () => {
    // In a framework's template there is more, which its own tools check.
    const text = pages
      .map(readText)
      .join('\n')
      .replace(/```(?:tsx?|vue|svelte)\n[^]*?\n```/g, '');
    const used = Array.from(
      text.matchAll(/<(?:back-spasm-card|div data-back-spasm-card)\s([^<>]*)>/g),
      ([, attributes]) =>
        Array.from(attributes.matchAll(/([\w-]+)=/g), ([, name]) => name.replace(/^data-/, '')),
    ).flat();
    assert.ok(used.length > 10, 'attributes were found');
    for (const name of used) assert.ok(observedNames.includes(name), name);
    for (const [name] of text.matchAll(/--bsc-[\w-]+/g))
      assert.ok(namesOf(cssProperties).includes(name), name);
    for (const [, name] of text.matchAll(/::part\(([\w-]+)\)/g))
      assert.ok(namesOf(cssParts).includes(name), name);
  });
});
