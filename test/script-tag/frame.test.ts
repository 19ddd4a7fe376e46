/** The page for frames, with the settings that its address holds. */
import { expect, waitUntil } from '@open-wc/testing';
import english from '../../src/languages/en.json';
import french from '../../src/languages/fr.json';
import {
  cardIn,
  fragmentOf,
  frameWith,
  heightIn,
  noteIn,
  pages,
  textOf,
} from '../support/frame.js';
import { paint } from '../support/colors.js';
import {
  allNotesOf,
  documentOf,
  notesOf,
  open,
  quiet,
  release,
  viewOf,
  withQuery,
} from '../support/page.js';
import { ask, tab, waitFor } from '../support/tab.js';
import { paperIn, wordsIn } from '../support/paper.js';

const unused =
  "Some settings in this frame's address cannot be used. The browser's console says which.";
const heading = (card: Element) => textOf(card, '[part=heading]');
/** The page for frames whose languages wait; left to wait, they would keep a browser's few connections. */
const heldNames: string[] = [];
function hold(page: string): { readonly name: string; readonly page: string } {
  const name = `held-${crypto.randomUUID()}`;
  heldNames.push(name);
  return { name, page: page.replace('all', name) };
}
afterEach(() => Promise.all(heldNames.splice(0).map(release)));

const headingIn = (frame: HTMLIFrameElement) => {
  const [card] = frame.contentDocument?.getElementsByTagName('back-spasm-card') ?? [];
  return textOf(card, '[part=heading]');
};

const waitForHeading = (frame: HTMLIFrameElement, words: string) =>
  waitUntil(() => headingIn(frame) === words, 'it stays', { timeout: 10_000 });
/** Its script has run, and has asked for what it needs. */
const waitForScript = (frame: HTMLIFrameElement) =>
  waitUntil(() => frame.contentDocument?.adoptedStyleSheets.length, 'the script does not come', {
    timeout: 10_000,
  });

