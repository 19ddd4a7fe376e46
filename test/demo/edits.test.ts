/** What a clinic changes in the words of its card: a document holds what differs, and nothing else. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Fields } from '../../demo/builder/texts/edits.js';
import {
  placeOfLanguage,
  valueAt,
  withBuiltInWords,
  withHidden,
  withItemMoved,
  ownItems,
  withItems,
  withoutItem,
  withValueAt,
  withWords,
} from '../../demo/builder/texts/edits.js';
import { entriesIn } from '../../demo/builder/texts/pasted-text.js';

const builtIn = { id: 't-move', title: 'Keep moving', text: 'Walk.', steps: ['One.', 'Two.'] };
const words = (field: 'title' | 'text' | 'steps', written: string) => ({
  id: 't-move',
  field,
  written,
});

describe('words of one’s own', () => {
  it('are those that differ, and gone once they are as built in', () => {
    const changed = withWords({}, [], words('text', 'Walk with us.'), builtIn);
    expect(changed).to.deep.equal({ changes: { 't-move': { text: 'Walk with us.' } } });
    expect(withWords(changed, [], words('text', 'Walk.'), builtIn)).to.deep.equal({});
    expect(withWords(changed, [], words('text', ' '), builtIn)).to.deep.equal({});
  });

  it('are lines where there are several', () => {
    const changed = withWords({}, [], words('steps', 'One.\n\nThree.'), builtIn);
    expect(changed).to.deep.equal({ changes: { 't-move': { steps: ['One.', 'Three.'] } } });
  });

  it('stand by their language, under the tag that is there', () => {
    const document = { translations: { 'fr-CA': {} } };
    expect(placeOfLanguage(document, 'en', 'en')).to.deep.equal([]);
    expect(placeOfLanguage(document, 'en', 'fr')).to.deep.equal(['translations', 'fr-CA']);
    expect(placeOfLanguage({}, 'en', 'es')).to.deep.equal(['translations', 'es']);
    const changed = withWords({}, ['translations', 'fr'], words('title', 'Bougez'), undefined);
    expect(changed).to.deep.equal({
      translations: { fr: { changes: { 't-move': { title: 'Bougez' } } } },
    });
  });

  it('go without what hides or moves the item', () => {
    const changed = { changes: { 't-move': { text: 'Ours.', was: '1a', after: 't-heat' } } };
    expect(withBuiltInWords(changed, [], 't-move')).to.deep.equal({
      changes: { 't-move': { after: 't-heat' } },
    });
  });

  it('may be a text alone, as people write it', () => {
    const changed = { changes: { 't-move': 'Ours.' } };
    expect(valueAt(changed, ['changes', 't-move', 'text'])).to.equal('Ours.');
    expect(withWords(changed, [], words('title', 'Go'), builtIn)).to.deep.equal({
      changes: { 't-move': { text: 'Ours.', title: 'Go' } },
    });
  });
});

describe('an item', () => {
  it('is hidden and shown', () => {
    const hidden = withHidden({}, 't-cold', true);
    expect(hidden).to.deep.equal({ changes: { 't-cold': { hidden: true } } });
    expect(withHidden(hidden, 't-cold', false)).to.deep.equal({});
  });

  it('is moved to one place', () => {
    const moved = withItemMoved({}, 't-cold', { after: 't-move' });
    expect(withItemMoved(moved, 't-cold', { before: 't-heat' })).to.deep.equal({
      changes: { 't-cold': { before: 't-heat' } },
    });
  });

  it('is added under a name that no other has, and taken out of every language', () => {
    const first = withItems({}, [], 'tips', ['A', 'B']);
    const both = withItems(first, ['translations', 'fr'], 'tips', ['C']);
    expect(both).to.deep.equal({
      changes: {
        'own-1': { in: 'tips', text: 'A' },
        'own-2': { in: 'tips', text: 'B' },
      },
      translations: { fr: { changes: { 'own-3': { in: 'tips', text: 'C' } } } },
    });
    expect(withoutItem(both, 'own-3')).to.deep.equal(first);
    expect(withItems(both, [], 'tips', ['D'])).to.have.nested.property('changes.own-4.text', 'D');
    expect([...ownItems(both, 'tips').keys()]).to.deep.equal(['own-1', 'own-2', 'own-3']);
  });
});

describe('a document that is changed', () => {
  const keys = fc.constantFrom('changes', 'a', 'b', 'text');
  const places = fc.array(keys, { minLength: 1, maxLength: 4 });

  it('has the value where it was put, and is as before once that is taken out', () => {
    fc.assert(
      fc.property(places, fc.string({ minLength: 1 }), (place, value) => {
        const changed = withValueAt({}, place, value);
        expect(valueAt(changed, place)).to.equal(value);
        expect(withValueAt(changed, place, undefined)).to.deep.equal({});
      }),
    );
  });

  it('keeps all else', () => {
    const document: Fields = { heading: 'Ours', help: { today: { glance: 'Fever.' } } };
    const changed = withHidden(document, 't-cold', true);
    expect(changed).to.deep.include(document);
    expect(withHidden(changed, 't-cold', false)).to.deep.equal(document);
  });
});

describe('pasted text', () => {
  for (const [what, pasted, entries] of [
    ['bullets', '• Walk a little\n– Rest  \r\n* Sleep', ['Walk a little', 'Rest', 'Sleep']],
    ['numbering', '1. Walk\n2) Rest\n(3) Sleep\na) Eat', ['Walk', 'Rest', 'Sleep', 'Eat']],
    ['curly quotes and what nobody sees', 'Say “ouch”.\u200b \n\n', ['Say "ouch".']],
    ['several spaces', 'Walk \t a   little', ['Walk a little']],
  ] as const)
    it(`comes without ${what}, one entry on each line`, () => {
      expect(entriesIn(pasted)).to.deep.equal(entries);
    });

  it('keeps numbers and spaces that mean something', () => {
    expect(entriesIn('15 minutes\nC’est 5\u00a0%\n10-minute walks')).to.deep.equal([
      '15 minutes',
      'C’est 5\u00a0%',
      '10-minute walks',
    ]);
  });
});
