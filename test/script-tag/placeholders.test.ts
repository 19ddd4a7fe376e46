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

  it('that was saved with its card has it drawn by what it says now, and by what it says later', async () => {
    const frame = await open(
      `${script}<div data-back-spasm-card data-phone="555 0199" data-content='{"summary":"New"}'><back-spasm-card phone="555 0100" theme="dark"><p>Wait</p></back-spasm-card></div>`,
    );
    const [card] = await cardsOf(frame);
    if (!card) throw new Error('there is no card');
    expect(card.getAttribute('phone')).to.equal('555 0199');
    expect(card.hasAttribute('theme')).to.equal(false);
    expect(words(card, '[part=summary]')).to.equal('New');
    expect(card.textContent).to.equal('Wait');
    const placeholder = card.parentElement;
    placeholder?.setAttribute('data-phone', '555 0142');
    await waitUntil(() => card.getAttribute('phone') === '555 0142');
    placeholder?.removeAttribute('data-phone');
    await waitUntil(() => !card.hasAttribute('phone'));
  });

  it('leaves alone what a script of the page has set on its card', async () => {
    const frame = await open(`${script}<div data-back-spasm-card data-theme="dark"></div><p></p>`);
    const [card] = await cardsOf(frame);
    if (!card) throw new Error('there is no card');
    card.setAttribute('theme', 'light');
    card.parentElement?.setAttribute('data-clinic', 'Ours');
    await waitUntil(() => card.getAttribute('clinic') === 'Ours');
    expect(card.getAttribute('theme')).to.equal('light');
  });

  it('leaves alone a card of its author’s that it holds among others', async () => {
    const frame = await open(
      `${script}<div data-back-spasm-card><p>Ours</p><back-spasm-card clinic="A"></back-spasm-card></div>`,
    );
    const [card] = await cardsOf(frame);
    expect(card?.getAttribute('clinic')).to.equal('A');
  });

  it('that closes itself shows what it has taken in', async () => {
    const frame = await open(
      `${script}<section><div data-back-spasm-card data-clinic="A" />\n<p id="hours">Open 9 to 5</p>\n</section>`,
    );
    const [card] = await cardsOf(frame);
    await waitUntil(() => documentOf(frame).querySelector('#hours')?.clientHeight);
    expect(JSON.stringify(Reflect.get(card ?? {}, 'problems'))).to.contain('End the card');
  });
});
