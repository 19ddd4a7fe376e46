/**
 * Tries what the card promises with inputs made at random, in each browser of BROWSERS (Chromium
 * without it), until one breaks a promise or the time is over:
 *
 *     npm run fuzz -- --minutes 10
 *
 * What breaks is printed with the page that shows it, and with the command that tries it again:
 *
 *     npm run fuzz -- --seed 42 --path 3:1 --only "the promise"
 */
import { parseArgs } from 'node:util';
import { startTestRunner } from '@web/test-runner';
import usualConfig from '../../web-test-runner.config.mjs';

const usage = `Write, for example:
  npm run fuzz                     for one minute
  npm run fuzz -- --minutes 10     for ten
  npm run fuzz -- --seed 42        once, with the inputs of this seed
and, as a failure tells you, --path and --only beside --seed.`;

const wish = readArguments();
/** What was tried in each browser, by promise; and what was tried last. */
const tried = new Map();
const latest = new Map();

const runner = await startTestRunner({
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
  config: {
    ...usualConfig,
    files: ['test/fuzz/fuzz.test.ts'],
    plugins: [...usualConfig.plugins, { name: 'fuzz', executeCommand: noteRound }],
    reporters: [{ onTestRunFinished: ({ sessions }) => report([...sessions]) }],
    testRunnerHtml: (framework) =>
      `<script>globalThis.fuzzing = ${JSON.stringify(wish)};</script>${usualConfig.testRunnerHtml(framework)}`,
    staticLogging: true,
    // A smaller input is sought for a while after the time is over.
    testsFinishTimeout: (wish.minutes + 2) * 60_000,
  },
});
if (runner) {
  console.log(
    wish.seed === undefined ? `For ${wish.minutes} minutes …` : `With seed ${wish.seed} …`,
  );
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => runner.stop());
  runner.on('stopped', (passed) => process.exit(passed ? 0 : 1));
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        minutes: { type: 'string', default: '1' },
        seed: { type: 'string' },
        path: { type: 'string' },
        only: { type: 'string' },
      },
    });
    const { minutes, seed, path, only } = values;
    if (!(Number(minutes) > 0))
      throw new Error(`--minutes takes a number above 0, not ${minutes}.`);
    if (seed !== undefined && !/^-?\d{1,10}$/.test(seed))
      throw new Error(`--seed takes a whole number, not ${seed}.`);
    if (path !== undefined && !/^\d+(:\d+)*$/.test(path))
      throw new Error(`--path takes numbers with colons between, not ${path}.`);
    if (path !== undefined && !(seed && only))
      throw new Error('--path leads somewhere only beside --seed and --only.');
    return { minutes: Number(minutes), ...(seed && { seed: Number(seed) }), path, only };
  } catch (error) {
    console.error(`${error.message}\n${usage}`);
    return process.exit(1);
  }
}

function noteRound({ command, payload, session }) {
  if (command !== 'fuzz-round') return undefined;
  const { name, runs } = payload;
  latest.set(session.id, payload);
  const counts = tried.get(session.browser.name) ?? new Map();
  tried.set(session.browser.name, counts.set(name, (counts.get(name) ?? 0) + runs));
  return true;
}

function report(sessions) {
  for (const { id, browser, errors, testResults } of sessions) {
    console.log(`\n${browser.name}`);
    for (const [name, count] of tried.get(browser.name) ?? [])
      console.log(`${count.toLocaleString('en').padStart(11)} times: ${name}`);
    for (const { error } of failuresIn(testResults)) console.log(`\n${error?.message}`);
    for (const { message } of errors) console.log(`\n${message}`);
    const { name, seed } = latest.get(id) ?? {};
    // A page that hangs cannot say what it hangs on.
    if (errors.length && name)
      console.log(
        `At last it tried: npm run fuzz -- --seed ${seed} --only ${JSON.stringify(name)}`,
      );
  }
}

function failuresIn(suite) {
  if (!suite) return [];
  return [...suite.tests.filter(({ passed }) => !passed), ...suite.suites.flatMap(failuresIn)];
}
