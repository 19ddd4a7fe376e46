import { expect } from '@open-wc/testing';
import { registerLanguage } from '../../src/languages/registry.js';
import { fallback } from '../../src/languages/registry.js';
import { drawn, mount, next, textOf } from '../support/card.js';

before(() => registerLanguage({ ...fallback, lang: 'pl', heading: 'Skurcz pleców' }));

describe('a card whose language changes', () => {
  it('tells so each time, once it is drawn in the other one', async () => {
    const card = await mount();
    const toPolish = next(card, 'bsc-change');
    card.lang = 'pl';
    expect(await toPolish).to.deep.equal({ language: 'pl' });
    expect(card.language).to.equal('pl');
    expect(textOf(card, '[part=heading]')).to.equal('Skurcz pleców');

    const toEnglish = next(card, 'bsc-change');
    card.lang = 'en-GB';
    expect(await toEnglish).to.deep.equal({ language: 'en' });
    expect(textOf(card, '[part=heading]')).to.equal(fallback.heading);
  });

  it('says nothing where only the tag is another, and not the text', async () => {
    const card = await mount('<back-spasm-card lang="pl"></back-spasm-card>');
    let count = 0;
    card.addEventListener('bsc-change', () => (count += 1));
    card.lang = 'pl-PL';
    await drawn();
    expect(count).to.equal(0);
  });
});
