import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { find, mount } from '../support/card.js';
import { pretend } from '../support/pretend.js';

describe('a link of a card', () => {
  it('leads where it says, and prints nothing', async () => {
    const card = await mount('<back-spasm-card book-href="#book"></back-spasm-card>');
    let count = 0;
    const print = () => (count += 1);
    const follow = () =>
      new Promise((resolve) => {
        addEventListener('hashchange', resolve, { once: true });
        find(card, '[data-action=book]').click();
      });
    await pretend(window, 'print', print, follow);
    expect(location.hash).to.equal('#book');
    expect(count).to.equal(0);
    history.replaceState(null, '', location.pathname + location.search);
  });
});
