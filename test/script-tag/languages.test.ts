/** The scripts of languages, beside the script file, in whatever order they come. */
import { expect, waitUntil } from '@open-wc/testing';
import arabic from '../../src/languages/ar.json';
import english from '../../src/languages/en.json';
import french from '../../src/languages/fr.json';
import { version } from '../../src/version.js';
import {
  bundleOf,
  cardsOf,
  documentOf,
  file,
  fileWith,
  notesOf,
  open,
  openUntil,
  quiet,
  recordOf,
  release,
  script,
  strictPolicy,
  tag,
  viewOf,
  witness,
} from '../support/page.js';

const fileOf = (language: string) => `/dist/cdn/languages/${language}.js`;
const inFrench = '<body lang="fr-FR"><back-spasm-card></back-spasm-card>';
const inEnglish = '<body lang="en"><back-spasm-card></back-spasm-card>';

const headingIn = (card: Element) => card.shadowRoot?.querySelector('h2')?.textContent;
const langIn = (card: Element) => card.shadowRoot?.querySelector('.wrapper')?.getAttribute('lang');

/** The card of a page, once it shows a text. */
async function cardWith(frame: HTMLIFrameElement, heading: string): Promise<HTMLElement> {
  const [card] = await cardsOf(frame);
  if (!card) throw new Error('there is no card');
  await waitUntil(() => headingIn(card) === heading, `it says ${headingIn(card)}`, {
    timeout: 10_000,
  });
  return card;
}

describe('a language’s script gives the card its text', () => {
  const both = (attributes: string) => tag(file, attributes) + tag(fileOf('fr'), attributes);
  for (const [order, body] of [
    ['before the script file', tag(fileOf('fr')) + script + inFrench],
    ['after it', script + tag(fileOf('fr')) + inFrench],
    ['after the card', script + inFrench + tag(fileOf('fr'))],
    ['before it, both after the card', inFrench + tag(fileOf('fr')) + script],
    ['deferred, before it', tag(fileOf('fr'), 'defer') + tag(file, 'defer') + inFrench],
    ['deferred, after it', both('defer') + inFrench],
    ['async', both('async') + inFrench],
    ['as modules', both('type="module"') + inFrench],
    ['twice', tag(fileOf('fr')) + script + tag(fileOf('fr')) + inFrench],
    [
      'among others',
      script + ['ar', 'es', 'fr'].map((each) => tag(fileOf(each))).join('') + inFrench,
    ],
    ['with the card of npm', tag(fileOf('fr')) + tag(bundleOf('dist/index.js')) + inFrench],
    ['with two copies of the card', script + tag(fileWith({})) + tag(fileOf('fr')) + inFrench],
  ] as const)
    it(`${order}, without a word in the console`, async () => {
      const frame = await open(witness + body);
      const card = await cardWith(frame, french.heading);
      expect(langIn(card)).to.equal('fr');
      expect(notesOf(frame)).to.deep.equal(quiet);
    });

  it('when it comes long after the page', async () => {
    const frame = await open(
      `${witness}${script}<div lang="ar"><back-spasm-card></back-spasm-card>`,
    );
    await cardWith(frame, english.heading);
    const late = documentOf(frame).createElement('script');
    late.src = fileOf('ar');
    documentOf(frame).body.append(late);
    const card = await cardWith(frame, arabic.heading);
    expect(card.shadowRoot?.querySelector('.wrapper')?.getAttribute('dir')).to.equal('rtl');
  });

  it('as modules that run at once, the script file having come last, without a word in the console', async () => {
    const hold = crypto.randomUUID();
    const modules = [fileWith({ hold }), fileOf('fr')].map((each) => tag(each, 'type="module"'));
    const frame = await openUntil('back-spasm-card', witness + modules.join('') + inFrench);
    const address = new URL(fileOf('fr'), location.href).href;
    await waitUntil(
      () => viewOf(frame).performance.getEntriesByName(address).length,
      'the language does not come',
    );
    await release(hold);
    await cardWith(frame, french.heading);
    expect(notesOf(frame)).to.deep.equal(quiet);
  });

  it('under the strictest policy, without a report', async () => {
    const frame = await open(witness + tag(fileOf('fr')) + script + inFrench, {
      csp: strictPolicy,
    });
    await cardWith(frame, french.heading);
    expect(await recordOf(frame)).to.deep.equal({ ...quiet, reports: [] });
  });

  it('and leaves no name on the page’s window', async () => {
    const frame = await open(inEnglish);
    const before = Object.getOwnPropertyNames(viewOf(frame));
    const other = await open(tag(fileOf('fr')) + script + inEnglish);
    await cardWith(other, english.heading);
    expect(
      Object.getOwnPropertyNames(viewOf(other)).filter((name) => !before.includes(name)),
    ).to.deep.equal([]);
  });

  it('whichever release it is of, and says that it is of another', async () => {
    const frame = await open(
      witness + tag(fileWith({ version: '0.0.1' })) + tag(fileOf('fr')) + inFrench,
    );
    await cardWith(frame, french.heading);
    expect(notesOf(frame).said).to.have.lengthOf(1);
    expect(notesOf(frame).said[0]).to.contain('0.0.1').and.contain(version);
  });

  it('unless its tag is none, which throws', async () => {
    const frame = await open(inEnglish + script);
    const view = viewOf(frame);
    const register: unknown = Reflect.get(
      Object(view.customElements.get('back-spasm-card')),
      'registerLanguage',
    );
    if (typeof register !== 'function') throw new Error('there is no such method');
    for (const lang of ['', 'a-b'])
      expect(() => register({ ...french, lang }), lang).to.throw(/language|locale/i);
  });

  it('is without effect on a page without a card, and without a word', async () => {
    const frame = await open(`${witness}${tag(fileOf('fr'))}<p>Text</p>`);
    expect(notesOf(frame)).to.deep.equal(quiet);
  });
});

describe('a page in a language whose script is missing', () => {
  it('has the card in English, marked as such, and says so once, when all has loaded', async () => {
    const frame = await open(`${witness}${script}${inFrench}`);
    const card = await cardWith(frame, english.heading);
    expect(langIn(card)).to.equal('en');
    await waitUntil(() => notesOf(frame).said.length, 'nothing is said');
    expect(notesOf(frame).said).to.have.lengthOf(1);
    expect(notesOf(frame).said[0]).to.contain('Load the text in fr-FR: the card is in en.');
  });
});
