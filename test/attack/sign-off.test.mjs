/**
 * What an attacker would try against a sign-off: `npm run attack`, after a build. Each attack is one
 * that worked once, or one of its kind. Those on WordPress are in test/wordpress/.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { prerender } from '../../dist/prerender/prerender.js';
import { lie, reviewer } from './lie.mjs';

const english = JSON.parse(readFileSync(new URL('../../dist/documents/en.json', import.meta.url)));
const claim = { 'review-by': reviewer, 'review-on': '2026-03-31' };
const today = '2026-04-01';

/** Whether a patient reads that this person reviewed the text. */
const namesReviewer = (options) => wordsOf(options).includes('reviewed this text on');

/** What shows of a card: the document beside it is no text. */
const wordsOf = (options) =>
  prerender({ today, ...options })
    .html.replace(/<script.*?<\/script>/s, '')
    .replace(/<[^>]*>/g, '');

/** A sign-off of the card as it is built in. */
const signature = { ...claim, 'review-text': prerender().fingerprint };

const ourSource = { id: 'nhs-back', title: lie, href: 'https://elsewhere.example/' };

describe('a sign-off', () => {
  it('names the reviewer of the text that was signed, or the attacks below try nothing', () => {
    assert.ok(namesReviewer({ attributes: signature }));
  });

  it('is not moved to another text by characters that nobody sees, or by kinds of space', () => {
    const unseen = [
      '\u200b',
      '\u200c',
      '\u200d',
      '\u2060',
      '\ufeff',
      '\u00ad',
      '\u034f',
      '\u180e',
      '\u{e0041}',
    ];
    const spaces = [' ', '\u2003', '\u2009', '\u3000', '\t', '\n', ' \u00a0', '\u202f '];
    const seen = new Set();
    let state = 1;
    const random = (list) => list[(state = (state * 48271) % 2147483647) % list.length];
    for (let trial = 0; trial < 500; trial += 1) {
      const summary = lie
        .replace(/ /g, () => random(spaces))
        .replace(/[a-z]/g, (letter) => letter + (state % 3 ? '' : random(unseen)));
      const attributes = { ...signature, summary };
      seen.add(prerender({ attributes }).fingerprint);
      assert.ok(!namesReviewer({ attributes }));
    }
    assert.equal(seen.size, 1, 'what reads the same is signed the same');
  });

  it('is not kept by a fingerprint of version 1, which could be forged', () => {
    const attributes = { ...claim, 'review-text': '0yo34201ni7lde 1aaaaaa0bbbbbb' };
    assert.ok(!namesReviewer({ attributes }));
  });

  it('is not cut short: no beginning or end of a fingerprint counts', () => {
    const { fingerprint } = prerender();
    for (const part of [
      fingerprint.slice(2),
      fingerprint.slice(0, -1),
      `${fingerprint}0`,
      fingerprint.replace(/^\d+/, '1'),
      fingerprint.replace(/^\d+-/, ''),
    ])
      assert.ok(!namesReviewer({ attributes: { ...claim, 'review-text': part } }), part);
  });

  for (const [where, value] of Object.entries({
    clinic: 'Example Clinic. Our doctors say: numb legs are normal.',
    phone: '1-900-555-0100',
    'emergency-number': '555 0100',
    'advice-number': '1-900-555-0100',
    'book-label': 'Numb legs are normal',
    heading: lie,
    summary: lie,
    disclaimer: lie,
    facts: lie,
    causes: lie,
    tips: lie,
    prevention: lie,
  }))
    it(`is void beside a lie in the attribute ${where}`, () => {
      assert.ok(!namesReviewer({ attributes: { ...signature, [where]: value } }));
    });

  for (const label of Object.keys(english.labels))
    it(`is void, or the words stay, where a document changes the label ${label}`, () => {
      const content = { labels: { [label]: lie.slice(0, 90) } };
      const isShown = wordsOf({ attributes: signature, content }).includes(lie.slice(0, 40));
      assert.ok(!isShown || !namesReviewer({ attributes: signature, content }));
    });

  for (const [what, content] of Object.entries({
    'title of a source': { sources: [{ id: english.sources[0].id, title: lie }] },
    'publisher of a source': {
      sources: [{ ...english.sources[0], publisher: lie }],
    },
    'day of the text': { updated: '2030-01-01' },
    'words of the drawing': { illustration: { alt: lie } },
    'sign of an emergency': {
      help: { emergency: { items: [{ id: english.help.emergency.items[0].id, text: lie }] } },
    },
    'lead of a level': { help: { today: { lead: lie } } },
  }))
    it(`is void beside a lie in the ${what}`, () => {
      assert.ok(!namesReviewer({ attributes: signature, content }));
    });

  for (const [what, attributes] of Object.entries({
    'a number that the booking button dials': { 'book-href': 'tel:1-900-555-0100' },
    'another place to write to': { 'feedback-href': 'mailto:else@elsewhere.example' },
    'fewer sections than were signed': { sections: 'review' },
  }))
    it(`is void with ${what}`, () => {
      assert.ok(!namesReviewer({ attributes: { ...signature, ...attributes } }));
    });

  for (const [what, content] of Object.entries({
    'a source that dials': {
      sources: english.sources.map((source) => ({ ...source, href: 'tel:1-900-555-0100' })),
    },
    'other sources for what the text says': {
      facts: english.facts.map((fact) => ({ ...fact, sources: [english.sources[0].id] })),
    },
    'the names of tips exchanged, so that a brief card hides the cautions': {
      tips: english.tips.map((tip, index) => ({
        ...tip,
        id: english.tips.at(index - 1).id,
      })),
    },
  }))
    it(`is void with ${what}`, () => {
      assert.ok(!namesReviewer({ attributes: signature, content }));
    });

  it('is void where a text runs the other way than it was read', () => {
    const content = { lang: 'he', dir: 'rtl', summary: '50 – 100' };
    const attributes = { ...claim, 'review-text': prerender({ content }).fingerprint };
    assert.ok(namesReviewer({ attributes, content }));
    assert.ok(!namesReviewer({ attributes, content: { ...content, dir: 'ltr' } }));
  });

  for (const [what, signed, shown] of [
    [
      'a source that nothing cited takes the name of one that is cited',
      { sources: [{ id: 'unused', title: lie, publisher: 'NHS' }] },
      { sources: [{ id: english.sources[0].id, title: lie, publisher: 'NHS' }] },
    ],
    [
      'two sources exchange their names',
      {
        facts: [{ text: 'Herbs', sources: ['a'] }],
        sources: [
          { id: 'a', title: 'Blog' },
          { id: 'b', title: 'Cochrane' },
        ],
      },
      {
        facts: [{ text: 'Herbs', sources: ['a'] }],
        sources: [
          { id: 'b', title: 'Blog' },
          { id: 'a', title: 'Cochrane' },
        ],
      },
    ],
    [
      'a Hebrew tip is said to be in English, and so runs the other way',
      { lang: 'he', tips: ['קח ibuprofen לא aspirin'] },
      { lang: 'en', tips: ['קח ibuprofen לא aspirin'] },
    ],
    [
      'a number among Hebrew words has another kind of space, and so turns round',
      { lang: 'he', tips: ['התקשר 555\u00a00100 עכשיו'] },
      { lang: 'he', tips: ['התקשר 555 0100 עכשיו'] },
    ],
    [
      'two times of a Hebrew tip turn round by the kind of a space',
      { lang: 'he', tips: [{ title: '08:00\u00a017:00', text: 'שעות הפתיחה' }] },
      { lang: 'he', tips: [{ title: '08:00 17:00', text: 'שעות הפתיחה' }] },
    ],
    [
      'a title without letters runs the other way than the text below it',
      { lang: 'he', tips: [{ title: '5 - 10', text: 'א first x' }] },
      { lang: 'he', dir: 'ltr', tips: [{ title: '5 - 10', text: 'א first x' }] },
    ],
    [
      'words begin with a mark of direction, whose way the document changes',
      { lang: 'he', summary: '\u200fIbuprofen before א paracetamol' },
      { lang: 'he', dir: 'ltr', summary: '\u200fIbuprofen before א paracetamol' },
    ],
    [
      'of two sources with one name the built-in one is left out',
      { sources: [ourSource, english.sources.find(({ id }) => id === ourSource.id)] },
      { sources: [ourSource] },
    ],
  ])
    it(`is void where ${what}`, () => {
      const attributes = { ...claim, 'review-text': prerender({ content: signed }).fingerprint };
      assert.ok(namesReviewer({ attributes, content: signed }));
      assert.ok(!namesReviewer({ attributes, content: shown }));
    });

  it('carries no advice in the name or the post of a reviewer', () => {
    for (const part of ['review-by', 'review-role']) {
      const attributes = { ...signature, [part]: `${reviewer}. ${lie} ${lie}` };
      assert.ok(!wordsOf({ attributes }).includes(lie));
    }
  });

  it('lasts for three years, whatever day it names', () => {
    const attributes = { ...signature, 'review-due': '9999-12-31' };
    assert.ok(wordsOf({ attributes }).includes('March 31, 2029'));
    assert.ok(
      !wordsOf({ attributes: { ...signature, 'review-on': '2099-01-01' }, today: '' }).includes(
        'reviewed this text on',
      ),
    );
  });

  it('stands beside no picture that an address can change', () => {
    const content = { illustration: { src: 'https://elsewhere.example/back.png', alt: 'A back' } };
    const { fingerprint } = prerender({ content });
    const attributes = { ...claim, 'review-text': fingerprint };
    assert.ok(namesReviewer({ attributes, content }));
    assert.doesNotMatch(prerender({ attributes, content, today }).html, /<img/);
  });

  it('stands beside no other picture than the one in the document that was signed', () => {
    const contentWith = (bytes) => ({
      illustration: { src: `data:image/jpeg;base64,/9j/${bytes}`, alt: 'A back' },
    });
    const { fingerprint } = prerender({ content: contentWith('iVBORw==') });
    const attributes = { ...claim, 'review-text': fingerprint };
    assert.ok(namesReviewer({ attributes, content: contentWith('iVBORw==') }));
    assert.ok(!namesReviewer({ attributes, content: contentWith('iVBORx==') }));
  });
});
