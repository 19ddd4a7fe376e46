/** From the text of an attribute, or whatever a property was set to, to what the reader takes. */
import { messageOf } from './problems.js';
import type { IntegerShape, Item, ListShape, TextShape } from './schema.js';
import { text } from './schema.js';

/** No attribute holds an object. */
export type AttributeShape = TextShape | IntegerShape | ListShape;

/** Format characters, which no word or date needs; in the addresses of some languages, joiners do. */
const unseen = /(?![\u200c\u200d])\p{Cf}/gu;

/** `undefined` is unset. */
export function parse(
  shape: AttributeShape,
  raw: unknown,
  onError: (message: string) => void,
): unknown {
  if (typeof raw === 'number' && shape.type === 'text') return String(raw);
  if (typeof raw !== 'string') return raw ?? undefined;
  if (!text.pattern.test(raw)) return undefined;
  const isShown = shape.type === 'list' ? shape.of.type === 'object' : 'isShown' in shape;
  const value = (isShown ? raw : raw.replace(unseen, '')).trim();
  if (shape.type === 'text') return shape.values ? value.toLowerCase() : value;
  if (shape.type === 'integer') return /^\d$/.test(value) ? Number(value) : value;
  // Words, and no list of items.
  if (shape.of.type === 'text') return value.toLowerCase().match(/[^\s,|]+/g) ?? [];
  if (!value.startsWith('[')) {
    // The mark of a list that adds may stand on a line or between bars of its own.
    const marked = value.replace(/^\+[\s|]+/, '+ ');
    if (marked.trim() === '+') {
      onError('Write what to add after the +.');
      return undefined;
    }
    const entries = marked
      .split(marked.includes('\n') ? '\n' : '|')
      .filter((entry) => text.pattern.test(entry));
    return entries.length ? entries.map((entry) => entry.trim()) : undefined;
  }
  try {
    return JSON.parse(value);
  } catch (error) {
    onError(`Fix the JSON: ${messageOf(error)}`);
    return undefined;
  }
}

/** A list that begins with `+` adds to the card's; a number may begin so, too. */
const plus = /^\+(?!\d)\s*(?=\S)/;

/** Whether what was read is a list that adds to the card's; the mark is taken out of its items. */
export function takePlus(read: unknown): boolean {
  const items: readonly Item[] = Array.isArray(read) ? read : [];
  const isAdding = plus.test(items[0]?.text ?? '');
  if (isAdding) for (const item of items) Reflect.set(item, 'text', item.text.replace(plus, ''));
  return isAdding;
}
