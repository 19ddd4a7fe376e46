/**
 * Runs the same tests in each browser of BROWSERS, such as `chromium,firefox,webkit`; Chromium
 * alone without it. A browser that is missing is an error, never a reason to run fewer tests.
 */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import puppeteer from 'puppeteer-core';
import { browserTotals } from './test/runner/browser-totals.mjs';
import { chromium, firefox } from './test/runner/browsers.mjs';
import { commandsPlugin } from './test/runner/commands.mjs';
import { addUp, countsReporter, flagsToCount } from './test/runner/coverage-counts.mjs';
import { fileTimes } from './test/runner/file-times.mjs';
import { jsonModules } from './test/runner/json-modules.mjs';
import { atOnce, oneACore } from './test/runner/one-a-core.mjs';
import { middleware } from './test/runner/test-server.mjs';
import { webkitLauncher } from './test/runner/webkit-launcher.mjs';

/** Each file makes a hundred requests, to which nobody listens; telling of them takes Firefox long. */
const unheard = { networkEnabled: false };

const launchers = {
  async chromium() {
    const options = await chromium();
    const launcher = chromeLauncher({
      // The launcher's own way to Chrome has no say in which one; given Puppeteer, it asks us.
      puppeteer,
      launchOptions: { ...options, ...unheard, args: [...options.args, ...flagsToCount] },
      concurrency: atOnce,
      async createPage({ context }) {
        const page = await context.newPage();
        // Files run side by side, and each believes that it has the focus.
        await page.emulateFocusedPage(true);
        return addUp(page);
      },
    });
    return closePages(launcher);
  },
  async firefox() {
    return oneACore(oneFirefox);
  },
  async webkit() {
    return oneACore(webkitLauncher);
  },
};

function oneFirefox() {
  const launcher = chromeLauncher({
    puppeteer,
    launchOptions: { ...firefox(), ...unheard },
    concurrency: 1,
    async createPage({ context }) {
      const page = await context.newPage();
      const setViewport = page.setViewport.bind(page);
      // Puppeteer ends with a command that Firefox ESR 140 lacks, when the size is already set.
      page.setViewport = (viewport) =>
        setViewport(viewport).catch((error) => {
          if (!error.message.includes('unknown command')) throw error;
        });
      return page;
    },
  });
  return closePages(launcher);
}

/**
 * Closes a page after its test file. One that served the next would hand on what it has come to:
 * memory that no collector gets back, which slows the later files several times over, and the media
 * that another emulated.
 */
function closePages(launcher) {
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (session) => {
    const result = await stopSession(session);
    const pages = launcher.inactivePages.splice(0);
    await Promise.all(pages.map(({ puppeteerPage }) => puppeteerPage.close()));
    return result;
  };
  return launcher;
}

function launcherOf(name) {
  if (!Object.hasOwn(launchers, name))
    throw new Error(
      `BROWSERS names ${name}; it takes ${Object.keys(launchers).join(', ')}, comma between.`,
    );
  return launchers[name]();
}

const names = (process.env.BROWSERS || 'chromium').split(',').map((name) => name.trim());

export default {
  files: ['test/**/*.test.ts', '!test/node/**'],
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  nodeResolve: { exportConditions: ['browser', 'development'] },
  plugins: [
    jsonModules(),
    esbuildPlugin({
      ts: true,
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
      target: 'esnext', // types go, everything else stays: any other target rewrites pages' scripts
    }),
    a11ySnapshotPlugin(),
    commandsPlugin(),
  ],
  middleware: [middleware],
  browsers: await Promise.all(names.map(launcherOf)),
  // Two kinds at once would take each other's cores, and WebKit four times as long.
  concurrentBrowsers: 1,
  testRunnerHtml: (framework) => `<!doctype html>
    <html>
      <head>
        <link rel="stylesheet" href="/test/support/font.css" />
      </head>
      <body>
        <script>
          // A rejection that nothing handles fails the test, as an error that nothing catches does.
          addEventListener('unhandledrejection', ({ reason }) => {
            throw reason;
          });
        </script>
        <script type="module">
          import { fontIn } from '/test/support/font.ts';
          await fontIn(); // before anything is measured
          await import('${framework}');
        </script>
      </body>
    </html>`,
  // Tests use the Lit that checks what one does with it; that it says so in each file is noise.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter(), browserTotals(), countsReporter(), fileTimes()],
  // What counts is in test/runner/coverage.mjs.
  coverageConfig: { include: ['src/**/*.ts'], report: false },
  // A browser's first start on a busy machine with two cores takes its time.
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: 60_000 } },
};
