/** Puts figures into the docs, with the release and the day that they are of. */
import { readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

/**
 * @param {string} page such as `docs/developers.md`
 * @param {string} name of the place in it, `<!-- measured: name -->`
 */
export function writeMeasured(page, name, report) {
  const file = new URL(page, root);
  const text = readFileSync(file, 'utf8');
  const block = new RegExp(`(<!-- measured: ${name} -->)[^]*?(<!-- /measured -->)`);
  if (!block.test(text)) throw new Error(`${page} has no place for ${name}.`);
  const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  const day = new Date().toISOString().slice(0, 10);
  const note = `Measured with version ${version}, on ${day}.`;
  writeFileSync(
    file,
    text.replace(
      block,
      (_, start, end) => `${start}\n\n<!-- prettier-ignore -->\n${report}\n\n${note}\n\n${end}`,
    ),
  );
}
