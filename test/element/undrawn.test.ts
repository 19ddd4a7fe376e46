import { expect, fixture, nextFrame } from '@open-wc/testing';
import '../../src/index.js';
import { drawn, mount, rootOf, textOf } from '../support/card.js';
import { pretend } from '../support/pretend.js';

/** Counts the times that a page is asked to print. */
async function countPrints(action: () => unknown): Promise<number> {
  let count = 0;
  const print = () => (count += 1);
  await pretend(window, 'print', print, action);
  dispatchEvent(new Event('afterprint'));
  return count;
}

describe('a card that is not drawn yet', () => {
  it('has no language, no fingerprint and no problems', () => {
    const card = document.createElement('back-spasm-card');
    card.setAttribute('layout', 'wide');
    expect(card).to.include({ language: '', fingerprint: '' });
    expect(card.problems).to.deep.equal([]);
  });

  it('prints nothing', async () => {
    const card = document.createElement('back-spasm-card');
    expect(await countPrints(() => card.print())).to.equal(0);
  });

  it('is not drawn if it has left the page by then', async () => {
    const page = await fixture<HTMLElement>('<div></div>');
    const card = document.createElement('back-spasm-card');
    page.append(card);
    card.remove();
    await nextFrame();
    expect(rootOf(card).querySelector('article')).to.equal(null);
  });
});

describe('a card without a browser that prints', () => {
  it('prints nothing, without an error', async () => {
    const card = await mount();
    await pretend(window, 'print', undefined, () => card.print());
    expect(document.querySelector('[data-back-spasm-handout]')).to.equal(null);
    expect(await countPrints(() => card.print())).to.equal(1);
  });
});

describe('a card in a document that nobody sees', () => {
  it('keeps its look and its words for when it comes back', async () => {
    const card = await mount('<back-spasm-card heading="Ours"></back-spasm-card>');
    const home = card.parentElement;
    document.implementation.createHTMLDocument().body.append(card);
    await drawn();
    home?.append(card);
    await drawn();
    expect(textOf(card, '[part=heading]')).to.equal('Ours');
    expect(rootOf(card).adoptedStyleSheets).to.have.length(1);
  });
});
