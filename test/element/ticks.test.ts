/** What a reader ticks is nobody else's business, and is there until the page is left. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { BackSpasmCard } from '../../src/index.js';
import '../../src/languages/fr.js';
import english from '../../src/languages/en.json';
import { drawn, find, findAll, mount, rootOf, textOf } from '../support/card.js';
import { endPrinting, handouts, paperIn } from '../support/paper.js';

const boxes = (card: BackSpasmCard) => [...rootOf(card).querySelectorAll('input')];
const ticked = (card: BackSpasmCard) =>
  boxes(card).flatMap((box, place) => (box.checked ? place : []));

/** Opens what a box is in, and presses its row. */
function press(card: BackSpasmCard, place: number): void {
  const row = boxes(card)[place]?.closest('label');
  row?.closest('details')?.setAttribute('open', '');
  row?.click();
}

describe('the boxes of a card', () => {
  it('stand in the levels that can wait, and in what to note, each with its text as label', async () => {
    const card = await mount();
    const { today, routine } = english.help;
    expect(boxes(card)).to.have.lengthOf(
      today.items.length + routine.items.length + english.prepare.length,
    );
    const texts = [...today.items, ...routine.items, ...english.prepare].map(({ text }) => text);
    for (const [place, box] of boxes(card).entries())
      expect(box.labels?.[0]?.textContent).to.contain(texts[place]);
    expect(findAll(card, '.emergency input')).to.deep.equal([]);
  });

  it('can be hit by a finger, anywhere in their row', async () => {
    const card = await mount('<back-spasm-card layout="full"></back-spasm-card>');
    for (const row of findAll(card, 'label')) expect(row.offsetHeight).to.be.at.least(44);
    press(card, 3);
    expect(ticked(card)).to.deep.equal([3]);
    press(card, 3);
    expect(ticked(card)).to.deep.equal([]);
  });

  it('can be ticked by the keyboard', async () => {
    const card = await mount('<back-spasm-card layout="full"></back-spasm-card>');
    boxes(card)[0]?.focus();
    await sendKeys({ type: ' ' });
    expect(ticked(card)).to.deep.equal([0]);
  });

  it('stay ticked when the card is drawn anew, moved, or changes its language and back', async () => {
    const card = await mount();
    for (const place of [0, 16, 22]) press(card, place);
    const old = boxes(card)[0];
    card.content = { help: { today: { lead: 'Any of these?' } } };
    await drawn();
    expect(boxes(card)[0]).not.to.equal(old);
    expect(ticked(card)).to.deep.equal([0, 16, 22]);
    for (const language of ['fr', 'en']) {
      card.lang = language;
      await drawn();
      expect(card.language).to.equal(language);
      expect(ticked(card)).to.deep.equal([0, 16, 22]);
    }
    card.layout = 'full';
    document.body.append(card);
    await drawn();
    expect(ticked(card)).to.deep.equal([0, 16, 22]);
    card.remove();
  });

  it('stay with their language where nothing says which sign is which in another', async () => {
    const card = await mount('<back-spasm-card languages="en fr"></back-spasm-card>');
    const today = (...items: string[]) => ({ help: { today: { items } } });
    card.content = {
      lang: 'en',
      ...today('A lump', 'A rash'),
      translations: { fr: today('Une plaque', 'Une bosse') },
    };
    await drawn();
    press(card, 0);
    expect(ticked(card)).to.deep.equal([0]);
    card.lang = 'fr';
    await drawn();
    expect(textOf(card, '.today')).to.contain('Une plaque');
    expect(ticked(card)).to.deep.equal([]);
    card.lang = 'en';
    await drawn();
    expect(ticked(card)).to.deep.equal([0]);
  });

  it('are each card’s own', async () => {
    const [card, other] = [await mount(), await mount()];
    press(card, 1);
    expect(ticked(other)).to.deep.equal([]);
    other.heading = 'Ours';
    await drawn();
    expect(ticked(other)).to.deep.equal([]);
  });

  it('are on paper as the reader has ticked them', async () => {
    const card = await mount();
    press(card, 2);
    const { print } = window;
    let onPaper: boolean[] = [];
    window.print = () => {
      const found = paperIn(handouts()[0])?.querySelectorAll('input') ?? [];
      onPaper = Array.from(found, ({ checked }) => checked);
    };
    card.print();
    window.print = print;
    endPrinting();
    expect(onPaper).to.have.lengthOf(boxes(card).length);
    expect(onPaper.flatMap((isTicked, place) => (isTicked ? place : []))).to.deep.equal([2]);
  });
});

describe('ticking', () => {
  it('makes no request, stores nothing, and tells the page nothing', async () => {
    const card = await mount();
    const attributes = card.outerHTML;
    const before = {
      cookie: document.cookie,
      storage: [localStorage.length, sessionStorage.length],
    };
    const requests = performance.getEntriesByType('resource').length;
    const heard: string[] = [];
    const types = ['click', 'input', 'change', 'submit', 'invalid'];
    const hear = ({ type }: Event) => heard.push(type);
    for (const type of types) addEventListener(type, hear);
    for (const name of ['bsc-action', 'bsc-change', 'bsc-problems', 'bsc-toggle'])
      card.addEventListener(name, hear);
    for (const level of findAll(card, 'details')) level.setAttribute('open', '');
    await drawn();
    heard.length = 0;
    for (const place of [0, 5, 20]) press(card, place);
    await drawn();
    for (const type of types) removeEventListener(type, hear);
    expect(ticked(card)).to.deep.equal([0, 5, 20]);
    expect(heard).to.deep.equal([]);
    expect(card.outerHTML).to.equal(attributes);
    expect({
      cookie: document.cookie,
      storage: [localStorage.length, sessionStorage.length],
    }).to.deep.equal(before);
    expect(performance.getEntriesByType('resource')).to.have.lengthOf(requests);
    for (const box of boxes(card)) expect(box.getAttribute('autocomplete')).to.equal('off');
  });

  it('leaves the page’s own boxes in the card to the page', async () => {
    const card = await mount(
      '<back-spasm-card><label slot="footer"><input type="checkbox"> Yes</label></back-spasm-card>',
    );
    let heard = 0;
    card.addEventListener('input', () => (heard += 1));
    card.querySelector('label')?.click();
    expect(heard).to.equal(1);
  });

  it('before the script comes counts once it has come', async () => {
    const container = document.createElement('div');
    const made = await mount();
    const markup = rootOf(made).innerHTML.replace(/<!--.*?-->/g, '');
    const html = `<back-spasm-late><template shadowrootmode="open">${markup}</template></back-spasm-late>`;
    expect('setHTMLUnsafe' in container || 'parseHTMLUnsafe' in Document).to.equal(true);
    container.setHTMLUnsafe(html);
    document.body.append(container);
    const card = container.firstElementChild;
    card?.shadowRoot?.querySelector('input')?.click();
    const { BackSpasmCard } = await import('../../src/index.js');
    customElements.define('back-spasm-late', class extends BackSpasmCard {});
    expect(card).to.be.instanceOf(BackSpasmCard);
    if (!(card instanceof BackSpasmCard)) return;
    await card.ready;
    find(card, 'article');
    expect(ticked(card)).to.deep.equal([0]);
    container.remove();
  });
});
