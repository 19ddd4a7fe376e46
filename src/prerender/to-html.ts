import { nothing } from 'lit/html.js';

/** A binding: the value of an attribute, or a part of it within quotes, or else content. */
const bindings = /(\s[\w-]+=)(?:"([^"]*\0[^"]*)"|\0)|\0/g;

/**
 * What Lit would draw of a value, as HTML, where there is no document. It knows what our templates
 * do; the build refuses those that do more.
 */
export function toHtml(value: unknown): string {
  if (value === nothing || value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(toHtml).join('');
  if (typeof value !== 'object' || !('values' in value) || !Array.isArray(value.values))
    return escapeHtml(String(value));
  return 'strings' in value && Array.isArray(value.strings)
    ? fillTemplate(value.strings, value.values)
    : // The directive `copy`, of a template.
      toHtml(value.values[0]);
}

function fillTemplate(strings: readonly string[], values: readonly unknown[]): string {
  let index = 0;
  return strings
    .join('\0')
    .replace(bindings, (_, name: string | undefined, quoted: string | undefined) => {
      if (!name) return toHtml(values[index++]);
      const [start = '', ...rest] = (quoted ?? '\0').split('\0');
      const given = values.slice(index, (index += rest.length));
      if (given.includes(nothing)) return '';
      const parts = rest.map((part, place) => escapeHtml(String(given[place] ?? '')) + part);
      return `${name}"${start}${parts.join('')}"`;
    });
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A parser would make it a line feed.
  '\r': '&#13;',
  // No parser lets it through.
  '\0': '',
};

/** Text as it stands in content or in a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"'\r\0]/g, (character) => entities[character] ?? '');
