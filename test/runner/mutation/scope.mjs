/** What is broken on purpose, and which tests are to notice. */
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { layers } from '../../../tools/layers.mjs';

/** Those that run in Node as they are. */
const scope = layers.filter(({ level }) => level >= 1 && level <= 3);

export const mutated = scope
  .map(({ path }) => (path.endsWith('/') ? `${path}**/*.ts` : path))
  .concat('!**/*.d.ts');

/** They try thousands of random texts: what a quicker test has noticed need not wait for them. */
const slow = ['document/addresses', 'document/read', 'document/normalize', 'read-settings']
  .concat('card/fingerprint', 'card/safety')
  .map((name) => `test/${name}.test.ts`);

/** A layer's tests have its name: `test/read-settings.test.ts`, `test/card/review.test.ts`. */
const isTestOfScope = (file) =>
  scope.some(({ path }) => {
    const name = path.replace(/^src\//, 'test/').replace(/(\/|\.ts)$/, '');
    return file === `${name}.test.ts` || (file.startsWith(`${name}/`) && file.endsWith('.test.ts'));
  });

/** In the order in which they run. */
export const tests = readdirSync('test', { recursive: true })
  .map((path) => join('test', path).split(sep).join('/'))
  .filter(isTestOfScope)
  .toSorted((one, other) => slow.indexOf(one) - slow.indexOf(other) || one.localeCompare(other));
