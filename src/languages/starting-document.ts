import type { LanguageDocument } from '../document/schema.js';

/**
 * A language's text as a document to change, in JSON. Sources and labels are left out: what a
 * document does not say stays as it is.
 * @param schema where the schema is, so that an editor can help
 */
export function startingDocument(text: LanguageDocument, schema = ''): string {
  const { sources: _sources, labels: _labels, ...rest } = text;
  return `${JSON.stringify({ ...(schema && { $schema: schema }), ...rest }, null, 2)}\n`;
}
