/** The pages of `docs/`, and those beside it, as pages of the site. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import GithubSlugger from 'github-slugger';
import MarkdownIt from 'markdown-it';
import { hashes } from './facts.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** In the order of the menu, each with what it says of itself. */
const groups = {
  'Use it': {
    'docs/clinics.md': 'Put the card on your site, make it yours, and have its text signed.',
    'docs/developers.md':
      'Import the card, prerender it, test it; what it costs, and in which browsers it works.',
    'docs/frameworks.md': 'The card in React, Vue, Svelte, Angular, Next.js, Astro and others.',
    'docs/reference.md': 'Every attribute, event, slot, part, variable and key of a document.',
  },
  'Trust it': {
    'docs/medical-text.md':
      'Every text with its sources, how easy it is to read, and what nobody has reviewed.',
    'docs/security-officers.md': 'Policies, requests, storage, and what a sign-off proves.',
    'SECURITY.md': 'How to report a fault, and what holds against whom.',
    'docs/attacks.md': 'What attackers have tried, and what came of it.',
    'docs/accessibility.md': 'What holds for people with disabilities, and what falls short.',
  },
  'What changed': {
    'CHANGELOG.md': 'What is new in the card and in its text, and what you have to do.',
  },
  'Work on it': {
    'CONTRIBUTING.md': 'How to change the card, and what a change must pass.',
    'docs/architecture.md': 'The layers, the way from a page to paint and paper, and the reasons.',
    'docs/extending.md': 'Add an attribute, a section or a language; change a medical claim.',
    'docs/testing.md': 'All commands, and what each kind of test needs.',
    'docs/dependencies.md': 'Each package that the project uses, and why.',
    'docs/releasing.md': 'What a release may change, and how one is made.',
  },
};

/** What a page of the documentation may lead to, beside another one. */
const others = { 'README.md': 'index.html', LICENSE: 'license.txt' };

const pageOf = (file) => others[file] ?? `docs/${basename(file, '.md').toLowerCase()}.html`;

const files = new Set([...Object.values(groups).flatMap(Object.keys), ...Object.keys(others)]);

/**
 * @returns {{ group: string, path: string, description: string, title: string, html: string,
 *   sections: { id: string, title: string, text: string }[] }[]}
 */
export function readDocs() {
  return Object.entries(groups).flatMap(([group, pages]) =>
    Object.entries(pages).map(([file, description]) => ({
      group,
      path: pageOf(file),
      description,
      ...render(file),
    })),
  );
}

/** Each part of each page under its own heading, as the search takes them. */
export const searchable = (docs) =>
  docs.flatMap(({ path, title: page, sections }) =>
    sections.map(({ id, title, text }) => ({ id: `${path}#${id}`, page, title, text })),
  );

function render(file) {
  const markdown = readFileSync(`${root}${file}`, 'utf8')
    .replace('<!-- site: hashes -->', hashTable)
    .replaceAll(/<!--[^]*?-->\n/g, '');
  const parser = new MarkdownIt({ html: false });
  const tokens = parser.parse(markdown, {});
  const sections = divide(tokens);
  for (const token of tokens)
    for (const child of token.children ?? []) adjust(child, file, token.children);
  parser.renderer.rules = { ...parser.renderer.rules, ...rules(tokens) };
  return {
    title: sections[0].title,
    html: parser.renderer.render(tokens, parser.options, {}),
    sections,
  };
}

/** Of the build that the site comes from: the source, whose every change gives others, has none. */
const hashTable = () =>
  [
    '| File | Hash |',
    '| --- | --- |',
    ...Object.entries(hashes()).map(([name, hash]) => `| \`${name}\` | \`${hash}\` |`),
  ].join('\n');

/** The parts of a page by their headings, each of which gets the id that GitHub gives it. */
function divide(tokens) {
  const slugger = new GithubSlugger();
  const sections = [];
  tokens.forEach((token, at) => {
    if (token.type === 'heading_open') {
      const title = wordsOf(tokens[at + 1]);
      const id = slugger.slug(title);
      token.attrSet('id', id);
      sections.push({ id, title, text: '' });
    } else if (token.type === 'inline' && tokens[at - 1].type !== 'heading_open')
      sections.at(-1).text += `${wordsOf(token)} `;
  });
  return sections;
}

const wordsOf = ({ children }) =>
  children.map(({ type, content }) => (type === 'softbreak' ? ' ' : content)).join('');

/** Links and pictures name files of the project; the site has other places for them. */
function adjust(token, file, siblings) {
  if (token.type === 'image') {
    token.attrSet('src', placeOf(token.attrGet('src'), file));
    token.attrSet('loading', 'lazy');
  }
  if (token.type !== 'link_open') return;
  const place = placeOf(token.attrGet('href'), file);
  if (place) token.attrSet('href', place);
  else {
    // Only the source has that file.
    const end = siblings.slice(siblings.indexOf(token)).find(({ type }) => type === 'link_close');
    token.hidden = true;
    token.tag = end.tag = '';
    token.type = end.type = 'text';
    token.content = end.content = '';
  }
}

function placeOf(href, file) {
  if (/^(https?:|mailto:|#)/.test(href)) return href;
  const [path, anchor] = href.split('#');
  const named = posix.join(posix.dirname(file), path);
  const place = files.has(named) ? pageOf(named) : inDemo(named);
  if (!place) return undefined;
  const relative = posix.relative('docs', place);
  return anchor ? `${relative}#${anchor}` : relative;
}

const inDemo = (path) =>
  path.startsWith('demo/') && existsSync(`${root}${path}`) ? path.slice('demo/'.length) : undefined;

/** What is wide scrolls by itself, by keyboard too; a drawing in the source's own language stays out. */
function rules(tokens) {
  const headingBefore = (at) => {
    const opening = tokens.slice(0, at).findLastIndex(({ type }) => type === 'heading_open');
    return wordsOf(tokens[opening + 1]);
  };
  const escape = (text) => new MarkdownIt().utils.escapeHtml(text);
  return {
    table_open: (_, at) =>
      `<div class="wide" role="group" tabindex="0" aria-label="Table: ${escape(headingBefore(at))}"><table>`,
    table_close: () => '</table></div>',
    fence: ([...all], at) => {
      const { info, content } = all[at];
      return info === 'mermaid' ? '' : `<pre tabindex="0"><code>${escape(content)}</code></pre>`;
    },
  };
}
