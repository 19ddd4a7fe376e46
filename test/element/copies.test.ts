import { expect, fixture, waitUntil } from '@open-wc/testing';
import { BackSpasmCard } from '../../src/index.js';
import { cardIn, drawn, find, findAll, listen, mount, rootOf, textOf } from '../support/card.js';

const json = '<script type="application/json">{"summary":"Short"}</script>';
const markup = `<back-spasm-card heading="Ours" class="mine"><p>Wait</p>${json}</back-spasm-card>`;

/** Each way in which a page's script makes elements of markup, or copies elements. */
const ways: Readonly<Record<string, (place: Element) => unknown>> = {
  innerHTML(place) {
    place.innerHTML = markup;
  },
  outerHTML(place) {
    place.append(document.createElement('p'));
    if (place.firstElementChild) place.firstElementChild.outerHTML = markup;
  },
  insertAdjacentHTML: (place) => place.insertAdjacentHTML('beforeend', markup),
  'a contextual fragment': (place) =>
    place.append(document.createRange().createContextualFragment(markup)),
  'a template, imported': (place) => place.append(document.importNode(template().content, true)),
  'a template, cloned': (place) => place.append(template().content.cloneNode(true)),
  'a template, emptied': (place) => place.append(template().content),
  'another document, imported': (place) => place.append(document.importNode(parsed(), true)),
  'another document, adopted': (place) => place.append(document.adoptNode(parsed())),
  'another document, by nothing but append': (place) => place.append(parsed()),
  'an element that was never on a page, cloned': (place) => place.append(made().cloneNode(true)),
  async 'a card that has been drawn, cloned'(place) {
    place.append((await mount(markup)).cloneNode(true));
  },
  async 'a card that has been drawn, imported'(place) {
    place.append(document.importNode(await mount(markup), true));
  },
  async 'a place that held a card, cloned'(place) {
    const other = (await mount(markup)).parentElement;
    place.append(...(other?.cloneNode(true).childNodes ?? []));
  },
  async 'the markup of a card that has been drawn'(place) {
    place.innerHTML = (await mount(markup)).outerHTML;
  },
  async 'a range around a card that has been drawn'(place) {
    const range = document.createRange();
    range.selectNode(await mount(markup));
    place.append(range.cloneContents());
  },
};

function template(): HTMLTemplateElement {
  const element = document.createElement('template');
  element.innerHTML = markup;
  return element;
}

function parsed(): Element {
  const [card] = new DOMParser().parseFromString(markup, 'text/html').body.children;
  if (!card) throw new Error('nothing was parsed');
  return card;
}

function made(): Element {
  const box = document.createElement('div');
  box.innerHTML = markup;
  return cardIn(box);
}

describe('a card', () => {
  for (const [way, put] of Object.entries(ways))
    it(`made from ${way} is drawn once, with its look and its document`, async () => {
      const place = await fixture<HTMLElement>('<div></div>');
      await put(place);
      const card = cardIn(place);
      await card.ready;
      expect(textOf(card, '[part=heading]')).to.equal('Ours');
      expect(textOf(card, '[part=summary]')).to.equal('Short');
      expect(findAll(card, 'article')).to.have.lengthOf(1);
      expect(rootOf(card).adoptedStyleSheets).to.have.lengthOf(1);
      expect(getComputedStyle(find(card, 'article')).display).to.equal('grid');
      expect(place.innerHTML).to.equal(markup);
      expect(card.problems).to.deep.equal([]);
    });

  it('that is cloned without what is in it has its attributes and no document', async () => {
    const card = await mount(markup);
    const clone = cloneOf(card, false);
    card.after(clone);
    await clone.ready;
    expect(clone.childNodes).to.have.lengthOf(0);
    expect(textOf(clone, '[part=heading]')).to.equal('Ours');
    expect(textOf(clone, '[part=summary]')).to.contain('Most back spasms ease');
  });
});

describe('the clone of a card', () => {
  it('has what was written into the page, not what was set as a property', async () => {
    const card = await mount('<back-spasm-card heading="Written"></back-spasm-card>');
    Object.assign(card, { heading: 'Set', content: { summary: 'Set' } });
    await drawn();
    const clone = cloneOf(card);
    card.after(clone);
    await clone.ready;
    expect(textOf(clone, '[part=heading]')).to.equal('Written');
    expect(textOf(clone, '[part=summary]')).to.contain('Most back spasms ease');
  });

  it('is a card of its own', async () => {
    const card = await mount('<back-spasm-card heading="One"></back-spasm-card>');
    const clone = cloneOf(card);
    card.after(clone);
    await clone.ready;
    clone.heading = 'Two';
    find(clone, '[data-section=facts] summary').click();
    await drawn();
    expect(textOf(card, '[part=heading]')).to.equal('One');
    expect(textOf(clone, '[part=heading]')).to.equal('Two');
    expect(find(card, '[data-section=facts]').hasAttribute('open')).to.equal(false);
    card.remove();
    clone.heading = 'Three';
    await drawn();
    expect(textOf(clone, '[part=heading]')).to.equal('Three');
  });

  it('asks for its document itself, while the card still waits for its own', async () => {
    const body = JSON.stringify({ heading: 'Fetched' });
    const src = `/test-server/document?${new URLSearchParams({ body, delay: '300' })}`;
    const place = await fixture<HTMLElement>('<div></div>');
    const card = document.createElement('back-spasm-card');
    card.setAttribute('src', src);
    place.append(card);
    await drawn();
    const clone = cloneOf(card);
    place.append(clone);
    card.remove();
    await clone.ready;
    expect(textOf(clone, '[part=heading]')).to.equal('Fetched');
  });

  it('has the language of the place where it is put', async () => {
    await listen('warn', async () => {
      const card = await mount('<p lang="de"><back-spasm-card></back-spasm-card></p>');
      expect(card.problems.map(({ code }) => code)).to.deep.equal(['language']);
      const clone = cloneOf(card);
      const place = await fixture<HTMLElement>('<div lang="en"></div>');
      place.append(clone);
      await clone.ready;
      expect(clone.problems).to.deep.equal([]);
    });
  });
});

describe('a page that writes its text anew', () => {
  it('over and over has one card that is drawn, and no trace of the others', async () => {
    const place = await fixture<HTMLElement>('<div></div>');
    for (let count = 1; count <= 20; count += 1)
      place.innerHTML = `<back-spasm-card heading="No. ${count}"></back-spasm-card>`;
    await cardIn(place).ready;
    expect(textOf(cardIn(place), '[part=heading]')).to.equal('No. 20');
    place.innerHTML += '<p>More</p>'; // makes the card anew too
    const card = cardIn(place);
    await waitUntil(() => rootOf(card).querySelector('article'), 'the card is not drawn');
    expect(textOf(card, '[part=heading]')).to.equal('No. 20');
    expect(place.querySelectorAll('back-spasm-card')).to.have.lengthOf(1);
  });
});

function cloneOf(card: BackSpasmCard, isDeep = true): BackSpasmCard {
  const clone = card.cloneNode(isDeep);
  if (!(clone instanceof BackSpasmCard)) throw new Error('the clone is no card');
  return clone;
}
