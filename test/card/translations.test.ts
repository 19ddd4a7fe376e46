/** One document, or one page, for several languages. */
import { expect } from '@open-wc/testing';
import type { CompleteDocument } from '../../src/document/schema.js';
import { fallback, registerLanguage } from '../../src/languages/registry.js';
import { cardOf, placesOf } from '../support/documents.js';

const inSpanish = (text: string) => `PL ${text}`;
const spanish: CompleteDocument = {
  ...fallback,
  lang: 'es',
  heading: inSpanish(fallback.heading),
  tips: fallback.tips.map((tip) => ({ ...tip, text: inSpanish(tip.text) })),
};

before(() => {
  registerLanguage(spanish);
});

const document = {
  lang: 'en',
  heading: 'Ours',
  changes: {
    't-move': 'Walk with us.',
    't-cold': { hidden: true },
    ours: { in: 'tips', text: 'E' },
  },
  translations: {
    es: { heading: 'Nasz', changes: { 't-move': 'Chodź z nami.', ours: { text: 'P' } } },
  },
};
const textOf = (items: readonly { id?: string; text: string }[], id: string) =>
  items.find((item) => item.id === id)?.text;

describe('a document with translations', () => {
  for (const [what, options] of Object.entries({
    'a page in it': { page: 'es' },
    'a page in a variety of it': { page: 'es-MX' },
    'a reader who chose it': { page: 'en', attributes: { languages: 'en es' }, chosen: 'es' },
  }))
    it(`says on ${what} what it says in a language, with the text of that language`, () => {
      const { card, problems } = cardOf({ document, ...options });
      expect(card.language).to.equal('es');
      expect(card.text.heading).to.equal('Nasz');
      expect(textOf(card.text.tips, 't-move')).to.equal('Chodź z nami.');
      expect(textOf(card.text.tips, 't-heat')).to.match(/^PL /);
      expect(textOf(card.text.tips, 'ours')).to.equal('P');
      expect(problems).to.be.empty;
    });

  it('says what stands outside of them in its own language', () => {
    for (const own of [document, { ...document, lang: undefined }]) {
      const { card } = cardOf({ document: own, page: 'en' });
      expect(card.text.heading).to.equal('Ours');
      expect(textOf(card.text.tips, 't-move')).to.equal('Walk with us.');
    }
  });

  it('hides and moves in each language, unless that says otherwise', () => {
    expect(textOf(cardOf({ document, page: 'es' }).card.text.tips, 't-cold')).to.equal(undefined);
    const shown = { es: { changes: { 't-cold': { hidden: false } } } };
    const { card } = cardOf({ document: { ...document, translations: shown }, page: 'es' });
    expect(textOf(card.text.tips, 't-cold')).to.match(/^PL /);
  });

  it('has the built-in text where it lacks one, and one problem that names both', () => {
    const translations = { es: { changes: { ours: { text: 'P' } } } };
    const { card, problems } = cardOf({ document: { ...document, translations }, page: 'es' });
    expect(card.text.heading).to.equal(spanish.heading);
    expect(textOf(card.text.tips, 't-move')).to.match(/^PL /);
    expect(placesOf(problems)).to.deep.equal(['language translations.es']);
    expect(problems[0]?.message).to.contain('heading, changes.t-move').and.contain('in es');
  });

  it('has its mistakes reported where they stand', () => {
    const translations = {
      es: {
        help: { emergency: { action: 'A' } },
        labels: { call: 'C' },
        changes: { gone: 'G', 'e-legs': { hidden: true } },
      },
      'no tag': {},
    };
    const { problems } = cardOf({ document: { lang: 'en', translations }, page: 'es' });
    expect(placesOf(problems)).to.have.members([
      'unknown-key translations.no tag',
      'safety translations.es.help.emergency.action',
      'safety translations.es.labels.call',
      'outdated translations.es.changes.gone',
      'safety translations.es.changes.e-legs.hidden',
    ]);
  });

  it('moves in a language as that says', () => {
    const moved = (changes: object, inSpanish: object) =>
      cardOf({
        document: { lang: 'en', changes, translations: { es: { changes: inSpanish } } },
        page: 'es',
      }).card.text.tips.map(({ id }) => id);
    const after = moved({ 't-heat': { after: 't-rest' } }, { 't-heat': { before: 't-move' } });
    expect(after[0]).to.equal('t-heat');
    expect(moved({ 't-heat': { after: 't-rest' } }, {}).at(-1)).to.equal('t-heat');
    const one = { in: 'tips', text: 'One' };
    const inOrder = moved({ one, two: one }, { two: 'Dos', one: 'Uno', three: one });
    expect(inOrder.slice(-3)).to.deep.equal(['one', 'two', 'three']);
  });

  it('calls built-in words nothing that they do not say', () => {
    const changes = { 't-heat': { kind: 'avoid', title: 'No heat', text: 'Do not heat it.' } };
    const kindIn = (own: object, translations: object) =>
      cardOf({
        document: { lang: 'en', changes: own, translations },
        page: 'es',
      }).card.text.tips.find(({ id }) => id === 't-heat')?.kind;
    const { kind } = fallback.tips.find(({ id }) => id === 't-heat') ?? {};
    expect(kindIn(changes, { es: {} })).to.equal(kind);
    expect(kindIn(changes, { es: { changes: { 't-heat': 'Sin calor.' } } })).to.equal('avoid');
    expect(kindIn({ 't-heat': { kind: 'avoid' } }, { es: {} })).to.equal('avoid');
    const titled = { 't-heat': { kind: 'avoid', title: 'No heat' } };
    const title = { 't-heat': { title: 'Sin calor' } };
    expect(kindIn(titled, { es: { changes: title } })).to.equal('avoid');
    expect(kindIn(titled, { es: {} })).to.equal(kind);
    expect(kindIn(changes, { es: { changes: title } })).to.equal(kind);
  });

  it('has one for each language, and none for its own', () => {
    const es = { heading: 'Nasz' };
    const { card, problems } = cardOf({
      document: {
        lang: 'en',
        heading: 'Ours',
        translations: { 'en-GB': { summary: 'S' }, es, 'es-MX': es },
      },
    });
    expect(card.text).to.include({ heading: 'Ours', summary: fallback.summary });
    expect(placesOf(problems)).to.deep.equal([
      'language translations.en-GB',
      'language translations.es-MX',
    ]);
    const empty = { heading: 'Nasz', translations: {} };
    expect(cardOf({ document: empty, page: 'es' }).card.text.heading).to.equal('Nasz');
  });

  it('asks for the language of the page, if it has a text in that and the page has not', () => {
    const { card, problems } = cardOf({
      document: { ...document, translations: { sv: { heading: 'Vår' } } },
      page: 'sv',
    });
    expect(card.language).to.equal('en');
    expect(problems[0]).to.include({ code: 'language', source: 'page' });
    expect(problems[0]?.message).to.contain('Load the text in sv');
  });

  it('has a sign-off for each, if each is signed by another', () => {
    const by = (name: string) => ({ by: name, on: '2026-03-31', text: 'none' });
    const signed = { ...document, review: by('Sam'), translations: { es: { review: by('Ola') } } };
    const path = (page: string) =>
      cardOf({ document: signed, page }).problems.find(({ code }) => code === 'sign-off')?.path;
    expect(path('en')).to.equal('review.text');
    expect(path('es')).to.equal('translations.es.review.text');
  });
});

