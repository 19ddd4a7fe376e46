import { writeTotals } from './totals.mjs';

/**
 * Counts the tests of each browser.
 * @returns {import('@web/test-runner-core').Reporter}
 */
export function browserTotals() {
  return {
    onTestRunFinished({ sessions }) {
      const totals = new Map();
      for (const session of sessions) {
        const { name } = session.browser;
        const sum = totals.get(name) ?? { passed: 0, failed: 0, skipped: 0 };
        totals.set(name, sum);
        const tests = [...findTests(session.testResults)];
        for (const { passed, skipped } of tests)
          sum[skipped ? 'skipped' : passed ? 'passed' : 'failed'] += 1;
        // A file that did not load, or failed outside of its tests, counts as one failure.
        if (!session.passed && tests.every(({ passed, skipped }) => passed || skipped))
          sum.failed += 1;
      }
      for (const [name, sum] of totals) writeTotals(name, sum);
    },
  };
}

function* findTests(suite) {
  if (!suite) return;
  yield* suite.tests;
  for (const inner of suite.suites) yield* findTests(inner);
}
