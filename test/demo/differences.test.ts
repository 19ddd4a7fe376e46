/** What a clinician is told about a text: everything in which it differs from the built-in one. */
import { expect } from '@open-wc/testing';
import { differencesOf } from '../../demo/builder/texts/differences.js';
import { wordsOfClinic } from '../../demo/builder/signing/words-of-clinic.js';
import { cardOf } from '../support/documents.js';

const { card: builtIn } = cardOf();
const differencesIn = (document: unknown) => differencesOf(cardOf({ document }).card, builtIn);

describe('what differs from the built-in text', () => {
  it('is nothing on a card that changes no word, whatever it says of its clinic', () => {
    const { card } = cardOf({
      attributes: { clinic: 'North Star', phone: '306-555-0142', citations: '' },
    });
    expect(differencesOf(card, builtIn)).to.deep.equal([]);
    expect(wordsOfClinic(card).map(({ now }) => now)).to.deep.equal([
      'North Star',
      '306-555-0142',
      'They stand in the text',
    ]);
  });

  for (const [what, document] of Object.entries({
    'the heading of a group': { changes: { 'e-legs': { group: 'Harmless:' } } },
    'a heading of a part': { labels: { tips: 'What you must not do' } },
    'the words below the picture': {
      illustration: { alt: builtIn.text.illustration.alt, caption: 'Not if you are pregnant.' },
    },
    'a picture': {
      illustration: { ...builtIn.text.illustration, src: 'data:image/jpeg;base64,/9j/AAAA' },
    },
    'the words for a drawing': { drawings: { walk: 'Run' } },
    'a drawing': { changes: { 't-move': { drawing: 'lift' } } },
    'a source of the same name': {
      sources: [{ ...builtIn.signed.sources[0], href: 'https://other.example/' }],
    },
    'a source': {
      sources: [{ id: 'ours', title: 'Ours' }],
      facts: [{ text: 'So.', sources: ['ours'] }],
    },
    'the day': { updated: '2026-01-01' },
    'where an item comes from': { changes: { 't-move': { sources: ['nhs-back'] } } },
    'words that stand in another place of an item': {
      changes: { 't-move': { title: '', text: 'Keep moving.', list: ['Some pain is normal.'] } },
    },
    'the language of some words': { lang: 'de', heading: 'Rücken' },
  }))
    it(`names ${what}`, () => {
      expect(differencesIn(document)).to.not.deep.equal([]);
      // Beside another one, too.
      expect(differencesIn({ disclaimer: 'Ask us.', ...document })).to.have.length.above(
        differencesIn({ disclaimer: 'Ask us.' }).length,
      );
    });

  for (const part of ['tips', 'actions', 'sources'])
    it(`names a part that is left out: ${part}`, () => {
      const { sections } = builtIn.settings;
      const kept = sections.filter((name) => name !== part).join(' ');
      const { card } = cardOf({ attributes: { sections: kept } });
      expect(differencesOf(card, builtIn).map(({ before }) => before)).to.deep.equal([
        'All of this part',
      ]);
    });

  it('says what stood there before', () => {
    expect(differencesIn({ changes: { 'e-legs': { group: 'Harmless:' } } })).to.deep.equal([
      {
        place: 'Emergency, heading of a group',
        id: 'e-legs',
        before: builtIn.text.help.emergency.items.find(({ id }) => id === 'e-legs')?.group ?? '',
        now: 'Harmless:',
      },
    ]);
  });
});
