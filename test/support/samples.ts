/** What attributes take, by what the table says of each: a new one is tried with all the others. */
import { name, opening, text } from '../../src/document/schema.js';
import { phone, shapes } from '../../src/settings.js';

/** By what a shape expects, not by how an attribute is called. */
const kinds = { text, opening, name, phone } as const;
type Kind = keyof typeof kinds | 'items';

/** `undefined` for an attribute that only its own tests know. */
export function kindOf(attribute: string): Kind | undefined {
  const shape = shapes.get(attribute);
  if (shape?.type === 'list') return shape.of.type === 'object' ? 'items' : undefined;
  if (shape?.type !== 'text') return undefined;
  const names: readonly Kind[] = ['text', 'opening', 'name', 'phone'];
  return names.find((kind) => kind !== 'items' && kinds[kind].expected === shape.expected);
}

/** One value for each attribute that is of such a kind. */
export const byKind = <Value>(values: Readonly<Record<Kind, Value>>): Record<string, Value> =>
  Object.fromEntries(
    [...shapes.keys()].flatMap((attribute) => {
      const kind = kindOf(attribute);
      return kind ? [[attribute, values[kind]] as const] : [];
    }),
  );

export const isReview = (attribute: string): boolean => attribute.startsWith('review-');
