/** The words of the tests, as Node's own test runner has them. */
export { after, afterEach, before, beforeEach, describe, it } from 'node:test';
