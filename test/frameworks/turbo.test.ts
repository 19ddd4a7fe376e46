import { expect, waitUntil } from '@open-wc/testing';
import { cardsOf as drawnCardsOf, documentOf, open, script } from '../support/page.js';
import { route, served } from '../support/sources.js';

/** What stands in the head of each page of a site that runs on Turbo. */
const head = [
  '<script src="/test/support/witness.js"></script>',
  '<script type="module" src="/node_modules/@hotwired/turbo/dist/turbo.es2017-esm.js"></script>',
  script,
].join('');

const page = (title: string, body: string, more = '') =>
  `${head}${more}<body><h1>${title}</h1>${body}`;
const addressOf = (content: string) => route('page', { body: content });

interface Site {
  readonly page: Document;
  readonly frame: HTMLIFrameElement;
  /** Goes to another page as a reader does, by a link. */
  follow(address: string, attributes?: Readonly<Record<string, string>>): Promise<void>;
  /** Goes back to the first page. */
  back(): Promise<void>;
}

async function visit(first: string): Promise<Site> {
  const frame = await open(first);
  const page = documentOf(frame);
  await waitUntil(
    () => frame.contentWindow && 'Turbo' in frame.contentWindow,
    'Turbo is not there',
  );
  const start = page.location.href;
  async function follow(address: string, attributes = {}): Promise<void> {
    const link = page.createElement('a');
    link.href = address;
    for (const [name, value] of Object.entries<string>(attributes)) link.setAttribute(name, value);
    page.body.append(link);
    const arrived = new Promise((resolve) =>
      page.addEventListener('turbo:load', resolve, { once: true }),
    );
    link.click();
    await arrived;
    // Turbo, not the browser, has changed the page.
    expect(documentOf(frame)).to.equal(page);
  }
  return {
    page,
    frame,
    follow,
    // What Turbo does for the browser's own way back, which for WebKit may be that of another frame.
    back: () => follow(start, { 'data-turbo-action': 'restore' }),
  };
}

async function headingsOf({ frame }: Site): Promise<(string | undefined)[]> {
  const cards = await drawnCardsOf(frame);
  return cards.flatMap((card) =>
    [...(card.shadowRoot?.querySelectorAll('[part=heading]') ?? [])].map(({ textContent }) =>
      textContent?.trim(),
    ),
  );
}

const titleOf = ({ page }: Site) => page.querySelector('h1')?.textContent;
const detailsOf = (site: Site) =>
  site.page.querySelector('back-spasm-card')?.shadowRoot?.querySelector('details');

function expectQuiet({ page }: Site): void {
  expect(page.documentElement.dataset['notes']).to.equal(undefined);
}

const json = '<script type="application/json">{"summary":"Short"}</script>';
const card = (heading: string) => `<back-spasm-card heading="${heading}">${json}</back-spasm-card>`;

