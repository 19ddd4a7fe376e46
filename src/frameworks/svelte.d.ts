/** What `back-spasm-card` exports, with types of the tag in markup of Svelte 5. */
import type { HTMLAttributes } from 'svelte/elements';
import type { BackSpasmCard } from '../element/back-spasm-card.js';
import type { CardListeners, CardTemplate } from '../element/card-attributes.js';

export * from '../index.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'back-spasm-card': Omit<HTMLAttributes<BackSpasmCard>, keyof CardTemplate> &
      CardTemplate &
      CardListeners<'on'>;
  }
}
