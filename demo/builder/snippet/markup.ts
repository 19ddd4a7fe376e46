/** The pieces of HTML that snippets are made of. */
import { switches } from '../../../src/settings.js';
import { attributesOf } from '../state/attributes.js';
import type { Setup } from '../state/setup.js';
import type { Values } from '../state/values.js';

const switchNames: readonly string[] = switches;

/** The looks, which may also go into the site's own style sheet. */
export function styles({ variables }: Setup): string {
  const rules = Object.entries(variables).flatMap(([name, value]) =>
    value ? `    ${name}: ${value};\n` : [],
  );
  return rules.length ? `<style>\n  back-spasm-card {\n${rules.join('')}  }\n</style>` : '';
}

/** The element; a document stands in it, or where `src` says. */
export function element(setup: Setup, inside: string): string {
  const { document, attributes } = setup;
  const script =
    document.value && !attributes['src']
      ? `<script type="application/json">\n${inlineJson(document.value)}\n</script>`
      : '';
  const content = [inside, script].filter(Boolean).join('\n');
  return `${openTag('back-spasm-card', attributesOf(setup))}${content && `\n${content}\n`}</back-spasm-card>`;
}

export function openTag(name: string, attributes: Values, prefix = ''): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    switchNames.includes(key) && value !== 'false'
      ? prefix + key
      : `${prefix}${key}="${escapeMarkup(value)}"`,
  );
  const line = `<${[name, ...written].join(' ')}>`;
  // An editor that breaks lines of its own leaves one line alone.
  return prefix || line.length <= 100 ? line : `<${name}\n  ${written.join('\n  ')}\n>`;
}

/** One line: content editors turn an empty line within a script into a paragraph. */
const inlineJson = (value: object) => JSON.stringify(value).replaceAll('<', '\\u003c');

export const escapeMarkup = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
