import { expect, fixture, waitUntil } from '@open-wc/testing';
import { cardIn, drawn, find, listen, mount, rootOf, textOf } from '../support/card.js';
import { countDraws } from '../support/counts.js';
import {
  expectWell,
  frame,
  headingOf,
  itsLook,
  look,
  rootIn,
  textSeenIn,
} from '../support/moves.js';

describe('a card that moves', () => {
  it('keeps what its reader has opened', async () => {
    const card = await mount();
    const place = await fixture('<div></div>');
    find(card, '[data-section=facts] summary').click();
    place.append(card);
    await drawn();
    expect(find(card, '[data-section=facts]').hasAttribute('open')).to.equal(true);
  });

  it('fifty times in one go draws once', async () => {
    const card = await mount();
    const places = [await fixture('<div></div>'), await fixture('<div></div>')];
    const draws = countDraws(card);
    for (let move = 0; move < 25; move += 1) for (const place of places) place.append(card);
    await drawn();
    expect(draws()).to.equal(1);
    card.heading = 'Again';
    await drawn();
    expect(draws()).to.equal(2);
  });

  it('tells but once that it is ready, and of a problem', async () => {
    const { page } = await frame();
    const said = await listen('warn', async () => {
      const home = await fixture('<div></div>');
      const card = document.createElement('back-spasm-card');
      const heard: string[] = [];
      for (const name of ['bsc-ready', 'bsc-problems', 'bsc-change'])
        card.addEventListener(name, () => heard.push(name));
      card.setAttribute('layout', 'wide');
      home.append(card);
      await card.ready;
      for (const place of [page.body, home, page.body, home]) {
        place.append(card);
        await drawn();
      }
      expect(heard.toSorted()).to.deep.equal(['bsc-problems', 'bsc-ready']);
    });
    expect(said).to.have.lengthOf(1);
  });
});

describe('a card that comes and goes in one go', () => {
  it('is not drawn, and asks for nothing', async () => {
    const home = await fixture('<div></div>');
    const card = document.createElement('back-spasm-card');
    card.src = `/test-server/document?name=${crypto.randomUUID()}`;
    home.append(card);
    card.remove();
    await drawn();
    expect(rootOf(card).textContent).to.equal('');
    expect(performance.getEntriesByName(new URL(card.src, location.href).href)).to.deep.equal([]);
  });

  it('stays as it was if it was drawn', async () => {
    const card = await mount();
    const home = card.parentElement;
    const article = find(card, 'article');
    card.remove();
    home?.append(card);
    await drawn();
    expect(find(card, 'article')).to.equal(article);
    await expectWell(card, 'Here');
  });

  it('is drawn if it ends up on the page', async () => {
    const home = await fixture('<div></div>');
    const card = document.createElement('back-spasm-card');
    for (let count = 0; count < 5; count += 1) {
      home.append(card);
      card.remove();
    }
    home.append(card);
    await card.ready;
    await expectWell(card, 'Here');
  });
});

describe('a card that moves while its document is on its way', () => {
  const src = () => {
    const body = JSON.stringify({ heading: 'Fetched' });
    return `/test-server/document?${new URLSearchParams({ body, delay: '300', name: crypto.randomUUID() })}`;
  };

  for (const [where, findPlace] of [
    ['within the page', () => fixture('<div></div>')],
    ['into a shadow root', () => rootIn(document, 'open')],
    ['into a frame', async () => (await frame()).page.body],
  ] as const)
    it(`${where} shows it when it comes`, async () => {
      const place = await findPlace();
      const card = cardIn(await fixture('<div><back-spasm-card></back-spasm-card></div>'));
      card.src = src();
      await drawn();
      place.appendChild(card);
      expect(look(card)).to.deep.equal(itsLook);
      await drawn();
      expect(textSeenIn(card)).to.contain('Get emergency help now');
      await waitUntil(() => headingOf(card) === 'Fetched');
      expect(card.problems).to.deep.equal([]);
    });
});

describe('moveBefore', () => {
  it('moves a card as insertBefore does, and keeps what its reader has opened', async () => {
    const card = await mount('<back-spasm-card heading="Ours"></back-spasm-card>');
    const place = await fixture('<div><p></p></div>');
    find(card, '[data-section=facts] summary').click();
    // Firefox before 144, Safari and WebKitGTK know only the other.
    const move: unknown = Reflect.get(place, 'moveBefore') ?? place.insertBefore;
    if (typeof move !== 'function') throw new Error('nothing moves');
    const draws = countDraws(card);
    Reflect.apply(move, place, [card, place.firstChild]);
    expect(look(card)).to.deep.equal(itsLook);
    await drawn();
    expect(draws()).to.equal(1);
    expect(place.firstChild).to.equal(card);
    expect(textOf(card, '[part=heading]')).to.equal('Ours');
    expect(find(card, '[data-section=facts]').hasAttribute('open')).to.equal(true);
  });
});
