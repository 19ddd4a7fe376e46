import { expect } from '@open-wc/testing';
import { fingerprint } from '../../src/card/fingerprint.js';
import type { Attributes } from '../support/documents.js';
import { cardOf, placesOf, today } from '../support/documents.js';

/** What a clinician signs who has read the built-in card. */
const text = fingerprint(cardOf().card.signed);
const signed = { by: 'Dr Lee', role: 'Doctor', on: '2026-11-01', text };
const judged = (review: object, day = today) => {
  const { card, problems } = cardOf({ document: { review }, day });
  return { review: card.review, problems };
};

describe('a sign-off', () => {
  it('is none where nobody signed', () => {
    const { card, problems } = cardOf();
    expect(card.review).to.deep.equal({ state: 'unsigned' });
    expect(problems).to.be.empty;
  });

  it('is a claim where it names just this text', () => {
    expect(
      judged({ ...signed, due: '2027-11-01', href: 'https://clinic.example/lee' }),
    ).to.deep.equal({
      review: { ...signed, due: '2027-11-01', href: 'https://clinic.example/lee', state: 'signed' },
      problems: [],
    });
  });

  it('is a claim without a role too', () => {
    const { review } = judged({ by: 'Dr Lee', on: '2026-11-01', text });
    expect(review.state).to.equal('signed');
  });

  const dues: [string, string, string][] = [
    ['three years', '2026-11-01', '2029-11-01'],
    ['three years from the end of a year', '2025-12-31', '2028-12-31'],
    ['three years from 29 February, a day that is then missing', '2024-02-29', '2027-03-01'],
  ];
  for (const [how, on, due] of dues)
    it(`lasts for ${how} where it does not say`, () => {
      expect(judged({ ...signed, on }).review).to.include({ state: 'signed', due });
      expect(judged({ ...signed, on }, due).review).to.include({ state: 'signed' });
    });

  it('lasts for three years, whatever later day it names', () => {
    const { review } = judged({ ...signed, due: '9999-12-31' });
    expect(review).to.include({ state: 'signed', due: '2029-11-01' });
  });

  const overdue: [string, object, string][] = [
    ['a day past the one that it names', { due: '2026-11-21' }, today],
    ['years past the one that it names', { due: '2020-01-01', on: '2019-01-01' }, today],
    ['a day past three years', {}, '2029-11-02'],
    ['past three years from 29 February', { on: '2024-02-29' }, '2027-03-02'],
  ];
  for (const [when, changes, day] of overdue)
    it(`is overdue ${when}, and the claim stands`, () => {
      const { review, problems } = judged({ ...signed, ...changes }, day);
      expect(review).to.include({ state: 'overdue', by: 'Dr Lee', role: 'Doctor' });
      expect(problems).to.be.empty;
    });

  it('is not overdue on the very day', () => {
    expect(judged({ ...signed, due: today }).review.state).to.equal('signed');
  });

  for (const on of [today, '2026-11-23'])
    it(`may be of ${on}, since it may be tomorrow where the reviewer is`, () => {
      expect(judged({ ...signed, on })).to.deep.include({ problems: [] });
      expect(judged({ ...signed, on }).review.state).to.equal('signed');
    });

  it('may be of tomorrow at the end of a month and a year', () => {
    expect(judged({ ...signed, on: '2027-01-01' }, '2026-12-31').review.state).to.equal('signed');
    expect(judged({ ...signed, on: '2028-02-29' }, '2028-02-28').review.state).to.equal('signed');
  });

  for (const on of ['2026-11-24', '2027-01-01', '9999-12-31'])
    it(`is no claim yet if it is of ${on}`, () => {
      const { review, problems } = judged({ ...signed, on });
      expect(review).to.deep.equal({ state: 'unsigned' });
      expect(placesOf(problems)).to.deep.equal(['sign-off review.on']);
      expect(problems[0]?.source).to.equal('document');
      expect(problems[0]?.message).to.contain(on);
    });

  for (const [what, date] of Object.entries({ on: '2026-02-30', due: '2029-02-29' }))
    it(`is no claim if its date ${what} is not real`, () => {
      const { review, problems } = judged({ ...signed, [what]: date });
      expect(review).to.deep.equal({ state: 'unsigned' });
      expect(placesOf(problems)).to.deep.equal([`invalid review.${what}`]);
    });

  it('is no claim without the text that was signed, and the problem gives it', () => {
    const { review, problems } = judged({ by: 'Dr Lee', on: '2026-11-01' });
    expect(review).to.deep.equal({ state: 'unsigned' });
    expect(placesOf(problems)).to.deep.equal(['sign-off review.text']);
    expect(problems[0]?.message).to.contain(text);
  });

  it('is no claim for another text, and the problem gives this one', () => {
    const { review, problems } = judged({ ...signed, text: '0123456789abcd' });
    expect(review).to.deep.equal({ state: 'changed' });
    expect(placesOf(problems)).to.deep.equal(['sign-off review.text']);
    expect(problems[0]?.message).to.contain(text);
  });

  it('is no claim by a fingerprint of version 1, of which the problem says why', () => {
    const { review, problems } = judged({ ...signed, text: '0yo34201ni7lde' });
    expect(review).to.deep.equal({ state: 'changed' });
    expect(problems[0]?.message).to.contain('version 1 can be forged').and.to.contain(text);
  });

  it('leaves out a picture at an address, which nobody can sign, and says so', () => {
    const document = { illustration: { src: 'back.png', alt: 'A back' } };
    const own = fingerprint(cardOf({ document }).card.signed);
    const { card, problems } = cardOf({
      document: { ...document, review: { ...signed, text: own } },
    });
    expect(card.review.state).to.equal('signed');
    expect(card.text.illustration).not.to.have.property('src');
    expect(placesOf(problems)).to.deep.equal(['sign-off illustration.src']);
    expect(cardOf({ document }).card.text.illustration.src).to.equal('back.png');
  });

  const picture = { src: 'back.png', alt: 'A back' };
  for (const [what, document, attributes, places] of [
    [
      'in a list that is added to',
      { tips: [{ text: 'Walk', picture }] },
      { tips: '+ Ask us' },
      ['tips[0]'],
    ],
    [
      'in a list that gives way to another',
      { tips: [{ text: 'Walk', picture }] },
      { tips: 'Ask us' },
      [],
    ],
    ['of a single item', { changes: { 't-move': { picture } } }, {}, ['changes.t-move']],
  ] as const)
    it(`says so of a picture ${what}`, () => {
      const own = fingerprint(cardOf({ document, attributes }).card.signed);
      const review = { ...signed, text: own };
      const { card, problems } = cardOf({ document: { ...document, review }, attributes });
      expect(card.review.state).to.equal('signed');
      expect(placesOf(problems)).to.deep.equal(
        places.map((place) => `sign-off ${place}.picture.src`),
      );
    });

  it('is of a picture that is in the document, whose every byte it covers', () => {
    const document = { illustration: { src: 'data:image/jpeg;base64,/9j/4AAQ', alt: 'A back' } };
    const own = fingerprint(cardOf({ document }).card.signed);
    const judgedWith = (src: string) =>
      cardOf({
        document: {
          illustration: { ...document.illustration, src },
          review: { ...signed, text: own },
        },
      });
    const { card, problems } = judgedWith(document.illustration.src);
    expect(card.review.state).to.equal('signed');
    expect(card.text.illustration.src).to.equal(document.illustration.src);
    expect(problems).to.deep.equal([]);
    expect(judgedWith('data:image/jpeg;base64,/9j/4AAR').card.review.state).to.equal('changed');
  });

  it('is no claim in capitals, which the text is not', () => {
    expect(judged({ ...signed, text: text.toUpperCase() }).review.state).to.equal('changed');
  });

  it('lapses when any text changes that was signed', () => {
    const changes: { document?: object; attributes?: Attributes }[] = [
      { document: { heading: 'Ours' } },
      { document: { facts: ['Ours'] } },
      { document: { help: { emergency: { items: ['Ours'] } } } },
      { attributes: { disclaimer: 'Ours' } },
      { attributes: { tips: 'Ours' } },
    ];
    for (const { document, attributes = {} } of changes) {
      const { card } = cardOf({ document: { review: signed, ...document }, attributes });
      expect(card.review).to.deep.equal({ state: 'changed' });
    }
  });

  it('stands whatever changes that is only presentation', () => {
    const { card, problems } = cardOf({
      document: { review: signed },
      attributes: { layout: 'brief', theme: 'dark', 'heading-level': 4, 'structured-data': '' },
    });
    expect(card.review.state).to.equal('signed');
    expect(problems).to.be.empty;
  });

  it('can be made from the fingerprint that its own problem gave', () => {
    const document = { summary: 'Ours', review: { ...signed, text: undefined } };
    const message = cardOf({ document }).problems[0]?.message ?? '';
    const [given] = /\d+-[0-9a-f]{32}/.exec(message) ?? [];
    const { card, problems } = cardOf({
      document: { ...document, review: { ...signed, text: given } },
    });
    expect(card.review.state).to.equal('signed');
    expect(problems).to.be.empty;
  });
});

