import { expect } from '@open-wc/testing';
import { find, mount, next } from '../support/card.js';

describe('what a page has put into a card', () => {
  const own = `<back-spasm-card>
    <details slot="footer" data-section="ours"><summary>Ours</summary>Words</details>
    <div slot="footer">Words</div>
  </back-spasm-card>`;

  it('opens and closes without the card telling of it', async () => {
    const card = await mount(own);
    const sections: string[] = [];
    card.addEventListener('bsc-toggle', (event) => sections.push(event.detail.section));
    const opened = next(card, 'bsc-toggle');
    for (const part of card.children) part.dispatchEvent(new Event('toggle'));
    find(card, '[data-section=facts] summary').click();
    await opened;
    expect(sections).to.deep.equal(['facts']);
  });
});

describe('the words of a card', () => {
  it('do nothing where they are clicked, though a script click the very text', async () => {
    const card = await mount();
    let count = 0;
    card.addEventListener('bsc-action', () => (count += 1));
    for (const target of [find(card, '[part=heading]'), find(card, '[part=heading]').firstChild])
      target?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(count).to.equal(0);
  });
});
