/**
 * Takes pictures of the demo pages, for people to look at: `npm run screenshots`, after a build.
 * With names of shots as arguments, only those. They are written to screenshots/, as whole pages.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromium } from '../../test/runner/browsers.mjs';
import { serve } from '../../test/runner/serve.mjs';

/**
 * @typedef {object} Shot
 * @property {string} name of the file
 * @property {string} path of the page, from the project's folder
 * @property {number} [width] of the window in CSS pixels; 1280 without it
 * @property {'light' | 'dark'} [colorScheme] what the reader's system prefers; light without it
 * @property {boolean} [forcedColors] high contrast
 * @property {string} [lang] what the page is changed to be in
 * @property {boolean} [isHandout] whether it is the card's handout that is printed, not the page
 * @property {'A4' | 'Letter'} [print] on that paper, as a PDF and, where pdftoppm is installed, a
 *   picture of each page
 */

/** @type {Shot[]} */
const shots = [
  { name: 'phone', path: '/demo/clinic.html', width: 320 },
  { name: 'tablet', path: '/demo/clinic.html', width: 768 },
  { name: 'wide', path: '/demo/clinic.html', width: 1280 },
  { name: 'phone-dark', path: '/demo/clinic.html', width: 320, colorScheme: 'dark' },
  { name: 'tablet-dark', path: '/demo/clinic.html', width: 768, colorScheme: 'dark' },
  { name: 'wide-dark', path: '/demo/clinic.html', width: 1280, colorScheme: 'dark' },
  { name: 'layouts', path: '/demo/layouts.html' },
  { name: 'layouts-phone', path: '/demo/layouts.html', width: 320 },
  { name: 'brands', path: '/demo/brands.html' },
  { name: 'brands-phone', path: '/demo/brands.html', width: 320 },
  { name: 'dark', path: '/demo/dark.html', width: 768 },
  { name: 'narrow', path: '/demo/narrow.html', width: 768 },
  { name: 'framework', path: '/demo/framework.html' },
  { name: 'framework-dark', path: '/demo/framework.html', colorScheme: 'dark' },
  { name: 'problems', path: '/demo/problems.html' },
  { name: 'sign-off', path: '/demo/sign-off.html' },
  { name: 'forced-colors', path: '/demo/clinic.html', width: 768, forcedColors: true },
  ...['en', 'fr', 'es', 'ar'].flatMap((lang) =>
    [320, 1280].flatMap((width) =>
      ['light', 'dark'].map((colorScheme) => ({
        name: `${lang}-${width}-${colorScheme}`,
        path: '/demo/languages.html',
        width,
        colorScheme,
        lang,
      })),
    ),
  ),
  ...['en', 'fr', 'es', 'ar'].flatMap((lang) =>
    ['A4', 'Letter'].map((print) => ({
      name: `handout-${lang}-${print.toLowerCase()}`,
      path: '/demo/languages.html',
      isHandout: true,
      lang,
      print,
    })),
  ),
  ...[320, 768, 1280].flatMap((width) =>
    ['light', 'dark'].map((colorScheme) => ({
      name: `builder-${width}-${colorScheme}`,
      path: '/dist/demo/builder.html#country=CA&clinic=Example+Clinic&theme=auto',
      width,
      colorScheme,
    })),
  ),
  {
    name: 'builder-forced-colors',
    path: '/dist/demo/builder.html',
    width: 768,
    forcedColors: true,
  },
  { name: 'print-a4', path: '/demo/clinic.html', print: 'A4' },
  { name: 'print-letter', path: '/demo/clinic.html', print: 'Letter' },
];

const folder = fileURLToPath(new URL('../../screenshots/', import.meta.url));

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !shots.some((shot) => shot.name === name));
if (unknown.length) throw new Error(`There is no shot named ${unknown.join(', ')}.`);

mkdirSync(folder, { recursive: true });
const server = await serve();
const browser = await puppeteer.launch(await chromium());
try {
  for (const shot of shots)
    if (!wanted.length || wanted.includes(shot.name)) console.log(await take(shot));
} finally {
  await browser.close();
  await server.stop();
}

/** @param {Shot} shot */
async function take({
  name,
  path,
  width = 1280,
  colorScheme = 'light',
  forcedColors,
  lang,
  isHandout,
  print,
}) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 800, deviceScaleFactor: 2 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colorScheme }]);
  if (forcedColors) await emulateForcedColors(page, colorScheme);
  const address = new URL(path, server.address).href;
  const response = await page.goto(address, { waitUntil: 'networkidle0' });
  const status = response?.status() ?? 0;
  if (status < 200 || status >= 400) throw new Error(`${address} answers ${status}.`);
  if (lang)
    await page.evaluate((tag) => {
      document.documentElement.lang = tag;
      document.documentElement.dir = tag === 'ar' ? 'rtl' : 'ltr';
    }, lang);
  if (isHandout) await page.evaluate(printHandout);
  const file = join(folder, `${name}.${print ? 'pdf' : 'png'}`);
  if (print) await printPages(page, file, print);
  else await page.screenshot({ path: file, fullPage: true });
  await page.close();
  return relative(process.cwd(), file);
}

/** Puppeteer's own list of media features lacks this one. */
async function emulateForcedColors(page, colorScheme) {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-color-scheme', value: colorScheme },
    ],
  });
}

/** Brings the handout and leaves it there, as while a reader looks at the print dialog. */
async function printHandout() {
  window.print = () => {};
  const card = document.querySelector('back-spasm-card');
  await new Promise(requestAnimationFrame);
  card.print();
}

/** The page's own `@page` has the last word on the paper. */
async function printPages(page, path, format) {
  await page.pdf({ path, format, preferCSSPageSize: true });
  spawnSync('pdftoppm', ['-png', '-r', '96', path, path.replace(/\.pdf$/, '')]);
}
