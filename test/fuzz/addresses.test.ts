import { expect, fixture, waitUntil } from '@open-wc/testing';
import type { BackSpasmCard } from '../../src/index.js';
import { rootOf } from '../support/card.js';
import { sampled } from '../support/engines.js';
import { placesOfAddresses } from './address-places.js';
import { disguises, plain, witness } from './addresses.js';
import { linksAreSafe } from './promises.js';
import { play } from './scenes.js';
import { created, written } from './starts.js';
import { settle } from './steps.js';

/** Runs a script as a link of no scruples does, and waits for what it leaves behind. */
async function runByLink(script: string, trace: string): Promise<void> {
  const link = await fixture<HTMLAnchorElement>('<a></a>');
  link.href = script;
  link.click();
  await waitUntil(() => Reflect.has(globalThis, trace), 'the browser runs no script from a link');
  Reflect.deleteProperty(globalThis, trace);
}

/**
 * Presses what leads to an address. What the browser takes for a web page, or cannot read at all,
 * is not opened here; all else is up to it.
 */
function press(card: BackSpasmCard, address: string): void {
  for (const link of rootOf(card).querySelectorAll('a')) {
    if (!address.includes(link.getAttribute('href') ?? address)) continue;
    const stay = (event: Event) => event.preventDefault();
    if (/^(https?|mailto|tel)?:$/.test(link.protocol)) link.addEventListener('click', stay);
    link.click();
  }
}

/** What was pressed before this would have run before it. */
async function findTracks(): Promise<string[]> {
  await runByLink('javascript:globalThis.isLast=1', 'isLast');
  return Reflect.has(globalThis, witness) ? ['A script has run.'] : [];
}

describe('an address in disguise', () => {
  it('would run a script from a link that is not the card’s', async () => {
    await runByLink(plain, witness);
  });

  for (const [place, stepsFor] of Object.entries(placesOfAddresses))
    it(`leads to no script in ${place}`, async () => {
      const faults = await play({ start: created, steps: [] }, async (scene) => {
        const found: string[] = [];
        for (const address of sampled(disguises)) {
          for (const step of stepsFor(address)) await step.act(scene);
          await settle();
          found.push(...linksAreSafe(scene.card));
          press(scene.card, address);
        }
        return [...found, ...(await findTracks())];
      });
      expect([...new Set(faults)]).to.deep.equal([]);
    });

  it('leads to no script in attributes as an author writes them', async () => {
    const faults = await play({ start: created, steps: [] }, async ({ page }) => {
      const found: string[] = [];
      for (const address of sampled(disguises)) {
        const card = await written({ 'book-href': address, 'feedback-href': address }).make(page);
        await settle();
        found.push(...linksAreSafe(card));
        press(card, address);
      }
      return [...found, ...(await findTracks())];
    });
    expect([...new Set(faults)]).to.deep.equal([]);
  });
});
