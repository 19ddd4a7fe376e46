/** What each client's pages have to show, and how that is seen. */
import assert from 'node:assert/strict';

/** By which a page is judged, in this order. */
export const looks = {
  'has the tag in its HTML': ({ html }) =>
    assert.match(html, /<back-spasm-card[^>]* heading-level="3"/),

  'has the drawn card in its HTML': ({ html }) =>
    assert.match(html, /<back-spasm-card[^>]*><template shadowrootmode="open">.*Our physio/s),

  'has the emergency signs between the tags in its HTML': ({ html }) =>
    assert.match(
      html,
      /<back-spasm-card[^>]*>(<template .*<\/template>)?<div lang="en" dir="ltr"><h3>Emergency .*"tel:112".*chest pain.*<\/div>.*<\/back-spasm-card>/s,
    ),

  'draws the card with its attributes': async ({ page }) => {
    await page.waitForSelector('back-spasm-card:defined >>> h3[part=heading]');
    assert.match(await textOf(page), /Example Clinic/);
  },

  'keeps the emergency signs between its tags': async ({ page }) => {
    const signs = await page.$eval('back-spasm-card', (card) => ({
      heading: card.querySelector('h3')?.textContent,
      call: card.querySelector('a')?.href,
      items: card.querySelectorAll('li').length,
      isSeen: card.querySelector('h3')?.checkVisibility(),
    }));
    assert.match(signs.heading, /^Emergency/);
    assert.equal(signs.call, 'tel:112');
    assert.ok(signs.items > 5);
    assert.equal(signs.isSeen, false);
  },

  'takes an object as a property': showsDocument,

  'shows the document that came with it': showsDocument,

  'delivers an event, which can be cancelled': async ({ page }) => {
    const before = page.url();
    await page.locator('back-spasm-card >>> [part=actions] [data-action=book]').click();
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
const withSigns = 'keeps the emergency signs between its tags';
const signsFromServer = 'has the emergency signs between the tags in its HTML';
const withObject = 'takes an object as a property';
const withDocument = 'shows the document that came with it';
const listening = 'delivers an event, which can be cancelled';
const quiet = 'leaves the console empty';

const inBrowser = [drawn, withSigns, withObject, listening, quiet];
const fromServer = ['has the tag in its HTML', signsFromServer, ...inBrowser];
const prerendered = [
  'has the drawn card in its HTML',
  signsFromServer,
  drawn,
  withSigns,
  withDocument,
  quiet,
];

/** By the folders beside this file: each page with what it has to show. */
export const clients = {
  'vite-react': { '/': inBrowser },
  next: {
    '/': ['has the tag in its HTML', signsFromServer, drawn, withSigns, quiet],
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
