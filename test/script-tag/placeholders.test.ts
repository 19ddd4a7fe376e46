import { expect, waitUntil } from '@open-wc/testing';
import { cardsOf, documentOf, open, script } from '../support/page.js';

const words = (card: Element | undefined, selector: string) =>
  card?.shadowRoot?.querySelector(selector)?.textContent?.trim();

describe('a placeholder div', () => {
  it('holds a card with its attributes, and keeps its own', async () => {
    const frame = await open(
      `${script}<div data-back-spasm-card data-heading="Back &lt;cramps&gt;" data-facts="One | Two" data-heading-level="3"
        id="mine" class="box" lang="en-GB"><p>Fallback</p></div>`,
    );
    const [card] = await cardsOf(frame);
    expect(words(card, 'h3')).to.equal('Back <cramps>');
    expect(words(card, '[data-section=facts] li')).to.equal('One');
    expect(card?.textContent).to.equal('Fallback');
    const holder = card?.parentElement;
    expect([holder?.id, holder?.className, holder?.lang]).to.deep.equal(['mine', 'box', 'en-GB']);
    expect(card?.getAttributeNames()).to.deep.equal(['heading', 'facts', 'heading-level']);
  });

  it('passes on nothing that is not documented', async () => {
    const frame = await open(
      `${script}<div data-back-spasm-card data-onclick="alert(1)" data-style="display: none" data-id="x" data-slot="y"></div>`,
    );
    const [card] = await cardsOf(frame);
    expect(card?.getAttributeNames()).to.deep.equal([]);
  });

  it('hands over the JSON inside it', async () => {
    const frame = await open(
      `${script}<div data-back-spasm-card><script type="application/json">{"heading":"From JSON"}</script></div>`,
    );
    const [card] = await cardsOf(frame);
    expect(words(card, '[part=heading]')).to.equal('From JSON');
  });

  it('is filled when it is added later, alone or within something', async () => {
    const frame = await open(`${script}<main></main>`);
    const main = documentOf(frame).querySelector('main');
    if (!main) throw new Error('there is no main');
    main.innerHTML = '<section><div data-back-spasm-card data-heading="Later"></div></section>';
    await waitUntil(() =>
      main.querySelector('back-spasm-card')?.shadowRoot?.querySelector('article'),
    );
    expect(words((await cardsOf(frame))[0], '[part=heading]')).to.equal('Later');

    const alone = documentOf(frame).createElement('div');
    alone.dataset['backSpasmCard'] = '';
    main.replaceChildren(alone);
    await waitUntil(() => alone.querySelector('back-spasm-card'));
    expect(alone.children).to.have.lengthOf(1);
  });

  it('is filled whether the script comes before or after it, and only once', async () => {
    const placeholder = '<div data-back-spasm-card></div>';
    for (const body of [
      script + placeholder,
      placeholder + script,
      script + placeholder + script,
    ]) {
      const frame = await open(body);
      expect(await cardsOf(frame)).to.have.lengthOf(1);
    }
  });
});
