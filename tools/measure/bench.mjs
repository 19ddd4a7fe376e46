/**
 * What the card costs a page, in Chromium: `npm run bench`, after a build; with `-- --write`, the
 * table also goes into docs/developers.md.
 *
 * Each figure is a ratio to a floor that is measured in the same run, by turns: the same content as
 * static HTML, and as a custom element written by hand for nothing else (one template that is
 * cloned, one adopted sheet). Time is what the main thread works from the moment the tags are
 * inserted until they are on the screen, by the thread's own clock; the scripts have run before.
 */
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { chromium } from '../../test/runner/browsers.mjs';
import { describe, median, ratio } from './bench-report.mjs';
import { writeMeasured } from './measured.mjs';

const counts = [1, 10, 100];
/** Samples of each variant at each count, of which the median counts. */
const rounds = new Map([
  [1, 15],
  [10, 11],
  [100, 5],
]);

const cardScript = readFileSync(
  new URL('../../dist/cdn/back-spasm-card.js', import.meta.url),
  'utf8',
);

const browser = await puppeteer.launch(await chromium());
try {
  const variants = makeVariants(await takeContent());
  const lines = [
    '| Cards | Time ÷ static HTML | Time ÷ hand-written | Time ÷ hand-written with a date | Nodes ÷ hand-written | Heap of a card above hand-written |',
    '| --- | --- | --- | --- | --- | --- |',
  ];
  let first;
  for (const count of counts) {
    const medians = await measure(variants, count);
    const { card, hand, dated, still } = medians;
    first ??= card.heap;
    // What the first card alone needs (code, templates, what all of them share) is told once.
    const [heap, floor] =
      count === 1 ? [card.heap, hand.heap] : [(card.heap - first) / (count - 1), hand.heap / count];
    lines.push(
      `| ${[
        count,
        ratio(card.time, still.time),
        ratio(card.time, hand.time),
        ratio(card.time, dated.time),
        ratio(card.nodes, hand.nodes),
        `${((heap - floor) / 1024).toFixed(1)} KB`,
      ].join(' | ')} |`,
    );
    console.error(describe(count, medians));
  }
  lines.push('', await measureBusyPage());
  const report = lines.join('\n');
  console.log(report);
  if (process.argv.includes('--write')) writeMeasured('docs/developers.md', 'bench', report);
} finally {
  await browser.close();
}

/** The card's markup and styles as they are drawn, without what only Lit needs. */
async function takeContent() {
  const page = await openPage();
  await run(page, cardScript);
  const content = await page.evaluate(async () => {
    document.querySelector('main').innerHTML = '<back-spasm-card></back-spasm-card>';
    const card = document.querySelector('back-spasm-card');
    await card.ready;
    const holder = document.createElement('div');
    for (const node of card.shadowRoot.childNodes) holder.append(node.cloneNode(true));
    const marks = document.createTreeWalker(holder, NodeFilter.SHOW_COMMENT);
    const found = [];
    while (marks.nextNode()) found.push(marks.currentNode);
    for (const mark of found) mark.remove();
    holder.normalize();
    const rules = card.shadowRoot.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
    return { html: holder.innerHTML, css: rules.map((rule) => rule.cssText).join('\n') };
  });
  await page.close();
  return content;
}

/** What each variant runs before, and inserts for each card. */
function makeVariants({ html, css }) {
  const element = (date) => `{
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(${JSON.stringify(css)});
    const template = document.createElement('template');
    template.innerHTML = ${JSON.stringify(html)};
    customElements.define('hand-written-card', class extends HTMLElement {
      constructor() {
        super();
        this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet];
      }
      connectedCallback() {
        if (this.shadowRoot.firstChild) return;
        this.shadowRoot.append(document.importNode(template.content, true));
        ${date}
      }
    });
  }`;
  // The one thing that no card can know beforehand, and that takes a browser's Intl to start.
  const date = `this.shadowRoot.querySelector('[part=review] p').append(
    new Date().toLocaleDateString('en', { dateStyle: 'long' }));`;
  const tag = '<hand-written-card></hand-written-card>';
  return {
    still: {
      script: `document.head.append(Object.assign(document.createElement('style'),
        { textContent: ${JSON.stringify(css)} }));`,
      markup: html,
    },
    hand: { script: element(''), markup: tag },
    dated: { script: element(date), markup: tag },
    card: { script: cardScript, markup: '<back-spasm-card></back-spasm-card>' },
  };
}

