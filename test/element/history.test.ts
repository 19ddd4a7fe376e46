import { expect } from '@open-wc/testing';
import { script } from '../support/page.js';
import { route, served } from '../support/sources.js';
import { ask, tab, waitFor } from '../support/tab.js';

const addressOf = (body: string) => new URL(route('page', { body }), location.href).href;
const elsewhere = addressOf('<p id="elsewhere">Another page</p>');

/** A page that counts how often it was shown, and its card's drawings; it can tell of its card. */
const pageWith = (card: string) => `${script}<div lang="en">${card}</div><script>
  const card = document.querySelector('back-spasm-card');
  const shows = [], heard = [];
  let draws = 0;
  card.closest = (selector) => (draws++, Element.prototype.closest.call(card, selector));
  card.addEventListener('bsc-toggle', () => heard.push('toggle'));
  addEventListener('pageshow', ({ persisted }) => shows.push(persisted));
  const textOf = (selector) => card.shadowRoot.querySelector(selector)?.textContent.trim();
</script>`;

/** Opens a page, goes on to another and comes back by the browser's history. */
async function leaveAndReturn(card: string, isReady: string): Promise<{ isRemembered: boolean }> {
  await tab({ open: addressOf(pageWith(card)) });
  await waitFor(isReady, 'the page does not come');
  await ask(`void setTimeout(() => (location.href = ${JSON.stringify(elsewhere)}))`);
  await waitFor(`Boolean(document.getElementById('elsewhere'))`, 'the page stays');
  await ask('void setTimeout(() => history.back())');
  await waitFor(`typeof shows === 'object' && shows.length > 0`, 'it does not return');
  await waitFor(`document.readyState === 'complete'`, 'it does not load');
  return { isRemembered: (await ask('shows.at(-1)')) === true };
}

/**
 * Firefox and WebKitGTK bring back the very page that was left, and so does a Chromium with a
 * window; the headless one from npm loads it anew. A patient must not notice which it was.
 */
describe('a page that its reader has left and goes back to', () => {
  const isDrawn = `Boolean(textOf('article'))`;

  afterEach(() => tab({ close: true }));

  it('has its card, drawn once, and not drawn again for nothing', async () => {
    const { isRemembered } = await leaveAndReturn('<back-spasm-card></back-spasm-card>', isDrawn);
    await waitFor(isDrawn, 'the card is not drawn');
    expect(await ask(`card.shadowRoot.querySelectorAll('article').length`)).to.equal(1);
    expect(await ask(`document.querySelectorAll('back-spasm-card').length`)).to.equal(1);
    expect(
      await ask(`getComputedStyle(card.shadowRoot.querySelector('article')).display`),
    ).to.equal('grid');
    expect(await ask('card.problems.length')).to.equal(0);
    expect(await ask('shows')).to.deep.equal(isRemembered ? [false, true] : [false]);
    expect(await ask('draws')).to.equal(1);
    expect(isRemembered || navigator.userAgent.includes('Chrome/')).to.equal(true);
  });

  it('has a card that takes clicks, attributes, properties and the language of the page', async () => {
    await leaveAndReturn('<back-spasm-card></back-spasm-card>', isDrawn);
    await waitFor(isDrawn, 'the card is not drawn');
    await ask(`card.shadowRoot.querySelector('[data-section=facts] summary').click()`);
    await waitFor(`heard.includes('toggle')`, 'the click is not heard');
    await ask(`card.setAttribute('heading', 'Ours')`);
    await waitFor(`textOf('[part=heading]') === 'Ours'`, 'the attribute does not count');
    await ask(`void (card.heading = 'Later')`);
    await waitFor(`textOf('[part=heading]') === 'Later'`, 'the property does not count');
    await ask(`card.parentElement.setAttribute('lang', 'de')`);
    await waitFor(
      `card.problems.some(({ code }) => code === 'language')`,
      'the language is not followed',
    );
  });

  it('shows the document that had come', async () => {
    await leaveAndReturn(
      `<back-spasm-card src="${served({ heading: 'Fetched' }).replaceAll('&', '&amp;')}"></back-spasm-card>`,
      `textOf('[part=heading]') === 'Fetched'`,
    );
    await waitFor(`textOf('[part=heading]') === 'Fetched'`, 'the document does not show');
    expect(await ask('card.problems.length')).to.equal(0);
  });

  it('shows the document that was on its way when it was left, and nothing is wrong', async () => {
    const src = served({ heading: 'Fetched' }, { delay: 1500 }).replaceAll('&', '&amp;');
    await leaveAndReturn(`<back-spasm-card src="${src}"></back-spasm-card>`, isDrawn);
    await waitFor(`textOf('[part=heading]') === 'Fetched'`, 'the document does not come');
    expect(await ask('card.problems.length')).to.equal(0);
  });
});