describe('on a site that runs on Turbo, a card', () => {
  it('shows on each page that a reader goes to, back and forth', async () => {
    const site = await visit(page('One', card('First')));
    const there = addressOf(page('Two', card('Second') + card('Third')));
    expect(await headingsOf(site)).to.deep.equal(['First']);
    for (let count = 0; count < 3; count += 1) {
      await site.follow(there);
      expect(titleOf(site)).to.equal('Two');
      expect(await headingsOf(site)).to.deep.equal(['Second', 'Third']);
      await site.back();
      expect(titleOf(site)).to.equal('One');
      expect(await headingsOf(site)).to.deep.equal(['First']);
    }
    expectQuiet(site);
  });

  it('that comes from the copy of a page has its document, its look and no trace in its tags', async () => {
    const site = await visit(page('One', card('First')));
    await site.follow(addressOf(page('Two', '')));
    await site.back();
    const [copy] = await drawnCardsOf(site.frame);
    expect(copy?.outerHTML).to.equal(card('First'));
    const root = copy?.shadowRoot;
    expect(root?.querySelector('[part=summary]')?.textContent).to.equal('Short');
    expect(root?.querySelectorAll('article')).to.have.lengthOf(1);
    expect(root?.adoptedStyleSheets).to.have.lengthOf(1);
    const article = root?.querySelector('article');
    expect(article && getComputedStyle(article).display).to.equal('grid');
    expectQuiet(site);
  });

  it('takes clicks after it has come from a copy', async () => {
    const site = await visit(page('One', card('First')));
    await site.follow(addressOf(page('Two', '')));
    await site.back();
    await drawnCardsOf(site.frame);
    detailsOf(site)?.querySelector('summary')?.click();
    expect(detailsOf(site)?.open).to.equal(true);
  });

  it('that is shown from a copy, and then from the server, is drawn once', async () => {
    const [one, two] = [page('One', card('First')), page('Two', card('Second'))];
    const site = await visit(page('Start', ''));
    for (const content of [one, two, one, two]) {
      await site.follow(addressOf(content)); // of the second time on, first from a copy
      const heading = content === one ? 'First' : 'Second';
      await waitUntil(() => !site.page.documentElement.hasAttribute('data-turbo-preview'));
      expect(await headingsOf(site)).to.deep.equal([heading]);
    }
    expectQuiet(site);
  });

  it('that fetches its document shows it on each page', async () => {
    const src = served({ heading: 'Fetched' }, { delay: 100 }).replaceAll('&', '&amp;');
    const site = await visit(page('One', `<back-spasm-card src="${src}"></back-spasm-card>`));
    await site.follow(addressOf(page('Two', ''))); // while it is on its way
    await site.back();
    await waitUntil(async () => (await headingsOf(site)).join() === 'Fetched');
    expectQuiet(site);
  });

  it('that is to stay stays as its reader left it', async () => {
    const body = `<div id="kept" data-turbo-permanent>${card('Kept')}</div>`;
    const site = await visit(page('One', body));
    const [kept] = await drawnCardsOf(site.frame);
    Reflect.set(kept ?? {}, 'summary', 'Set by a script');
    detailsOf(site)?.querySelector('summary')?.click();
    await site.follow(addressOf(page('Two', `<p>Above</p>${body}`)));
    expect(site.page.querySelector('back-spasm-card')).to.equal(kept);
    expect(detailsOf(site)?.open).to.equal(true);
    expect(await headingsOf(site)).to.deep.equal(['Kept']);
    expect(kept?.shadowRoot?.querySelector('[part=summary]')?.textContent).to.equal(
      'Set by a script',
    );
    expectQuiet(site);
  });

  it('that is morphed into another entry shows that one, and keeps what its reader has opened', async () => {
    const morph = '<meta name="turbo-refresh-method" content="morph">';
    const site = await visit(page('One', card('First'), morph));
    const [before] = await drawnCardsOf(site.frame);
    detailsOf(site)?.querySelector('summary')?.click();
    const other =
      '<back-spasm-card clinic="Here"><script type="application/json">{"summary":"Other"}</script></back-spasm-card>';
    await site.follow(addressOf(page('Two', other, morph)), { 'data-turbo-action': 'replace' });
    await waitUntil(() => titleOf(site) === 'Two');
    expect(site.page.querySelector('back-spasm-card')).to.equal(before);
    await waitUntil(async () => (await headingsOf(site)).join() === 'Lower back muscle spasms');
    expect(before?.outerHTML).to.equal(other);
    expect(before?.shadowRoot?.querySelector('[part=summary]')?.textContent).to.equal('Other');
    expect(detailsOf(site)?.open).to.equal(true);
    expectQuiet(site);
  });

  it('in a part of the page that is loaded anew is drawn once', async () => {
    const part = (content: string) => `<turbo-frame id="part">${content}</turbo-frame>`;
    const there = addressOf(page('Two', part(card('Second'))));
    const link = `<a href="${there.replaceAll('&', '&amp;')}">More</a>`;
    const site = await visit(page('One', part(card('First') + link)));
    expect(await headingsOf(site)).to.deep.equal(['First']);
    site.page.querySelector('a')?.click();
    await waitUntil(async () => (await headingsOf(site)).join() === 'Second');
    expect(titleOf(site)).to.equal('One');
    expectQuiet(site);
  });
});
