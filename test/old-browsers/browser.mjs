/**
 * A Chromium of years past, from the packages of this folder: unpacks it and speaks the DevTools
 * protocol to it, which all of them know in the same words. x64 Linux only.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import CDP from 'chrome-remote-interface';

const packages = fileURLToPath(new URL('node_modules/', import.meta.url));

/** Oldest first, as package.json names them. */
export const versions = Object.keys(
  JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')).dependencies,
)
  .flatMap((name) => /^chromium-(\d+)$/.exec(name)?.[1] ?? [])
  .map(Number)
  .toSorted((a, b) => a - b);

const flags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-sync',
  '--font-render-hinting=none',
  '--headless',
  '--hide-scrollbars',
  '--no-first-run',
  '--no-sandbox',
  '--remote-debugging-port=0',
];

/** These draw in one process, and with the software renderer that they came with. */
const flagsOf = (version) =>
  version < 115 ? ['--no-zygote', '--single-process', '--use-gl=swiftshader'] : [];

/** Each has a folder of its own, which appears only when it is complete. */
function unpack(version) {
  const folder = join(packages, '.cache', `chromium-${version}`);
  if (existsSync(folder)) return folder;
  const source = join(packages, `chromium-${version}`, 'bin');
  mkdirSync(join(packages, '.cache'), { recursive: true });
  const unfinished = mkdtempSync(`${folder}-`);
  for (const file of readdirSync(source)) {
    const input = brotliDecompressSync(readFileSync(join(source, file)));
    if (file === 'chromium.br') writeFileSync(join(unfinished, 'chromium'), input);
    else {
      const { status, stderr } = spawnSync('tar', ['-x', '-C', unfinished], { input });
      if (status !== 0)
        throw new Error(`${file} of Chromium ${version} cannot be unpacked: ${stderr}`);
    }
  }
  chmodSync(join(unfinished, 'chromium'), 0o755);
  renameSync(unfinished, folder);
  return folder;
}

/**
 * Starts one.
 * @returns {Promise<{ version: number, open: (address: string, options?: object) => Promise<Page>, stop: () => Promise<void> }>}
 */
export async function launch(version) {
  const folder = unpack(version);
  const profile = mkdtempSync(join(packages, '.cache', 'profile-'));
  const libraries = ['lib', 'al2/lib', 'al2023/lib'].map((path) => join(folder, path));
  const browser = spawn(
    join(folder, 'chromium'),
    [...flags, ...flagsOf(version), `--user-data-dir=${profile}`, 'about:blank'],
    {
      env: {
        ...process.env,
        HOME: profile,
        LD_LIBRARY_PATH: [...libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      },
      // A group of its own, so that its processes end with it.
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const port = await portOf(browser, version);
  return {
    version,
    open: (address, options) => openPage(port, address, options),
    async stop() {
      const ended = once(browser.stderr, 'close'); // each of its processes holds it open
      process.kill(-browser.pid, 'SIGKILL');
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** It says so on its error output, once it listens. */
function portOf(browser, version) {
  return new Promise((resolve, reject) => {
    let said = '';
    browser.stderr.on('data', (data) => {
      said += data;
      const [, port] = /DevTools listening on ws:\/\/[^:]+:(\d+)\//.exec(said) ?? [];
      if (port) resolve(Number(port));
    });
    browser.once('error', reject);
    browser.once('exit', (code) =>
      reject(
        new Error(
          `Chromium ${version} ended with ${code} before it listened: ${said.slice(-2000)}`,
        ),
      ),
    );
  });
}

/**
 * Opens a page.
 * @param {{ width?: number, colorScheme?: 'light' | 'dark', media?: string }} options
 */
async function openPage(port, address, { width = 390, height = 844, colorScheme = 'light' } = {}) {
  const target = await CDP.New({ port });
  const client = await CDP({ port, target, local: true });
  const { Emulation, Inspector, Page, Runtime } = client;
  const errors = [];
  /** Never resolves. A page that has crashed answers nothing, and its browser goes on. */
  const crash = new Promise((_, reject) => {
    Inspector.targetCrashed(() => reject(new Error('The page crashed.')));
    client.on('disconnect', () => reject(new Error('The browser went away.')));
  });
  crash.catch(() => {}); // it may come while nobody waits
  Runtime.exceptionThrown(({ exceptionDetails: { text, exception } }) =>
    errors.push(exception?.description ?? text),
  );
  await Promise.all([Inspector.enable(), Page.enable(), Runtime.enable()]);
  await Emulation.setDeviceMetricsOverride({ width, height, deviceScaleFactor: 1, mobile: false });
  await Emulation.setEmulatedMedia({
    features: [{ name: 'prefers-color-scheme', value: colorScheme }],
  });
  const loaded = Page.loadEventFired();
  await Page.navigate({ url: address });
  await Promise.race([loaded, crash]);
  return {
    errors,
    async evaluate(expression) {
      const { result, exceptionDetails } = await Promise.race([
        Runtime.evaluate({ expression, awaitPromise: true, returnByValue: true }),
        crash,
      ]);
      if (exceptionDetails)
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    async picture() {
      const { contentSize } = await Page.getLayoutMetrics();
      const { data } = await Page.captureScreenshot({
        clip: { x: 0, y: 0, width, height: Math.ceil(contentSize.height), scale: 1 },
        captureBeyondViewport: true,
      });
      return Buffer.from(data, 'base64');
    },
    async pdf() {
      const { data } = await Promise.race([Page.printToPDF({ preferCSSPageSize: true }), crash]);
      return new Uint8Array(Buffer.from(data, 'base64'));
    },
    async close() {
      await client.close();
      await CDP.Close({ port, id: target.id });
    },
  };
}
