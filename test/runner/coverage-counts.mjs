/**
 * How often each character of each of our modules ran, over all test files.
 *
 * V8 tells it as ranges within ranges, and leaves out what follows from the range around: the ranges
 * of one test file cannot be set against those of another, or a branch that no test came by would
 * pass for one that ran, wherever a test file loads a module without using it. Counts by character
 * can be added.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export const countsFile = 'coverage/counts.json';

/** Code that comes compiled from a cache would not count what runs. */
export const flagsToCount = process.argv.includes('--coverage') ? ['--v8-cache-options=none'] : [];

/** @type {Map<string, { code: string, counts: Uint32Array, kinds: Record<number, boolean> }>} */
const modules = new Map();

/** Has all that a page's test runner measures added up here too. */
export function addUp(page) {
  const { coverage } = page;
  const stop = coverage.stopJSCoverage.bind(coverage);
  coverage.stopJSCoverage = async () => {
    const entries = await stop();
    for (const { url, text, rawScriptCoverage } of entries) {
      const [, file] = /^https?:\/\/[^/]+\/(src\/[^?]*\.ts)(\?|$)/.exec(url) ?? [];
      if (file) add(file, text, rawScriptCoverage.functions);
    }
    return entries;
  };
  return page;
}

function add(file, code, functions) {
  const module = modules.get(file) ?? { code, counts: new Uint32Array(code.length), kinds: {} };
  if (module.code !== code) throw new Error(`${file} was served in two branches`);
  modules.set(file, module);
  const counts = new Uint32Array(code.length);
  // The outer come first, so each is painted over by those within.
  for (const { isBlockCoverage, ranges } of functions) {
    const [{ startOffset, count }] = ranges;
    // Code from a cache counts nothing within it.
    if (count && (module.kinds[startOffset] ??= isBlockCoverage) !== isBlockCoverage)
      throw new Error(`${file} was not counted in full; was it cached?`);
    for (const range of ranges) counts.fill(range.count, range.startOffset, range.endOffset);
  }
  for (const [index, count] of counts.entries()) module.counts[index] += count;
}

/**
 * Leaves the sums for `coverage.mjs`.
 * @returns {import('@web/test-runner-core').Reporter}
 */
export function countsReporter() {
  return {
    onTestRunFinished() {
      if (!modules.size) return;
      mkdirSync(dirname(countsFile), { recursive: true });
      const found = Array.from(modules, ([file, { code, counts }]) => [
        file,
        { code, counts: [...counts] },
      ]);
      writeFileSync(countsFile, JSON.stringify(Object.fromEntries(found)));
    },
  };
}
