/**
 * Commands that a test sends to its browser with `executeServerCommand(name, options)`.
 *
 * - `screenshot { selector?, fullPage?, file? }` answers with a PNG in base64: of an element, of the
 *   whole page, or of what is in view.
 * - `keep-picture { base64, file }` writes a PNG that a test has made or taken.
 * - `print-pdf { file? }` (Chromium) answers with `{ pages, base64 }`: what printing the page gives.
 * - `forced-colors { active }` (Chromium) turns high contrast on and off.
 *
 * With `file`, the picture or PDF is also written to the folder screenshots/.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../screenshots/', import.meta.url));

const commands = {
  screenshot,
  'keep-picture': keepPicture,
  'print-pdf': printPdf,
  'forced-colors': forceColors,
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

/** Puppeteer's own list of media features lacks this one. */
async function forceColors(page, { active }) {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: active ? 'active' : 'none' }],
  });
  return active;
}

async function printPdf(page, { file }) {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  return { pages: countPages(pdf), base64: await answer(pdf, file) };
}

/** @param {Uint8Array} pdf as Chromium writes it: the objects of pages are not compressed */
export function countPages(pdf) {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g)?.length ?? 0
  );
}

async function answer(bytes, file) {
  if (file) {
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  }
  return Buffer.from(bytes).toString('base64');
}
