/**
 * The built builder on a server, in a folder as any static host may have it; and beside it, on a
 * server of its own, the page of a clinic on which snippets are pasted.
 */
import puppeteer from 'puppeteer-core';
import { chromium } from '../runner/browsers.mjs';
import { serve } from '../runner/serve.mjs';

export async function openSite() {
  let pasted = '';
  const site = await serve({ folder: 'dist/' });
  const clinic = await serve({
    middleware: [
      (context, next) => {
        if (context.path !== '/clinic') return next();
        context.type = 'text/html; charset=utf-8';
        context.body = pasted;
        return undefined;
      },
    ],
  });
  const browser = await puppeteer.launch(await chromium());
  await browser
    .defaultBrowserContext()
    .overridePermissions(new URL(site.address).origin, [
      'clipboard-read',
      'clipboard-sanitized-write',
    ]);
  return {
    address: `${site.address}demo/builder.html`,
    /**
     * @param {string} hash with its `#`
     * @param {string} missing what the addresses of those files have in them that do not come
     */
    openBuilder: (hash = '', missing = '') =>
      openBuilder(browser, `${site.address}demo/builder.html${hash}`, missing),
    /**
     * Opens a page of the clinic.
     * @param {string} html the whole page
     * @param {{ isScripted?: boolean }} options whether the browser runs scripts
     */
    async openClinic(html, { isScripted = true } = {}) {
      pasted = html;
      const { page, said } = await openPage(browser);
      await page.setJavaScriptEnabled(isScripted);
      await page.goto(`${clinic.address}clinic`);
      return { page, said };
    },
    async close() {
      await browser.close();
      await site.stop();
      await clinic.stop();
    },
  };
}

async function openBuilder(browser, address, missing) {
  const { page, said } = await openPage(browser);
  if (missing) {
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      request.url().includes(missing) ? request.abort() : request.continue(),
    );
  }
  await page.goto(address);
  await page.waitForSelector('#embed');
  return { page, said };
}

/** @returns what the page says is in `said`: nobody should have a reason to look there */
async function openPage(browser) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  const said = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  return { page, said };
}

/** What a reader sees of a card: its words, and how each part is painted. Runs in the page. */
export function lookAt(card) {
  const root = card.shadowRoot;
  const parts = [...root.querySelectorAll('[part]')].filter((part) => !part.closest('svg'));
  return {
    language: card.language,
    fingerprint: card.fingerprint,
    height: Math.round(card.getBoundingClientRect().height),
    words: root.querySelector('article').innerText.replaceAll(/\s+/g, ' ').trim(),
    looks: parts.map((part) => {
      const { color, backgroundColor, fontFamily, fontSize, borderRadius } = getComputedStyle(part);
      return [
        part.getAttribute('part'),
        color,
        backgroundColor,
        fontFamily,
        fontSize,
        borderRadius,
      ].join(' ');
    }),
  };
}
