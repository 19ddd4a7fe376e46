import { expect, fixture, waitUntil } from '@open-wc/testing';
import '../../src/index.js';
import '../../src/script-tag/cdn.js';

describe('a placeholder on a page that has the card from npm already', () => {
  it('is filled by the script file all the same', async () => {
    const page = await fixture<HTMLElement>('<div><div data-back-spasm-card></div></div>');
    const cards = () => page.querySelectorAll('[data-back-spasm-card] > back-spasm-card');
    await waitUntil(() => cards().length, 'nothing was filled');
    expect(cards()).to.have.length(1);
  });
});
