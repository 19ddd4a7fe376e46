/** What each client's pages have to show, and how that is seen. */
import assert from 'node:assert/strict';

/** By which a page is judged, in this order. */
export const looks = {
  'has the tag in its HTML': ({ html }) =>
    assert.match(html, /<back-spasm-card[^>]* heading-level="3"/),

  'has the drawn card in its HTML': ({ html }) =>
    assert.match(html, /<back-spasm-card[^>]*><template shadowrootmode="open">.*Our physio/s),

  'draws the card with its attributes': async ({ page }) => {
    await page.waitForSelector('back-spasm-card:defined >>> h3[part=heading]');
    assert.match(await textOf(page), /Example Clinic/);
  },

  'takes an object as a property': showsDocument,

  'shows the document that came with it': showsDocument,

  'delivers an event, which can be cancelled': async ({ page }) => {
    const before = page.url();
    await page.locator('back-spasm-card >>> [data-action=book]').click();
    await page.waitForFunction(() => document.querySelector('output')?.textContent === 'book');
    assert.equal(page.url(), before);
  },

  'leaves the console empty': ({ said }) => assert.deepEqual(said, []),
};

async function showsDocument({ page }) {
  await page.waitForSelector('back-spasm-card >>> ::-p-text(Our physiotherapists can help)');
  assert.match(await textOf(page), /Try heat/);
}

const textOf = (page) =>
  page.$eval('back-spasm-card', (card) => card.shadowRoot.textContent.replace(/\s+/g, ' '));

const drawn = 'draws the card with its attributes';
const withObject = 'takes an object as a property';
const withDocument = 'shows the document that came with it';
const listening = 'delivers an event, which can be cancelled';
const quiet = 'leaves the console empty';

const inBrowser = [drawn, withObject, listening, quiet];
const fromServer = ['has the tag in its HTML', ...inBrowser];
const prerendered = ['has the drawn card in its HTML', drawn, withDocument, quiet];

/** By the folders beside this file: each page with what it has to show. */
export const clients = {
  'vite-react': { '/': inBrowser },
  next: {
    '/': ['has the tag in its HTML', drawn, quiet],
    '/client': fromServer,
    '/prerendered': prerendered,
  },
  'vite-vue': { '/': inBrowser },
  'vite-svelte': { '/': inBrowser },
  'vite-solid': { '/': inBrowser },
  'vite-preact': { '/': inBrowser },
  'vite-typescript': { '/': inBrowser },
  eleventy: { '/': [...prerendered, listening] },
  astro: { '/': fromServer, '/prerendered': [...prerendered, listening] },
  angular: { '/': inBrowser },
  node: {},
};
