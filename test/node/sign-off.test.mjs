import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compose } from '../../dist/card/compose.js';
import { coveredSettings, fingerprint } from '../../dist/card/fingerprint.js';
import { registerLanguage } from '../../dist/languages/registry.js';
import { readSettings } from '../../dist/read-settings.js';
import { sectionNames } from '../../dist/settings.js';
import { textsOf } from '../../tools/build/medical-text.mjs';
import { readText } from './project.mjs';
import { complete, texts } from './texts.mjs';

const today = '2026-12-01';
const { settings } = readSettings(new Map());
const composed = (language, document = {}, asked = settings) =>
  compose({ settings: asked, document, pageLanguage: language, today }).card;
const signedFor = (mark) => ({ by: 'Dr Lee', role: 'Physician', on: today, text: mark });

const languages = texts.map(complete);
for (const text of languages) registerLanguage(text);
const marks = new Map(languages.map(({ lang }) => [lang, fingerprint(composed(lang).signed)]));

/** What a card in a language says of a sign-off under a fingerprint. */
const stateOf = (language, mark, document, asked) =>
  composed(language, { ...document, review: signedFor(mark) }, asked).review.state;

describe('the version in front of a fingerprint', () => {
  const [version] = marks.get('en').match(/^\d+-/);

  for (const [path, words] of Object.entries({
    'docs/clinics.md': `with its version in front: \`${version}\``,
    'tools/build/schema-examples.mjs': `'${version}0123456789abcdef`,
  }))
    it(`is the same in ${path}`, () => {
      assert.ok(readText(path).includes(words), `write ${version} there`);
    });
});

describe('the table of what a fingerprint covers', () => {
  it('names each setting', () => {
    const [table] = /\n\| The fingerprint covers[^]*?\n\n/.exec(readText('docs/clinics.md'));
    const missing = coveredSettings.filter((name) => !table.includes(`\`${name}\``));
    assert.deepEqual(missing, [], 'add them to “The fingerprint covers” in docs/clinics.md');
  });
});

for (const original of languages) {
  const { lang } = original;
  const mark = marks.get(lang);

  describe(`a sign-off of the text in "${lang}"`, () => {
    it('counts for that text', () => {
      assert.equal(stateOf(lang, mark), 'signed');
    });

    it('is gone with a word of any medical text, changed or left out', () => {
      const text = structuredClone(original);
      const document = { review: signedFor(mark) };
      const kept = [];
      const all = textsOf(text);
      for (const { path, text: whole, holder, key } of all) {
        // A hash of the whole: what holds for its first and its last word holds for each.
        for (const other of [`un${whole}`, whole.replace(/\S+$/, '')]) {
          holder[key] = other;
          registerLanguage(text);
          const { state } = composed(lang, document).review;
          if (state !== 'changed') kept.push(`${path}: as "${other}" it is ${state}`);
        }
        holder[key] = whole;
      }
      registerLanguage(original);
      assert.deepEqual(kept, []);
      assert.deepEqual(text, original, 'every text was put back');
      assert.ok(all.length > 200, 'texts were found');
    });

    it('was tried with every text that the card shows', () => {
      const shown = [];
      JSON.stringify(composed(lang).text, (key, value) => {
        if (/^(id|kind|drawing|sources)$/.test(key)) return undefined;
        if (typeof value === 'string') shown.push(value);
        return value;
      });
      const tried = textsOf(original).map(({ text }) => text);
      assert.deepEqual(tried.toSorted(), shown.toSorted());
    });

    for (const other of languages.filter((one) => one.lang !== lang))
      it(`does not count for the text in "${other.lang}"`, () => {
        assert.equal(stateOf(other.lang, mark), 'changed');
      });

    it('is gone with other words in any label that a page may change', () => {
      let open = 0;
      for (const label of Object.keys(original.labels)) {
        const document = { lang, labels: { [label]: 'Other' } };
        const isOpen = composed(lang, document).labels[label] === 'Other';
        open += Number(isOpen);
        assert.equal(stateOf(lang, mark, document), isOpen ? 'changed' : 'signed', label);
      }
      assert.ok(open > 5);
    });

    const stateWith = (name, value) => {
      const { settings: asked, problems } = readSettings(new Map([[name, value]]));
      assert.deepEqual(problems, []);
      return stateOf(lang, mark, {}, asked);
    };

    for (const [name, value] of Object.entries({ layout: 'full', theme: 'dark' }))
      it(`stays with another ${name}`, () => {
        assert.equal(stateWith(name, value), 'signed');
      });

    it('is gone with another order of sections, of which one may speak of the next', () => {
      assert.equal(stateWith('sections', sectionNames.join(' ')), 'signed');
      assert.equal(stateWith('sections', sectionNames.toReversed().join(' ')), 'changed');
    });

    it('stays with the levels among the sections, which they were once', () => {
      assert.equal(stateWith('sections', ['help', ...sectionNames].join(' ')), 'signed');
    });
  });
}
