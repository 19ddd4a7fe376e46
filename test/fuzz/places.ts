import type { Problem } from '../../src/document/problems.js';

/**
 * Whether a problem's path leads to a place that is in the input, such as `tips[3].sources[0]`.
 * What is missing has no place of its own: there, what it is missing from has to be in the input.
 */
export function leadsSomewhere({ code, path }: Problem, input: unknown): boolean {
  if (find(input, path) !== nowhere) return true;
  const parent = path.replace(/[.-]?\w+$/, '');
  return (code === 'missing' || code === 'sign-off') && find(input, parent) !== nowhere;
}

const nowhere = Symbol('nowhere');

/** What stands at a path; a key may hold dots and brackets itself. */
export function find(value: unknown, path: string): unknown {
  if (!path) return value;
  // A text in an item's place is the item's text.
  if (path === 'text' && typeof value === 'string') return value;
  if (typeof value !== 'object' || !value) return nowhere;
  for (const [key, part] of Object.entries(value)) {
    const step = Array.isArray(value) ? `[${key}]` : key;
    const rest = path.slice(step.length);
    if (!path.startsWith(step) || !/^($|[.[])/.test(rest)) continue;
    const found = find(part, rest.replace(/^\./, ''));
    if (found !== nowhere) return found;
  }
  return nowhere;
}
