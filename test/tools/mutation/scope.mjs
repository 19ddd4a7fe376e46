/** What is broken on purpose, and which tests are to notice. */
import { rooms } from '../floors.mjs';

/** Those that run in Node as they are, but for the loader of documents. */
const scope = rooms.filter(({ floor }) => floor >= 1 && floor <= 3);

export const mutated = scope
  .map(({ path }) => (path.endsWith('/') ? `${path}**/*.ts` : path))
  .concat('!**/*.d.ts');

/** A room's tests have its name: `test/settings.test.ts`, `test/card/review.test.ts`. */
export const isTestOfScope = (file) =>
  scope.some(({ path }) => {
    const room = path.replace(/^src\//, 'test/').replace(/(\/|\.ts)$/, '');
    return file === `${room}.test.ts` || (file.startsWith(`${room}/`) && file.endsWith('.test.ts'));
  });
