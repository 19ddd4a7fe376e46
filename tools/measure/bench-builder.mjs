/**
 * What a key costs that is typed into a document of 250 KB in the builder, in Chromium:
 * `npm run bench:builder`, after a build.
 *
 * The time is what the main thread works from one key to the next, drawing and painting included, by
 * the thread's own clock. Two floors are measured in the same run: one `JSON.parse` of that document,
 * and a card alone that is given it with one letter more, which is what the preview must draw.
 *
 * And what a key costs in a field of the form and in a text of the card, on a processor slowed four
 * times: scripts, styles and layout, which is what the page can do something about.
 */
import puppeteer from 'puppeteer-core';
import { chromium } from '../../test/runner/browsers.mjs';
import { serve } from '../../test/runner/serve.mjs';

/** Another folder than that of the last build may be named, to compare two builds. */
const [folder = 'dist/demo/'] = process.argv.slice(2);
const keys = 'abcdefghijklmnopqrst';
const text = longDocument();

const server = await serve({ folder });
const browser = await puppeteer.launch(await chromium());
try {
  const parse = await measureParse();
  const card = await measureCard();
  const typed = await measureKeys(await openEditor());
  const counts = await countParses(await openEditor({ isCounted: true }));
  const inField = await measureSlowKeys('#attributes-clinic');
  const inWords = await measureSlowKeys('#words-t-move-text', openWords);
  console.log(
    [
      `A key in a document of ${Math.round(text.length / 1024)} KB: ${typed.toFixed(1)} ms`,
      `  ÷ one JSON.parse of it (${parse.toFixed(2)} ms): ${(typed / parse).toFixed(1)}`,
      `  ÷ a card alone that is given it (${card.toFixed(1)} ms): ${(typed / card).toFixed(2)}`,
      `  calls of JSON.parse with all of it: ${counts.parses.toFixed(2)}`,
      `  passes over all of it, letter by letter: ${counts.passes.toFixed(2)}`,
      `A key in a field, four times slowed: ${inField.toFixed(1)} ms of scripts, styles and layout`,
      `A key in a text of the card, the same: ${inWords.toFixed(1)} ms`,
    ].join('\n'),
  );
} finally {
  await browser.close();
  await server.stop();
}
process.exit();

/** As long as an address can hold: words and spaces take no more room there than here. */
function longDocument() {
  const sentence = 'Keep moving a little and rest between short walks at your own pace ';
  const list = (count) => Array.from({ length: count }, () => sentence.repeat(29).trim());
  const document = { lang: 'en', facts: list(50), causes: list(50), prevention: list(27) };
  return JSON.stringify(document, null, 1);
}

async function openWords(page) {
  await page.$eval('#words', (details) => {
    details.open = true;
  });
  await page.locator('[data-do="edit-words"][data-name="t-move"]').click();
}

async function measureSlowKeys(field, prepare = () => {}) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${server.address}builder.html#clinic=North&languages=en+fr`);
  await page.waitForSelector('.snippet');
  await prepare(page);
  await page.focus(field);
  const session = await clockOf(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  for (const key of keys) await page.keyboard.press(key);
  await settle(page);
  const parts = ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'];
  const before = await durationOf(session, parts);
  for (const key of keys) await page.keyboard.press(key);
  const time = ((await durationOf(session, parts)) - before) * 1000;
  await page.close();
  return time / keys.length;
}

/** The builder with the document in its open editor, and the cursor within one of the texts. */
async function openEditor({ isCounted = false } = {}) {
  const page = await browser.newPage();
  if (isCounted) await page.evaluateOnNewDocument(countFrom, 200_000);
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${server.address}builder.html#${new URLSearchParams({ document: text })}`);
  await page.waitForSelector('.snippet');
  await page.$eval('#document', (details) => {
    details.open = true;
  });
  await page.waitForSelector('.cm-content .json-text');
  await page.$eval('.cm-content', (content) => {
    content.scrollIntoView({ block: 'center' });
    content.focus();
    const texts = [...content.querySelectorAll('.json-text')];
    const long = texts.find(({ textContent }) => textContent.length > 1000);
    document.getSelection().collapse(long.firstChild, 100);
  });
  await settle(page);
  return page;
}

async function measureKeys(page) {
  const session = await clockOf(page);
  for (const key of keys) await type(page, key); // the first ones are slower
  await settle(page);
  const time = await worked(session, async () => {
    for (const key of keys) await type(page, key);
    await settle(page);
  });
  await page.close();
  return time / keys.length;
}

async function countParses(page) {
  await page.evaluate(() => globalThis.forgetCounts());
  for (const key of keys) await type(page, key);
  await settle(page);
  const { parses, letters } = await page.evaluate(() => globalThis.counts);
  await page.close();
  return { parses: parses / keys.length, passes: letters / keys.length / text.length };
}

/** Runs in the page, before its scripts: counts what is done to texts as long as the document. */
function countFrom(length) {
  const { parse } = JSON;
  const { charCodeAt } = String.prototype;
  globalThis.forgetCounts = () => {
    globalThis.counts = { parses: 0, letters: 0 };
  };
  globalThis.forgetCounts();
  JSON.parse = (json, reviver) => {
    if (json.length > length) globalThis.counts.parses += 1;
    return parse(json, reviver);
  };
  Reflect.set(String.prototype, 'charCodeAt', function (index) {
    if (this.length > length) globalThis.counts.letters += 1;
    return charCodeAt.call(this, index);
  });
}

async function measureParse() {
  const times = 100;
  const page = await browser.newPage();
  const session = await clockOf(page);
  const time = await worked(session, () =>
    page.evaluate(
      (json, count) => {
        let length = 0;
        for (let round = 0; round < count; round += 1) length += JSON.parse(json).facts.length;
        return length;
      },
      text,
      times,
    ),
  );
  await page.close();
  return time / times;
}

async function measureCard() {
  const page = await browser.newPage();
  await page.setViewport({ width: 700, height: 900 });
  await page.goto(`${server.address}brands.html`);
  await page.evaluate(() => {
    document.body.innerHTML = '<back-spasm-card></back-spasm-card>';
  });
  const give = (letters) =>
    page.evaluate(
      (json, added) => {
        document.querySelector('back-spasm-card').content = json.replace('Keep', added);
      },
      text,
      letters,
    );
  await give('');
  await settle(page);
  const session = await clockOf(page);
  const time = await worked(session, async () => {
    for (const key of keys) {
      await give(key);
      await frames(page);
    }
    await settle(page);
  });
  await page.close();
  return time / keys.length;
}

async function type(page, key) {
  await page.keyboard.press(key);
  await frames(page);
}

/** Until what waits for a pause in the typing is done, too. */
async function settle(page) {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        setTimeout(resolve, 1000);
      }),
  );
  await frames(page);
}

function frames(page) {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
}

/** The thread's own clock stands still while another process has the processor. */
async function clockOf(page) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return session;
}

/** How long the main thread works on something, in milliseconds. */
async function worked(session, act) {
  const before = await taskDuration(session);
  await act();
  return ((await taskDuration(session)) - before) * 1000;
}

function taskDuration(session) {
  return durationOf(session, ['TaskDuration']);
}

async function durationOf(session, parts) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.reduce((sum, { name, value }) => (parts.includes(name) ? sum + value : sum), 0);
}
