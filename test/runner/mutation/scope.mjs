/** What is broken on purpose, and which tests are to notice. */
import { layers } from '../../../tools/layers.mjs';

/** Those that run in Node as they are. */
const scope = layers.filter(({ level }) => level >= 1 && level <= 3);

export const mutated = scope
  .map(({ path }) => (path.endsWith('/') ? `${path}**/*.ts` : path))
  .concat('!**/*.d.ts');

/** A layer's tests have its name: `test/settings.test.ts`, `test/card/review.test.ts`. */
export const isTestOfScope = (file) =>
  scope.some(({ path }) => {
    const name = path.replace(/^src\//, 'test/').replace(/(\/|\.ts)$/, '');
    return file === `${name}.test.ts` || (file.startsWith(`${name}/`) && file.endsWith('.test.ts'));
  });
