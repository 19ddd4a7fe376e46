import { html } from 'lit/html.js';
import { limits } from '../document/schema.js';

/**
 * Puts values into a label's `{placeholders}`, four at most. Each is isolated from the words around
 * it: a telephone number or a Latin name within an Arabic sentence keeps its order.
 */
export const fill = (label: string, values: Readonly<Record<string, string | undefined>>) =>
  label.split(/\{(\w+)\}/, 9).map((part, index) => {
    if (index % 2 === 0) return part;
    // Every object has a `{constructor}`, which is no text.
    const value = values[part];
    return typeof value === 'string' ? isolate(value) : `{${part}}`;
  });

/** Text whose direction is its own. What is put together from many is no longer than one may be. */
export const isolate = (text: string) => html`<bdi>${text.slice(0, limits.characters)}</bdi>`;

/**
 * A day in words; as it was written where a browser has none.
 * @param day YYYY-MM-DD
 */
export function formatDay(day: string, language: string): string {
  try {
    return new Date(day).toLocaleDateString(language, {
      dateStyle: 'long',
      timeZone: 'UTC',
      calendar: 'gregory',
    });
  } catch {
    return day;
  }
}
