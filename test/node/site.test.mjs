/** The built site as files: what its pages lead to, and what they may request. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'parse5';
import { root } from './project.mjs';

const site = new URL('dist/demo/', root);
const files = readdirSync(site, { recursive: true }).filter((file) => file.endsWith('.html'));

/** Each element of a page, those in templates too. */
function* elementsIn(node) {
  if (node.tagName) yield node;
  for (const child of node.childNodes ?? []) yield* elementsIn(child);
  if (node.content) yield* elementsIn(node.content);
}

const attributesOf = ({ attrs }) =>
  Object.fromEntries(attrs.map(({ name, value }) => [name, value]));

const pages = new Map(
  files.map((file) => [
    file,
    [...elementsIn(parse(readFileSync(new URL(file, site), 'utf8')))].map((element) => ({
      tag: element.tagName,
      ...attributesOf(element),
    })),
  ]),
);

/** The card's own pages for frames have tests of their own. */
const ours = [...pages].filter(([file]) => !file.startsWith('cdn/'));

test('every page has one heading, a title and a description', () => {
  for (const [file, elements] of ours.filter(([file]) =>
    /^(index|builder|search|docs|examples)/.test(file),
  )) {
    assert.equal(elements.filter(({ tag }) => tag === 'h1').length, 1, file);
    const description = elements.find(({ tag, name }) => tag === 'meta' && name === 'description');
    assert.ok(description?.content.length > 20, `${file} describes itself`);
  }
});

test('every link of the site leads to a page that is there, and to a place in it', () => {
  const lost = [];
  for (const [file, elements] of ours)
    for (const { tag, href } of elements) {
      if (tag !== 'a' || !href || /^(https?|mailto|tel):/.test(href)) continue;
      const { pathname, hash } = new URL(href, new URL(file, 'http://site/'));
      const path = decodeURI(pathname.slice(1));
      if (!existsSync(new URL(path, site))) lost.push(`${file}: ${href}`);
      else if (hash && !hash.includes('=') && !hasPlace(path, decodeURIComponent(hash.slice(1))))
        lost.push(`${file}: ${href}`);
    }
  assert.deepEqual(lost, []);
});

const hasPlace = (path, id) => pages.get(path)?.some((element) => element.id === id) ?? true;

test('no page takes anything from another server, or names a place on its own from the root', () => {
  for (const [file, elements] of ours)
    for (const { tag, src, href } of elements)
      for (const address of [src, tag === 'link' && href].filter(Boolean)) {
        assert.doesNotMatch(address, /^(\/|https?:)/, `${file}: ${address}`);
        assert.ok(existsSync(new URL(address, new URL(file, site))), `${file}: ${address}`);
      }
});

test('the pages of the site allow themselves nothing but their own files', () => {
  for (const [file, elements] of ours.filter(([file]) =>
    /^(index|search|docs|examples)/.test(file),
  )) {
    const policy = elements.find((element) => element['http-equiv'] === 'Content-Security-Policy');
    assert.match(policy?.content ?? '', /^default-src 'none'; /, file);
    assert.doesNotMatch(policy.content, /unsafe|https?:/, file);
  }
});

test('the page for security officers has the hash of each file for a tag', () => {
  const page = readFileSync(new URL('docs/security-officers.html', site), 'utf8');
  const { files: hashes } = JSON.parse(
    readFileSync(new URL('dist/cdn/integrity.json', root), 'utf8'),
  );
  for (const [file, hash] of Object.entries(hashes))
    assert.ok(page.includes(`<code>${file}</code></td>\n<td><code>${hash}</code>`), file);
});
