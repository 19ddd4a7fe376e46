/**
 * Writes the source files that repeat the table of attributes in `src/settings.ts`, before a build:
 *
 *     node tools/build/from-settings.mjs
 *
 * With `--check`, it compares only, and fails where a file is not what would be written.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { commentsIn } from './comments.mjs';

const root = new URL('../../', import.meta.url);
const attributes = readAttributes();
const properties = 'src/element/card-properties.ts';

await keep(properties, fill(await read(properties), cardProperties()));

/** The description of each attribute by its name, in the table's order. */
function readAttributes() {
  const settings = commentsIn('src/settings.ts');
  const schema = commentsIn('src/document/schema.ts');
  const keysOf = (comments, table, prefix = '') =>
    Array.from(comments)
      .filter(([path]) => new RegExp(`^${table}\\.[^.]+$`).test(path))
      .map(([path, comment]) => [prefix + path.slice(table.length + 1), comment]);
  const fields = Array.from(settings)
    .filter(([path]) => /^fields\.(\.{3})?[^.]+$/.test(path))
    .flatMap(([path, comment]) =>
      path === 'fields....lists'
        ? keysOf(schema, 'lists')
        : [[path.slice('fields.'.length), comment]],
    );
  return [...fields, ...keysOf(schema, 'review', 'review-'), ...keysOf(settings, 'switchFields')];
}

function cardProperties() {
  const accessors = attributes.map(([attribute, description]) => {
    const name = attribute.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
    return `/** ${description} */
      get ${name}(): Shown<'${attribute}'>;
      set ${name}(value: Given<'${attribute}'>);`;
  });
  return accessors.map((accessor) => `  ${accessor}`).join('\n');
}

/** Puts a text between the marks of a file. */
function fill(text, part) {
  const [, before, after] =
    /^([^]*\/\/ generated: attributes[^\n]*\n)[^]*?(\n[ \t]*\/\/ \/generated\n[^]*)$/.exec(text);
  return before + part + after;
}

function read(path) {
  return readFile(new URL(path, root), 'utf8');
}

async function keep(path, text) {
  const options = await resolveConfig(fileURLToPath(new URL(path, root)));
  const laidOut = path.endsWith('.ts')
    ? await format(wrapComments(text), { ...options, parser: 'typescript' })
    : text;
  if (laidOut === (await read(path))) return;
  if (process.argv.includes('--check')) {
    console.error(`${path} is not what src/settings.ts gives; run npm run build.`);
    process.exitCode = 1;
  } else await writeFile(new URL(path, root), laidOut);
}

/** A comment too long for a line becomes several lines, which prettier leaves as they are. */
function wrapComments(text) {
  return text.replace(/^ *\/\*\* (.{93,}) \*\/$/gm, (_, comment) => {
    const lines = comment.match(/.{1,94}(?: |$)/g).map((line) => `   * ${line.trim()}\n`);
    return `  /**\n${lines.join('')}   */`;
  });
}
