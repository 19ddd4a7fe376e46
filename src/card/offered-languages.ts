import type { Report } from '../document/problems.js';
import type { CompleteDocument } from '../document/schema.js';
import { findLanguage } from '../languages/registry.js';

/**
 * The menu of languages: those of the page's list that are loaded, and the usual one, to which a
 * reader may want to go back.
 */
export function offerLanguages(
  listed: readonly string[],
  usual: CompleteDocument,
  report: Report,
): readonly string[] {
  const loaded = listed.flatMap((tag) => {
    const language = findLanguage(tag)?.lang;
    if (!language)
      report('language', ['languages'], `Load the text in ${tag}, or leave it out.`, 'attribute');
    return language ?? [];
  });
  return [...new Set(loaded.includes(usual.lang) ? loaded : [usual.lang, ...loaded])];
}
