import { describeFailure, writeTotals } from './totals.mjs';

/**
 * Counts the tests of each browser, and tells which ones failed.
 * @returns {import('@web/test-runner-core').Reporter}
 */
export function browserTotals() {
  return {
    onTestRunFinished({ sessions }) {
      const totals = new Map();
      for (const session of sessions) {
        const { name } = session.browser;
        const sum = totals.get(name) ?? { passed: 0, failed: 0, skipped: 0, failures: [] };
        totals.set(name, sum);
        const fail = (test, error = session.errors[0]) => {
          sum.failed += 1;
          sum.failures.push(describeFailure(session.testFile, test, error));
        };
        const before = sum.failed;
        for (const { path, passed, skipped, error } of findTests(session.testResults))
          if (passed || skipped) sum[skipped ? 'skipped' : 'passed'] += 1;
          else fail(path, error);
        // A file that did not load, or failed outside of its tests, counts as one failure.
        if (!session.passed && sum.failed === before) fail('');
      }
      for (const [name, sum] of totals) writeTotals(name, sum);
    },
  };
}

/** Each test with the names of all suites that it is in. */
function* findTests(suite, path = '') {
  if (!suite) return;
  for (const test of suite.tests) yield { ...test, path: path + test.name };
  for (const inner of suite.suites) yield* findTests(inner, `${path}${inner.name} > `);
}
