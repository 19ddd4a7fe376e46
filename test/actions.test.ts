import { expect } from '@open-wc/testing';
import { drawn, find, findAll, mount } from './support/card.js';

/** The browser's own print dialog cannot be answered by a test; what is on the page while it is open can be seen. */
function watchPrinting(look: () => void): () => void {
  const original = window.print;
  window.print = look;
  return () => {
    window.print = original;
  };
}

const handouts = () => [...document.querySelectorAll('html > [data-back-spasm-handout]')];

describe('print', () => {
  it('shows this card alone on paper, with everything unfolded, and leaves the page as it was', async () => {
    const card = await mount(
      '<back-spasm-card theme="dark" heading="To take home"></back-spasm-card>',
    );
    const sheets = document.adoptedStyleSheets.length;
    let words = '';
    let folded: number | undefined;
    const restore = watchPrinting(() => {
      const root = handouts()[0]?.shadowRoot;
      words = root?.textContent ?? '';
      folded = root?.querySelectorAll('details').length;
      expect(document.adoptedStyleSheets).to.have.lengthOf(sheets + 1);
    });
    card.print();
    restore();
    expect(words)
      .to.contain('To take home')
      .and.to.contain('Key facts')
      .and.to.contain('chest pain');
    expect(folded).to.equal(0);
    dispatchEvent(new Event('afterprint'));
    expect(handouts()).to.deep.equal([]);
    expect(document.adoptedStyleSheets).to.have.lengthOf(sheets);
  });

  it('clears up at the next time where a phone never says that printing is over', async () => {
    const card = await mount();
    const restore = watchPrinting(() => {});
    card.print();
    card.print();
    restore();
    expect(handouts()).to.have.lengthOf(1);
    dispatchEvent(new Event('afterprint'));
    expect(handouts()).to.have.lengthOf(0);
  });

  it('is what the button does, unless the page cancels it', async () => {
    const card = await mount();
    let count = 0;
    const restore = watchPrinting(() => (count += 1));
    find(card, '[data-action=print]').click();
    card.addEventListener('bsc-action', (event) => event.preventDefault());
    find(card, '[data-action=print]').click();
    restore();
    dispatchEvent(new Event('afterprint'));
    expect(count).to.equal(1);
  });

  it('has no button where there is no printing', async () => {
    const original = window.print;
    Reflect.set(window, 'print', undefined);
    // A card that is like no other on the page: what is drawn already has its button.
    const card = await mount('<back-spasm-card heading="Where nothing prints"></back-spasm-card>');
    Reflect.set(window, 'print', original);
    expect(findAll(card, '[data-action=print]')).to.deep.equal([]);
    card.heading = 'Again';
    await drawn();
    expect(find(card, '[data-action=print]')).to.exist;
  });
});
