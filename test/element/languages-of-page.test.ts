import { expect, fixture } from '@open-wc/testing';
import type { BackSpasmCard } from '../../src/index.js';
import { registerLanguage } from '../../src/languages/registry.js';
import english from '../../src/languages/en.json';
import { drawn, find, listen, mount, rootOf, textOf } from '../support/card.js';
import type { Observing } from '../support/counts.js';
import { countDraws, countObservers } from '../support/counts.js';

const headings = { en: english.heading, eo: 'Spasmo', tlh: 'Dub Qup' };
const addLanguage = (lang: 'eo' | 'tlh') =>
  registerLanguage({ ...english, lang, heading: headings[lang] });

/** As some libraries close theirs. */
const closed = { mode: 'closed' } as const;

/** A place on the page with some element around it, whose `lang` is to change. */
interface Place {
  readonly inside: Node & ParentNode;
  readonly around: Element;
}

const places: Readonly<Record<string, () => Promise<Place>>> = {
  'the page': async () => ({
    inside: await fixture('<div></div>'),
    around: document.documentElement,
  }),
  'the body': async () => ({ inside: await fixture('<div></div>'), around: document.body }),
  'an element right around them': async () => {
    const inside = await fixture('<div></div>');
    return { inside, around: inside };
  },
  'an element far above them': async () => {
    const around = await fixture('<div><ul><li><section></section></li></ul></div>');
    return { inside: around.querySelector('section') ?? around, around };
  },
  'the host of their shadow root': async () => {
    const around = await fixture('<div></div>');
    return { inside: around.attachShadow(closed), around };
  },
  'an element outside of two shadow roots': async () => {
    const around = await fixture('<div><p></p></div>');
    const outer = around.firstElementChild?.attachShadow({ mode: 'open' });
    if (!outer) throw new Error('there is no root');
    outer.innerHTML = '<section><div></div></section>';
    const inside = outer.querySelector('div')?.attachShadow(closed);
    return { inside: inside ?? outer, around };
  },
  'an element within their shadow root': async () => {
    const root = (await fixture('<div></div>')).attachShadow({ mode: 'open' });
    root.innerHTML = '<section><p></p></section>';
    return {
      inside: root.querySelector('p') ?? root,
      around: root.firstElementChild ?? document.body,
    };
  },
  'the element whose slot they stand in': async () => {
    const around = await fixture('<div></div>');
    around.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot>';
    return { inside: around, around };
  },
  'a page in a frame': async () => {
    const page = (await fixture<HTMLIFrameElement>('<iframe></iframe>')).contentDocument;
    if (!page) throw new Error('the frame has no document');
    return { inside: page.body, around: page.documentElement };
  },
};

/** Cards in a place, drawn: short ones, for there are many. */
async function cardsIn(inside: Node, count = 20): Promise<readonly BackSpasmCard[]> {
  const cards = Array.from({ length: count }, () => document.createElement('back-spasm-card'));
  for (const card of cards) {
    card.sections = ['review'];
    inside.appendChild(card);
  }
  await Promise.all(cards.map(({ ready }) => ready));
  return cards;
}

/** What is there, once: the same in all cards, as it should be. */
const headingsOf = (cards: readonly BackSpasmCard[]) => [
  ...new Set(
    cards.map((card) => rootOf(card).querySelector('[part=heading]')?.textContent?.trim()),
  ),
];

async function setLanguage(around: Element, lang: string | null): Promise<void> {
  if (lang === null) around.removeAttribute('lang');
  else around.setAttribute('lang', lang);
  await drawn();
}

describe('twenty cards', () => {
  const languageOfPage = document.documentElement.getAttribute('lang');

  before(() => addLanguage('eo'));
  afterEach(async () => {
    document.body.removeAttribute('lang');
    await setLanguage(document.documentElement, languageOfPage);
  });

  for (const [where, find] of Object.entries(places))
    it(`follow the language of ${where}, and one observer serves them all`, async () => {
      const { inside, around } = await find();
      const cards: BackSpasmCard[] = [];
      let changes = 0;
      const observing = await countObservers(async () => {
        cards.push(...(await cardsIn(inside)));
        for (const card of cards) card.addEventListener('bsc-change', () => (changes += 1));
        await setLanguage(around, 'eo');
        expect(headingsOf(cards)).to.deep.equal([headings.eo]);
        expect(changes).to.equal(20);
        await setLanguage(around, 'en-GB');
        expect(headingsOf(cards)).to.deep.equal([headings.en]);
        await setLanguage(around, 'EO');
        await setLanguage(around, null);
        expect(headingsOf(cards)).to.deep.equal([headings.en]);
        expect(changes).to.equal(80);
        for (const card of cards) card.remove();
      });
      // Each card has one of its own, for the document between its tags.
      expect(observing).to.deep.equal({ most: 21, left: 0, forLanguage: 1 } satisfies Observing);
    });
});

