import { html, nothing } from 'lit/html.js';
import type { Difference } from './differences.js';

/** What two texts begin and end with alike, and what is between, by words. */
function split(before: string, now: string) {
  const [old, own] = [before.split(' '), now.split(' ')];
  const most = Math.min(old.length, own.length);
  let start = 0;
  while (start < most && old[start] === own[start]) start += 1;
  let end = 0;
  while (end < most - start && old.at(-1 - end) === own.at(-1 - end)) end += 1;
  return {
    start: own.slice(0, start).join(' '),
    gone: old.slice(start, old.length - end).join(' '),
    added: own.slice(start, own.length - end).join(' '),
    end: own.slice(own.length - end).join(' '),
  };
}

/** Both texts in one, with what is gone struck out and what is new marked. */
export function changedWords({ before, now }: Difference) {
  const { start, gone, added, end } = split(before, now);
  return html`${start} ${gone ? html`<del><span class="hidden">was: </span>${gone}</del>` : nothing}
  ${added ? html`<ins><span class="hidden">now: </span>${added}</ins>` : nothing} ${end}`;
}

export const kindOfDifference = ({ before, now }: Difference) =>
  !before ? 'added' : now ? 'changed' : 'taken out';
