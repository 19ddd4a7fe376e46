/** The command, as somebody types it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { version } from '../../dist/version.js';
import { readJson, root } from './project.mjs';
import { texts } from './texts.mjs';

const command = fileURLToPath(new URL(readJson('package.json').bin['back-spasm-card'], root));
let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'card-'));
});
after(() => rmSync(folder, { recursive: true }));

/** @returns {{ code: number, out: string, told: string }} */
function run(args, input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, told: stderr };
}

const write = (name, text) => writeFileSync(join(folder, name), text);

const fiveFaults = `{
  "lang": "en",
  "sumary": "Hello",
  "tips": [
    { "title": "Walk", "text": "" },
    { "id": "x", "text": "Rest", "kind": "maybe" }
  ],
  "sources": [{ "id": "a", "title": "A", "href": "javascript:alert(1)" }],
  "updated": "2026-02-31"
}
`;

describe('back-spasm-card check', () => {
  it('names five faults with line and column, in their order, and fails', () => {
    write('five.json', fiveFaults);
    const { code, out } = run(['check', 'five.json']);
    assert.equal(code, 1);
    assert.deepEqual(out.trimEnd().split('\n'), [
      'five.json:3:3: Leave this out: there is no such key. Is it summary? (sumary)',
      'five.json:5:32: Write text of at most 2,000 characters here, not "". (tips[0].text)',
      'five.json:6:42: Write one of do, check, avoid here, not "maybe". (tips[1].kind)',
      'five.json:8:50: Write an address, relative or https, http, mailto, tel here, not "javascript:alert(1)". (sources[0].href)',
      'five.json:9:14: Write a date such as 2026-03-31 here, not "2026-02-31". (updated)',
    ]);
  });

  it('checks each language of a document, and names what one lacks', () => {
    const document = `{
  "lang": "en",
  "summary": "Hello.",
  "changes": { "t-mvoe": "Walk." },
  "translations": { "fr": { "changes": { "e-legs": { "hidden": true } } } }
}`;
    const { code, out } = run(['check', '-'], document);
    assert.equal(code, 1);
    assert.deepEqual(out.trimEnd().split('\n'), [
      '-:4:26: Leave this out, or give it "in" and "text": no item has this id. (changes.t-mvoe)',
      '-:5:27: Add summary, changes.t-mvoe.text: in fr, the built-in text stands. (translations.fr)',
      '-:5:64: Leave this out: emergency needs e-legs. (translations.fr.changes.e-legs.hidden)',
    ]);
  });

  it('goes on to the next file, and fails if any has a problem', () => {
    write('good.json', '{ "lang": "en", "summary": "Hello." }');
    const { code, out, told } = run(['check', 'five.json', 'good.json']);
    assert.equal(code, 1);
    assert.equal(out.trimEnd().split('\n').length, 5);
    assert.match(told, /^good\.json: no problems$/m);
    assert.equal(run(['check', 'good.json']).code, 0);
  });

  it('takes a file with the mark that editors on Windows put before it', () => {
    write('marked.json', '\uFEFF{ "lang": "en", "summary": "Hello." }');
    assert.equal(run(['check', 'marked.json']).code, 0);
  });

  it('refuses a file that is larger than what a card fetches', () => {
    const { code, out } = run(['check', '-'], JSON.stringify({ summary: 'a'.repeat(262_144) }));
    assert.equal(code, 1);
    assert.equal(out, '-:1:1: Keep to 262144 bytes: no card fetches more.\n');
  });

  it('writes what a name in a document would do to a terminal as its code', () => {
    const { out } = run(['check', '-'], '{ "lang": "en", "\\u001b[2K\\u009bx": "" }');
    assert.match(out, /\\u001b\[2K\\u009bx/);
    assert.doesNotMatch(out.trimEnd(), /\p{Cc}/u);
  });

  it('names where the JSON breaks off', () => {
    const { code, out } = run(['check', '-'], '{\n  "lang": "en",\n}');
    assert.equal(code, 1);
    assert.equal(out, '-:2:15: Take out this comma: nothing follows it.\n');
  });

  it('tells that a text was signed which is no longer this one', () => {
    const review = { by: 'Sam Example', on: '2026-03-31', text: '0123456789abcd' };
    const { code, out } = run(['check', '-'], JSON.stringify({ lang: 'en', review }));
    assert.equal(code, 1);
    assert.match(out, /review\.text/);
  });

  it('judges a text in another language by the text of that language', () => {
    const document = JSON.stringify({ summary: 'Bonjour.', review: { by: 'X', on: '2026-01-01' } });
    const fingerprint = (args) =>
      /add (\S+) here/.exec(run(['check', '-', ...args], document).out)?.[1];
    assert.ok(fingerprint([]));
    assert.notEqual(fingerprint(['--lang', 'fr']), fingerprint([]));
  });

  it('fails otherwise where there is no such file, and names it', () => {
    const { code, told } = run(['check', 'nowhere.json']);
    assert.equal(code, 2);
    assert.equal(told, 'back-spasm-card: There is no file nowhere.json.\n');
  });
});

describe('back-spasm-card prerender', () => {
  it('writes the card with its attributes and its document', () => {
    write('doc.json', '{ "lang": "en", "summary": "Ask </script> us." }');
    const { code, out } = run(['prerender', 'doc.json', '--clinic', 'A "b" <c>', '--citations']);
    assert.equal(code, 0);
    assert.match(out, /^<back-spasm-card clinic="A &quot;b&quot; &lt;c&gt;" citations/);
    assert.match(out, /<template shadowrootmode="open">/);
    assert.match(out, /Ask &lt;\/script(&gt;|>) us\./);
    assert.match(out, /\\u003c\/script/);
  });

  it('writes plain text, and the hash of its style', () => {
    assert.doesNotMatch(run(['prerender', '--as', 'text']).out, /<template|<style/);
    assert.match(run(['prerender', '--style-hash']).out, /^'sha256-[\w+/]+=*'\n$/);
  });

  it('writes the card and tells of a wrong attribute', () => {
    const { code, out, told } = run(['prerender', '--theme', 'blue']);
    assert.equal(code, 1);
    assert.match(out, /<\/back-spasm-card>\n$/);
    assert.match(told, /^theme: Write one of light, dark, auto/);
  });
});

describe('back-spasm-card init', () => {
  for (const lang of ['en', 'fr', 'es', 'ar'])
    it(`writes a document in ${lang} that has no problems`, () => {
      const file = `${lang}.json`;
      assert.equal(run(['init', file, '--lang', lang]).code, 0);
      const { code, out } = run(['check', file]);
      assert.equal(out, '');
      assert.equal(code, 0);
      assert.equal(JSON.parse(readFileSync(join(folder, file), 'utf8')).lang, lang);
    });

  for (const lang of ['en', 'fr', 'es', 'ar'])
    it(`prints the tag for the page with the emergency signs in ${lang}, and nothing else`, () => {
      const { out, told } = run(['init', `page-${lang}.json`, '--lang', lang]);
      const text = texts.find((each) => each.lang === lang);
      const lines = out.split('\n');
      assert.equal(lines.length, 4);
      assert.equal(lines[0], `<back-spasm-card src="page-${lang}.json">`);
      assert.ok(lines[1].startsWith(`<div lang="${lang}" dir="${text.dir}"><h2>`));
      for (const { text: sign } of text.help.emergency.items)
        assert.ok(lines[1].includes(sign.replaceAll("'", '&#39;')), sign);
      assert.equal(lines[2], '</back-spasm-card>');
      assert.match(told, /is written/);
    });

  it('prints the tag with the number that it is given, and the name of a file anywhere', () => {
    mkdirSync(join(folder, 'a "b"'));
    const file = join('a "b"', 'our card.json');
    const { out } = run(['init', file, '--emergency-number', '112']);
    assert.match(out, /^<back-spasm-card src="our%20card.json" emergency-number="112">\n/);
    assert.match(out, /href="tel:112"/);
  });

  it('writes nothing where the number is none', () => {
    const { code, out, told } = run(['init', 'none.json', '--emergency-number', 'call us']);
    assert.equal(code, 2);
    assert.match(told, /^back-spasm-card: --emergency-number: Write /);
    assert.equal(out, '');
    assert.equal(existsSync(join(folder, 'none.json')), false);
  });

  it('leaves a file alone that is there, unless it is told to', () => {
    write('mine.json', '{}');
    assert.equal(run(['init', 'mine.json']).code, 2);
    assert.equal(readFileSync(join(folder, 'mine.json'), 'utf8'), '{}');
    assert.equal(run(['init', 'mine.json', '--force']).code, 0);
  });
});

describe('back-spasm-card', () => {
  it('helps', () => {
    for (const args of [
      [],
      ['--help'],
      ['check', '--help'],
      ['prerender', '-h'],
      ['init', '-h'],
      ['sign', '-h'],
    ]) {
      const { code, out } = run(args);
      assert.equal(code, 0);
      assert.match(out, /back-spasm-card/);
    }
    assert.equal(run(['--version']).out, `${version}\n`);
  });

  it('names the remedy for what it does not know, in one line', () => {
    const known = {
      'chek x': /Is it check\?/,
      check: /Name a file/,
      'check --frobnicate x': /--frobnicate/,
      'init x y': /y is a second/,
      'init x.json --lang xx': /Take one of/,
      'prerender --as pdf': /shadow or text/,
    };
    for (const [line, message] of Object.entries(known)) {
      const { code, told } = run(line.split(' '));
      assert.equal(code, 2, line);
      assert.match(told, message);
      assert.equal(told.trimEnd().split('\n').length, 1, line);
    }
  });
});
