import 'back-spasm-card/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

type Card = SvelteHTMLElements['back-spasm-card'];

/** What the types refuse. Nothing imports this. */
export const mistakes: Card[] = [
  // @ts-expect-error -- there is no such layout
  { layout: 'wide' },
  // @ts-expect-error -- a document is no number
  { content: 5 },
  // @ts-expect-error -- this event has no problems
  { 'onbsc-action': (event) => event.detail.problems },
  // @ts-expect-error -- a name is no number
  { 'book-label': 5 },
];
