import { expect, fixture } from '@open-wc/testing';
import { drawn, mount } from '../support/card.js';
import { expectWell, frame, headingOf, rootIn, textSeenIn } from '../support/moves.js';

/** Where a card may be moved to, stop by stop; each is a place in a page that is shown. */
const journeys: Readonly<Record<string, () => Promise<readonly Node[]>>> = {
  'within the page': async () => [await fixture('<div></div>'), await fixture('<p></p>')],
  'into an open shadow root': async () => [rootIn(document, 'open')],
  'into a closed shadow root': async () => [rootIn(document, 'closed')],
  'from shadow root to shadow root': async () => [
    rootIn(document, 'open'),
    rootIn(document, 'closed'),
  ],
  'into a slot': async () => {
    const host = await fixture('<div></div>');
    host.attachShadow({ mode: 'open' }).innerHTML = '<section><slot></slot></section>';
    return [host];
  },
  'into a frame': async () => [(await frame()).page.body],
  'into a shadow root in a frame': async () => [rootIn((await frame()).page, 'open')],
  'from frame to frame': async () => [(await frame()).page.body, (await frame()).page.body],
  'to and fro between two frames': async () => {
    const [one, two] = [(await frame()).page.body, (await frame()).page.body];
    return [one, two, one, two];
  },
};

/** Places that nobody sees, through which a card may come. */
const detours: Readonly<Record<string, () => Node>> = {
  'nowhere at all': () => document.createElement('div'),
  'a fragment': () => document.createDocumentFragment(),
  'a template': () => document.createElement('template').content,
  'a document without a window': () => document.implementation.createHTMLDocument().body,
  'a parsed document': () => new DOMParser().parseFromString('<p>', 'text/html').body,
  'an XML document': () => document.implementation.createDocument(null, 'x').documentElement,
};

describe('a card that moves', () => {
  for (const [journey, findStops] of Object.entries(journeys))
    it(`${journey} and back keeps its look and its text at each stop`, async () => {
      const stops = await findStops();
      const card = await mount('<back-spasm-card clinic="Riverside"></back-spasm-card>');
      const home = card.parentElement ?? document.body;
      for (const [index, stop] of [...stops, home].entries()) {
        stop.appendChild(card);
        await expectWell(card, `Stop ${index}`);
        expect(textSeenIn(card)).to.contain('From Riverside');
      }
    });

  for (const [detour, makePlace] of Object.entries(detours))
    it(`through ${detour} keeps its look and its text`, async () => {
      const card = await mount();
      const home = card.parentElement;
      const place = makePlace();
      place.appendChild(card);
      card.heading = 'On the way';
      await drawn();
      home?.append(card);
      await expectWell(card, 'Back');
    });

  for (const [detour, makePlace] of Object.entries(detours))
    it(`through ${detour} before it was ever drawn is drawn where it arrives`, async () => {
      const home = await fixture('<div></div>');
      const card = document.createElement('back-spasm-card');
      makePlace().appendChild(card);
      await drawn();
      home.append(card);
      await card.ready;
      await expectWell(card, 'Here');
    });

  it('into a frame that is then taken away shows again when it comes back', async () => {
    const { element, page } = await frame();
    const card = await mount();
    const home = card.parentElement;
    page.body.append(card);
    await drawn();
    element.remove();
    card.heading = 'Rescued';
    home?.append(card);
    await drawn();
    expect(headingOf(card)).to.equal('Rescued');
    await expectWell(card, 'Back');
  });

  it('before it was drawn is drawn where it arrives', async () => {
    const { page } = await frame();
    const home = await fixture('<div></div>');
    const card = document.createElement('back-spasm-card');
    card.heading = 'There';
    home.append(card);
    page.body.append(card);
    await card.ready;
    await expectWell(card, 'There');
  });
});
