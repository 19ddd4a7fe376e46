/** The handout on real paper: what Chromium prints, page by page. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { chromium } from '../tools/browsers.mjs';
import { serve } from '../tools/serve.mjs';
import { readJson, root } from './project.mjs';

const languages = readdirSync(new URL('src/languages/', root))
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''));

/** All that a handout can hold: it is two pages even so. */
const everything = `clinic="Example Clinic" phone="555 0100" emergency-number="112"
  advice-number="555 0199" review-by="Sam Example" review-role="Physiotherapist"
  review-on="2026-03-31" citations`;

let server;
let browser;

before(async () => {
  server = await serve({ middleware: [answerWithPage] });
  browser = await puppeteer.launch(await chromium());
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/** A page whose markup stands in its address. */
function answerWithPage(context, next) {
  if (context.path !== '/page') return next();
  context.type = 'text/html; charset=utf-8';
  context.body = `<!doctype html><html lang="${context.query.lang}">${context.query.body}</html>`;
  return undefined;
}

/**
 * Prints a page with a card.
 * @param {object} options
 * @param {string} [options.lang] of the page
 * @param {'A4' | 'Letter'} [options.format]
 * @param {string} [options.attributes] of the card
 * @param {object} [options.content] the card's document
 * @param {string} [options.around] markup before the body
 * @param {boolean} [options.isOwn] whether the page prints itself, not its card
 * @param {boolean} [options.isTwice] whether it does so after its card
 * @returns {Promise<{ pages: string[], size: number[] }>} the text of each page, and the size in
 *   points of what was printed last
 */
async function print(options) {
  const {
    lang = 'en',
    format = 'A4',
    attributes = '',
    around = '',
    content,
    isOwn,
    isTwice,
  } = options;
  const script = (file) => `<script src="/dist/cdn/${file}.js"></script>`;
  const scripts = ['back-spasm-card', ...(lang === 'en' ? [] : [`languages/${lang}`])].map(script);
  const card = `<back-spasm-card ${attributes}></back-spasm-card>`;
  const body = `${scripts.join('')}${around}<body id="x" class="x">${card}<p>Beside the card</p></body>`;
  const page = await browser.newPage();
  await page.goto(`${server.address}page?${new URLSearchParams({ lang, body })}`);
  await page.evaluate(showCard, content ?? null, isOwn);
  const printed = await pdfOf(page, format);
  const again = isTwice ? await pdfOf(page, format) : printed;
  await page.close();
  const { text } = await extractText(printed);
  const [, , ...size] = (await again.getPage(1)).view;
  return { pages: text, size: size.map(Math.round) };
}

/** Printing ends for the page as it does for a reader's: with the event, at which a handout goes. */
async function pdfOf(page, format) {
  const pdf = await page.pdf({ format, preferCSSPageSize: true });
  return getDocumentProxy(new Uint8Array(pdf));
}

/** In the page: signs the card's text, and holds the print that it asks for. */
async function showCard(content, isOwn) {
  const card = document.querySelector('back-spasm-card');
  card.content = content;
  await card.ready;
  const drawn = () => new Promise((resolve) => requestAnimationFrame(resolve));
  if (card.reviewBy) card.reviewText = card.fingerprint;
  await drawn();
  window.print = () => {};
  if (!isOwn) card.print();
}

/**
 * The words of a text, each as its letters in alphabetical order: a PDF has Arabic as it is seen,
 * from left to right, in letters joined or apart.
 */
const wordsOf = (text) =>
  text
    .normalize('NFKD')
    .split(/[\s–’·-]+/)
    .map((word) => [...word.replace(/\P{L}/gu, '')].toSorted().join(''))
    .filter(Boolean);

/** The words of a text that another does not have, or has less often. */
function missing(text, place) {
  const left = wordsOf(place);
  return wordsOf(text).filter((word) => {
    const index = left.indexOf(word);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

for (const lang of languages)
  for (const format of ['A4', 'Letter'])
    describe(`a handout in ${lang} on ${format}`, () => {
      const { help, labels, ...text } = readJson(`src/languages/${lang}.json`);
      let pages;
      before(async () => {
        ({ pages } = await print({ lang, format, attributes: everything }));
      });

      it('is two pages', () => {
        assert.equal(pages.length, 2);
      });

      it('has the clinic, the heading and all three levels of urgency whole on page one', () => {
        const signs = Object.values(help).flatMap(({ heading, action, lead, items }) => [
          heading,
          action,
          lead,
          ...items.map((item) => item.text),
        ]);
        const names = [labels.levelEmergency, labels.levelToday, labels.levelRoutine];
        const expected = ['Example Clinic', text.heading, text.summary, ...names, ...signs];
        assert.deepEqual(missing(expected.join(' '), pages[0]), []);
        assert.match(pages[0], /112[^]*555 0199/);
      });

      it('has all the rest, and ends with the disclaimer and its foot on page two', () => {
        const { tips, facts, causes, prevention } = text;
        const items = [tips, facts, causes, prevention].flat();
        const rest = items.map((item) => [item.title, item.text].join(' ')).join(' ');
        assert.deepEqual(missing(rest, pages.join(' ')), []);
        assert.deepEqual(missing(`${text.disclaimer} Sam Example Example Clinic`, pages[1]), []);
        assert.match(pages[1], /127\.0\.0\.1:\d+\/page(?!\?)/);
      });
    });

describe('a handout', () => {
  it('is alone on paper, and two pages, on a page that says what it likes', async () => {
    const around = `<meta name="color-scheme" content="dark"><style>
      html { block-size: 100vh; overflow: hidden; columns: 3; background: #000; font: 40px serif }
      html body.x#x, html body.x { display: flex !important; visibility: visible !important }
      html div { display: none !important; font-size: 60px !important }
      * { color: #fff !important; line-height: 4 !important }
      @page { size: 100mm 100mm; margin: 40mm }
    </style>`;
    const { pages, size } = await print({ around, format: 'Letter' });
    assert.equal(pages.length, 2);
    assert.doesNotMatch(pages.join(' '), /Beside the card/);
    assert.deepEqual(size, [612, 792]);
  });

  it('leaves the page its own paper and margins', async () => {
    const around = '<style>@page { size: 100mm 200mm; margin: 30mm }</style>';
    const { size } = await print({ around, isTwice: true });
    assert.deepEqual(size, [283, 567]);
  });

  it('takes more pages for a longer text, and nothing is cut off', async () => {
    const tips = Array.from({ length: 50 }, (_, index) => ({
      title: `Tip number${index}`,
      text: 'Walk a little, often, and rest in between. '.repeat(8),
    }));
    const { pages } = await print({ content: { tips } });
    assert.ok(pages.length > 2);
    const { disclaimer } = readJson('src/languages/en.json');
    const titles = tips.map(({ title }) => title).join(' ');
    assert.deepEqual(missing(`${titles} ${disclaimer}`, pages.join(' ')), []);
    for (const index of tips.keys()) assert.match(pages.join(' '), new RegExp(`number${index}\\b`));
  });
});

describe('the page’s own print command', () => {
  for (const layout of ['guide', 'brief'])
    it(`prints what the layout ${layout} folds`, async () => {
      const { pages } = await print({ attributes: `layout="${layout}"`, isOwn: true });
      const { causes, prevention } = readJson('src/languages/en.json');
      const folded = [...causes, ...prevention].map(({ text }) => text).join(' ');
      assert.deepEqual(missing(folded, pages.join(' ')), []);
      assert.match(pages.join(' '), /Beside the card/);
    });

  it('leaves out what paper cannot do', async () => {
    const { pages } = await print({ attributes: 'languages="en"', isOwn: true });
    const { labels } = readJson('src/languages/en.json');
    assert.doesNotMatch(pages.join(' '), new RegExp(labels.print));
    assert.doesNotMatch(pages.join(' '), /None of these\?/);
  });
});
