import { expect, fixture, nextFrame } from '@open-wc/testing';
import { cardIn, find, findAll } from '../support/card.js';

const header = 110;

/** A card on a page whose header stays at the top while a reader scrolls. */
async function cardUnderHeader(attributes = '') {
  const place = await fixture<HTMLElement>(
    `<div><div style="position: sticky; top: 0; block-size: ${header}px; z-index: 9; background: #ccc"></div>
      <back-spasm-card phone="555 0100" ${attributes}></back-spasm-card><div style="block-size: 200vh"></div></div>`,
  );
  const card = cardIn(place);
  await card.ready;
  return card;
}

/** WebKit scrolls to what has the focus when it draws next. */
async function scrolled() {
  await nextFrame();
  await nextFrame();
}

describe('on a page with a header that sticks', () => {
  it('what has the focus is not under it, though it was when it got the focus', async () => {
    const card = await cardUnderHeader('layout="full" citations');
    const targets = findAll(card, 'a, button, summary, input').filter(
      (each) => each.getClientRects().length,
    );
    expect(targets.length).to.be.greaterThan(10);
    for (const target of targets.slice(3)) {
      target.blur();
      const { top } = target.getBoundingClientRect();
      window.scrollBy(0, top - 20);
      target.focus();
      await scrolled();
      expect(target.getBoundingClientRect().top, target.outerHTML.slice(0, 80)).to.be.at.least(
        header,
      );
    }
  });

  it('what follows “Read more” is not under it', async () => {
    const card = await cardUnderHeader('layout="brief"');
    const more = find(card, '[data-section=more] > summary');
    window.scrollBy(0, more.getBoundingClientRect().top - header);
    more.focus();
    more.click();
    await scrolled();
    const focused = card.shadowRoot?.activeElement;
    expect(focused?.getBoundingClientRect().top).to.be.at.least(header);
  });
});
