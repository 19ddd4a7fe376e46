import type { AgreedOrigins } from '../state/hosts.js';
import { mayRequest, sourceOf } from '../state/hosts.js';
import type { Setup } from '../state/setup.js';
import type { WholeText } from './claim.js';

/** What the card can show now, against which the page compares what a sign-off claims. */
export interface CurrentTexts {
  /** The set-up whose texts they are. */
  readonly of: Setup;
  readonly texts: readonly WholeText[];
}

/** Nothing until they are known: the text may be at an address. */
export const textsFor = (setup: Setup, current: CurrentTexts | undefined) =>
  current && hasSameTexts(current.of, setup) ? current.texts : undefined;

/** Whether all that a card's texts can depend on is the same; who signed them is no part of them. */
const hasSameTexts = (one: Setup, other: Setup) =>
  one.document === other.document && keyOf(one) === keyOf(other);

const keyOf = ({ attributes }: Setup) =>
  JSON.stringify(Object.entries(attributes).filter(([name]) => !name.startsWith('review-')));

export class TextComparison {
  /** The set-up whose texts are known or under way. */
  #of: Setup | undefined;

  /** @returns nothing where there is nothing new to know, or to be known */
  async compare(setup: Setup, agreed: AgreedOrigins): Promise<CurrentTexts | undefined> {
    const isKnown = this.#of && hasSameTexts(this.#of, setup);
    if (isKnown || !mayRequest(agreed, sourceOf(setup))) return undefined;
    this.#of = setup;
    try {
      const { currentTexts } = await import('./current-texts.js');
      const texts = await currentTexts(setup);
      return this.#of === setup ? { of: setup, texts } : undefined;
    } catch (error) {
      // Another time it may load.
      if (this.#of === setup) this.#of = undefined;
      throw error;
    }
  }
}
