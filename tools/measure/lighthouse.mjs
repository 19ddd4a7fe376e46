/**
 * Lighthouse on pages of the site, and on one that holds nothing but a snippet: `npm run lighthouse`,
 * after a build. Fails below 100 in accessibility, best practices and SEO, or below 98 in
 * performance, on a phone as Lighthouse has it.
 */
import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';
import { chromium } from '../../test/runner/browsers.mjs';
import { serve } from '../../test/runner/serve.mjs';

const pagesOfSite = {
  'the first page': 'index.html',
  'the builder': 'builder.html',
  'a page of the documentation': 'docs/clinics.html',
  'an example': 'examples/clinic.html',
};

const least = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 };

/** The page of a clinic, as its site editor leaves it. */
let snippet = '';
const pageOfClinic = () => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Back spasms</title>
    <meta name="description" content="What to do about a back spasm.">
    <link rel="icon" href="icon.svg">
  </head>
  <body>${snippet}</body>
</html>`;

const server = await serve({
  folder: 'dist/demo/',
  middleware: [
    (context, next) => {
      if (context.path !== '/clinic') return next();
      context.type = 'text/html; charset=utf-8';
      context.body = pageOfClinic();
      return undefined;
    },
  ],
});
const browser = await puppeteer.launch(await chromium());
const { hostname, port } = new URL(browser.wsEndpoint());
let isLow = false;
try {
  for (const [name, path] of Object.entries(pagesOfSite))
    await measure(name, server.address + path);
  for (const kind of ['tag', 'prerendered']) {
    snippet = await snippetOf(kind);
    await measure(`a page with the snippet ${kind}`, `${server.address}clinic`);
  }
} finally {
  await browser.close();
  await server.stop();
}
process.exit(isLow ? 1 : 0);

async function snippetOf(kind) {
  const page = await browser.newPage();
  await page.goto(`${server.address}builder.html#kind=${kind}&heading-level=1`);
  const code = await page.waitForSelector('.snippet code');
  const text = await code.evaluate((element) => element.textContent);
  await page.close();
  return text;
}

async function measure(name, address) {
  const result = await lighthouse(address, {
    hostname,
    port: Number(port),
    onlyCategories: Object.keys(least),
    logLevel: 'error',
  });
  const { categories, audits } = result.lhr;
  console.log(name);
  for (const [id, limit] of Object.entries(least)) {
    const score = Math.round(categories[id].score * 100);
    isLow ||= score < limit;
    console.log(`  ${id.padEnd(16)}${score}, at least ${limit}`);
    for (const { id: audit, weight } of categories[id].auditRefs)
      if (
        weight &&
        audits[audit].score !== null &&
        audits[audit].score < (id === 'performance' ? 0.9 : 1)
      )
        console.log(`    ${audits[audit].title}: ${audits[audit].displayValue ?? ''}`);
  }
  console.log(`  layout shift    ${audits['cumulative-layout-shift'].displayValue}`);
}
