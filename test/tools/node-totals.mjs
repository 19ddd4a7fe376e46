import { describeFailure, writeTotals } from './totals.mjs';

/** A reporter of `node --test` that only counts, and notes which tests failed. */
export default async function* nodeTotals(events) {
  /** The suites that the test is in, then the test. */
  const path = [];
  const totals = { passed: 0, failed: 0, skipped: 0, failures: [] };
  for await (const { type, data } of events) {
    if (type === 'test:start') path.splice(data.nesting, Infinity, data.name);
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite') continue;
    if (data.skip !== undefined || data.todo !== undefined) totals.skipped += 1;
    else if (type === 'test:pass') totals.passed += 1;
    else {
      totals.failed += 1;
      const { error } = data.details;
      totals.failures.push(describeFailure(data.file, path.join(' > '), error.cause ?? error));
    }
  }
  writeTotals('node', totals);
  yield '';
}
