import type { CardAttributes } from 'back-spasm-card';

/** What the types refuse. Nothing imports this. */
export function mistakes(card: HTMLElementTagNameMap['back-spasm-card']) {
  // @ts-expect-error -- there is no such layout
  card.layout = 'wide';
  // @ts-expect-error -- a document is no number
  card.content = 5;
  // @ts-expect-error -- this event has no problems
  card.addEventListener('bsc-action', (event) => event.detail.problems);
  // @ts-expect-error -- the attribute is called heading-level
  const attributes: CardAttributes = { headingLevel: 3 };
  return attributes;
}
