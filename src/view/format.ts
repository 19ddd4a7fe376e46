import { html } from 'lit/html.js';
import { limits } from '../document/schema.js';
import { days } from '../languages/days.js';

/** Written out in quotes, which a template's own attributes may lose. */
const order = 'ltr';

/**
 * Puts values into a label's `{placeholders}`, four at most. Each is isolated from the words around
 * it: a telephone number or a Latin name within an Arabic sentence keeps its order.
 */
export const fill = (label: string, values: Readonly<Record<string, string | undefined>>) =>
  label.split(/\{(\w+)\}/, 9).map((part, index) => {
    if (index % 2 === 0) return part;
    // Every object has a `{constructor}`, which is no text.
    const value = values[part];
    if (typeof value !== 'string') return `{${part}}`;
    // Groups of Arabic digits would stand from right to left, and be dialled so.
    return part === 'number' ? html`<bdo dir=${order}>${value}</bdo>` : isolate(value);
  });

/** Text whose direction is its own. What is put together from many is no longer than one may be. */
export const isolate = (text: string) => html`<bdi>${text.slice(0, limits.characters)}</bdi>`;

/**
 * A day in words; as it was written where a browser has none.
 * @param day YYYY-MM-DD
 */
export function formatDay(day: string, language: string): string {
  const known = days[`${language} ${day}`];
  if (known) return known;
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
