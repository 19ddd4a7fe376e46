/** `back-spasm-card check --url`, against a server that answers as a clinic's site would. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { prerender } from '../../dist/prerender/prerender.js';
import { drawFallback } from '../../dist/prerender/static-card.js';
import { readJson, root } from './project.mjs';

const command = fileURLToPath(new URL(readJson('package.json').bin['back-spasm-card'], root));
const { version, files } = readJson('dist/cdn/integrity.json');
const signs = drawFallback();
const seal = `<script defer src="/back-spasm-card.js" integrity="${files['back-spasm-card.js']}"></script>`;
const card = (attributes = '', inside = signs) =>
  `<back-spasm-card ${attributes}>${inside}</back-spasm-card>`;
const pageOf = (body, script = seal) =>
  `<!doctype html><html lang="en"><title>Page</title>${script}<main>${body} </main>`;

const { fingerprint } = prerender({ pageLanguage: 'en' });
const signOff = (on, text = fingerprint) =>
  `review-by="Dr Ours" review-role="Physician" review-on="${on}" review-text="${text}"`;

/** Requests that have come, and what is answered to each path. */
const asked = [];
const answers = new Map();
const server = createServer((request, response) => {
  asked.push(request.url);
  const { status = 200, headers = {}, body = '' } = answers.get(request.url) ?? { status: 404 };
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
});
let site;
before(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  site = `http://127.0.0.1:${server.address().port}`;
});
after(() => server.close());

async function check(answer) {
  asked.length = 0;
  answers.set('/page', typeof answer === 'string' ? { body: answer } : answer);
  const run = promisify(execFile)(process.execPath, [command, 'check', '--url', `${site}/page`]);
  const { code = 0, stdout, stderr } = await run.catch((error) => error);
  const lines = stdout.trimEnd().replaceAll(`${site}/page`, 'PAGE').split('\n');
  return { code, lines, fixes: lines.filter((line) => line.includes('FIX')), told: stderr };
}

describe('back-spasm-card check --url', () => {
  it('is content with a whole card, and asks for nothing but the page', async () => {
    const { code, lines } = await check(pageOf(card('phone="555 0100"')));
    assert.deepEqual(lines, [`PAGE: release ${version}, by its hash`, 'PAGE:1: card: not signed']);
    assert.equal(code, 0);
    assert.deepEqual(asked, ['/page']);
  });

  const released = {
    [`release ${version}, by its hash`]: seal,
    'release 0.9.1, by its address': '<script src="/cdn/back-spasm-card.js?ver=0.9.1"></script>',
    'another release than': '<script src="/back-spasm-card.js" integrity="sha384-AAAA"></script>',
    'its release is not known': '<script src="/back-spasm-card.js"></script>',
    'The page names no script file': '',
  };
  for (const [words, script] of Object.entries(released))
    it(`says of the release: ${words}`, async () => {
      const { lines } = await check(pageOf(card(), script));
      assert.ok(lines[0].includes(words), lines[0]);
    });

  const faults = {
    'a number that is none': [card('phone="911 / 112"'), /phone: Write one phone number/],
    'a document without its script tag': [
      card('', `${signs}{"summary":"Ours"}`),
      /lost its script/,
    ],
    'a mistake in a document': [
      card('', `${signs}<script type="application/json">{"sumary":"Ours"}</script>`),
      /sumary: Leave this out/,
    ],
    'a mistake in the attribute content': [card(`content='{"tips":5}'`), /tips: Write a filled/],
    'a tag that is not closed': [`<back-spasm-card />${signs}<p>Hours</p>`, /Close the tag/],
    'signs that are missing': [card('', ''), /emergency signs between the tags are missing/],
    'a placeholder with a mistake': [
      `<div data-back-spasm-card data-theme="black">${signs}</div>`,
      /placeholder: FIX theme: Write one of/,
    ],
    'a frame with a mistake': [
      '<iframe title="Card" src="/cdn/frame.html#theme=black&--bsc-accent=red"></iframe>',
      /frame: FIX theme: Write one of/,
    ],
    'a review that was due': [card(signOff('2020-01-31')), /was due 2023-01-31/],
    'a sign-off of another text': [
      card(signOff('2026-01-31', `2-${'0'.repeat(32)}`)),
      /of another text/,
    ],
  };
  for (const [what, [body, words]] of Object.entries(faults))
    it(`finds ${what}, and fails`, async () => {
      const { code, fixes } = await check(pageOf(body));
      assert.match(fixes.join('\n'), words);
      assert.equal(code, 1);
    });

  it('says who signed and when the review is due', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const due = new Date(today);
    due.setUTCFullYear(due.getUTCFullYear() + 3);
    const { code, lines } = await check(pageOf(card(signOff(today))));
    assert.equal(
      lines[1],
      `PAGE:1: card: signed by Dr Ours, Physician, on ${today}; next review due ${due.toISOString().slice(0, 10)}`,
    );
    assert.equal(code, 0);
  });

  it('says only what it knows of a text at an address, which anybody may change', async () => {
    const unpinned = await check(pageOf(card(`src="/a.json" ${signOff('2026-01-31')}`)));
    assert.match(unpinned.lines.join('\n'), /check that file with sign --check/);
    assert.match(unpinned.lines.join('\n'), /card: said to be signed by Dr Ours/);
    assert.match(unpinned.fixes.join('\n'), /src-integrity: /);
    assert.equal(unpinned.code, 1);
    const pinned = `src="/a.json" src-integrity="sha384-${'A'.repeat(64)}"`;
    const { fixes } = await check(pageOf(card(`${pinned} ${signOff('2026-01-31', 'other')}`)));
    assert.deepEqual(fixes, []);
  });

  for (const [where, around] of Object.entries({
    'a slot': (script) => `<div slot="footer">${script}</div>`,
    'a template': (script) => `<template>${script}</template>`,
  }))
    it(`takes no document from ${where}, as no card does`, async () => {
      const script = (text) => `<script type="application/json">${JSON.stringify(text)}</script>`;
      const inside = around(script({ lang: 'en' })) + script({ heading: 'Other' }) + signs;
      const { fixes } = await check(pageOf(card(signOff('2026-01-31'), inside)));
      assert.match(fixes.join('\n'), /The sign-off is of another text/);
    });

  it('counts a placeholder that was saved with its card once', async () => {
    const { lines } = await check(pageOf(`<div data-back-spasm-card>${card()}</div>`));
    assert.equal(lines.length, 2);
  });

  it('fails where there is no card', async () => {
    const { code, lines } = await check(pageOf('<p>Nothing</p>'));
    assert.equal(code, 1);
    assert.match(lines[0], /no card, placeholder or frame/);
  });

  it('follows no redirect, and names where it leads', async () => {
    const { code, told } = await check({ status: 301, headers: { location: '/other' } });
    assert.equal(code, 2);
    assert.match(told, /leads on to \/other/);
    assert.deepEqual(asked, ['/page']);
  });

  it('says in one line what cannot be read', async () => {
    const { code, told } = await check({ status: 500 });
    assert.equal(code, 2);
    assert.match(told, /^back-spasm-card: .* answers with status 500\.\n$/);
  });

  it('lets no page write to the terminal', async () => {
    const { lines } = await check(pageOf(card('theme="\u001b[31mred"')));
    assert.ok(!lines.join('').includes('\u001b'));
  });

  it('is explained in the help', () => {
    assert.match(readFileSync(command, 'utf8'), /check --url ADDRESS/);
  });
});