for (const [which, page] of Object.entries(pages)) {
  const frameOf = (settings: Record<string, string>) => frameWith(fragmentOf(settings), { page });

  describe(`the page for frames, ${which}`, () => {
    it('shows the card without any settings, and says nothing', async () => {
      const frame = await frameWith('', { page });
      const card = await cardIn(frame);
      expect(heading(card)).to.equal(english.heading);
      expect(textOf(card, 'article')).to.contain('You have chest pain').and.contain('Keep moving');
      expect(noteIn(frame)).to.equal(undefined);
      expect(await allNotesOf(frame)).to.deep.equal(quiet);
    });

    it('shows the card with its settings, and its policy forbids nothing of it', async () => {
      const document = JSON.stringify({ lang: 'en', summary: 'Ours', facts: ['One'] });
      const frame = await frameOf({
        clinic: 'Example Clinic',
        phone: '555 0100',
        citations: '',
        layout: 'full',
        document,
        '--bsc-surface': 'rgb(1, 2, 3)',
        '--bsc-shadow': '0 0 1em red',
      });
      const card = await cardIn(frame);
      expect(textOf(card, 'header')).to.contain('Example Clinic').and.contain('Ours');
      expect(textOf(card, '[data-action=call]')).to.contain('555 0100');
      const article = card.shadowRoot?.querySelector('article');
      const look = article && viewOf(frame).getComputedStyle(article);
      expect(paint(look?.backgroundColor ?? '')).to.deep.equal([1, 2, 3]);
      // A shadow needs room within the frame.
      expect(article?.getBoundingClientRect().top).to.equal(16);
      expect(noteIn(frame)).to.equal(undefined);
      expect(await allNotesOf(frame)).to.deep.equal(quiet);
    });

    it('follows its address', async () => {
      const frame = await frameOf({ heading: 'One', '--bsc-radius': '3px' });
      await cardIn(frame);
      viewOf(frame).location.hash = 'heading=Two&clinic=<b>';
      await waitForHeading(frame, 'Two');
      expect(noteIn(frame)).to.equal(unused);
      viewOf(frame).location.hash = 'heading=Three';
      await waitForHeading(frame, 'Three');
      expect(noteIn(frame)).to.equal(undefined);
      expect(documentOf(frame).querySelectorAll('back-spasm-card')).to.have.lengthOf(1);
    });

    for (const [what, settings, language] of [
      ['its language', { lang: 'fr' }, 'fr'],
      ['a country’s form of it', { lang: 'fr-CA' }, 'fr-CA'],
      ['its document’s language', { document: '{"lang":"fr"}' }, 'en'],
    ] as const)
      it(`is in ${what} at once, never in English first`, async () => {
        const { name, page: held } = hold(page);
        const frame = await frameWith(fragmentOf(settings), { page: held });
        await waitForScript(frame);
        expect(documentOf(frame).querySelector('back-spasm-card')).to.equal(null);
        await release(name);
        const card = await cardIn(frame);
        expect(heading(card)).to.equal(french.heading);
        expect(documentOf(frame).documentElement.lang).to.equal(language);
        expect(notesOf(frame)).to.deep.equal(quiet);
      });

    it('answers the page around when that asks how high it is, and nothing else', async () => {
      const frame = await frameOf({});
      await cardIn(frame);
      // What it tells of itself comes by a frame's end.
      for (let frames = 0; frames < 3; frames += 1)
        await new Promise((resolve) => viewOf(frame).requestAnimationFrame(resolve));
      const said: unknown[] = [];
      const listen = ({ data }: MessageEvent) => said.push(data);
      const { parent } = viewOf(frame);
      viewOf(frame).addEventListener(
        'message',
        ({ data }) => String(data).startsWith('end') && parent.postMessage(data, '*'),
      );
      const ask = async (...questions: unknown[]) => {
        const end = `end ${crypto.randomUUID()}`;
        for (const question of [...questions, end]) frame.contentWindow?.postMessage(question, '*');
        await waitUntil(() => said.includes(end), 'it is silent', { timeout: 10_000 });
        return said.splice(0).filter((each) => each !== end);
      };
      addEventListener('message', listen);
      await ask();
      const answers = await ask(null, { type: 'other' }, { type: 'back-spasm-card' });
      removeEventListener('message', listen);
      expect(answers).to.deep.equal([{ type: 'back-spasm-card', height: heightIn(frame) }]);
    });

    it('has the menu of languages that its address asks for', async () => {
      const frame = await frameOf({ languages: 'en fr ar' });
      const card = await cardIn(frame);
      const buttons = card.shadowRoot?.querySelectorAll('[data-action=language]');
      expect(Array.from(buttons ?? [], (button) => button.getAttribute('lang'))).to.have.members([
        'en',
        'fr',
        'ar',
      ]);
      expect(noteIn(frame)).to.equal(undefined);
    });

    it('is in English where a language does not come in time, and in that once it does', async () => {
      const { name, page: held } = hold(page);
      const frame = await frameWith('#lang=fr', { page: held });
      expect(heading(await cardIn(frame))).to.equal(english.heading);
      await release(name);
      await waitForHeading(frame, french.heading);
    });

    it('is in English where there is no such language, and says so', async () => {
      const frame = await frameOf({ lang: 'tlh' });
      expect(heading(await cardIn(frame))).to.equal(english.heading);
      await waitUntil(() => noteIn(frame) === unused, 'it says nothing');
    });

    it('shows the last of two addresses, though the first one’s language comes later', async () => {
      const { name, page: held } = hold(page);
      const frame = await frameWith('#lang=fr', { page: held });
      await waitForScript(frame);
      viewOf(frame).location.hash = 'heading=Later';
      await waitForHeading(frame, 'Later');
      await release(name);
      const late = new URL('languages/fr.js', documentOf(frame).baseURI).href;
      await waitUntil(() => viewOf(frame).performance.getEntriesByName(late).length);
      expect(headingIn(frame)).to.equal('Later');
    });
  });

  describe(`the page for frames, ${which}, under a hostile address`, () => {
    for (const [what, fragment] of [
      ['markup', fragmentOf({ heading: '<img src=x onerror=parent.wasRun=1>' })],
      [
        'a script for an address',
        fragmentOf({ 'book-label': 'Book', 'book-href': 'javascript:parent.wasRun=1' }),
      ],
      ['a megabyte', `#heading=${'a'.repeat(1_000_000)}`],
      ['broken percent signs', '#heading=%&summary=%f&clinic=%zz'],
      ['keys of prototypes', '#__proto__=1&constructor=2&toString=3'],
      [
        'ten thousand keys',
        `#${Array.from({ length: 10_000 }, (_, index) => `a${index}=1`).join('&')}`,
      ],
      ['a picture for a colour', fragmentOf({ '--bsc-surface': 'url(https://example.com/a.png)' })],
      ['a colour that is none', fragmentOf({ '--bsc-surface': 'banana' })],
      [
        'a document that throws at who reads it',
        fragmentOf({ document: '{"lang":{"toString":1}}', heading: '<b>' }),
      ],
      ['a document that is none', fragmentOf({ document: '<script>' })],
    ] as const)
      it(`of ${what}, shows the built-in card and one plain sentence`, async () => {
        const frame = await frameWith(fragment, { page });
        const card = await cardIn(frame);
        expect(heading(card)).to.equal(english.heading);
        expect(card.shadowRoot?.querySelector('[data-action=book]')).to.equal(null);
        expect(textOf(card, 'article'))
          .to.contain('You have chest pain')
          .and.contain('Keep moving');
        expect(noteIn(frame)).to.equal(unused);
        const { violations, said } = await allNotesOf(frame);
        expect(violations).to.deep.equal([]);
        expect(said.length, said.join()).to.be.within(1, 2);
        expect(Reflect.get(window, 'wasRun')).to.equal(undefined);
      });

    it('says nothing to patients of a sign-off, nor of what a document says', async () => {
      const frame = await frameOf({
        'review-by': 'Sam Example',
        'review-on': '2026-03-31',
        'review-text': 'of another text',
        document: '{"headin":"Hello"}',
      });
      const card = await cardIn(frame);
      expect(Reflect.get(card, 'problems')).to.have.lengthOf(2);
      expect(noteIn(frame)).to.equal(undefined);
    });

    it('fetches a document from a site by https, and no other', async () => {
      const src = withQuery('/test-server/document', { body: '{"heading":"Fetched"}' });
      const own = await frameOf({ src });
      expect(heading(await cardIn(own))).to.equal('Fetched');
      const other = await frameOf({ src: `http://127.0.0.1:1${src}` });
      expect(heading(await cardIn(other))).to.equal(english.heading);
      expect((await allNotesOf(other)).violations).to.deep.equal([
        `connect-src http://127.0.0.1:1${src}`,
      ]);
      expect(noteIn(other)).to.equal(unused);
    });
  });
}

