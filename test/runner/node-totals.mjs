import { basename, dirname } from 'node:path';
import { describeFailure, say, writeTotals } from './totals.mjs';

/**
 * A reporter of `node --test` that only counts, and notes which tests failed. Its runner is called
 * as the folder of the tests is.
 */
export default async function* nodeTotals(events) {
  /** The suites that the test is in, then the test. */
  const path = [];
  let runner = 'node';
  const totals = { passed: 0, failed: 0, skipped: 0, failures: [] };
  for await (const { type, data } of events) {
    if (data.file) runner = basename(dirname(data.file));
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
  writeTotals(runner, totals);
  yield `${say(totals)}\n`;
}
