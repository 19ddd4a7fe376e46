import type { CardDocumentInput, ValueOf } from '../document/schema.js';
import type { AttributeShapes, FormShapes, SwitchName } from '../settings.js';
import type { TextOf } from './card-properties.js';
import type { CardEvents } from './events.js';

type Switches = { readonly [K in SwitchName]?: boolean | 'true' | 'false' | '' | undefined };

type Attribute<S> = S extends { readonly values: readonly (infer Value)[] }
  ? Value
  : S extends { readonly type: 'integer' }
    ? number | `${number}`
    : TextOf<S>;

/** For a language, lists too are written as text alone: they have no property. */
type Forms = {
  readonly [K in keyof FormShapes]?: Attribute<FormShapes[K]> | undefined;
};

/** The attributes as markup has them, by their names, but for `lang`, which is HTML's. */
export type CardAttributes = Switches &
  Forms & {
    readonly [K in keyof AttributeShapes]?: Attribute<AttributeShapes[K]> | undefined;
  };

/** What a framework's template may say of a card: lists and a document, which it sets as properties, too. */
export type CardTemplate = Switches &
  Forms & {
    readonly [K in keyof AttributeShapes]?:
      | Attribute<AttributeShapes[K]>
      | (AttributeShapes[K] extends { readonly type: 'list' }
          ? ValueOf<AttributeShapes[K], true>
          : never)
      | undefined;
  } & { readonly content?: CardDocumentInput | string | null | undefined };

/** Listeners by the name that a framework gives them: `on` and the event's own, say. */
export type CardListeners<Before extends string> = {
  readonly [K in keyof CardEvents as `${Before}${K}`]?:
    ((event: CardEvents[K]) => void) | undefined;
};
