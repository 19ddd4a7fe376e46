import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import {
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  determineHitLimitReached,
} from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { chromium } from '../browsers.mjs';
import { serve } from '../serve.mjs';
import { middleware } from '../test-server.mjs';
import { isTestOfScope } from './scope.mjs';

/** What the first run has found, for whoever runs the mutants: it need not be the same process. */
const memory = 'first-run.json';

/** In milliseconds, from the start of one test to that of the next: a test gives up before. */
const patience = 45_000;

const framework = readFileSync(new URL('page.js', import.meta.url), 'utf8');

/**
 * Runs the tests in Chromium, as a Stryker test runner: each file in a page of its own, so that
 * nothing of one mutant is left for the next. It works in the folder of the broken copy.
 * @implements {import('@stryker-mutator/api/test-runner').TestRunner}
 */
export class PageRunner {
  #files = readdirSync('test', { recursive: true })
    .map((path) => join('test', path).split(sep).join('/'))
    .filter(isTestOfScope);
  #modules = new Map();
  #server;
  #browser;
  #page;
  /** Runs out when a page has begun no test for too long. */
  #silence;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    await this.#bundle();
    this.#server = await serve({ middleware: [this.#serveModules, middleware] });
    await this.#open();
  }

  async #open() {
    this.#browser = await puppeteer.launch({ ...(await chromium()), protocolTimeout: 0 });
    this.#page = await this.#browser.newPage();
    await this.#page.exposeFunction('onTest', () => {
      this.#silence.refresh();
    });
  }

  async dispose() {
    await this.#browser?.close();
    await this.#server?.stop();
  }

  /** Each test file with all that it imports, in one module: a page loads it in one go. */
  async #bundle() {
    const { outputFiles } = await build({
      absWorkingDir: process.cwd(), // esbuild's own is where the process began
      entryPoints: this.#files,
      outbase: '../../tools/mutation',
      outdir: 'modules',
      bundle: true,
      format: 'esm',
      target: 'esnext',
      conditions: ['browser', 'development'],
      logLevel: 'error',
      write: false,
    });
    const folder = resolve('modules');
    for (const { path, text } of outputFiles)
      this.#modules.set(path.slice(folder.length).split(sep).join('/'), text);
  }

  #serveModules = async (context, next) => {
    const module = context.path === '/framework.js' ? framework : this.#modules.get(context.path);
    if (context.path === '/page.html') {
      context.type = 'html';
      context.body = '<!doctype html><body><script src="/framework.js"></script>';
    } else if (module) {
      context.type = 'js';
      context.body = module;
    } else await next();
  };

  /** What came of the tests of one file, in a page of its own; nothing of one that hangs. */
  async #run(file, job) {
    const { NAMESPACE: namespace } = INSTRUMENTER_CONSTANTS;
    const url = `/${file.replace(/ts$/, 'js')}`;
    await this.#page.goto(`${this.#server.address}page.html`);
    const hangs = new Promise((resolve) => {
      this.#silence = setTimeout(resolve, patience);
    });
    const run = this.#page.evaluate((job) => globalThis.runTests(job), { ...job, namespace, url });
    const result = await Promise.race([run, hangs]);
    clearTimeout(this.#silence);
    if (result) return result;
    run.catch(() => {}); // it ends with its browser
    this.#browser.process().kill('SIGKILL');
    await this.#open();
    return undefined;
  }

  async dryRun() {
    const tests = [];
    const coverage = { static: {}, perTest: {} };
    const known = {};
    for (const file of this.#files) {
      const run = await this.#run(file, {});
      if (!run) return { status: DryRunStatus.Timeout };
      if (run.failure)
        return { status: DryRunStatus.Error, errorMessage: describe(file, run.failure) };
      const times = Object.fromEntries(run.tests.map(({ name, time }) => [name, time]));
      if (Object.keys(times).length < run.tests.length)
        return { status: DryRunStatus.Error, errorMessage: `Two tests of ${file} have one name.` };
      known[file] = { times, mutants: addCoverage(coverage, file, run.coverage) };
      for (const [name, time] of Object.entries(times))
        tests.push({ id: idOf(file, name), name, timeSpentMs: time, status: TestStatus.Success });
    }
    writeFileSync(memory, JSON.stringify(known));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: coverage };
  }

  async mutantRun({ activeMutant, mutantActivation, hitLimit, testFilter }) {
    const { id } = activeMutant;
    const mutant = { id, isStatic: mutantActivation === 'static', hitLimit };
    let nrOfTests = 0;
    for (const { file, times } of chooseTests(activeMutant, testFilter)) {
      const run = await this.#run(file, { mutant, times });
      if (!run) return { status: MutantRunStatus.Timeout };
      const { tests, failure, hitCount } = run;
      nrOfTests += tests.length;
      const endless = determineHitLimitReached(hitCount, hitLimit);
      if (endless) return { ...endless, status: MutantRunStatus.Timeout };
      if (failure)
        return {
          status: MutantRunStatus.Killed,
          killedBy: failure.name ? [idOf(file, failure.name)] : [],
          failureMessage: describe(file, failure),
          nrOfTests: nrOfTests + 1,
        };
    }
    return { status: MutantRunStatus.Survived, nrOfTests };
  }
}

const idOf = (file, name) => `${file}: ${name}`;
const describe = (file, { name, message }) => `${idOf(file, name ?? 'as it loads')}: ${message}`;

/** Adds what a file met to what all met, and gives the mutants among it. */
function addCoverage(all, file, { static: atLoad, perTest }) {
  for (const [id, count] of Object.entries(atLoad)) all.static[id] = (all.static[id] ?? 0) + count;
  for (const [name, counts] of Object.entries(perTest)) all.perTest[idOf(file, name)] = counts;
  return [...new Set([atLoad, ...Object.values(perTest)].flatMap(Object.keys))];
}

/**
 * The tests that can notice a mutant, by file: those of the filter, or all in each file that meets
 * it. The file that has the name of the broken one goes first, then the quick ones.
 */
function chooseTests({ id, fileName }, filter) {
  const wanted = filter && new Set(filter);
  const name = basename(fileName, '.ts');
  const rank = ({ file, times }) =>
    basename(file, '.test.ts') === name ? 0 : Object.values(times).reduce((a, b) => a + b);
  return Object.entries(JSON.parse(readFileSync(memory, 'utf8')))
    .filter(([, { mutants }]) => mutants.includes(id))
    .map(([file, { times }]) => {
      const some = Object.entries(times).filter(
        ([test]) => !wanted || wanted.has(idOf(file, test)),
      );
      return { file, times: Object.fromEntries(some) };
    })
    .filter(({ times }) => Object.keys(times).length)
    .toSorted((one, other) => rank(one) - rank(other));
}
