import { nothing } from 'lit/html.js';

/** A start tag with its bindings filled in. */
export interface StartTag {
  readonly name: string;
  readonly html: string;
  /** Each as HTML, with the white space before it, by its name. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** Decides what becomes of the HTML of our templates, piece by piece. */
export interface Writer {
  start(tag: StartTag): void;
  end(name: string): void;
  /** Text between tags, as HTML. */
  text(html: string): void;
  /** What has been written. */
  readonly html: string;
}

/** Keeps everything as it is. */
class WholeWriter implements Writer {
  html = '';
  start({ html }: StartTag): void {
    this.html += html;
  }
  end(name: string): void {
    this.html += `</${name}>`;
  }
  text(html: string): void {
    this.html += html;
  }
}

/**
 * What Lit would draw of a value, as HTML, where there is no document. It knows what our templates
 * do; the build refuses those that do more.
 */
export function toHtml(value: unknown, writer: Writer = new WholeWriter()): string {
  write(value, writer);
  return writer.html;
}

function write(value: unknown, writer: Writer): void {
  if (value === nothing || value === undefined || value === null) return;
  if (Array.isArray(value)) for (const each of value) write(each, writer);
  else if (typeof value !== 'object' || !('values' in value) || !Array.isArray(value.values))
    writer.text(escapeHtml(String(value)));
  else if ('strings' in value && Array.isArray(value.strings))
    writeTemplate(value.strings, value.values, writer);
  // The directive `clone`, of a template.
  else write(value.values[0], writer);
}

/** A tag, which a `>` always ends in our templates, or a binding between tags. */
const pieces = /(<[^>]*>|\0)/;

function writeTemplate(
  strings: readonly string[],
  values: readonly unknown[],
  writer: Writer,
): void {
  let index = 0;
  const next = () => values[index++];
  for (const piece of strings.join('\0').split(pieces)) {
    const [, isEnd, name] = /^<(\/?)([\w-]+)/.exec(piece) ?? [];
    if (piece === '\0') write(next(), writer);
    else if (!name) writer.text(piece);
    else if (isEnd) writer.end(name);
    else writer.start(fillTag(name, piece, next));
  }
}

/** An attribute: its name, and its value with or without quotes, if it has one. */
const attribute = /(\s)([\w-]+)(?:=(?:"([^"]*)"|([^\s"'>/]+)))?/g;

function fillTag(name: string, tag: string, next: () => unknown): StartTag {
  const attributes = new Map<string, string>();
  const html = tag.replace(
    attribute,
    (written, space: string, key: string, quoted?: string, bare?: string) => {
      const [start = '', ...rest] = (quoted ?? bare ?? '').split('\0');
      const filled = rest.map((part) => [next(), part] as const);
      if (filled.some(([value]) => value === nothing)) return '';
      const ends = filled.map(([value, part]) => escapeHtml(String(value ?? '')) + part);
      const result = rest.length ? `${space}${key}="${start}${ends.join('')}"` : written;
      attributes.set(key, result);
      return result;
    },
  );
  return { name, html, attributes };
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
