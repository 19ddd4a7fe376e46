/** What `back-spasm-card` exports, with types of the tag in JSX of Preact. */
import type { HTMLAttributes } from 'preact';
import type { BackSpasmCard } from '../element/back-spasm-card.js';
import type { CardListeners, CardTemplate } from '../element/card-attributes.js';

export * from '../index.js';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'back-spasm-card': Omit<HTMLAttributes<BackSpasmCard>, keyof CardTemplate> &
        CardTemplate &
        CardListeners<'on'>;
    }
  }
}
