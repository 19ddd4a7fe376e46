/**
 * `npm run mutate`: breaks each line of the layers that know no browser, one way after another, and
 * fails where too many of the breaks go unnoticed by the tests of those layers.
 */
import { mutated, tests } from './scope.mjs';

const build = [
  'esbuild',
  ...tests,
  '--bundle --format=esm --platform=node --main-fields=module,main --log-level=warning',
  '--outdir=bundles --outbase=test --out-extension:.js=.mjs',
  // The tests take only Chai's `expect` from it, and the rest of it needs a browser.
  '--alias:@open-wc/testing=@esm-bundle/chai',
  '--inject:test/runner/mutation/words.mjs',
];

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: mutated,
  // Each test file with all that it imports, so that Node runs it without a loader for TypeScript.
  buildCommand: build.join(' '),
  testRunner: 'tap',
  tap: {
    testFiles: tests.map((file) => file.replace(/^test(.+)ts$/, 'bundles$1mjs')),
    nodeArgs: ['--test-reporter=tap', '--require', '{{hookFile}}', '{{testFile}}'],
  },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // A copy is broken, never the source itself. It holds no tsconfig.json, which Stryker would read
  // by an interface that TypeScript 7 has not; esbuild finds the project's own.
  ignorePatterns: ['**', '!src/**', '!test/**'],
  tempDirName: '.stryker-tmp',
  cleanTempDir: 'always',
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  allowConsoleColors: false,
  thresholds: { high: 100, low: 85, break: 85 },
  // However busy the machine is, a test file that takes longer than that hangs.
  timeoutMS: 60_000,
};