describe('a sign-off by attributes', () => {
  const theirs = { document: { review: { ...signed, by: 'Dr Theirs' } } };
  const attributes = { 'review-by': 'Dr Ours', 'review-on': '2026-11-02', 'review-text': text };

  it('is a claim by itself', () => {
    const { card, problems } = cardOf({ attributes });
    expect(card.review).to.deep.equal({
      state: 'signed',
      by: 'Dr Ours',
      on: '2026-11-02',
      text,
      due: '2029-11-02',
    });
    expect(problems).to.be.empty;
  });

  it('of a document at an address counts only with its hash', () => {
    const of = (more: Attributes) =>
      cardOf({ document: { review: signed }, attributes: { src: '/card.json', ...more } });
    const loose = of({});
    expect(loose.card.review).to.deep.equal({ state: 'unsigned' });
    expect(placesOf(loose.problems)).to.deep.equal(['sign-off review']);
    const pinned = of({ 'src-integrity': 'sha256-YWJj' });
    expect(pinned.card.review.state).to.equal('signed');
    expect(pinned.problems).to.be.empty;
  });

  it('beside a document from elsewhere asks for its hash', () => {
    const beside = { ...attributes, src: '/card.json' };
    expect(placesOf(cardOf({ attributes: beside }).problems)).to.deep.equal([
      'sign-off src-integrity',
    ]);
    const sealed = { ...beside, 'src-integrity': 'sha256-YWJj' };
    expect(cardOf({ attributes: sealed }).problems).to.be.empty;
  });

  it("stands whole in the place of the document's, with nothing of it", () => {
    const { card } = cardOf({ ...theirs, attributes });
    expect(card.review).to.include({ state: 'signed', by: 'Dr Ours', on: '2026-11-02' });
    expect(card.review).not.to.have.property('role');
  });

  for (const [name, value] of Object.entries({
    'review-by': 'Dr Ours',
    'review-on': '2026-11-02',
    'review-role': 'Nurse',
    'review-text': text,
    'review-due': 'soon',
  }))
    it(`takes the document's away if it is ${name} alone`, () => {
      const { card, problems } = cardOf({ ...theirs, attributes: { [name]: value } });
      expect(card.review).to.deep.equal({ state: 'unsigned' });
      expect(problems.map(({ source }) => source)).to.include('attribute');
    });

  it("leaves the document's alone where all of it is unset", () => {
    const { card } = cardOf({ ...theirs, attributes: { 'review-by': ' ', 'review-on': null } });
    expect(card.review).to.include({ state: 'signed', by: 'Dr Theirs' });
  });

  const wrong: [string, Attributes, string][] = [
    ['text', { ...attributes, 'review-text': '0123456789abcd' }, 'sign-off review-text'],
    ['text', { ...attributes, 'review-text': '' }, 'sign-off review-text'],
    ['date', { ...attributes, 'review-on': '2026-11-24' }, 'sign-off review-on'],
    ['date', { ...attributes, 'review-on': '2026-02-30' }, 'invalid review-on'],
  ];
  for (const [what, set, place] of wrong)
    it(`names the attribute of the wrong ${what}: ${JSON.stringify(set)}`, () => {
      const { card, problems } = cardOf({ attributes: set });
      expect(card.review.state).to.be.oneOf(['unsigned', 'changed']);
      expect(placesOf(problems)).to.deep.equal([place]);
      expect(problems[0]?.source).to.equal('attribute');
    });
});
