import type { Card, CardItem } from '../../../src/card/card.js';
import { listNames } from '../../../src/document/schema.js';
import { listPlaces } from './differences.js';

/** The parts of a card, in its order, by what a document calls them. */
export const wordParts: readonly (readonly [name: string, title: string])[] = [
  ['start', 'Heading, sentence below it, and what the card cannot do'],
  ['emergency', 'Emergency'],
  ['today', 'Get help today'],
  ['routine', 'Get help soon'],
  ...listNames.map((name) => [name, listPlaces[name]] as const),
];

export function itemsOf({ text }: Card, part: string): readonly CardItem[] {
  if (part === 'emergency' || part === 'today' || part === 'routine') return text.help[part].items;
  const list = listNames.find((name) => name === part);
  return list ? text[list] : [];
}
