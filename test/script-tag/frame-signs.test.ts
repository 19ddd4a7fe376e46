/** The page for frames without its card: the signs of an emergency stand there in any case. */
import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import type { LanguageDocument } from '../../src/document/schema.js';
import arabic from '../../src/languages/ar.json';
import english from '../../src/languages/en.json';
import spanish from '../../src/languages/es.json';
import french from '../../src/languages/fr.json';
import { cardIn, fitted, fragmentOf, frameWith, noteIn, textOf } from '../support/frame.js';
import { allNotesOf, documentOf, open, quiet, release, viewOf } from '../support/page.js';
import { ask, tab, waitFor } from '../support/tab.js';

const pageOf = (file: string, name = 'all') => `/test-server/beside/${name}/${file}`;

const files = {
  'frame.html': english,
  'frame.fr.html': french,
  'frame.es.html': spanish,
  'frame.ar.html': arabic,
};

const hasLoaded = (frame: HTMLIFrameElement) =>
  waitUntil(
    () =>
      frame.contentDocument?.readyState === 'complete' &&
      frame.contentDocument.querySelector('main'),
    'it does not load',
    { timeout: 10_000 },
  );

const mainOf = (frame: HTMLIFrameElement) => {
  const main = documentOf(frame).querySelector('main');
  if (!main) throw new Error('there is no main');
  return main;
};

/** The last of the signs, and so all of them. */
const lastSign = ({ help }: LanguageDocument) => help.emergency.items.at(-1)?.text ?? 'none';

describe('the page for frames', () => {
  for (const [file, text] of Object.entries(files))
    for (const fault of ['without-card', 'broken-card', 'without-frame', 'broken-frame'])
      it(`${file} shows the emergency signs where a script does not come or fails: ${fault}`, async () => {
        const frame = await frameWith('#clinic=Example', { page: pageOf(file, fault) });
        await hasLoaded(frame);
        expect(documentOf(frame).querySelector('back-spasm-card')).to.equal(null);
        expect(mainOf(frame).innerText)
          .to.contain(text.help.emergency.action)
          .and.contain(lastSign(text));
        // The page around may be dark.
        const { backgroundColor, color } = viewOf(frame).getComputedStyle(documentOf(frame).body);
        expect([backgroundColor, color]).to.deep.equal(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
        expect((await allNotesOf(frame)).violations).to.deep.equal([]);
      });

  for (const [file, text] of Object.entries(files))
    it(`${file} is in its language until its card is drawn, and then too`, async () => {
      const html = await (await fetch(pageOf(file))).text();
      const { documentElement: page, title } = new DOMParser().parseFromString(html, 'text/html');
      expect([page.lang, page.dir, title]).to.deep.equal([text.lang, text.dir, text.heading]);
      const frame = await frameWith('', { page: pageOf(file) });
      const card = await cardIn(frame);
      expect(textOf(card, '[part=heading]')).to.equal(text.heading);
      expect(documentOf(frame).documentElement.lang).to.equal(text.lang);
      expect(noteIn(frame)).to.equal(undefined);
      expect(await allNotesOf(frame)).to.deep.equal(quiet);
    });

  it('shows the signs no more once its card is drawn, and lets the page around be seen', async () => {
    const frame = await frameWith('', { page: pageOf('frame.ar.html') });
    await cardIn(frame);
    expect(Array.from(mainOf(frame).children, ({ localName }) => localName)).to.deep.equal([
      'back-spasm-card',
    ]);
    expect(mainOf(frame).innerText.trim()).to.equal('');
    const { body, documentElement } = documentOf(frame);
    expect(documentElement.dir).to.equal('');
    expect(viewOf(frame).getComputedStyle(body).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
  });

  it('goes by the language in its address, whichever page it is', async () => {
    const frame = await frameWith(fragmentOf({ lang: 'es' }), { page: pageOf('frame.fr.html') });
    expect(textOf(await cardIn(frame), '[part=heading]')).to.equal(spanish.heading);
    expect(documentOf(frame).documentElement.lang).to.equal('es');
  });

  it('shows the signs where its card cannot draw', async () => {
    const held = `held-${crypto.randomUUID()}`;
    const frame = await frameWith('', { page: pageOf('frame.fr.html', held) });
    await waitUntil(() => frame.contentDocument?.adoptedStyleSheets.length, 'no script comes');
    Reflect.set(documentOf(frame), 'importNode', () => {
      throw new Error('broken by the page');
    });
    await release(held);
    await waitUntil(() => documentOf(frame).querySelector('back-spasm-card'));
    expect(mainOf(frame).innerText).to.contain(lastSign(french));
  });

  it('tells the page around no height before it has a card', async () => {
    const address = pageOf('frame.fr.html', 'without-card');
    const outer = await open(
      `<script defer src="/dist/cdn/frame-height.js"></script><iframe src="${address}" height="321" style="border: 0"></iframe>`,
    );
    const frame = documentOf(outer).querySelector('iframe');
    if (!frame) throw new Error('there is no frame');
    await hasLoaded(frame);
    await allNotesOf(frame);
    expect(frame.clientHeight).to.equal(321);
  });
});

describe('a frame of the page in another language', () => {
  it('is as high as its card by a script that comes later', async () => {
    const outer = await open(
      `<iframe src="${pageOf('frame.fr.html')}" height="321" style="border: 0"></iframe>`,
    );
    const frame = documentOf(outer).querySelector('iframe');
    if (!frame) throw new Error('there is no frame');
    await cardIn(frame);
    await nextFrame();
    const script = documentOf(outer).createElement('script');
    script.src = '/dist/cdn/frame-height.js';
    documentOf(outer).body.append(script);
    expect(await fitted(frame)).to.be.greaterThan(1000);
  });
});

describe('a page for frames in another language, opened on its own', () => {
  afterEach(() => tab({ close: true }));

  it('shows the built-in card in that language', async () => {
    await tab({ open: new URL('/dist/cdn/frame.fr.html#lang=es', location.href).href });
    const drawn = `document.querySelector('back-spasm-card')?.shadowRoot.querySelector('h2')?.textContent`;
    await waitFor(`Boolean(${drawn})`, 'there is no card');
    expect(await ask(drawn)).to.equal(french.heading);
  });
});
