import { join } from 'node:path';
import MagicString from 'magic-string';
import { source } from './folders.mjs';

/**
 * A language as a script of its own, in full: packed, it could be read only by a card of the very
 * same release.
 */
export function offeredLanguage() {
  const offering = join(source, 'script-tag/cdn-language.ts');
  return {
    name: 'offered-language',
    transform(json, id) {
      if (!id.endsWith('.json')) return undefined;
      const text = new MagicString(json.trimEnd()).append(');\n');
      text.prepend(`import { offerLanguage } from ${JSON.stringify(offering)};\nofferLanguage(`);
      return { code: text.toString(), map: text.generateMap({ source: id }) };
    },
  };
}
