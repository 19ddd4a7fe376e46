/** What `back-spasm-card` exports, with types of the tag in templates of Vue 3. */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { BackSpasmCard } from '../element/back-spasm-card.js';
import type { CardTemplate } from '../element/card-attributes.js';
import type { CardEvents } from '../element/events.js';

/** By such names Vue's tools look up what a template writes as `heading-level`. */
type CamelCase<Name> = Name extends `${infer Start}-${infer Rest}`
  ? `${Start}${Capitalize<CamelCase<Rest>>}`
  : Name;
type Properties = { readonly [K in keyof CardTemplate as CamelCase<K>]?: CardTemplate[K] };

export * from '../index.js';

declare module 'vue' {
  interface GlobalComponents {
    /** What begins with `$` is for templates alone: the element has no such properties. */
    'back-spasm-card': new () => BackSpasmCard & {
      $props: Omit<HTMLAttributes, keyof Properties> & PublicProps & Properties;
      $emit: EmitFn<{ [K in keyof CardEvents]: (event: CardEvents[K]) => void }>;
    };
  }
}
