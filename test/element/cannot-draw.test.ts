import { expect, fixture, nextFrame } from '@open-wc/testing';
import '../../src/index.js';
import { cardIn, listen, rootOf } from '../support/card.js';
import { pretend } from '../support/pretend.js';

describe('a card where a page has broken templates', () => {
  it('leaves what stands between its tags to be seen, and tells the error once', async () => {
    const page = await fixture<HTMLElement>('<div></div>');
    // The first card of all, so that none of its templates has been made; this one cannot be written.
    const said = await listen('error', () =>
      pretend(HTMLTemplateElement.prototype, 'innerHTML', '', async () => {
        page.append(document.createElement('back-spasm-card'));
        cardIn(page).textContent = 'Call us: 306 555-0100';
        await cardIn(page).ready;
        cardIn(page).heading = 'Again';
        await nextFrame();
      }),
    );
    expect(page.innerText).to.equal('Call us: 306 555-0100');
    expect(rootOf(cardIn(page)).textContent).to.equal('');
    expect(said).to.have.length(1);
    expect(said[0]?.[0]).to.match(/^<back-spasm-card> cannot be drawn on this page/);
    expect(said[0]?.[1]).to.be.instanceOf(Error);
  });
});
