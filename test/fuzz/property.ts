import fc from 'fast-check';

/** A promise about all inputs of one kind, which can be tried at random and tried again. */
export interface Property {
  readonly name: string;
  /** With how many inputs it is tried at a time. */
  readonly runs: number;
  /** Of the time that all have together. */
  readonly share: number;
  /** @returns how it broke, if it did */
  readonly attempt: (attempt: Attempt) => Promise<Failure | undefined>;
}

export interface Attempt {
  readonly seed: number;
  /** Leads to one input at once: what an earlier failure named. */
  readonly path?: string | undefined;
}

export interface Failure {
  readonly seed: number;
  readonly path: string;
  readonly faults: readonly string[];
  /** A page that shows it. */
  readonly page: string;
}

/** How long a smaller input is sought, in milliseconds. */
const patience = 5000;

interface Promised<Input> {
  readonly name: string;
  readonly runs: number;
  readonly share?: number;
  readonly inputs: fc.Arbitrary<Input>;
  /** What is wrong with an input; nothing where all is well. */
  readonly findFaults: (input: Input) => readonly string[] | Promise<readonly string[]>;
  /** A page on which one can see it. */
  readonly reproduce: (input: Input) => string;
}

export function property<Input>({
  name,
  runs,
  share = 1,
  inputs,
  findFaults,
  reproduce,
}: Promised<Input>): Property {
  return {
    name,
    runs,
    share,
    async attempt({ seed, path = '' }) {
      let faults: readonly string[] = [];
      let deadline = Number.POSITIVE_INFINITY;
      const check = fc.asyncProperty(inputs, async (input) => {
        // A smaller input is sought for a while; then the smallest one that was found has to do.
        if (performance.now() > deadline) return true;
        const found = await findAll(() => findFaults(input));
        if (found.length) deadline = Math.min(deadline, performance.now() + patience);
        // Of all that failed, the last one is the smallest.
        if (found.length) faults = found;
        return !found.length;
      });
      const result = await fc.check(check, { seed, path, numRuns: runs });
      if (!result.failed) return undefined;
      if (!result.counterexample) throw new Error(`${name}: it could not be tried at ${path}.`);
      const [input] = result.counterexample;
      return { seed, path: result.counterexamplePath, faults, page: reproduce(input) };
    },
  };
}

async function findAll(
  findFaults: () => readonly string[] | Promise<readonly string[]>,
): Promise<readonly string[]> {
  try {
    return await findFaults();
  } catch (error) {
    return [`It throws ${describe(error)}.`];
  }
}

/** Anything can be thrown, even what cannot be looked at. */
export function describe(thrown: unknown): string {
  try {
    return String(thrown);
  } catch {
    return 'what cannot be looked at';
  }
}
