/** What `back-spasm-card` exports, with types of the tag in JSX of Solid. */
import type { JSX } from 'solid-js';
import type { BackSpasmCard } from '../element/back-spasm-card.js';
import type { CardListeners, CardTemplate } from '../element/card-attributes.js';

export * from '../index.js';

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'back-spasm-card': Omit<JSX.HTMLAttributes<BackSpasmCard>, keyof CardTemplate> &
        CardTemplate &
        CardListeners<'on:'>;
    }
  }
}
