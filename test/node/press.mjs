/** Prints pages with cards in Chromium, and gives what is on the paper. */
import puppeteer from 'puppeteer-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { chromium } from '../runner/browsers.mjs';
import { serve } from '../runner/serve.mjs';

/** All that a handout can hold, as attributes of its card. */
export const everything = `clinic="Example Clinic" phone="555 0100" emergency-number="112"
  advice-number="555 0199" review-by="Sam Example" review-role="Physiotherapist"
  review-on="2026-03-31" citations`;

const ownFont = '<link rel="stylesheet" href="/test/support/font.css">';

/**
 * @param {{ isOfMachine?: boolean }} options whether it prints in the fonts of the machine, not in
 *   that of the tests
 */
export async function openPress({ isOfMachine = false } = {}) {
  const server = await serve({ middleware: [answerWithPage] });
  const browser = await puppeteer.launch(await chromium());

  /** Opens a page with a card, and its handout unless `isOwn`. */
  async function open({ lang = 'en', attributes = '', around = '', content, isOwn }) {
    const script = (file) => `<script src="/dist/cdn/${file}.js"></script>`;
    const scripts = ['back-spasm-card', ...(lang === 'en' ? [] : [`languages/${lang}`])];
    const card = `<back-spasm-card ${attributes}></back-spasm-card>`;
    const body = `${isOfMachine ? '' : ownFont}${scripts.map(script).join('')}${around}
      <body id="x" class="x">${card}<p>Beside the card</p></body>`;
    const page = await browser.newPage();
    await page.goto(`${server.address}page?${new URLSearchParams({ lang, body })}`);
    if (!isOfMachine) await page.evaluate(loadFont);
    await page.evaluate(showCard, content ?? null, isOwn);
    return page;
  }

  return {
    open,
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
     * @returns {Promise<{ pages: string[], size: number[], type: number }>} the text of each page;
     *   the size in points of what was printed last, and that of the smallest letters
     */
    async print({ format = 'A4', isTwice, ...options }) {
      const page = await open(options);
      const printed = await pdfOf(page, format);
      const again = isTwice ? await pdfOf(page, format) : printed;
      await page.close();
      const { text } = await extractText(printed);
      const type = await smallestType(printed);
      const [, , ...size] = (await again.getPage(1)).view;
      return {
        // Marks above and below the letters of Vazirmatn that its PDF maps to none.
        pages: text.map((words) => words.replaceAll('\0', '')),
        size: size.map(Math.round),
        type,
      };
    },
    async close() {
      await browser.close();
      await server.stop();
    },
  };
}

/** A page whose markup stands in its address. */
function answerWithPage(context, next) {
  if (context.path !== '/page') return next();
  context.type = 'text/html; charset=utf-8';
  context.body = `<!doctype html><html lang="${context.query.lang}">${context.query.body}</html>`;
  return undefined;
}

/** Printing ends for the page as it does for a reader's: with the event, at which a handout goes. */
async function pdfOf(page, format) {
  const pdf = await page.pdf({ format, preferCSSPageSize: true });
  return getDocumentProxy(new Uint8Array(pdf));
}

/** In points. */
async function smallestType(pdf) {
  const pages = Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1));
  const contents = await Promise.all(pages.map(async (page) => (await page).getTextContent()));
  const letters = contents.flatMap(({ items }) => items).filter(({ str }) => str?.trim());
  return Math.min(...letters.map(({ transform: [, , x, y] }) => Math.hypot(x, y)));
}

/** In the page: waits for all of its fonts, each of which is there in Latin and in Arabic. */
async function loadFont() {
  const faces = await Promise.all([...document.fonts].map((face) => face.load()));
  if (faces.length !== 4) throw new Error('the font of the tests did not come');
}

/** In the page: signs the card's text, and holds the print that it asks for. */
async function showCard(content, isOwn) {
  const card = document.querySelector('back-spasm-card');
  card.content = content;
  await card.ready;
  if (card.reviewBy) card.reviewText = card.fingerprint;
  // It draws in a microtask that was queued before this one.
  await undefined;
  window.print = () => {};
  if (!isOwn) card.print();
}