describe('the language around a card', () => {
  before(() => addLanguage('eo'));

  async function placeIn(lang: string): Promise<Element> {
    return fixture(`<div lang="${lang}"></div>`);
  }

  it('is the nearest: a change further out changes nothing', async () => {
    const place = await placeIn('en');
    place.innerHTML = '<p lang="eo"></p>';
    const [card] = await cardsIn(place.firstElementChild ?? place, 1);
    await setLanguage(place, 'de');
    expect(card?.language).to.equal('eo');
    expect(card?.problems).to.deep.equal([]);
  });

  it('counts less than the card’s own, however that is set', async () => {
    const place = await placeIn('en');
    const [one, two] = await cardsIn(place, 2);
    one?.setAttribute('lang', 'eo');
    if (two) two.lang = 'eo';
    await drawn();
    expect([one?.language, two?.language]).to.deep.equal(['eo', 'eo']);
    one?.removeAttribute('lang');
    await drawn();
    expect(one?.language).to.equal('en');
  });

  it('is followed by a card that comes later', async () => {
    const place = await placeIn('en');
    await cardsIn(place, 1);
    await setLanguage(place, 'eo');
    const [later] = await cardsIn(place, 1);
    expect(later && textOf(later, '[part=heading]')).to.equal(headings.eo);
    await setLanguage(place, 'en');
    expect(later && textOf(later, '[part=heading]')).to.equal(headings.en);
  });

  it('is followed by the first card after all others have gone', async () => {
    const place = await placeIn('en');
    for (const card of await cardsIn(place, 3)) card.remove();
    const [card] = await cardsIn(place, 1);
    await setLanguage(place, 'eo');
    expect(card?.language).to.equal('eo');
  });

  it('is followed by those that stay when one of them goes', async () => {
    const place = await placeIn('en');
    const cards = await cardsIn(place, 3);
    cards[0]?.remove();
    await setLanguage(place, 'eo');
    expect(headingsOf(cards.slice(1))).to.deep.equal([headings.eo]);
  });

  it('does not make a card draw that has gone, until it is back', async () => {
    const place = await placeIn('en');
    const [card] = await cardsIn(place, 2);
    if (!card) throw new Error('there is no card');
    card.remove();
    const draws = countDraws(card);
    await setLanguage(place, 'eo');
    expect(draws()).to.equal(0);
    expect(card.language).to.equal('en');
    place.append(card);
    await drawn();
    expect(card.language).to.equal('eo');
    expect(draws()).to.equal(1);
  });

  it('is that of the place where a card has moved to', async () => {
    const [one, two] = [await placeIn('en'), await placeIn('eo')];
    const [card] = await cardsIn(one, 1);
    if (card) two.append(card);
    await drawn();
    expect(card?.language).to.equal('eo');
    await setLanguage(two, 'en');
    expect(card?.language).to.equal('en');
  });

  it('does not matter to a card that has moved away from it', async () => {
    const [one, two] = [await placeIn('en'), await placeIn('en')];
    const [card] = await cardsIn(one, 1);
    if (card) two.append(card);
    await drawn();
    await setLanguage(one, 'eo');
    expect(card?.language).to.equal('en');
  });

  it('changes a card once, however often it changes in one go', async () => {
    const place = await placeIn('en');
    const [card] = await cardsIn(place, 1);
    if (!card) throw new Error('there is no card');
    const draws = countDraws(card);
    for (const lang of ['eo', 'en', 'de', 'eo']) place.setAttribute('lang', lang);
    await drawn();
    expect(draws()).to.equal(1);
    expect(card.language).to.equal('eo');
  });

  it('leaves folded and open what the reader has left so', async () => {
    const place = await placeIn('en');
    const [card] = await cardsIn(place, 1);
    if (!card) throw new Error('there is no card');
    card.sections = ['facts', 'causes'];
    await drawn();
    find(card, '[data-section=causes] summary').click();
    await setLanguage(place, 'eo');
    expect(find(card, '[data-section=causes]').hasAttribute('open')).to.equal(true);
    expect(find(card, '[data-section=facts]').hasAttribute('open')).to.equal(false);
  });
});

describe('a card that lacks the language of its page', () => {
  it('has what the page wrote outside of its border, in the looks of the page', async () => {
    const place = await fixture<HTMLElement>(
      '<div lang="tlh" style="color: rgb(1, 2, 3)"><back-spasm-card><p>Ours</p></back-spasm-card></div>',
    );
    await listen('warn', () => drawn());
    const ours = place.querySelector('p');
    const slot = ours?.assignedSlot;
    expect(slot?.closest('article')).to.equal(null);
    expect(slot?.isConnected).to.equal(true);
    expect(ours && getComputedStyle(ours).color).to.equal('rgb(1, 2, 3)');
  });
});

describe('a language that is added when the cards are there', () => {
  it('is taken by all that were waiting for it, and by no other', async () => {
    const place = await fixture('<div lang="tlh"></div>');
    const other = await mount();
    const draws: (() => number)[] = [];
    await listen('warn', async () => {
      const cards = await cardsIn(place);
      expect(headingsOf(cards)).to.deep.equal([headings.en]);
      expect(cards[19]?.problems.map(({ code }) => code)).to.deep.equal(['language']);
      draws.push(...cards.map(countDraws));
      addLanguage('tlh');
      await drawn();
      expect(headingsOf(cards)).to.deep.equal([headings.tlh]);
      expect(new Set(cards.map(({ problems }) => problems.length))).to.deep.equal(new Set([0]));
    });
    expect(new Set(draws.map((count) => count()))).to.deep.equal(new Set([1]));
    expect(other.language).to.equal('en');
  });
});
