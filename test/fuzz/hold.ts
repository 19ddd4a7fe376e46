import { executeServerCommand } from '@web/test-runner-commands';
import { randomness } from '../support/documents.js';
import type { Failure, Property } from './property.js';

/** What `npm run fuzz` asks for; a test run asks for nothing. */
interface Wish {
  /** How long all promises together are to be tried. */
  readonly minutes: number;
  /** With it, each is tried once, with the inputs of that seed. */
  readonly seed?: number;
  readonly path?: string;
  /** The one promise that is to be tried. */
  readonly only?: string;
}

declare global {
  // oxlint-disable-next-line no-var -- only a var can be declared on the window
  var fuzzing: Wish | undefined;
}

/**
 * Makes a test of each promise, or of the one that `npm run fuzz` asks for.
 * What it asks for that is none becomes a test that fails and names them all.
 */
export function testEach(properties: readonly Property[]): void {
  const only = globalThis.fuzzing?.only;
  const chosen = properties.filter(({ name }) => name === (only ?? name));
  const shares = chosen.reduce((sum, { share }) => sum + share, 0);
  for (const property of chosen)
    // How long it may take, the test runner knows.
    it(property.name, () => hold(property, shares)).timeout(0);
  if (!chosen.length)
    it('is one of those that there are', () => {
      const names = properties.map(({ name }) => JSON.stringify(name));
      throw new Error(['Write one of these after --only:', ...names].join('\n'));
    });
}

/**
 * Tries a promise: in tests with the same inputs each time, in `npm run fuzz` as that asks.
 * @param shares into which all promises divide the time
 */
async function hold(property: Property, shares: number): Promise<void> {
  const wish = globalThis.fuzzing;
  if (!wish) return tryOnce(property, randomness.seed);
  const end = performance.now() + (wish.minutes * 60_000 * property.share) / shares;
  do {
    const seed = wish.seed ?? Math.trunc(Math.random() * 2 ** 31);
    // Should the page hang, somebody else has to know by what.
    const runs = wish.path ? 1 : property.runs;
    await executeServerCommand('fuzz-round', { name: property.name, runs, seed });
    await tryOnce(property, seed, wish.path);
  } while (wish.seed === undefined && performance.now() < end);
}

async function tryOnce(property: Property, seed: number, path?: string): Promise<void> {
  const failure = await property.attempt({ seed, path });
  if (failure) throw new Error(tell(property, failure));
}

function tell({ name }: Property, { seed, path, faults, page }: Failure): string {
  return [
    `It does not hold that ${name}:`,
    ...faults.map((fault) => `- ${fault}`),
    `To try it again: npm run fuzz -- --seed ${seed} --path ${path} --only ${JSON.stringify(name)}`,
    'To see it, save this as demo/fuzz.html and open it with npm start:',
    '',
    page,
  ].join('\n');
}
