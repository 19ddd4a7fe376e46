/** What `back-spasm-card` exports, with types of the tag in JSX of React 19. */
import type { HTMLAttributes, RefAttributes } from 'react';
import type { BackSpasmCard } from '../element/back-spasm-card.js';
import type { CardListeners, CardTemplate } from '../element/card-attributes.js';

export * from '../index.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'back-spasm-card': Omit<HTMLAttributes<BackSpasmCard>, keyof CardTemplate> &
        RefAttributes<BackSpasmCard> &
        CardTemplate &
        CardListeners<'on'>;
    }
  }
}
