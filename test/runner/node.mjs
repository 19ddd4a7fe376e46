/**
 * Runs tests in Node, as many files at a time as there are cores, and counts them:
 * `node test/runner/node.mjs [flag of node --test]… file…`.
 */
import { spawnSync } from 'node:child_process';
import { atOnce } from './one-a-core.mjs';

const reporters = ['spec', './test/runner/node-totals.mjs'].flatMap((reporter) => [
  `--test-reporter=${reporter}`,
  '--test-reporter-destination=stdout',
]);
const { status } = spawnSync(
  process.execPath,
  ['--test', `--test-concurrency=${atOnce}`, ...reporters, ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
