/** A card in the language that its reader has chosen. */
import { expect } from '@open-wc/testing';
import type { CompleteDocument } from '../../src/document/schema.js';
import { fallback, registerLanguage } from '../../src/languages/registry.js';
import { cardOf, placesOf } from '../support/documents.js';

const polish: CompleteDocument = { ...fallback, lang: 'pl', heading: 'Skurcz pleców' };
const hebrew: CompleteDocument = { ...fallback, lang: 'he', dir: 'rtl', heading: 'גב תחתון' };
const attributes = { languages: 'en pl he' };

before(() => {
  registerLanguage(polish);
  registerLanguage(hebrew);
});

describe('the languages that a card offers', () => {
  const offers: [string, string, string, string[]][] = [
    ['the usual one where none is listed', 'en', '', ['en']],
    ['one where there is no choice', 'en', 'en EN en-GB', ['en']],
    ['those of the list, in its order', 'en', 'he pl en', ['he', 'pl', 'en']],
    ['the usual one first where it is not listed', 'pl', 'he en', ['pl', 'he', 'en']],
    ['each once', 'en', 'en pl pl-PL', ['en', 'pl']],
  ];
  for (const [what, page, languages, expected] of offers)
    it(`are ${what}`, () => {
      const { card, problems } = cardOf({ page, attributes: { languages } });
      expect(card.languages).to.deep.equal(expected);
      expect(problems).to.deep.equal([]);
    });

  it('are not those that are not loaded, of which each is a problem', () => {
    const { card, problems } = cardOf({ attributes: { languages: 'en gl pl eu' } });
    expect(card.languages).to.deep.equal(['en', 'pl']);
    expect(placesOf(problems)).to.deep.equal(['language languages', 'language languages']);
    expect(problems.map(({ source }) => source)).to.deep.equal(['attribute', 'attribute']);
    expect(problems.map(({ message }) => message).join())
      .to.contain('gl')
      .and.contain('eu');
  });
});

describe('the language that a reader chooses', () => {
  it('is that of the card, though the document or the page has another', () => {
    for (const options of [{ page: 'en' }, { page: '' }, { document: { lang: 'pl' } }])
      expect(cardOf({ ...options, attributes, chosen: 'he' }).card).to.deep.include({
        language: 'he',
        dir: 'rtl',
      });
  });

  it('is none where the card does not offer it', () => {
    expect(cardOf({ chosen: 'he' }).card.language).to.equal('en');
    expect(cardOf({ attributes: { languages: 'en pl' }, chosen: 'he' }).card.language).to.equal(
      'en',
    );
  });

  const origins: [string, Parameters<typeof cardOf>[0]][] = [
    ['of a page in English', { page: 'en', attributes: { ...attributes, summary: 'Ours' } }],
    ['of a page that does not say', { page: '', attributes: { ...attributes, summary: 'Ours' } }],
    ['of a document in English', { page: 'pl', document: { lang: 'en', summary: 'Ours' } }],
    ['of a document that does not say', { page: 'en', document: { summary: 'Ours' } }],
    ['of neither', { page: '', document: { summary: 'Ours' } }],
  ];
  for (const [what, options] of origins)
    it(`has its own text in the place of that ${what}, with a problem that names it`, () => {
      const { card, problems } = cardOf({ attributes, ...options, chosen: 'he' });
      expect(card.text.summary).to.equal(hebrew.summary);
      const named = problems.filter(({ message }) => /summary.*in he,/.test(message));
      expect(named.map(({ code }) => code)).to.deep.equal(['language']);
    });

  it('needs no mark where the document is in it', () => {
    const document = { lang: 'he', summary: 'Ours', labels: { facts: 'Our facts' } };
    const { card } = cardOf({ attributes, document, chosen: 'he' });
    expect(card.text.summary).to.equal('Ours');
    expect(card.labels.facts).to.equal('Our facts');
  });

  it('leaves out the labels of a document in another', () => {
    const document = { labels: { facts: 'Our facts' } };
    expect(cardOf({ attributes, document }).card.labels.facts).to.equal('Our facts');
    const { card, problems } = cardOf({ attributes, document, chosen: 'he' });
    expect(card.labels.facts).to.equal(fallback.labels.facts);
    expect(problems[0]?.message).to.contain('labels.facts');
  });

  it('mixes no language into its warnings', () => {
    const document = { help: { emergency: { items: ['Ours'] } } };
    const { card, problems } = cardOf({ attributes, document, chosen: 'he' });
    expect(card.text.help.emergency.items).to.deep.equal(hebrew.help.emergency.items);
    expect(problems[0]?.message).to.contain('help.emergency.items');
  });
});

describe('a sign-off', () => {
  const day = '2026-06-01';
  const signedAs = (text: string, chosen = '') =>
    cardOf({
      attributes: {
        ...attributes,
        'review-by': 'Sam Example',
        'review-on': '2026-03-31',
        'review-text': text,
      },
      day,
      chosen,
    });
  const printOf = (page: string) => {
    const { problems } = cardOf({
      attributes: { 'review-by': 'Sam', 'review-on': '2026-03-31', 'review-text': 'none' },
      page,
      day,
    });
    return problems[0]?.message.match(/\d+-[0-9a-f]{32}/)?.[0] ?? '';
  };

  it('says nothing of the text in a language that a reader chose, and asks for nothing', () => {
    const { card, problems } = signedAs(printOf('en'), 'pl');
    expect(signedAs(printOf('en')).card.review.state).to.equal('signed');
    expect(card.review).to.deep.equal({ state: 'unsigned' });
    expect(problems).to.deep.equal([]);
  });

  it('may name a fingerprint for each of several languages', () => {
    const [english, inItsOwn] = [printOf('en'), printOf('pl')];
    expect(english).not.to.equal(inItsOwn);
    const both = ` ${english}\n ${inItsOwn} `;
    expect(signedAs(both).card.review.state).to.equal('signed');
    expect(signedAs(both, 'pl').card.review.state).to.equal('signed');
    expect(signedAs(both, 'he').card.review.state).to.equal('unsigned');
    expect(signedAs(both.replace(english, 'old')).card.review.state).to.equal('changed');
  });
});
