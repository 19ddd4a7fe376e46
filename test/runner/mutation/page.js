/**
 * The test framework within a page: Mocha's words, as far as the tests use them. Quick tests go
 * first, and one that fails ends the run, since it has found what there is to find. Whoever opened
 * the page gives it a function `onTest`, which is told of each.
 */
const patience = 30_000;

const describing = (title) => ({
  title,
  tests: [],
  suites: [],
  before: [],
  beforeEach: [],
  afterEach: [],
  after: [],
});

let suite;
globalThis.describe = (title, define) => {
  const outer = suite;
  suite = describing(title);
  outer.suites.push(suite);
  define();
  suite = outer;
};
globalThis.it = (title, body) => suite.tests.push({ title, body });
for (const kind of ['before', 'beforeEach', 'afterEach', 'after'])
  globalThis[kind] = (hook) => suite[kind].push(hook);

/** What nothing catches fails the test that runs. */
let fail = () => {};
addEventListener('error', ({ error, message }) => fail(error ?? new Error(message)));
addEventListener('unhandledrejection', ({ reason }) => fail(reason));

/**
 * Loads a file of tests and runs them until one fails. Of its job, `url` is the file's; `times` has
 * the tests that are to run, by name, and how long each takes, and without it all run; `namespace`
 * is where the broken code looks for which mutant is active; a mutant that `isStatic` is so while
 * the file loads already.
 * @param {{ url: string, times?: Record<string, number>, namespace: string,
 *   mutant?: { id: string, isStatic: boolean, hitLimit?: number } }} job
 */
globalThis.runTests = async ({ url, times, namespace, mutant }) => {
  const stryker = { hitCount: 0, hitLimit: mutant?.hitLimit };
  globalThis[namespace] = stryker;
  const tests = [];
  let failure;
  try {
    suite = describing('');
    if (mutant?.isStatic) stryker.activeMutant = mutant.id;
    await attempt([() => import(url)]);
    stryker.activeMutant = mutant?.id;
    for (const { name, calls } of plan(suite, times).steps) {
      stryker.currentTestId = name;
      globalThis.onTest();
      const start = performance.now();
      await attempt(calls);
      if (name) tests.push({ name, time: performance.now() - start });
    }
  } catch (error) {
    failure = { name: stryker.currentTestId, message: String(error) };
  }
  return { tests, failure, hitCount: stryker.hitCount, coverage: stryker.mutantCoverage };
};

/** The hooks and tests of a suite in the order in which they run, and the time of the slowest. */
function plan(suite, times, outer = { title: '', beforeEach: [], afterEach: [] }) {
  const title = `${outer.title} ${suite.title}`.trim();
  const beforeEach = [...outer.beforeEach, ...suite.beforeEach];
  const afterEach = [...suite.afterEach, ...outer.afterEach];
  const tests = suite.tests
    .map(({ title: own, body }) => ({
      name: `${title} ${own}`,
      calls: [...beforeEach, body, ...afterEach],
    }))
    .map((test) => ({ time: times ? times[test.name] : 0, steps: [test] }))
    .filter(({ time }) => time !== undefined);
  const suites = suite.suites
    .map((inner) => plan(inner, times, { title, beforeEach, afterEach }))
    .filter(({ steps }) => steps.length);
  const parts = [...quickFirst(tests), ...quickFirst(suites)];
  if (!parts.length) return { steps: [] };
  const hooks = (calls) => (calls.length ? [{ calls }] : []);
  return {
    time: Math.max(...parts.map(({ time }) => time)),
    steps: [...hooks(suite.before), ...parts.flatMap(({ steps }) => steps), ...hooks(suite.after)],
  };
}

const quickFirst = (parts) => parts.toSorted((one, other) => one.time - other.time);

/** Makes calls one after another, within the time of a test. */
async function attempt(calls) {
  let timer;
  const failed = new Promise((_, reject) => {
    fail = reject;
    timer = setTimeout(() => reject(new Error('it took too long')), patience);
  });
  const inTurn = async () => {
    for (const call of calls) await call();
    await scheduler.yield(); // a rejection that nothing handles is told of in a task of its own
  };
  try {
    await Promise.race([inTurn(), failed]);
  } finally {
    clearTimeout(timer);
  }
}
