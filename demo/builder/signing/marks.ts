import type { Difference } from '../texts/differences.js';

const places = '[part=item], [part=heading], [part=summary], .disclaimer, [part=help] > p';
const marked = 'rgb(255 214 0 / 0.25)';
const wordsIn = ({ textContent }: Element) => (textContent ?? '').replace(/[\s·]+/g, ' ').trim();

/**
 * Marks on a card what differs from the built-in text. Looks are no part of what is signed, and the
 * card takes none from outside that would show single items.
 */
export function markDifferences(card: Element, differences: readonly Difference[]): void {
  const changed = differences.map(({ now }) => now.split(' · ').at(-1)?.trim() ?? '');
  for (const element of card.shadowRoot?.querySelectorAll<HTMLElement>(places) ?? []) {
    const words = wordsIn(element);
    const isChanged = changed.some((text) => text && words.includes(text.replace(/\s+/g, ' ')));
    element.style.background = isChanged ? marked : '';
  }
}
