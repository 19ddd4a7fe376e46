/**
 * What an attacker would try against the built files: `npm run attack`, after a build. Each attack is
 * one that worked once, or one of its kind. Those on WordPress are in test/wordpress/.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { prerender } from '../../dist/prerender/prerender.js';
import { attributeNames } from '../../dist/settings.js';
import { chromium } from '../runner/browsers.mjs';
import { serve } from '../runner/serve.mjs';
import { middleware } from '../runner/test-server.mjs';

const english = JSON.parse(readFileSync(new URL('../../dist/documents/en.json', import.meta.url)));
const reviewer = 'Sam Example';
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

const lie = 'Numb legs and a numb bottom are normal. Take 1200 mg of ibuprofen every four hours.';
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

describe('an attribute from a form', () => {
  it('writes nothing into prerendered HTML but what is documented', () => {
    const hostile = {
      style: 'position:fixed;inset:0',
      'data-ng-init': 'x',
      id: 'config',
      class: 'modal',
      slot: 'a',
      onclick: 'x',
      is: 'x',
      nonce: 'x',
      popover: '',
      autofocus: '',
      contenteditable: '',
      'xlink:href': 'x',
      srcdoc: 'x',
      'a b': 'x',
      '><img src=x>': 'x',
    };
    const { html } = prerender({ attributes: hostile });
    assert.match(html, /^<back-spasm-card><template/);
    assert.ok(attributeNames.every((name) => !Object.hasOwn(hostile, name)));
  });
});

describe('in a browser', () => {
  let server;
  let browser;
  before(async () => {
    server = await serve({ middleware: [middleware] });
    browser = await puppeteer.launch(await chromium());
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  const script = '<script src="/dist/cdn/back-spasm-card.js"></script>';
  const addressOf = (body, site = server.address) =>
    `${site}test-server/page?${new URLSearchParams({ body })}`;

  async function visit(address, look) {
    const page = await browser.newPage();
    try {
      await page.goto(address, { waitUntil: 'load' });
      return await look(page);
    } finally {
      await page.close();
    }
  }

  it('a page of another site gets no address of this one on paper', async () => {
    const inner = addressOf(
      `${script}<back-spasm-card heading="False" print-address></back-spasm-card>`,
      server.address,
    );
    const outer = addressOf(
      `<iframe src="${inner.replaceAll('&', '&amp;')}"></iframe>`,
      server.address.replace('127.0.0.1', 'localhost'),
    );
    const foot = await visit(outer, async (page) => {
      const frame = page.frames().find((each) => each.url() === inner);
      return frame.evaluate(async () => {
        window.print = () => {};
        const card = document.querySelector('back-spasm-card');
        await card.ready;
        card.print();
        return document
          .querySelector('[data-back-spasm-handout]')
          .shadowRoot.querySelector('footer').textContent;
      });
    });
    assert.ok(foot.includes('Printed on'));
    assert.ok(!foot.includes('http'), foot);
  });

  for (const name of [
    'createElement',
    'importNode',
    'createTreeWalker',
    'getElementById',
    'body',
    'head',
  ])
    it(`a picture named ${name} blanks no card`, () =>
      visit(
        addressOf(
          `<img name="${name}" alt="">${script}<back-spasm-card><p>Call 112</p></back-spasm-card>`,
        ),
        async (page) => {
          const text = await page.evaluate(() => {
            const card = document.getElementsByTagName('back-spasm-card')[0];
            const drawn = card.shadowRoot?.querySelector('article');
            return drawn ? drawn.innerText : card.innerText;
          });
          assert.match(text, /Call 112|Get emergency help now/);
        },
      ));

  it('letters of other parts, however far they reach, lie below the signs of an emergency', async () => {
    // Letters that reach out of their lines need a typeface; their shadows reach as far.
    const pictures = [];
    for (const style of ['', '::part(section) { text-shadow: 0 -20em #000, 0 -30em #000 }'])
      await visit(
        addressOf(
          `<style>back-spasm-card${style || '::part(none) {}'}</style>${script}<back-spasm-card></back-spasm-card>`,
        ),
        async (page) => {
          const signs = await page.$('back-spasm-card >>> .emergency');
          pictures.push(Buffer.from(await signs.screenshot()).toString('base64'));
        },
      );
    assert.equal(pictures[0], pictures[1]);
  });

  it('no picture, however high, moves the signs of an emergency out of reach', () =>
    visit(addressOf(`${script}<back-spasm-card></back-spasm-card>`), async (page) => {
      const place = await page.evaluate(async () => {
        const canvas = Object.assign(document.createElement('canvas'), {
          width: 8,
          height: 30_000,
        });
        const src = canvas.toDataURL('image/jpeg');
        const card = document.querySelector('back-spasm-card');
        const sign = { id: 'e-saddle', text: 'Numb.', drawing: 'walk', picture: { src, alt: 'A' } };
        card.content = {
          illustration: { src, alt: 'A back' },
          help: { emergency: { items: [{ text: 'First.', picture: { src, alt: 'A' } }, sign] } },
        };
        await new Promise(requestAnimationFrame);
        const pictures = [...card.shadowRoot.querySelectorAll('img')];
        for (const picture of pictures) picture.loading = 'eager';
        await Promise.all(pictures.map((picture) => picture.decode()));
        return [...card.shadowRoot.querySelectorAll('.emergency li')].map(
          (item) => item.getBoundingClientRect().top - card.getBoundingClientRect().top,
        );
      });
      assert.ok(Math.max(...place) < 3000, place.join());
    }));

  it('a document at an address signs nothing by itself', () => {
    const content = { summary: lie };
    const review = { by: reviewer, on: '2026-03-31', text: prerender({ content }).fingerprint };
    const query = new URLSearchParams({ body: JSON.stringify({ ...content, review }) });
    const src = `/test-server/document?${query}`.replaceAll('&', '&amp;');
    return visit(
      addressOf(`${script}<back-spasm-card src="${src}"></back-spasm-card>`),
      async (page) => {
        const text = await page.evaluate(async () => {
          const card = document.querySelector('back-spasm-card');
          await card.ready;
          return card.shadowRoot.textContent;
        });
        assert.ok(text.includes(lie));
        assert.ok(!text.includes(reviewer));
      },
    );
  });

  it('the fingerprint is the same as in Node', () =>
    visit(addressOf(`${script}<back-spasm-card></back-spasm-card>`), async (page) => {
      const seen = await page.evaluate(() => document.querySelector('back-spasm-card').fingerprint);
      assert.equal(seen, prerender().fingerprint);
    }));
});
