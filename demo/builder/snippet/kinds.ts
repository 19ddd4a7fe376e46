import type { Values } from '../state/values.js';
import { platformOf } from './platforms/list.js';
import type { Kind } from './platforms/platform.js';

export const kinds: readonly (readonly [kind: Kind, description: string])[] = [
  ['tag', 'A script and a tag: for a page whose HTML you can edit'],
  ['div', 'A plain div: for a content editor, with the script in the site’s template'],
  ['iframe', 'A frame: for site builders that allow nothing else'],
  ['prerendered', 'Script and tag with the text inside: shows before the script, or without it'],
  ['npm', 'A package: for developers'],
];

const usualKind: Kind = 'tag';

export const isKind = (value: string): value is Kind => kinds.some(([kind]) => kind === value);

/** The kind that was chosen, else the best for the platform that was chosen. */
export const kindOf = ({ kind = '', place = '' }: Values): Kind =>
  isKind(kind) ? kind : (platformOf(place)?.best ?? usualKind);

/** What works where a site editor can paste nothing; empty where they can, or know what they choose. */
export function insteadOf({ kind = '', place = '' }: Values): string {
  const takes = platformOf(place)?.takes;
  return typeof takes === 'object' && !isKind(kind) ? takes.instead : '';
}

/** Whether an address alone is pasted, for which a place asks. */
export const isAddressAlone = ({ kind = '', place = '' }: Values) =>
  platformOf(place)?.takes === 'address' && !isKind(kind);
