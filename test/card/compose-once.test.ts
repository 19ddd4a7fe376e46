import { expect } from '@open-wc/testing';
import { composeOnce } from '../../src/card/compose-once.js';
import { fallback, registerLanguage } from '../../src/languages/registry.js';
import { readSettings } from '../../src/read-settings.js';
import type { Attributes } from '../support/documents.js';
import { rawSettings, today } from '../support/documents.js';

const settingsOf = (attributes: Attributes) => readSettings(rawSettings(attributes)).settings;
const document = { summary: 'Ours' };
/** A sign-off of a day that is still to come, so that the card is another on another day. */
const signed = { 'review-by': 'Sam Example', 'review-on': '2028-01-01' };
const ingredients = { settings: settingsOf(signed), document, pageLanguage: 'en', today };
const plain = () => composeOnce({ ...ingredients, settings: settingsOf(signed) });

describe('cards of one page', () => {
  it('share one card while they are alike', () => {
    expect(plain()).to.equal(plain());
  });

  for (const [difference, change] of [
    ['an attribute', { settings: settingsOf({ ...signed, heading: 'Other' }) }],
    ['a document', { document: { summary: 'Theirs' } }],
    ['the language around it', { pageLanguage: 'de' }],
    ['the day', { today: '2030-01-01' }],
  ] as const)
    it(`share none that differs in ${difference}`, () => {
      const before = plain();
      const other = composeOnce({ ...ingredients, ...change });
      expect(other).not.to.equal(before);
      expect(other).not.to.deep.equal(before);
      expect(plain()).to.deep.equal(before);
    });

  it('share none from before their language got another text', () => {
    const before = plain();
    registerLanguage({ ...fallback, heading: 'Reworded' });
    const after = plain();
    registerLanguage(fallback);
    expect(before.card.text.heading).to.equal(fallback.heading);
    expect(after.card.text.heading).to.equal('Reworded');
    expect(plain().card.text.heading).to.equal(fallback.heading);
  });
});
