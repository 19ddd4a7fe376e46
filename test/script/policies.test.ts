import { expect } from '@open-wc/testing';
import { cardsOf, documentOf, open, script, strictPolicy } from '../support/page.js';

const supportsTrustedTypes = 'trustedTypes' in window;

/** A page's own script that notes what the browser reports and what is said in the console. */
const witness = '<script src="/test/support/witness.js"></script>';

const notesOf = (frame: HTMLIFrameElement): { violations: string[]; said: string[] } =>
  JSON.parse(documentOf(frame).documentElement.dataset['notes'] ?? '{"violations":[],"said":[]}');

describe('the script file under a strict policy', () => {
  it('draws a styled card and nothing is reported', async () => {
    const frame = await open(
      `${witness}${script}<back-spasm-card></back-spasm-card>`,
      strictPolicy,
    );
    const [card] = await cardsOf(frame);
    const article = card?.shadowRoot?.querySelector('article');
    expect(article && frame.contentWindow?.getComputedStyle(article).display).to.equal('grid');
    expect(article?.textContent).to.contain('You have chest pain');
    expect(notesOf(frame)).to.deep.equal({ violations: [], said: [] });
  });

  it('loaded twice is silent and draws once', async () => {
    const frame = await open(
      `${witness}${script}${script}<back-spasm-card></back-spasm-card><div data-back-spasm-card></div>`,
      strictPolicy,
    );
    const cards = await cardsOf(frame);
    expect(cards).to.have.lengthOf(2);
    for (const card of cards)
      expect(card.shadowRoot?.querySelectorAll('article')).to.have.lengthOf(1);
    expect(notesOf(frame)).to.deep.equal({ violations: [], said: [] });
  });

  it('prints without a report', async () => {
    const frame = await open(
      `${witness}${script}<back-spasm-card></back-spasm-card>`,
      strictPolicy,
    );
    const [card] = await cardsOf(frame);
    const page = frame.contentWindow;
    if (!card || !page) throw new Error('there is no card');
    let shown = '';
    Reflect.set(page, 'print', () => {
      const handout = documentOf(frame).querySelector('html > [data-back-spasm-handout]');
      const article = handout?.shadowRoot?.querySelector('article');
      shown = article ? page.getComputedStyle(article).borderTopStyle : 'none';
    });
    card.shadowRoot?.querySelector<HTMLElement>('[data-action=print]')?.click();
    expect(shown).to.equal('solid');
    expect(notesOf(frame)).to.deep.equal({ violations: [], said: [] });
  });

  it('leaves the fallback to be seen where no policy may be made, with one line that says which to allow', async () => {
    const policy = strictPolicy.replace('trusted-types back-spasm-card', "trusted-types 'none'");
    const frame = await open(
      `${witness}${script}<back-spasm-card>Call us: 306 555-0100</back-spasm-card>`,
      policy,
    );
    if (!supportsTrustedTypes) {
      // Without Trusted Types nothing is enforced, so the card is there.
      await cardsOf(frame);
      return;
    }
    expect(documentOf(frame).body.innerText).to.contain('Call us: 306 555-0100');
    const { said } = notesOf(frame);
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.contain('trusted-types back-spasm-card');
  });
});

describe('the script file', () => {
  it('asks for nothing but itself and keeps nothing', async () => {
    const frame = await open(`${script}<back-spasm-card></back-spasm-card>`);
    await cardsOf(frame);
    const page = frame.contentWindow;
    const requests = page?.performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname);
    expect(requests).to.deep.equal(['/dist/cdn/back-spasm-card.js']);
    expect(page?.localStorage.length).to.equal(0);
    expect(page?.sessionStorage.length).to.equal(0);
    expect(documentOf(frame).cookie).to.equal('');
  });

  for (const [way, tags] of [
    ['classic, in the head', `<head>${script}</head><back-spasm-card></back-spasm-card>`],
    ['deferred', `${script.replace('src', 'defer src')}<back-spasm-card></back-spasm-card>`],
    ['async', `${script.replace('src', 'async src')}<back-spasm-card></back-spasm-card>`],
    [
      'as a module',
      `${script.replace('src', 'type="module" src')}<back-spasm-card></back-spasm-card>`,
    ],
    ['after the card', `<back-spasm-card></back-spasm-card>${script}`],
  ] as const)
    it(`works ${way}`, async () => {
      const frame = await open(tags);
      const [card] = await cardsOf(frame);
      expect(card?.shadowRoot?.querySelector('article')?.textContent).to.contain('Keep moving');
    });

  it('takes over from another version without a word lost, and says which one is used', async () => {
    const frame = await open(
      `${witness}<script src="/test/support/other-version.js"></script>${script}<back-spasm-card></back-spasm-card>`,
    );
    const { said } = notesOf(frame);
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.contain('0.0.1').and.to.contain('first');
  });
});
