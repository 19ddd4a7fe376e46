/** What printing a card does to the page around it. */
import { expect } from '@open-wc/testing';
import { drawn, find, findAll, mount } from '../support/card.js';
import { endPrinting, handouts, paperIn, whilePrinting, wordsIn } from '../support/paper.js';
import { pretend } from '../support/pretend.js';

/** All that a page could see of a print: what it holds, and its styles. */
const stateOfPage = () => ({
  styles: document.adoptedStyleSheets.length,
  nodes: [...document.documentElement.childNodes].length,
  attributes: document.documentElement.getAttributeNames(),
  body: document.body.outerHTML,
});

describe('print', () => {
  afterEach(endPrinting);

  it('has the handout beside the page’s body, and leaves the page as it was', async () => {
    const card = await mount('<back-spasm-card heading="To take home"></back-spasm-card>');
    const before = stateOfPage();
    let words = '';
    await whilePrinting(
      () => card.print(),
      () => {
        words = wordsIn(paperIn(handouts()[0]));
        expect(document.adoptedStyleSheets).to.have.lengthOf(before.styles + 1);
      },
    );
    expect(words).to.contain('To take home');
    endPrinting();
    expect(stateOfPage()).to.deep.equal(before);
  });

  it('is neither seen nor heard on the screen, and takes no room', async () => {
    const card = await mount();
    const { scrollWidth, scrollHeight } = document.documentElement;
    await whilePrinting(
      () => card.print(),
      () => {
        const article = paperIn(handouts()[0])?.querySelector('article');
        expect(article && getComputedStyle(article).visibility).to.equal('hidden');
        const now = document.documentElement;
        expect([now.scrollWidth, now.scrollHeight]).to.deep.equal([scrollWidth, scrollHeight]);
      },
    );
  });

  it('clears up at the next time where a phone never says that printing is over', async () => {
    const card = await mount();
    const before = stateOfPage();
    await whilePrinting(
      () => [card.print(), card.print()],
      () => expect(handouts()).to.have.lengthOf(1),
    );
    expect(handouts()).to.have.lengthOf(1);
    endPrinting();
    expect(stateOfPage()).to.deep.equal(before);
  });

  it('prints the card that was asked for last while the first still waits', async () => {
    const first = await mount('<back-spasm-card heading="First"></back-spasm-card>');
    const second = await mount('<back-spasm-card heading="Second"></back-spasm-card>');
    const before = stateOfPage();
    let hasAsked = false;
    await whilePrinting(
      () => first.print(),
      () => {
        if (!hasAsked) {
          hasAsked = true;
          second.print();
        }
        expect(handouts().map((host) => wordsIn(paperIn(host)?.querySelector('h2')))).to.deep.equal(
          ['Second'],
        );
      },
    );
    endPrinting();
    expect(stateOfPage()).to.deep.equal(before);
  });

  it('leaves the page as it was where the browser refuses to print', async () => {
    const card = await mount();
    const before = stateOfPage();
    const refuse = () => {
      throw new Error('refused');
    };
    let error: unknown;
    await whilePrinting(() => {
      try {
        card.print();
      } catch (refusal) {
        error = refusal;
      }
    }, refuse);
    expect(error).to.have.property('message', 'refused');
    expect(stateOfPage()).to.deep.equal(before);
  });

  it('hides what is beside the handout on paper, whatever the page says', async () => {
    const card = await mount();
    await whilePrinting(
      () => card.print(),
      () => {
        const rules = [...(document.adoptedStyleSheets.at(-1)?.cssRules ?? [])];
        const layer = rules.find((rule) => rule instanceof CSSLayerBlockRule);
        expect(layer?.cssText).to.match(/@media print.*:root > :not\(.*display: none !important/s);
      },
    );
  });

  it('is what the button does, unless the page cancels it', async () => {
    const card = await mount();
    let count = 0;
    await whilePrinting(
      () => {
        find(card, '[data-action=print]').click();
        card.addEventListener('bsc-action', (event) => event.preventDefault());
        find(card, '[data-action=print]').click();
      },
      () => (count += 1),
    );
    expect(count).to.equal(1);
  });

  it('has no button where there is no printing', async () => {
    // A card that is like no other on the page: what is drawn already has its button.
    const markup = '<back-spasm-card heading="Where nothing prints"></back-spasm-card>';
    const card = await pretend(window, 'print', undefined, () => mount(markup));
    expect(findAll(card, '[data-action=print]')).to.deep.equal([]);
    card.heading = 'Again';
    await drawn();
    expect(find(card, '[data-action=print]')).to.exist;
  });
});
