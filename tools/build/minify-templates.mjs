import { transform as transformWithEsbuild } from 'esbuild';
import { minify as minifyHtml } from 'html-minifier-terser';
import MagicString from 'magic-string';
import { source } from './folders.mjs';
import { esbuildTarget } from './oldest-browsers.mjs';

const minifiers = { css: minifyStyles, html: minifyMarkup };

/**
 * Minifies the `html` and `css` templates of our own modules.
 * The CSS goes through esbuild, because it leaves alone what it does not know: clean-css drops
 * nested rules, and lightningcss the first of two declarations of which the first is a fallback.
 * What is not ASCII is escaped: in CSS as CSS has it, since our `css` is `String.raw`, and in
 * markup as JavaScript has it, since Lit reads what a template says, not how it is written.
 */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    async transform(code, id) {
      if (!id.startsWith(source) || !/\b(html|css)`/.test(code)) return undefined;
      const result = new MagicString(code);
      for (const { tag, quasi } of findTemplates(this.parse(code))) {
        const minify = Object.hasOwn(minifiers, tag.name) && minifiers[tag.name];
        if (!minify) continue;
        try {
          const parts = await minifyParts(
            quasi.quasis.map((part) => part.value.raw),
            minify,
          );
          for (const [index, part] of quasi.quasis.entries())
            if (part.start < part.end) result.update(part.start, part.end, parts[index]);
        } catch (error) {
          this.error(`cannot minify a ${tag.name} template: ${error.message}`, tag.start);
        }
      }
      return { code: result.toString(), map: result.generateMap({ source: id, hires: true }) };
    },
  };
}

async function minifyStyles(text) {
  const { code, warnings } = await transformWithEsbuild(text, {
    loader: 'css',
    minify: true,
    charset: 'ascii',
    logLevel: 'silent',
    target: esbuildTarget,
  });
  if (warnings.length) throw new Error(warnings.map((warning) => warning.text).join('\n'));
  return code.trim();
}

async function minifyMarkup(text) {
  const minified = await minifyHtml(text, {
    caseSensitive: true,
    collapseWhitespace: true,
    keepClosingSlash: true, // without it a fragment of SVG nests what should be siblings
    removeComments: true,
    removeAttributeQuotes: true,
  });
  return minified
    .replace(/="(expression-\d+-)"/g, '=$1') // it adds quotes that Lit does not need
    .replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * What Lit can bind, but not the card: prerendering writes the same templates as text, and `embedLit`
 * leaves some of it out.
 */
function refuseBindings(markup) {
  const [found] =
    [
      /\s[.?@][\w-]+="?expression-\d+-/, // a property, a boolean, an event
      /<(?:script|style|textarea|title)\b[^>]*>[^<]*expression-\d+-/,
      /<!--[^>]*expression-\d+-/,
      /<[a-z](?:[^<>"']|"[^"]*"|'[^']*')*\sexpression-\d+-/, // an element
    ]
      .map((pattern) => pattern.exec(markup))
      .find(Boolean) ?? [];
  if (found) throw new Error(`no such binding is drawn: ${found.trim()}`);
}

/** Every tagged template in a syntax tree, those within the expressions of another included. */
function* findTemplates(node) {
  if (typeof node?.type !== 'string') return;
  if (node.type === 'TaggedTemplateExpression' && node.tag.type === 'Identifier') yield node;
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) for (const child of value) yield* findTemplates(child);
    else if (value && typeof value === 'object') yield* findTemplates(value);
  }
}

/** Minifies a template as one text, in which a name stands for each expression. */
async function minifyParts(parts, minify) {
  const stand = (index) => `expression-${index}-`;
  if (parts.some((part) => part.includes('expression-'))) throw new Error('a name is taken');
  const whole = parts.reduce((text, part, index) => {
    // In CSS, where a rule or declaration could begin, only an at-rule can stand alone.
    const alone = minify === minifyStyles && /(^|[;{}])\s*$/.test(text);
    return `${text}${alone ? `@${stand(index - 1)};` : stand(index - 1)}${part}`;
  });
  if (minify === minifyMarkup) refuseBindings(whole);
  const minified = await minify(whole);
  const order = [...minified.matchAll(/expression-(\d+)-/g)].map(([, index]) => Number(index));
  if (order.length !== parts.length - 1 || order.some((number, index) => number !== index))
    throw new Error('its expressions did not keep their order');
  return minified.split(/@expression-\d+-;?|expression-\d+-/);
}
