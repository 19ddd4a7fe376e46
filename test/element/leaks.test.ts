import { expect, fixture, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { cardIn, drawn, textOf } from '../support/card.js';
import type { Listening, Observing } from '../support/counts.js';
import { countListeners, countObservers } from '../support/counts.js';
import { fewer } from '../support/engines.js';

const body = JSON.stringify({ heading: 'Ours' });
const src = `/test-server/document?${new URLSearchParams({ body })}`;
const cases = {
  'with nothing but the built-in text': '<back-spasm-card></back-spasm-card>',
  'with attributes and a document inside': `<back-spasm-card lang="en" layout="full" citations><script type="application/json">${body}</script></back-spasm-card>`,
  'that fetch their document': `<back-spasm-card src="${src}"></back-spasm-card>`,
} as const;

/** How many of each a browser has for the page; a browser that does not tell has no figures. */
interface Counters {
  readonly documents?: number;
  readonly nodes?: number;
  readonly listeners?: number;
}

/** The waste of the last round, which has outlived its own. */
const kept: unknown[] = [];

/**
 * WebKit collects where there is much to collect, the others when told to. It looks among what has
 * outlived a collection only where that leaves little room for what is new: so waste must, too.
 */
function collectGarbage(): Promise<Counters> {
  const waste = Array.from({ length: 200_000 }, (_, count) => [
    new Uint8Array(count % 10_000 ? 10 : 5_000_000),
  ]);
  kept[0] = waste;
  return executeServerCommand<Counters, undefined>('collect-garbage');
}

/** How many cards come and go, or one card so often. */
const many = fewer(200);

/** Puts cards onto the page and takes them off again, one after another. */
async function comeAndGo(
  place: Element,
  markup: string,
  times: number,
  onCard: (card: Element) => void = () => {},
): Promise<void> {
  for (let count = 0; count < times; count += 1) {
    place.innerHTML = markup;
    const card = cardIn(place);
    await card.ready;
    onCard(card);
    place.replaceChildren();
  }
  await drawn();
}

for (const [what, markup] of Object.entries(cases))
  describe(`cards that come and go, one after another, ${what},`, () => {
    let listening: Listening | undefined;
    let observing: Observing | undefined;
    let ahead: Counters | undefined;
    let forgotten = 0;
    const registry = new FinalizationRegistry(() => (forgotten += 1));

    before(async () => {
      const place = document.createElement('div');
      document.body.append(place);
      // The first ones leave what all share, such as the style sheet.
      await comeAndGo(place, markup, 3);
      ahead = await collectGarbage();
      listening = await countListeners(async () => {
        observing = await countObservers(() =>
          comeAndGo(place, markup, many, (card) => registry.register(card, undefined)),
        );
      });
    });

    it('leave no listener behind on the page', () => {
      expect(listening?.left).to.deep.equal([]);
      expect(listening?.most).to.be.within(1, 3);
    });

    it('leave nothing behind that watches the page', () => {
      expect(observing).to.deep.equal({ most: 2, left: 0, forLanguage: 1 });
    });

    it('are forgotten by the browser', async () => {
      await waitUntil(
        async () => {
          await collectGarbage();
          // The last ones may be held by the browser; those of a request, for its ten seconds.
          return forgotten > many - 5;
        },
        'the browser keeps them',
        { interval: 200, timeout: 80_000 },
      );
      // When it collects, the browser decides; on a busy machine it takes its time.
    }).timeout(90_000);

    it('leave no more nodes and listeners in the browser than three had left', async () => {
      let now: Counters = {};
      const isAsBefore = ([thing, count]: [string, number]) =>
        count <= (Reflect.get(ahead ?? {}, thing) ?? 0);
      // Now and then the test runner has a listener more itself; what cards leave would stay.
      await waitUntil(
        async () => {
          now = await collectGarbage();
          return Object.entries(now).every(isAsBefore);
        },
        'the browser has more of them',
        { interval: 200, timeout: 20_000 },
      );
      // Firefox and WebKitGTK tell no figures; what is above must do there.
      const tells = navigator.userAgent.includes('Chrome/');
      expect(Object.keys(now)).to.have.lengthOf(tells ? 3 : 0);
    });
  });

describe('one card that comes and goes many times', () => {
  it('leaves nothing behind, and works at the end', async () => {
    const place = await fixture<HTMLElement>('<div></div>');
    const card = document.createElement('back-spasm-card');
    let observing: Observing | undefined;
    const { left, most } = await countListeners(async () => {
      observing = await countObservers(async () => {
        for (let count = 0; count < many; count += 1) {
          place.append(card);
          await Promise.resolve(); // it draws now
          await Promise.resolve();
          card.remove();
        }
      });
    });
    expect(left).to.deep.equal([]);
    expect(most).to.be.within(1, 3);
    expect(observing).to.deep.equal({ most: 2, left: 0, forLanguage: 1 });
    card.heading = 'Here';
    place.append(card);
    await drawn();
    expect(textOf(card, '[part=heading]')).to.equal('Here');
  });
});

describe('a page with cards', () => {
  it('has no listener that keeps a browser from remembering the page', async () => {
    const { ever } = await countListeners(async () => {
      for (const markup of Object.values(cases)) {
        const place = await fixture<HTMLElement>(`<div>${markup}</div>`);
        await cardIn(place).ready;
      }
    });
    expect(ever).to.contain('DOMContentLoaded'); // listeners are counted
    expect([...ever].filter((type) => /unload/.test(type))).to.deep.equal([]);
  });
});
