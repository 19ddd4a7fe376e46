import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, it } from 'node:test';
import { fillDocs } from '../../tools/build/docs/fill.mjs';
import { checks } from './code-blocks.mjs';
import { anchorsOf, blocksOf, linksOf, pages } from './markdown.mjs';
import { readText, root } from './project.mjs';

/** In code, a file or folder of the source. What a build writes is not there in every checkout. */
const paths = /`((?:\.ci|\.github|demo|docs|src|test|tools)\/[^`\s*]*)`/g;
const exists = (path) => existsSync(new URL(path, root));

describe('the links of the docs', () => {
  for (const page of pages)
    it(`lead to places that exist, in ${page}`, () => {
      const links = linksOf(page).filter((href) => !/^[a-z]+:/.test(href));
      for (const href of links) {
        const [path, anchor] = href.split('#');
        const target = path ? posix.join(posix.dirname(page), path) : page;
        assert.ok(exists(target), href);
        if (anchor !== undefined) assert.ok(anchorsOf(target).includes(anchor), href);
      }
    });

  it('are found', () => {
    assert.ok(pages.flatMap(linksOf).length > 200);
  });

  it('have paths of the project beside them that exist', () => {
    for (const page of pages)
      for (const [, path] of readText(page).matchAll(paths)) assert.ok(exists(path), path);
  });

  it('lead there from the code, too', () => {
    for (const folder of ['src', 'demo', 'test', 'tools'])
      for (const file of readdirSync(new URL(folder, root), { recursive: true })) {
        if (!/\.(m?js|ts|php|html)$/.test(file) || file.includes('node_modules')) continue;
        const named = readText(`${folder}/${file}`).matchAll(/\bdocs\/[a-z-]+\.md/g);
        for (const [page] of named) assert.ok(exists(page), `${folder}/${file}: ${page}`);
      }
  });
});

describe('the code in the docs', () => {
  const blocks = pages.flatMap(blocksOf);

  it('is found', () => {
    assert.ok(blocks.length > 15);
  });

  for (const { place, syntax, code } of blocks)
    it(`is known to a test: ${place}`, async () => {
      assert.ok(Object.hasOwn(checks, syntax), `nothing checks ${syntax}`);
      await checks[syntax](code);
    });

  const wrong = {
    html: '<back-spasm-card layout="wide"></back-spasm-card>',
    css: 'back-spasm-card { --bsc-colour: red; }',
    json: '{ "tip": ["Walk."] }',
    js: "import { prerender } from 'back-spasm-card/prerender';\nprerender({ attribute: {} });",
    sh: 'npm run no-such-script',
    http: "Content-Security-Policy: script-src 'unsafe-inline'\n",
    '': '[back_spasm_card layout="wide"]\n',
  };
  for (const [syntax, code] of Object.entries(wrong))
    it(`would be noticed if it were wrong: ${syntax || 'a shortcode'}`, async () => {
      await assert.rejects(async () => checks[syntax](code));
    });
});

describe('the generated parts of the docs', () => {
  const place = (name) => `<!-- generated: ${name} -->\n\nold\n\n<!-- /generated -->`;

  it('take the place of what was there', () => {
    const files = { 'a.md': `# A\n\n${place('one')}\n`, 'b.md': place('two') };
    const filled = fillDocs(files, { one: 'first', two: 'second' });
    assert.match(
      filled['a.md'],
      /^# A\n\n<!-- generated: one -->\n\nfirst\n\n<!-- \/generated -->\n$/,
    );
    assert.match(filled['b.md'], /second/);
  });

  it('each have one place', () => {
    assert.throws(() => fillDocs({ 'a.md': '' }, { one: '' }), /no place for one/);
    assert.throws(() => fillDocs({ 'a.md': place('one') }, {}), /one is unknown/);
    const twice = { 'a.md': place('one'), 'b.md': place('one') };
    assert.throws(() => fillDocs(twice, { one: '' }), /b\.md: one is unknown, or stands twice/);
  });
});

describe('the first pages', () => {
  const linesOf = (page) => readText(page).trimEnd().split('\n').length;

  it('are short', () => {
    assert.ok(linesOf('README.md') <= 150);
    assert.ok(linesOf('CONTRIBUTING.md') <= 120);
  });

  it('say that nobody has reviewed the text', () => {
    assert.match(readText('README.md'), /No clinician has reviewed the built-in text/);
  });
});
