import type { Claim, PresentText } from './claim.js';
import { announcement, claimOf } from './claim.js';
import type { Hosts } from '../preview/hosts.js';
import { sourceOf } from '../preview/hosts.js';
import type { Setup } from '../state/setup.js';
import { writeSetup } from '../state/setup.js';

/** All that the card's texts can depend on. */
const keyOf = (setup: Setup) => writeSetup({ ...setup, answers: {} });

/** What the card can show now, against which the page holds what a sign-off claims. */
export class Comparison {
  /** The claim that came in the address; what becomes of it here is the visitor's own. */
  #brought = '';
  #of = '';
  #texts: readonly PresentText[] | undefined;

  /** @param setup as a link brings it */
  take(setup: Setup): void {
    this.#brought = JSON.stringify(claimOf(setup)) ?? '';
  }

  /** What a link says of who signed, as long as nobody has changed it. */
  broughtIn(setup: Setup): Claim | undefined {
    const claim = claimOf(setup);
    return claim && JSON.stringify(claim) === this.#brought ? claim : undefined;
  }

  announcementOf(setup: Setup) {
    const claim = this.broughtIn(setup);
    return claim && announcement(claim, this.textsOf(setup));
  }

  /** Nothing until they are compared: the text may be at an address. */
  textsOf(setup: Setup): readonly PresentText[] | undefined {
    return keyOf(setup) === this.#of ? this.#texts : undefined;
  }

  /** @returns whether there is something new */
  async compare(setup: Setup, hosts: Hosts): Promise<boolean> {
    const of = keyOf(setup);
    if (this.#of === of || !hosts.mayAsk(sourceOf(setup))) return false;
    this.#of = of;
    this.#texts = undefined;
    try {
      const { presentTexts } = await import('./present-texts.js');
      const texts = await presentTexts(setup);
      if (this.#of === of) this.#texts = texts;
    } catch (error) {
      // Another time it may come.
      if (this.#of === of) this.#of = '';
      throw error;
    }
    return true;
  }
}