describe('an attribute for a language', () => {
  const attributes = {
    'book-label': 'Book a visit',
    'book-label-es': 'Umów wizytę',
    'book-href': '/book',
    'book-href-es': 'https://clinic.example/pl',
    summary: 'Ours',
    'summary-es': 'Nasze',
  };

  it('takes the place of the same one on a card in that language', () => {
    for (const options of [
      { page: 'es', attributes },
      { page: 'en', attributes: { ...attributes, languages: 'en es' }, chosen: 'es' },
    ]) {
      const { card, problems } = cardOf(options);
      expect(problems).to.be.empty;
      expect(card.text.summary).to.equal('Nasze');
      expect(card.settings).to.include({
        'book-label': 'Umów wizytę',
        'book-href': 'https://clinic.example/pl',
      });
    }
    const { card } = cardOf({ attributes });
    expect(card.text.summary).to.equal('Ours');
    expect(card.settings).to.include({ 'book-label': 'Book a visit', 'book-href': '/book' });
  });

  it('is missed where it brings words: those of the language stand', () => {
    const { 'summary-es': _, 'book-label-es': __, ...others } = attributes;
    const { card, problems } = cardOf({
      attributes: { ...others, languages: 'en es', clinic: 'C' },
      chosen: 'es',
    });
    expect(card.text.summary).to.equal(spanish.summary);
    expect(card.settings['book-label']).to.equal(undefined);
    expect(card.settings.clinic).to.equal('C');
    expect(placesOf(problems)).to.deep.equal(['language languages']);
    expect(problems[0]).to.include({ source: 'attribute' });
    expect(problems[0]?.message).to.contain('summary-es, book-label-es');
  });

  it('costs a page in another language no words where it brings none', () => {
    const words = { heading: 'Vår', phone: '555 0100' };
    const shown = (more: object) => cardOf({ page: 'sv', attributes: { ...words, ...more } });
    const { card } = shown({ 'phone-en': '555 0101' });
    expect(card.text.heading).to.deep.include({ text: 'Vår' });
    expect(card.settings.phone).to.equal('555 0101');
    const { card: english, problems } = shown({ 'summary-en': 'Ours' });
    expect(english.text).to.include({ heading: fallback.heading, summary: 'Ours' });
    expect(problems.at(-1)?.message).to.contain('heading-en');
  });

  it('has its mistakes reported by its own name', () => {
    const { problems } = cardOf({
      attributes: { 'book-href-es': 'javascript:a', 'tips-es': '[1]' },
    });
    expect(placesOf(problems)).to.deep.equal(['invalid tips-es[0]', 'invalid book-href-es']);
  });
});

