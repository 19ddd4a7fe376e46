import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attributeNames, switches } from '../../dist/settings.js';
import { readJson } from './project.mjs';

const { name, version, 'web-types': webTypes } = readJson('package.json');
const { modules } = readJson('custom-elements.json');
const { cssProperties, cssParts, events, slots } = modules[0].declarations[0];
const html = readJson('dist/vscode.html-data.json');
const css = readJson('dist/vscode.css-data.json');
const jetBrains = readJson(webTypes);
const [element] = jetBrains.contributions.html.elements;

const namesOf = (list) => list.map((entry) => entry.name).toSorted();
const allAttributes = [...attributeNames, 'content', 'lang'].toSorted();
const wordsOf = (attribute) =>
  html.tags[0].attributes.find((entry) => entry.name === attribute).values;

describe('VS Code', () => {
  it('offers the tag with every attribute', () => {
    assert.deepEqual(namesOf(html.tags), [name]);
    assert.deepEqual(namesOf(html.tags[0].attributes), allAttributes);
  });

  it('offers the words that an attribute takes, and none for what is on or off', () => {
    assert.deepEqual(namesOf(wordsOf('layout')), ['brief', 'full', 'guide']);
    assert.equal(wordsOf('heading'), undefined);
    const offered = html.tags[0].attributes.filter(({ valueSet }) => valueSet === 'v');
    assert.deepEqual(namesOf(offered), switches.toSorted());
  });

  it('offers every variable and part in style sheets', () => {
    assert.deepEqual(namesOf(css.properties), namesOf(cssProperties));
    const parts = cssParts.map((part) => `::part(${part.name})`);
    assert.deepEqual(namesOf(css.pseudoElements), parts.toSorted());
  });
});

describe("JetBrains' editors", () => {
  it('know the package and its release', () => {
    assert.deepEqual([jetBrains.name, jetBrains.version], [name, version]);
  });

  it('know the tag with all that it has', () => {
    assert.equal(element.name, name);
    assert.deepEqual(namesOf(element.attributes), allAttributes);
    assert.deepEqual(namesOf(element.slots), namesOf(slots));
    assert.deepEqual(namesOf(element.js.events), namesOf(events));
    assert.deepEqual(namesOf(element.css.properties), namesOf(cssProperties));
    assert.deepEqual(namesOf(element.css.parts), namesOf(cssParts));
    const properties = namesOf(element.js.properties);
    for (const property of ['content', 'headingLevel', 'problems'])
      assert.ok(properties.includes(property), property);
  });
});
