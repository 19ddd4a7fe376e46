import { readdirSync } from 'node:fs';
import { readText, root } from './project.mjs';

/** Every page that people read, by its path from the project's folder. */
export const pages = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  '.github/pull_request_template.md',
  ...readdirSync(new URL('docs/', root)).map((file) => `docs/${file}`),
];

const fences = /^```([\w-]*)\n([^]*?)^```$/gm;
const regions = /<!-- (generated|measured): [^]*?<!-- \/\1 -->/g;

/** In the same place, so that what follows keeps its line. */
const emptied = (text) => text.replace(/[^\n]/g, '');

/**
 * The blocks of code that are written by hand. The generated ones come from what their generator
 * names.
 * @returns {{ place: string, syntax: string, code: string }[]} `place` is such as `docs/clinics.md:12`
 */
export function blocksOf(path) {
  const byHand = readText(path).replace(regions, emptied);
  return Array.from(byHand.matchAll(fences), ({ 1: syntax, 2: code, index }) => ({
    place: `${path}:${byHand.slice(0, index).split('\n').length}`,
    syntax,
    code,
  }));
}

/** A page without its blocks and spans of code. */
const proseOf = (path) =>
  readText(path)
    .replace(fences, '')
    .replace(/`[^`\n]+`/g, '`');

/** Where the links of a page lead, as they are written. */
export const linksOf = (path) =>
  Array.from(proseOf(path).matchAll(/\]\(([^)\s]+)\)/g), ([, href]) => href);

/** The anchors of a page's headings, as GitHub makes them. */
export function anchorsOf(path) {
  const found = new Map();
  const headings = readText(path)
    .replace(fences, '')
    .matchAll(/^#+ (.*)$/gm);
  return Array.from(headings, ([, heading]) => {
    const anchor = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-');
    const before = found.get(anchor) ?? 0;
    found.set(anchor, before + 1);
    return before ? `${anchor}-${before}` : anchor;
  });
}
