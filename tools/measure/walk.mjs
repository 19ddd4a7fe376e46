/**
 * A first way through the builder, from its opening to a French, dark, branded, signed card on a
 * blank page: `npm run walk`, after a build. It prints how long each step takes a practised hand,
 * by the keystroke-level model, and how long the page takes to answer. With `-- --write`, figures
 * and pictures go into docs/testing.md.
 *
 * The model is that of Card, Moran and Newell, 1980: 1.35 s to think of what comes next, 1.1 s to
 * point at something, 0.2 s to press the mouse's button, 0.28 s for each key of an average typist,
 * 0.4 s to move the hand between keys and mouse.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromium } from '../../test/runner/browsers.mjs';
import { serve } from '../../test/runner/serve.mjs';
import { writeMeasured } from './measured.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const pictures = 'demo/walk';
/** Of the French text, at 200 words a minute: whoever signs reads all of it, at their own pace. */
const wordsAMinute = 200;

const isWriting = process.argv.includes('--write');
const steps = [];
let pasted = '';

const server = await serve({ folder: 'dist/demo/', middleware: [blankPage] });
const browser = await puppeteer.launch(await chromium());
try {
  await browser
    .defaultBrowserContext()
    .overridePermissions(new URL(server.address).origin, [
      'clipboard-read',
      'clipboard-sanitized-write',
    ]);
  await walk(await browser.newPage());
} finally {
  await browser.close();
  await server.stop();
}
const report = table();
console.log(report);
if (isWriting) writeMeasured('docs/testing.md', 'walk', report);
process.exit();

function blankPage(context, next) {
  if (context.path !== '/blank') return next();
  context.type = 'text/html; charset=utf-8';
  context.body = `<!doctype html><html lang="en"><title>Blank</title><body>${pasted}</body></html>`;
  return undefined;
}

async function walk(page) {
  await page.setViewport({ width: 1100, height: 760 });
  const control = (label) => page.locator(`::-p-aria([name="${label}"])`);

  await step(page, 'The builder opens', {}, async () => {
    await page.goto(`${server.address}builder.html`);
    await page.waitForSelector('#embed');
  });
  await step(
    page,
    'Country: Canada. Its numbers are offered, and taken',
    { points: 3 },
    async () => {
      await page.select('#answers-country', 'CA');
      await control('Use these numbers').click();
    },
  );
  const clinic = 'North Star Sports Clinic';
  await step(page, 'Name of the clinic', { points: 1, text: clinic }, () =>
    control('Name of your clinic').fill(clinic),
  );
  await step(page, 'Language: French', { points: 2 }, () => page.select('#attributes-lang', 'fr'));
  await step(
    page,
    'A dark look, in the colours of a brand',
    { points: 1, picture: 'look' },
    async () => {
      await control('North Star Sports Clinic').click();
      await page.$eval('#look', (section) => section.scrollIntoView());
    },
  );
  await sign(page, control);
  await paste(page);
}

async function sign(page, control) {
  const [name, role] = ['Sam Example', 'Physiotherapist'];
  await step(page, 'The clinician opens the text', { points: 1, picture: 'sign' }, () =>
    control('Read it and sign it here').click(),
  );
  const words = await page.$eval(
    '#reading-card',
    ({ shadowRoot }) => shadowRoot.querySelector('article').innerText.split(/\s+/).length,
  );
  await step(page, 'signs it', { points: 6, keys: 1, text: name + role }, async () => {
    await page.focus('#reading-text');
    await page.keyboard.press('End');
    await control('Name of the clinician').fill(name);
    await control('Profession').fill(role);
    await page.locator('[name="has-read"]').click();
    await control('Sign this text').click();
    await control('Close').click();
    await page.waitForSelector('#reading', { hidden: true });
  });
  steps.at(-1).note =
    `and reads ${words.toLocaleString('en')} words before, ${Math.round(words / wordsAMinute)} minutes`;
}

async function paste(page) {
  await step(page, 'The code is copied', { points: 1, picture: 'snippet' }, async () => {
    await page.locator('#embed .snippet button.main').click();
    await page.waitForFunction(() =>
      document.querySelector('.said').textContent.startsWith('Copied.'),
    );
    await page.$eval('#embed .snippet', (figure) => figure.scrollIntoView({ block: 'center' }));
  });
  pasted = await page.evaluate(() => navigator.clipboard.readText());
  await step(
    page,
    'and pasted into a blank page',
    { points: 1, keys: 2, picture: 'card' },
    async () => {
      await page.goto(`${server.address}blank`);
      await page.waitForFunction(() => document.querySelector('back-spasm-card')?.fingerprint);
    },
  );
}

/** @param {{ points?: number, keys?: number, text?: string, picture?: string }} work of a hand */
async function step(page, what, { points = 0, keys = 0, text = '', picture }, act) {
  const start = performance.now();
  await act();
  // Until the page has shown what it made of it.
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve));
      }),
  );
  const machine = (performance.now() - start) / 1000;
  const typing = text.length + keys;
  const hand = points * (1.35 + 1.1 + 0.2) + typing * 0.28 + (typing ? 0.8 : 0);
  steps.push({ what, hand, machine, picture });
  if (picture && isWriting) {
    mkdirSync(join(root, pictures), { recursive: true });
    await page.screenshot({
      path: join(root, pictures, `${picture}.webp`),
      type: 'webp',
      quality: 70,
    });
  }
}

function table() {
  const seconds = (value) => `${value.toFixed(1)} s`;
  const sum = (key) => steps.reduce((all, each) => all + each[key], 0);
  const rows = steps.map(({ what, hand, machine, note, picture }) => [
    picture ? `[${what}](../${pictures}/${picture}.webp)` : what,
    `${hand ? seconds(hand) : ''}${note ? `, ${note}` : ''}`,
    seconds(machine),
  ]);
  return [
    '| Step | Hand | Page |',
    '| --- | --- | --- |',
    ...[
      ...rows,
      ['**Together, without the reading**', seconds(sum('hand')), seconds(sum('machine'))],
    ].map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n');
}
