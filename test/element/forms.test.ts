/** Attributes for a language, and documents for several, on the element. */
import { expect } from '@open-wc/testing';
import { fallback, registerLanguage } from '../../src/languages/registry.js';
import { drawn, find, mount } from '../support/card.js';

before(() => registerLanguage({ ...fallback, lang: 'es' }));

describe('an attribute for a language', () => {
  const labelOf = (card: HTMLElement) =>
    find(card, '[part=actions] [data-action=book]').textContent?.trim();

  it('shows on a card in that language, and follows when it changes', async () => {
    const card = await mount(
      '<back-spasm-card lang="es" book-href="/a" book-label="Book" book-label-es="Cita"></back-spasm-card>',
    );
    expect(labelOf(card)).to.equal('Cita');
    card.setAttribute('book-label-es', 'Pida cita');
    await drawn();
    expect(labelOf(card)).to.equal('Pida cita');
    card.lang = 'en';
    await drawn();
    expect(labelOf(card)).to.equal('Book');
  });
});

describe('a list that adds', () => {
  it('stands behind the built-in one, set as an attribute or as a property', async () => {
    const card = await mount('<back-spasm-card points="+ Ask us"></back-spasm-card>');
    const texts = () => find(card, '.points').textContent;
    expect(texts()).to.contain(fallback.points[0]?.text).and.contain('Ask us');
    expect(card.points).to.deep.equal(['+ Ask us']);
    card.points = ['+ Call us'];
    await drawn();
    expect(texts()).to.contain(fallback.points[0]?.text).and.contain('Call us');
  });
});

describe('a document with changes and translations', () => {
  it('shows what it says in the language of the page', async () => {
    const card = await mount('<back-spasm-card lang="en"></back-spasm-card>');
    card.content = {
      lang: 'en',
      changes: { 'pt-move': 'Walk.', 'pt-heat': { hidden: true } },
      translations: { es: { changes: { 'pt-move': 'Camine.' } } },
    };
    await drawn();
    const texts = () => find(card, '.points').textContent;
    expect(texts()).to.contain('Walk.');
    card.lang = 'es';
    await drawn();
    expect(texts()).to.contain('Camine.').and.not.contain('Walk.');
    expect(card.problems).to.be.empty;
  });
});
