import { listNames } from '../../../src/document/schema.js';
import { readSettings } from '../../../src/read-settings.js';
import { languageOfDocument } from './document.js';
import { isKnown, tagsIn } from './languages.js';
import type { Setup } from './setup.js';
import type { Values } from './values.js';

const lists: readonly string[] = listNames;

/**
 * The attributes as a snippet has them and the preview shows them: lists by `|`, which every editor
 * leaves alone, and as JSON only where an item itself has one.
 */
export function attributesOf({ attributes }: Setup): Values {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => {
      if (!lists.includes(name) || value.trim().startsWith('[')) return [name, value.trim()];
      const items = value
        .split(value.includes('\n') ? '\n' : '|')
        .map((item) => item.trim())
        .filter(Boolean);
      const isPlain = items.every((item) => !item.includes('|'));
      return [name, isPlain ? items.join(' | ') : JSON.stringify(items)];
    }),
  );
}

/** The settings as the card reads them. */
export const settingsOf = (setup: Setup) =>
  readSettings(new Map(Object.entries(attributesOf(setup)))).settings;

/** The language of a card: its document's, else its own, else English. */
export const languageOfCard = ({ attributes, document }: Setup): string =>
  (!attributes['src'] && languageOfDocument(document)) || attributes['lang'] || 'en';

/** The languages in which a card can show, the usual one first. No menu has one without a text. */
export function languagesToRead(setup: Setup): readonly string[] {
  const menu = tagsIn(setup.attributes['languages']?.toLowerCase());
  return [...new Set([languageOfCard(setup), ...menu.filter(isKnown)])];
}
