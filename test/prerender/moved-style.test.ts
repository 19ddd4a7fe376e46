import { expect } from '@open-wc/testing';
import { documentOf, open, prerendered } from '../support/page.js';

/** One of each kind of element and class that the card's own style speaks of. */
const page = `<main>
  <article><header><h2 part="heading">Ours</h2><p part="summary">Words</p></header>
  <section part="help" class="band"><ul role="list"><li><p>One</p></li></ul><ol><li>Two</li></ol></section>
  <div class="wrapper"><details open><summary>More</summary><p>Text</p></details></div>
  <p class="disclaimer"><a href="#a" class="button" part="button"><span>Go</span></a></p>
  <button type="button">Press</button><label><input type="checkbox"> Tick</label>
  <figure><svg viewBox="0 0 1 1"></svg><figcaption>Caption</figcaption></figure>
  <small>Small</small><strong>Strong</strong><sup>1</sup><slot name="footer"></slot></article>
</main>`;

/** What each element of the page's own looks like, in all that a style can set. */
async function looksOf(head: string): Promise<readonly string[]> {
  const frame = await open(`${prerendered}${page}`, { prerender: {} });
  const document = documentOf(frame);
  // As an optimizer leaves it: the style of the template, in the head of the page.
  const style = document.querySelector('back-spasm-card')?.shadowRoot?.querySelector('style');
  if (!style?.textContent) throw new Error('the card has no style');
  const moved = document.createElement('style');
  moved.textContent = head && style.textContent;
  document.head.append(moved);
  return Array.from(document.querySelectorAll('html, body, main, main *'), (element) => {
    const computed = getComputedStyle(element);
    const values = Array.from(computed, (name) => `${name}:${computed.getPropertyValue(name)}`);
    return `${element.localName} ${values.join(';')}`;
  });
}

describe('the style of a prerendered card', () => {
  it('does nothing to a page into whose head an optimizer moves it', async () => {
    const before = await looksOf('');
    expect(before.length).to.be.greaterThan(25);
    expect(await looksOf('moved')).to.deep.equal(before);
  });
});
