/** The built site around the builder, each kind of page opened as a visitor opens it. */
import { expect, fixture } from '@open-wc/testing';
import { faultsOf } from '../support/axe.js';
import { until, wordsOf } from '../support/builder.js';
import { setInFont } from '../support/font.js';
import { documentOf, viewOf } from '../support/page.js';

const pages = [
  'index.html',
  'search.html?q=sign%20text',
  'docs/index.html',
  'docs/clinics.html',
  'docs/reference.html',
  'examples/index.html',
  'examples/clinic.html',
];

async function open(path: string): Promise<HTMLIFrameElement> {
  const frame = await fixture<HTMLIFrameElement>(
    '<iframe width="1280" height="900" title="Site"></iframe>',
  );
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = `/dist/demo/${path}`;
  await loaded;
  const cards = [...documentOf(frame).querySelectorAll('back-spasm-card')];
  await Promise.all(cards.map((card) => card.ready));
  return frame;
}

const linksIn = (frame: HTMLIFrameElement, selector: string) =>
  Array.from(
    documentOf(frame).querySelectorAll<HTMLAnchorElement>(`${selector} a`),
    ({ href }) => href,
  );

describe('the site', () => {
  for (const path of pages) {
    for (const scheme of ['light', 'dark'])
      it(`passes axe on ${path}, where the system is ${scheme}`, async () => {
        const frame = await open(path);
        frame.style.colorScheme = scheme;
        expect(await faultsOf(viewOf(frame))).to.deep.equal([]);
      });

    it(`needs no scrolling to the side on ${path}, from 320 px`, async () => {
      const frame = await open(path);
      await setInFont(documentOf(frame));
      for (const width of [320, 768, 1280]) {
        frame.width = String(width);
        expect(documentOf(frame).documentElement.scrollWidth, `${width} px`).to.be.at.most(width);
      }
    });
  }

  it('shows the card on its first page, live, with the emergency signs', async () => {
    const frame = await open('index.html');
    const [card] = documentOf(frame).querySelectorAll('back-spasm-card');
    expect(card?.shadowRoot?.querySelector('[part=help]')?.textContent).to.include('Call 911 now');
  });

  it('finds what the documentation says, and leads to its place', async () => {
    const frame = await open('search.html?q=sign%20the%20text');
    await until(() => linksIn(frame, '#results').length, 'nothing is found');
    expect(linksIn(frame, '#results').map((href) => href.split('/dist/demo/')[1])).to.include(
      'docs/clinics.html#sign-the-text',
    );
  });

  it('says so where the search finds nothing', async () => {
    const frame = await open('search.html?q=zyzzyva');
    const found = documentOf(frame).querySelector('#found');
    await until(() => found?.textContent, 'nothing is said');
    expect(found && wordsOf(found)).to.equal('Nothing for “zyzzyva”. Try fewer words.');
  });

  it('carries a set-up of the builder from page to page', async () => {
    const frame = await open('examples/index.html#clinic=Riverside');
    for (const href of linksIn(frame, 'main')) expect(href).to.match(/#clinic=Riverside$/);
  });
});
