/**
 * Sums what the test runners counted. Each runner writes its totals into the folder that the
 * environment variable TEST_TOTALS names, and which tests failed; without it, nothing is written.
 *
 *     TEST_TOTALS=folder node test/runner/totals.mjs node Chromium Firefox WebKit
 *
 * prints the sum of the runners named, and fails where a test failed or a runner is missing.
 * `failures.mjs` prints which ones failed.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** One failed test on one line: its file, its name and the first line of what is wrong. */
export const describeFailure = (file, name, error) =>
  [relative(root, file), name, error?.message ?? error]
    .filter(Boolean)
    .map((part) => String(part).trim().split('\n')[0])
    .join(': ');

/** @param {{ passed: number, failed: number, skipped: number, failures: string[] }} totals */
export function writeTotals(runner, totals) {
  const folder = process.env.TEST_TOTALS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${runner}.json`), JSON.stringify(totals));
}

function readTotals(runner) {
  try {
    return JSON.parse(readFileSync(join(process.env.TEST_TOTALS, `${runner}.json`), 'utf8'));
  } catch {
    console.log(`${runner}: no test ran`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const runner of process.argv.slice(2)) {
    const totals = readTotals(runner);
    console.log(`${runner}: ${say(totals)}`);
    for (const outcome of Object.keys(sum)) sum[outcome] += totals[outcome];
  }
  console.log(say(sum));
  if (sum.failed || !sum.passed) process.exitCode = 1;
}

/** "N passed, N failed", for people and for whoever counts. */
export function say({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}
