/** What the pages say of the build that they belong to. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path) => readFileSync(`${root}${path}`, 'utf8');

const built = () => JSON.parse(read('dist/cdn/integrity.json'));

/** Of each file for a tag, by its name. */
export const hashes = () => built().files;

export function facts() {
  const { version, files } = built();
  const [, snippet] = /<!-- generated: page -->\s*```html\n([^]*?)```/.exec(read('README.md'));
  return {
    version,
    snippet: snippet.replace('sha384-…', files['back-spasm-card.js']),
  };
}
