import { expect, fixture, nextFrame, waitUntil } from '@open-wc/testing';
import '../../src/script-tag/cdn.js';
import { cardIn, textOf } from '../support/card.js';
import { pretend } from '../support/pretend.js';

/** What the modules of the script file make of a page that holds this. */
async function fill(markup: string) {
  const page = await fixture<HTMLElement>(`<div>${markup}</div>`);
  await waitUntil(() => page.querySelector('back-spasm-card'), 'nothing was filled');
  const card = cardIn(page);
  await card.ready;
  return { page, card };
}

describe('a placeholder', () => {
  it('holds a card, with those of its attributes that the card has', async () => {
    const { card } = await fill(
      '<div data-back-spasm-card data-heading="Ours" data-layout="full" data-onclick="x"></div>',
    );
    expect(card.getAttributeNames()).to.have.members(['heading', 'layout']);
    expect(textOf(card, '[part=heading]')).to.equal('Ours');
  });

  it('gives what is in it to the card, for where it cannot be drawn', async () => {
    const { page, card } = await fill('<div data-back-spasm-card>Call <b>us</b></div>');
    expect(card.innerHTML).to.equal('Call <b>us</b>');
    expect(page.firstElementChild?.childNodes).to.have.length(1);
  });

  it('is followed by its card, and an element that is none by nothing', async () => {
    const { page, card } = await fill('<div data-back-spasm-card></div><p data-heading="A"></p>');
    const [placeholder, other] = page.children;
    other?.setAttribute('data-heading', 'B');
    placeholder?.setAttribute('data-heading', 'Ours');
    await waitUntil(() => textOf(card, '[part=heading]') === 'Ours');
    expect(other?.outerHTML).to.equal('<p data-heading="B"></p>');
  });

  it('that an editor saved with its card has that drawn by what it says itself', async () => {
    const { page, card } = await fill(
      '<div data-back-spasm-card data-heading="Ours"><back-spasm-card heading="Old" clinic="A"></back-spasm-card></div>',
    );
    await waitUntil(() => textOf(card, '[part=heading]') === 'Ours');
    expect(card.getAttributeNames()).to.deep.equal(['heading']);
    expect(page.querySelectorAll('back-spasm-card')).to.have.length(1);
  });

  it('leaves alone a card of its author’s, among other things or within them', async () => {
    const own = '<back-spasm-card heading="Old"></back-spasm-card>';
    const { page } = await fill(
      `<div data-back-spasm-card data-heading="Ours"><p>Hello</p>${own}</div>
      <div data-back-spasm-card data-heading="Ours"><p>${own}</p></div>`,
    );
    await nextFrame();
    for (const card of page.querySelectorAll('back-spasm-card'))
      expect(card.outerHTML.replace(/>[^]*/, '>')).to.equal('<back-spasm-card heading="Old">');
  });

  it('is filled once, though the script is there twice and more is added to the page later', async () => {
    const copy = '../../src/script-tag/cdn.ts?copy=2';
    await import(copy);
    const { page } = await fill('<div data-back-spasm-card></div>');
    page.insertAdjacentHTML('beforeend', '<div data-back-spasm-card></div>');
    const cards = () => page.querySelectorAll('[data-back-spasm-card] > back-spasm-card');
    await waitUntil(() => cards().length > 1);
    await nextFrame();
    expect(cards()).to.have.length(2);
    expect(page.querySelectorAll('back-spasm-card')).to.have.length(2);
  });

  it('is filled at the end of a page that still arrives, when all that is in it is there', async () => {
    const page = await fixture<HTMLElement>('<div></div>');
    await pretend(document, 'readyState', 'loading', async () => {
      page.innerHTML = '<div data-back-spasm-card></div>';
      await nextFrame();
      expect(page.querySelector('back-spasm-card')).to.equal(null);
    });
    document.dispatchEvent(new Event('DOMContentLoaded'));
    expect(page.querySelector('back-spasm-card')).not.to.equal(null);
  });
});
