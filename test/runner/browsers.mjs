/** Finds the browsers that Puppeteer drives, and says how to launch them. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npmChromium } from './npm-chromium.mjs';

/** Tests talk to this machine alone, as whoever runs them, on two cores and without a GPU. */
const chromiumFlags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--font-render-hinting=none',
  '--no-first-run',
  '--no-sandbox',
];

const usualPlaces = {
  chromium: [
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/**
 * Puppeteer's launch options for Chromium: the one that CHROME_PATH names, else the one from npm,
 * else an installed Chrome or Chromium.
 * @throws {Error} that names the remedy, where there is none
 */
export async function chromium() {
  const named = process.env.CHROME_PATH;
  const { found, why } = named
    ? { found: { executablePath: existing('CHROME_PATH', named) } }
    : await findChromium();
  if (!found)
    throw new Error(
      `No Chromium was found${why}. Install Chrome or Chromium, or name one in the environment variable CHROME_PATH.`,
    );
  return { ...found, headless: 'shell', args: chromiumFlags };
}

async function findChromium() {
  let why = '';
  try {
    const found = await npmChromium();
    if (found) return { found };
  } catch (error) {
    why = ` (${error.message})`;
  }
  const executablePath = usualPlaces.chromium.find(existsSync);
  return { found: executablePath && { executablePath }, why };
}

/**
 * Puppeteer's launch options for Firefox: the one that FIREFOX_PATH names, else an installed one.
 * @throws {Error} that names the remedy, where there is none
 */
export function firefox() {
  const named = process.env.FIREFOX_PATH;
  const executablePath = named
    ? existing('FIREFOX_PATH', named)
    : usualPlaces.firefox.find(existsSync);
  if (!executablePath)
    throw new Error(
      'No Firefox was found. Install it (Debian: firefox-esr), or name one in the environment variable FIREFOX_PATH.',
    );
  // It wants a home to write to, and there may be none.
  const home = mkdtempSync(join(tmpdir(), 'firefox-'));
  process.once('exit', () => rmSync(home, { recursive: true, force: true, maxRetries: 3 }));
  return {
    browser: 'firefox',
    executablePath,
    headless: true,
    // For the command that frees memory, which no page may give.
    args: ['--remote-allow-system-access'],
    env: { ...process.env, HOME: home },
  };
}

function existing(variable, path) {
  if (!existsSync(path)) throw new Error(`${variable} names ${path}, where there is no browser.`);
  return path;
}
