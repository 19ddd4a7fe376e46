/**
 * Commands that a test sends to its browser with `executeServerCommand(name, options)`.
 *
 * - `screenshot { selector?, fullPage?, file? }` answers with a PNG in base64: of an element, of the
 *   whole page, or of what is in view.
 * - `keep-picture { base64, file }` writes a PNG that a test has made or taken.
 * - `print-pdf { file? }` (Chromium, Firefox) answers with `{ text, base64 }`: what printing the page
 *   gives.
 * - `forced-colors { active }` (Chromium) turns high contrast on and off.
 * - `darken-by-force { active }` (Chromium) turns on and off what darkens pages that are light.
 * - `collect-garbage` (Chromium, Firefox) frees what nothing holds. Chromium answers with
 *   `{ documents, nodes, listeners }`, how many of each it still has for the page; the others with
 *   `{}`.
 * - `tab { open?, run?, close? }` opens a page of its own at an address, without the runner; runs a
 *   script in the one that is open and answers with `{ value }`, or with `{}` while that page is on
 *   its way to another; closes it.
 *
 * With `file`, the picture or PDF is also written to the folder screenshots/.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractText } from 'unpdf';

const folder = fileURLToPath(new URL('../../screenshots/', import.meta.url));

const commands = {
  screenshot,
  'keep-picture': keepPicture,
  'print-pdf': printPdf,
  'forced-colors': forceColors,
  'darken-by-force': darkenByForce,
  'collect-garbage': collectGarbage,
  tab,
};

/** @returns {import('@web/test-runner-core').TestRunnerPlugin} */
export function commandsPlugin() {
  return {
    name: 'card-commands',
    executeCommand({ command, payload, session }) {
      if (!Object.hasOwn(commands, command)) return undefined;
      return commands[command](session.browser.getPage(session.id), payload ?? {});
    },
  };
}

async function screenshot(page, { selector, fullPage = false, file }) {
  const element = selector && (await page.$(selector));
  if (selector && !element) throw new Error(`There is no ${selector} on the page.`);
  const picture = element ? await element.screenshot() : await page.screenshot({ fullPage });
  return answer(picture, file);
}

async function keepPicture(_, { base64, file }) {
  await answer(Buffer.from(base64, 'base64'), file);
  return file;
}

/** @type {WeakMap<object, Promise<import('puppeteer-core').CDPSession>>} */
const sessions = new WeakMap();

/**
 * One session a page: each keeps what it has set, and sets it again when the page goes to the next
 * test file, though another has taken it back.
 */
function sessionOf(page) {
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  return session;
}

/** Puppeteer's own list of media features lacks this one. */
async function forceColors(page, { active }) {
  const session = await sessionOf(page);
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: active ? 'active' : 'none' }],
  });
  return active;
}

/** Without a word about it, the browser goes back to what its user has chosen. */
async function darkenByForce(page, { active }) {
  const session = await sessionOf(page);
  await session.send('Emulation.setAutoDarkModeOverride', active ? { enabled: true } : {});
  return active;
}

async function collectGarbage(page) {
  // WebKit's driver has no command for it.
  const browser = page.browser?.();
  if (!browser) return {};
  const isFirefox = (await browser.version()).startsWith('firefox');
  return isFirefox ? collectInFirefox(browser.connection) : collectInChromium(page);
}

async function collectInChromium(page) {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { documents, nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { documents, nodes, listeners: jsEventListeners };
}

/** Elements go only with the second kind of collection, which frees their scripts' part for the first. */
async function collectInFirefox(connection) {
  const { result } = await connection.send('browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  });
  await connection.send('script.evaluate', {
    expression: `for (const kind of ['gc', 'cc', 'gc'])
      Services.obs.notifyObservers(null, \`child-\${kind}-request\`);`,
    target: { context: result.contexts[0].context },
    awaitPromise: false,
  });
  return {};
}

/** The tab that a test's page has opened. */
const tabs = new WeakMap();

async function tab(page, { open, run, close }) {
  if (open) {
    const opened = await page.browserContext().newPage();
    tabs.set(page, opened);
    await opened.goto(open);
  }
  if (close) await tabs.get(page).close();
  if (!run) return {};
  try {
    return { value: await tabs.get(page).evaluate(run) };
  } catch {
    return {};
  }
}

async function printPdf(page, { file }) {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: true });
  return { text, base64: await answer(pdf, file) };
}

async function answer(bytes, file) {
  if (file) {
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  }
  return Buffer.from(bytes).toString('base64');
}