describe('a list that begins with +', () => {
  const ours = [{ text: 'Bring shoes' }, { text: 'Ask' }];
  for (const tips of [
    '+ Bring shoes | Ask',
    '+Bring shoes | + Ask',
    '+\nBring shoes\nAsk',
    '+ | Bring shoes | Ask',
    ['+ Bring shoes', 'Ask'],
    '[{"text": "+ Bring shoes"}, "Ask"]',
  ])
    it(`adds to that of the card, written as ${JSON.stringify(tips)}`, () => {
      const { card, problems } = cardOf({ attributes: { tips } });
      expect(problems).to.be.empty;
      expect(card.text.tips).to.deep.equal([...fallback.tips, ...ours]);
    });

  it('adds to that of a document, with its changes', () => {
    const document = { tips: [{ id: 'own', text: 'Old' }], changes: { own: 'New' } };
    const { card } = cardOf({ attributes: { tips: '+ Ask' }, document });
    expect(card.text.tips).to.deep.equal([{ id: 'own', text: 'New' }, { text: 'Ask' }]);
  });

  it('replaces it where that is a number, or nothing follows', () => {
    expect(cardOf({ attributes: { tips: '+1 555 0100' } }).card.text.tips).to.deep.equal([
      { text: '+1 555 0100' },
    ]);
  });

  it('is one problem where nothing follows', () => {
    const { card, problems } = cardOf({ attributes: { tips: ' + ' } });
    expect(card.text.tips).to.deep.equal(fallback.tips);
    expect(placesOf(problems)).to.deep.equal(['unreadable tips']);
  });

  it('adds to a list in its own language alone', () => {
    const tips = ['På svenska'];
    const added = (page: string, list: string) =>
      cardOf({ page, document: { lang: 'sv', tips }, attributes: { tips: list } });
    const { card, problems } = added('en', '+ Ask us');
    expect(card.text.tips.map(({ text }) => text)).to.deep.equal(tips);
    expect(problems.at(-1)).to.include({ path: 'tips', source: 'attribute' });
    expect(problems.at(-1)?.message).to.contain('in sv');
    const both = added('sv', '+ Fråga').card.text.tips;
    expect(both.map(({ text }) => text)).to.deep.equal([...tips, 'Fråga']);
  });

  it('adds nothing in another language than that of the card', () => {
    for (const options of [
      { page: 'sv', attributes: { tips: '+ Fråga' } },
      { attributes: { languages: 'en es', tips: '+ Ask' }, chosen: 'es' },
    ]) {
      const { card, problems } = cardOf(options);
      expect(card.text.tips.at(-1)?.id).to.equal('t-rest');
      expect(placesOf(problems).at(-1)).to.match(/^language (tips|languages)$/);
    }
    const attributes = { languages: 'en es', tips: '+ Ask', 'tips-es': '+ Pytaj' };
    expect(cardOf({ attributes, chosen: 'es' }).card.text.tips.at(-1)).to.deep.equal({
      text: 'Pytaj',
    });
  });

  it('names the attribute for a source that nobody has, and the document for its own', () => {
    const list = [{ text: 'O', sources: ['none'] }];
    const added = JSON.stringify(list).replace('"O"', '"+ O"');
    const { problems } = cardOf({ attributes: { tips: added }, document: { tips: list } });
    expect(problems.map(({ source, path }) => `${source} ${path}`)).to.deep.equal([
      'document tips[0].sources[0]',
      'attribute tips[0].sources[0]',
    ]);
  });
});
