/**
 * Prints what the worst documents of 256 KB cost in Chromium, against `JSON.parse` of the same
 * text: `npm run bench:document`, after a build. Nothing fails by a time.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { chromium } from '../../test/runner/browsers.mjs';
import { serve } from '../../test/runner/serve.mjs';

const rounds = 9;
/** How many of the worst are printed. */
const most = 10;

const {
  outputFiles: [documents],
} = await build({
  entryPoints: [fileURLToPath(new URL('../../test/fuzz/worst-documents.ts', import.meta.url))],
  bundle: true,
  format: 'esm',
  write: false,
});

const server = await serve();
const browser = await puppeteer.launch(await chromium());
try {
  const page = await browser.newPage();
  // The builder's policy lets nobody bring in the documents that are measured.
  await page.setBypassCSP(true);
  await page.goto(`${server.address}demo/builder.html`);
  const code = Buffer.from(documents.contents).toString('base64');
  const names = await page.evaluate(setUp, `data:text/javascript;base64,${code}`);
  const samples = names.map(() => []);
  // By turns, so that what slows the machine down for a while slows all of them. The first warms up.
  for (let round = 0; round <= rounds; round += 1)
    for (const [index] of names.entries()) {
      const sample = await page.evaluate(measure, index);
      if (round) samples[index].push(sample);
    }
  report(names.map((name, index) => ({ name, ...middleOf(samples[index]) })));
} finally {
  await browser.close();
  await server.stop();
}

/** In the page: a card, and the documents, whole and half as large. */
async function setUp(address) {
  const { worstDocuments } = await import(address);
  const { readDocument } = await import('/dist/document/read.js');
  await import('/dist/index.js');
  const card = Object.assign(document.createElement('back-spasm-card'), {
    citations: true,
    layout: 'full',
  });
  document.body.replaceChildren(card);
  await card.ready;
  globalThis.bench = { card, readDocument, texts: worstDocuments.map(({ text }) => text) };
  return worstDocuments.map(({ name }) => name);
}

/** In the page: what one document costs, in milliseconds. */
async function measure(index) {
  const { card, readDocument, texts } = globalThis.bench;
  const text = texts[index];
  const times = 5; // a browser's clock is coarse
  const timeOf = (action) => {
    const start = performance.now();
    for (let time = 0; time < times; time += 1) action();
    return (performance.now() - start) / times;
  };
  const parsed = timeOf(() => {
    try {
      JSON.parse(text);
    } catch {
      // One of them is broken.
    }
  });
  const wasRead = timeOf(() => readDocument(text));
  const start = performance.now();
  card.content = text;
  // The card draws in the next microtask.
  await Promise.resolve();
  const drawn = performance.now() - start;
  card.getBoundingClientRect();
  const laidOut = performance.now() - start;
  card.content = null;
  await Promise.resolve();
  return { parsed, wasRead, drawn, laidOut };
}

/** Of each figure the one in the middle of all rounds. */
function middleOf(samples) {
  const middles = Object.keys(samples[0]).map((name) => {
    const sorted = samples.map((sample) => sample[name]).toSorted((a, b) => a - b);
    return [name, sorted[Math.trunc(sorted.length / 2)]];
  });
  return Object.fromEntries(middles);
}

function report(figures) {
  const line = (name, ...cells) =>
    console.log(name.padEnd(36) + cells.map((cell) => cell.padStart(13)).join(''));
  const milliseconds = (time) => `${time.toFixed(2)} ms`;
  line('', 'JSON.parse', 'read', 'drawn', 'laid out');
  const byCost = figures.toSorted((one, other) => other.laidOut - one.laidOut);
  for (const { name, parsed, wasRead, drawn, laidOut } of byCost.slice(0, most))
    line(name, ...[parsed, wasRead, drawn, laidOut].map(milliseconds));
  const tell = (what, key) => {
    const costs = ({ [key]: time, parsed }) => time / parsed;
    const [{ name, ...worst }] = figures.toSorted((one, other) => costs(other) - costs(one));
    console.log(
      `Worst to ${what} against JSON.parse: ${name}, ${milliseconds(worst[key])}, ${costs(worst).toFixed()} times as long.`,
    );
  };
  console.log();
  tell('read', 'wasRead');
  tell('draw', 'drawn');
}
