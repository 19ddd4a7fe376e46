/**
 * `npm run mutate`: breaks each line of the layers that know no browser, one way after another, and
 * fails where too many of the breaks go unnoticed by the tests of those layers.
 */
import { mutated } from './scope.mjs';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: mutated,
  testRunner: 'pages',
  plugins: ['./test/runner/mutation/plugins.mjs'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // A copy is broken, never the source itself. It holds no tsconfig.json, which Stryker would read
  // by an interface that TypeScript 7 has not; esbuild finds the project's own.
  ignorePatterns: ['**', '!src/**', '!test/**'],
  tempDirName: '.stryker-tmp',
  cleanTempDir: 'always',
  reporters: ['clear-text', 'progress-append-only', 'layers'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  allowConsoleColors: false,
  thresholds: { high: 100, low: 85, break: 85 },
  // The runner itself finds what hangs; here is only the last resort, on however busy a machine.
  timeoutMS: 600_000,
  // That those which show as the page loads need all tests is known.
  warnings: { slow: false },
};
