/**
 * Tries the packed package as each client does, with its own tools: `npm run test:clients`, or
 * `node test/clients/run.mjs next eleventy` for some of them, after a build.
 *
 * Each of the clients is a small project in a folder beside this file, with what `vite/` has for
 * those of Vite, and the document `card.json`. It is copied to where nothing of this project is
 * found, gets the package by npm, checks its types, builds, serves, and is looked at in Chromium.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromium } from '../runner/browsers.mjs';
import { clients, looks } from './clients.mjs';
import { freePort, run, serve } from './processes.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const project = fileURLToPath(new URL('../../', import.meta.url));
const names = process.argv.slice(2);
const unknown = names.find((name) => !(name in clients));
if (unknown) throw new Error(`There is no client ${unknown}: ${Object.keys(clients).join(', ')}.`);

/** A server that has just ended may still write. */
const forever = { recursive: true, force: true, maxRetries: 3 };
const counts = { passed: 0, failed: 0 };
const folder = mkdtempSync(join(tmpdir(), 'clients-'));
let browser;
try {
  browser = await puppeteer.launch(await chromium());
  const tarball = await pack();
  for (const name of names.length ? names : Object.keys(clients)) {
    console.log(name);
    await tryClient(name, clients[name], tarball);
    rmSync(join(folder, name), forever);
  }
} finally {
  await browser?.close();
  rmSync(folder, forever);
}
console.log(`${counts.passed} passed, ${counts.failed} failed`);
if (counts.failed || !counts.passed) process.exitCode = 1;

async function pack() {
  const said = await run('npm', ['pack', '--json', '--pack-destination', folder], project);
  const [{ filename }] = JSON.parse(said);
  return join(folder, filename);
}

/** Without its packages there is nothing to check, and without a build nothing to look at. */
async function tryClient(name, pages, tarball) {
  const client = join(folder, name);
  if (name.startsWith('vite-')) cpSync(join(here, 'vite'), client, { recursive: true });
  cpSync(join(here, name), client, { recursive: true });
  cpSync(join(here, 'card.json'), join(client, 'card.json'));
  const { scripts } = JSON.parse(readFileSync(join(client, 'package.json'), 'utf8'));
  const install = ['install', '--no-audit', '--no-fund', tarball];
  if (!(await step('installs the package', () => run('npm', install, client)))) return;
  const hasChecked =
    !scripts.check || (await step('checks its types', () => run('npm', ['run', 'check'], client)));
  const hasBuilt = await step('builds', () => run('npm', ['run', 'build'], client));
  if (!hasBuilt || !hasChecked) return;
  // A developer's server tells of more mistakes.
  for (const script of ['serve', 'dev'])
    if (scripts[script]) await lookAtPages(client, script, pages);
}

async function lookAtPages(client, script, pages) {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  let server;
  const isServed = await step(`answers by npm run ${script}`, async () => {
    server = await serve('npm', ['run', script, '--', String(port)], client, address);
  });
  if (!isServed) return;
  try {
    for (const [path, claims] of Object.entries(pages)) await lookAt(address, path, claims, script);
  } finally {
    await server.stop();
  }
}

async function lookAt(address, path, claims, script) {
  const html = await (await fetch(address + path)).text();
  const page = await browser.newPage();
  const said = [];
  page.on('console', (message) => {
    // Such a server tells of itself, and Lit that it is being developed with: no complaints.
    const isChatter =
      script === 'dev' &&
      (['debug', 'info', 'log'].includes(message.type()) ||
        message.text().includes('lit.dev/msg/dev-mode'));
    if (!isChatter) said.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'data:' && origin !== address) said.push(`asks for ${request.url()}`);
  });
  const isOpen = await step(`${path}: opens`, () =>
    page.goto(address + path, { waitUntil: 'networkidle0' }),
  );
  for (const claim of isOpen ? claims : [])
    await step(`${path}: ${claim}`, () => looks[claim]({ page, html, said }));
  await page.close();
}

/** @returns {Promise<boolean>} whether it went well */
async function step(name, action) {
  try {
    await action();
    counts.passed += 1;
    console.log(`  ✔ ${name}`);
    return true;
  } catch (error) {
    counts.failed += 1;
    console.log(`  ✘ ${name}\n    ${error.message.replaceAll('\n', '\n    ')}`);
    return false;
  }
}