describe('in a frame', () => {
  it('the page as it is shipped shows the card', async () => {
    const frame = await frameWith('#clinic=Example+Clinic', { page: '/dist/cdn/frame.html' });
    expect(textOf(await cardIn(frame), 'header')).to.contain('Example Clinic');
  });

  it('the card prints alone', async () => {
    const frame = await frameWith('#clinic=<b>');
    const card = await cardIn(frame);
    const page = viewOf(frame);
    let printed: (string | null)[] = [];
    Reflect.set(page, 'print', () => {
      const handout = documentOf(frame).querySelector('[data-back-spasm-handout]');
      const rules = documentOf(frame).adoptedStyleSheets.flatMap(({ cssRules }) =>
        Array.from(cssRules, ({ cssText }) => cssText),
      );
      printed = [wordsIn(paperIn(handout)?.querySelector('.emergency')), ...rules];
    });
    card.shadowRoot?.querySelector<HTMLElement>('[data-action=print]')?.click();
    expect(printed[0]).to.contain('chest pain');
    expect(printed.join()).to.contain(':root > :not([data-back-spasm-handout])');
    expect((await allNotesOf(frame)).violations).to.deep.equal([]);
  });

  it('a link of the card leaves it', async () => {
    const address = withQuery('/test-server/page', { body: '<p id="there">There</p>' });
    const fragment = fragmentOf({
      'book-label': 'Book',
      'book-href': new URL(address, location.href).href,
    });
    const outer = await open(
      `<iframe src="${`${pages['as it is built']}${fragment}`.replaceAll('&', '&amp;')}"></iframe>`,
    );
    const inner = documentOf(outer).querySelector('iframe');
    if (!inner) throw new Error('there is no frame');
    const link = (await cardIn(inner)).shadowRoot?.querySelector<HTMLAnchorElement>(
      '[part=actions] [data-action=book]',
    );
    expect(inner.contentDocument?.querySelector('base')?.target).to.equal('_top');
    // The top is the test's own page, which must stay.
    inner.contentDocument?.querySelector('base')?.setAttribute('target', '_parent');
    link?.click();
    await waitUntil(() => outer.contentDocument?.querySelector('#there'), 'it stays');
  });
});

describe('the page for frames, opened on its own', () => {
  const open = (fragment: string) =>
    tab({ open: new URL(`/dist/cdn/frame.html${fragment}`, location.href).href });
  const drawn = `document.querySelector('back-spasm-card')?.shadowRoot.querySelector('h2')?.textContent`;
  const note = `document.querySelector('[role=note]')?.textContent ?? ''`;

  afterEach(() => tab({ close: true }));

  it('shows the built-in card, and says where its settings count', async () => {
    await open(
      fragmentOf({
        heading: 'Take more pills',
        lang: 'fr',
        'review-by': 'Dr X',
        '--bsc-surface': 'red',
      }),
    );
    await waitFor(`Boolean(${drawn})`, 'there is no card');
    expect(await ask(drawn)).to.equal(english.heading);
    expect(await ask(note)).to.equal(
      "The settings in this page's address count only where another page shows it in a frame.",
    );
    expect(await ask(`document.body.innerText.includes('pills')`)).to.equal(false);
  });

  it('shows the card without a word, where it has no settings', async () => {
    await open('');
    await waitFor(`Boolean(${drawn})`, 'there is no card');
    expect(await ask(note)).to.equal('');
  });
});
