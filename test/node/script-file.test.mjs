import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Script } from 'node:vm';
import { TraceMap, originalPositionFor } from '@jridgewell/trace-mapping';
import { parseAst } from 'rollup/parseAst';
import { version } from '../../dist/version.js';
import { readJson, readText, root } from './project.mjs';

const folder = new URL('dist/cdn/', root);
const scripts = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.js'));

describe('the licences of what others wrote', () => {
  const parts = {
    'dist/cdn/licenses.txt': ['lit-html'],
    'dist/cli/licenses.txt': ['jsonc-parser'],
    'dist/demo/licenses.txt': ['lit-html', 'jsonc-parser', '@codemirror/view'],
  };
  for (const [file, names] of Object.entries(parts))
    it(`stand in ${file}`, () => {
      const text = readText(file);
      for (const name of names) assert.match(text, new RegExp(`^${name} \\d+\\.\\d+`, 'm'));
      assert.match(text, /Copyright/);
    });
});

describe('integrity.json', () => {
  const integrity = readJson('dist/cdn/integrity.json');

  it('belongs to this version', () => {
    assert.equal(integrity.version, version);
  });

  it('has the hash of every script, and of nothing else', () => {
    const hashes = scripts.map((file) => {
      const bytes = readFileSync(new URL(file, folder));
      return [file, `sha384-${createHash('sha384').update(bytes).digest('base64')}`];
    });
    assert.ok(scripts.includes('back-spasm-card.js'));
    assert.deepEqual(integrity.files, Object.fromEntries(hashes));
  });
});

for (const file of scripts)
  describe(`dist/cdn/${file}`, () => {
    const code = readText(`dist/cdn/${file}`);

    it('begins with a semicolon and ends with a line break, so that files can be joined', () => {
      assert.ok(code.startsWith(';'));
      assert.ok(code.endsWith('\n'));
    });

    it('is ASCII, whatever encoding a server names', () => {
      assert.doesNotMatch(code, /[^\0-\x7f]/);
    });

    it('is a classic script that loads no other, but for languages in frames', () => {
      assert.doesNotThrow(() => new Script(code));
      assert.doesNotMatch(code, /\bimport\.meta\b|\bimportScripts\b|currentScript/);
      assert.equal(/\bimport\s*\(/.test(code), file === 'frame.js');
    });

    it('makes no code from text', () => {
      assert.doesNotMatch(
        code,
        /\beval\s*\(|\bnew Function\b|\bFunction\s*\(|set(Timeout|Interval)\("/,
      );
    });

    it('stores nothing and asks nobody but by fetch', () => {
      assert.doesNotMatch(
        code,
        /localStorage|sessionStorage|indexedDB|\.cookie\b|sendBeacon|XMLHttpRequest|WebSocket/,
      );
    });

    it('declares nothing that a page could have declared already', () => {
      const kinds = parseAst(code).body.map(({ type }) => type);
      assert.deepEqual(kinds, ['EmptyStatement', 'ExpressionStatement']);
    });
  });

describe('dist/cdn/frame.html', () => {
  it('names every language that lies beside it, and no other', () => {
    const languages = scripts.flatMap((file) => /^languages\/(.+)\.js$/.exec(file)?.[1] ?? []);
    const [, named] = /data-languages="([^"]*)"/.exec(readText('dist/cdn/frame.html'));
    assert.deepEqual(named.split(' ').toSorted(), languages.toSorted());
  });
});

describe('the source maps', () => {
  const maps = readdirSync(new URL('dist/', root), { recursive: true }).filter((file) =>
    file.endsWith('.js.map'),
  );

  it('lead to files of src/, and to Lit in the script file', () => {
    assert.ok(maps.length > 20, 'maps were found');
    for (const map of maps) {
      const address = new URL(`dist/${map}`, root);
      const sources = readJson(`dist/${map}`).sources.map((source) => new URL(source, address));
      for (const source of sources) {
        assert.ok(existsSync(source), `${map}: ${source}`);
        assert.match(source.href, /\/src\/|\/node_modules\/lit/, map);
      }
    }
  });

  it('lead from the script file to the line that a piece of it came from', () => {
    const code = readText('dist/cdn/back-spasm-card.js');
    const before = code.slice(0, code.indexOf('attachShadow')).split('\n');
    const map = new TraceMap(readText('dist/cdn/back-spasm-card.js.map'));
    const { source, line } = originalPositionFor(map, {
      line: before.length,
      column: before.at(-1).length,
    });
    assert.match(source, /\/src\/(.+)$/);
    const [, path] = /\/(src\/.+)$/.exec(source);
    assert.match(readText(path).split('\n')[line - 1], /attachShadow/);
  });
});