/** The medians of each variant, which take turns, so that a busy machine is busy for all. */
async function measure(variants, count) {
  const samples = Object.keys(variants).map((name) => [name, []]);
  for (let round = 0; round < rounds.get(count); round += 1)
    for (const [name, list] of samples) list.push(await sample(variants[name], count));
  return Object.fromEntries(
    samples.map(([name, list]) => [
      name,
      Object.fromEntries(
        Object.keys(list[0]).map((figure) => [figure, median(list.map((each) => each[figure]))]),
      ),
    ]),
  );
}

async function sample({ script, markup }, count) {
  const page = await openPage();
  const session = await page.createCDPSession();
  // The thread's own clock stands still while another process has the processor.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await run(page, script);
  await frames(page);
  const before = await metrics(session);
  await page.evaluate((all) => {
    document.querySelector('main').innerHTML = all;
  }, markup.repeat(count));
  await frames(page);
  const after = await metrics(session, { isTidy: false });
  const settled = await metrics(session);
  const nodes = await page.evaluate(countNodes);
  await page.close();
  return {
    time: (after.TaskDuration - before.TaskDuration) * 1000,
    nodes,
    heap: settled.JSHeapUsedSize - before.JSHeapUsedSize,
  };
}

/** Runs in the page: all nodes of the cards, those in shadow roots too. */
function countNodes() {
  const count = (root) => {
    let sum = 0;
    const nodes = document.createTreeWalker(root);
    while (nodes.nextNode()) {
      const { shadowRoot } = nodes.currentNode;
      sum += 1 + (shadowRoot ? count(shadowRoot) : 0);
    }
    return sum;
  };
  return count(document.querySelector('main'));
}

/**
 * What the script adds to the work of a busy page of its own: it looks out for placeholders and
 * for changes of language.
 */
async function measureBusyPage() {
  const busy = async (script) => {
    const page = await openPage();
    await run(page, script);
    const time = await page.evaluate(async () => {
      const main = document.querySelector('main');
      main.innerHTML = '<div><p>Text</p></div>'.repeat(2500);
      const start = performance.now();
      for (let change = 0; change < 1000; change += 1) {
        main.append(document.createElement('p'));
        main.lastChild.title = 'Text';
        await undefined; // so that each change is heard of by itself
      }
      return performance.now() - start; // for a thousand changes: each in microseconds
    });
    await page.close();
    return time;
  };
  const [without, having] = [[], []];
  for (let round = 0; round < 9; round += 1) {
    without.push(await busy(''));
    having.push(await busy(cardScript));
  }
  const [floor, cost] = [without, having].map((times) => median(times).toFixed(0));
  return `A change of a page of 5,000 elements costs ${cost} µs with the script on it, and ${floor} µs without.`;
}

async function openPage() {
  const page = await browser.newPage();
  await page.setViewport({ width: 800, height: 600 });
  await page.setContent('<!doctype html><title>Bench</title><main></main>');
  await frames(page);
  return page;
}

function run(page, script) {
  return page.evaluate((text) => {
    document.head.append(Object.assign(document.createElement('script'), { textContent: text }));
  }, script);
}

function frames(page) {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
}

async function metrics(session, { isTidy = true } = {}) {
  if (isTidy) await session.send('HeapProfiler.collectGarbage');
  const { metrics: list } = await session.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}
