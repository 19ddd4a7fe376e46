import { lineAndColumn, placesIn, syntaxFaultOf } from '../document/json-places.js';
import { readDocument } from '../document/read.js';
import { limits } from '../document/schema.js';
import { prerender } from '../prerender/prerender.js';

const codeOf = (control: string) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** `LINE:COLUMN: message (path)`, in the order of the text. */
export function problemLines(json: string, pageLanguage: string): readonly string[] {
  const line = (offset: number, message: string, path: string) => {
    const { line, column } = lineAndColumn(json, offset);
    const text = `${line}:${column}: ${message}${path && ` (${path})`}`;
    // A name in somebody's document could move the cursor of a terminal, or colour what follows.
    return text.replace(/\p{Cc}/gu, codeOf);
  };
  if (Buffer.byteLength(json) > limits.bytes)
    return [line(0, `Keep to ${limits.bytes} bytes: no card fetches more.`, '')];
  if (json.startsWith('\ufeff'))
    return [line(0, 'Save this file as UTF-8, without a byte order mark.', '')];
  const fault = syntaxFaultOf(json);
  if (fault) return [line(fault.from, fault.message, '')];
  const find = placesIn(json);
  const problems = languagesOf(json, pageLanguage).flatMap(
    (tag) => prerender({ content: json, pageLanguage: tag }).problems,
  );
  const lines = problems
    .map(({ path, code, message }) => ({ from: find(path, code)?.from ?? 0, message, path }))
    .toSorted((one, other) => one.from - other.from)
    .map(({ from, message, path }) => line(from, message, path));
  return [...new Set(lines)];
}

/** A card in each of them shows what is wrong in the texts of that language. */
function languagesOf(json: string, pageLanguage: string): readonly string[] {
  const { lang = pageLanguage, translations = {} } = readDocument(json).document;
  return [...new Set([pageLanguage, lang, ...Object.keys(translations)])];
}
