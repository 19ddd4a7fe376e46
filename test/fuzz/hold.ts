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

/** The promises that are to be tried. */
export function chosen(properties: readonly Property[]): readonly Property[] {
  const only = globalThis.fuzzing?.only;
  const all = properties.filter(({ name }) => name === (only ?? name));
  if (all.length) return all;
  const names = properties.map(({ name }) => JSON.stringify(name)).join('\n');
  throw new Error(`--only takes one of these, not ${JSON.stringify(only)}:\n${names}`);
}

/**
 * Tries a promise: in tests with the same inputs each time, in `npm run fuzz` as that asks.
 * @param shares into which all promises divide the time
 */
export async function hold(property: Property, shares: number): Promise<void> {
  const wish = globalThis.fuzzing;
  if (!wish) return tryOnce(property, randomness.seed);
  const end = performance.now() + (wish.minutes * 60_000 * property.share) / shares;
  do {
    const seed = wish.seed ?? Math.trunc(Math.random() * 2 ** 31);
    // Should the page hang, somebody else has to know by what.
    await executeServerCommand('fuzz-round', { name: property.name, runs: property.runs, seed });
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
