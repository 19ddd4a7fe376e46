import { expect } from '@open-wc/testing';
import { expectSamePicture } from '../support/pictures.js';
import { everywhere, font, style } from './pages.js';
import { open, photograph, useStudio, type Look } from './studio.js';

const sidebar: Look = { card: `${font} layout="brief"` };
const reviewed: Look = { card: `${font} sections="review actions"` };

/** What real pages do. */
const pages: Readonly<Record<string, { readonly css?: string; readonly body?: string }>> = {
  'a root of 62.5 %': { css: 'html { font-size: 62.5% }' },
  'a root of 40 pixels': { css: 'html { font-size: 40px !important }' },
  'a body of 14 pixels': { css: 'body { font-size: 14px }' },
  'wide letters': { css: 'body { letter-spacing: 0.2em; word-spacing: 1em }' },
  'everything underlined': { css: everywhere('text-decoration: underline wavy red !important') },
  'everything struck out': { css: everywhere('text-decoration: line-through 3px !important') },
  'drop caps': {
    css: '*::first-letter { float: left; font: 900 5em serif; color: red !important }',
  },
  'a first line of its own': {
    css: '*::first-line { font: 900 3em/3 serif !important; color: red; text-transform: uppercase }',
  },
  'selected text of its own': { css: '*::selection, *::marker, *::backdrop { color: red }' },
  'capitals only': { css: 'body { text-transform: uppercase; font-variant: small-caps }' },
  'text to the right': { css: 'body { text-align: right }' },
  'an indent': { css: 'p, div, body { text-indent: 2em }' },
  'a hanging indent': { css: 'body { text-indent: -3em }' },
  'lines set solid': { css: 'body { line-height: 1 }' },
  'lines far apart': { css: 'body { line-height: 60px }' },
  'text that cannot be selected': {
    css: everywhere('-webkit-user-select: none; user-select: none'),
  },
  'preformatted text': { css: 'body { white-space: pre; tab-size: 1; word-break: break-all }' },
  'bold, slanted, shadowed text': {
    css: 'body { font: italic 900 2em serif; text-shadow: 2px 2px }',
  },
  'a reset': { css: '* { margin: 0; padding: 0; border: 0; font: inherit; list-style: none }' },
  'border boxes': { css: '*, *::before, *::after { box-sizing: border-box !important }' },
  'styles for each element': {
    css: 'article, header, section, figure, p, h2, h3, ul, ol, li, a, button, svg, small, strong, details, summary { all: revert; color: red; border: 9px solid; display: none !important }',
  },
  'the card’s own class and part names': {
    css: '.wrapper, .emergency, .disclaimer, .button, .hidden, [part], #heading, #half { display: none !important }',
  },
  'a right-to-left body': { css: 'body { direction: rtl; unicode-bidi: bidi-override }' },
  'a right-to-left language': { body: '<div lang="he" dir="rtl">CARD</div>' },
  'another script’s language': { body: '<div lang="ja">CARD</div>' },
  'an address for all its links': {
    body: '<base href="https://clinic.example/pages/">CARD</base>',
  },
  'a drawing of the same name': { body: '<svg hidden><g id="half"></g></svg>CARD' },
};

describe('on a page with', () => {
  const { expectAsBare } = useStudio();

  for (const [name, { css = '', body = 'CARD' }] of Object.entries(pages))
    it(`${name}, a card looks as on a bare one`, () =>
      expectAsBare({ body: style(css) + body }, sidebar, name));

  for (const value of ['red', '99px', 'initial'])
    it(`variables of the same names, each of them ${value}, a card looks as on a bare one`, async () => {
      const files = ['tokens', 'styles', 'illustration'].map((name) => `/src/view/${name}.ts`);
      const texts = files.map(async (file) => (await fetch(file)).text());
      const names = new Set((await Promise.all(texts)).join('').match(/--_\w+/g));
      expect(names).to.include('--_edge');
      const css = everywhere([...names].map((each) => `${each}: ${value} !important;`).join(''));
      const page = { body: `${style(css)}CARD` };
      for (const look of [sidebar, reviewed])
        await expectAsBare(page, look, `variables ${value} ${look.card}`);
    });
});

/** Browsers make the usual size of this face smaller, where it stands alone. */
const typewriters = {
  'for all that it holds': `${style(everywhere('font-family: monospace !important'))}CARD`,
  'by an old element': '<tt><code><pre style="margin: 0">CARD</pre></code></tt>',
};

describe('on a page that sets a typewriter’s face', () => {
  const { bare } = useStudio();
  const typed: Look = { card: 'layout="brief" style="--bsc-font: monospace"' };

  for (const [name, body] of Object.entries(typewriters)) {
    it(`${name}, a card takes the face and nothing else`, async () => {
      const seen = await photograph({ body }, { card: 'layout="brief"' });
      await expectSamePicture(seen, await bare(typed), `typewriter ${name}`);
      expect(seen).not.to.equal(await bare(sidebar));
    });

    it(`${name}, a card’s text is as large as on any other`, async () => {
      const sizes: (string | undefined)[] = [];
      for (const page of [{}, { body }]) {
        const { root, close } = await open(page, {});
        const [text] = root.querySelectorAll('.disclaimer');
        sizes.push(text && getComputedStyle(text).fontSize);
        close();
      }
      expect(sizes[1]).to.match(/px$/).and.to.equal(sizes[0]);
    });
  }
});
