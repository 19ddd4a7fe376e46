/**
 * The script file in what stands for Firefox 91 and Safari 15.4, of which nobody has a build: this
 * engine without what those lack. `npm run test:old` runs real Chromiums of those years.
 */
import { expect, nextFrame } from '@open-wc/testing';
import { leastContrast } from '../support/contrast.js';
import {
  cardsOf,
  documentOf,
  fileWith,
  notesOf,
  open,
  quiet,
  recordOf,
  tag,
  viewOf,
  witness,
} from '../support/page.js';
import { paperIn } from '../support/paper.js';

const oldEngine = tag('/test/support/old-engine.js');
const file = tag(fileWith({ engine: 'old' }));
const links =
  'clinic="Riverside" phone="306 555-0100" book-href="#book" emergency-number="911" advice-number="811"';
/** Neither browser knows Trusted Types. */
const strictPolicy = "default-src 'none'; script-src 'self'";
const card = (attributes = '') => `<back-spasm-card ${links} ${attributes}></back-spasm-card>`;
const page = (body: string) => `${witness}${oldEngine}${file}${body}`;

async function openCard(body: string, options = {}) {
  const frame = await open(page(body), options);
  const [element] = await cardsOf(frame);
  const root = element?.shadowRoot;
  if (!root) throw new Error('the card has no root');
  const styleOf = (selector: string) => {
    const found = root.querySelector(selector);
    if (!found) throw new Error(`the card has no ${selector}`);
    return viewOf(frame).getComputedStyle(found);
  };
  return { frame, element, root, styleOf };
}

describe('in an engine of 2021, the card', () => {
  it('lacks there what it lacks, or this tests nothing', async () => {
    const frame = await open(oldEngine);
    const view = viewOf(frame);
    expect('adoptedStyleSheets' in documentOf(frame)).to.be.false;
    expect(() => new view.CSSStyleSheet()).to.throw();
    expect('attachInternals' in documentOf(frame).body).to.be.false;
    expect('hasOwn' in view.Object).to.be.false;
  });

  for (const [brightness, color] of [
    ['light', '#fff'],
    ['dark', '#000'],
  ])
    for (const theme of ['light', 'dark'])
      for (const [look, style] of [
        ['as it is', ''],
        ['with yellow on white', '--bsc-accent: #ff0; --bsc-surface: #fff'],
        ['with a dark blue surface', '--bsc-surface: #123; --bsc-text: #fff'],
        ['in mid grey', '--bsc-surface: #777; --bsc-accent: #888; --bsc-emergency: #777'],
      ])
        it(`can be read: ${theme} on a ${brightness} page, ${look}`, async () => {
          const { root, frame } = await openCard(
            `<style>body { background: ${color} } back-spasm-card { ${style} }</style>
            ${card(`theme="${theme}"`)}`,
          );
          const { ratio, words } = leastContrast(root);
          expect(ratio, words).to.be.at.least(4.5);
          expect(notesOf(frame)).to.deep.equal(quiet);
        });

  it('has the edges, tints and buttons of the levels', async () => {
    const { styleOf } = await openCard(card());
    const surface = styleOf('article').backgroundColor;
    for (const level of ['.emergency', '.today', '.routine']) {
      expect(parseFloat(styleOf(level).borderInlineStartWidth), level).to.be.greaterThan(3);
      expect(styleOf(level).backgroundColor, level).not.to.equal(surface);
    }
    expect(styleOf('.band').backgroundColor).to.equal('rgb(163, 33, 26)');
    expect(styleOf('.emergency .button').backgroundColor).to.equal('rgb(255, 255, 255)');
  });

  it('shows the accent of a clinic in lines, where it can do no harm', async () => {
    const { styleOf } = await openCard(
      `<style>back-spasm-card { --bsc-accent: rgb(1, 2, 3) }</style>${card()}`,
    );
    expect(styleOf('[data-action=book]').borderTopColor).to.equal('rgb(1, 2, 3)');
    expect(styleOf('[data-action=book]').backgroundColor).to.equal('rgb(10, 95, 95)');
  });

  it('changes its language, and back', async () => {
    const arabic = tag('/dist/cdn/languages/ar.js');
    const { root, element, frame } = await openCard(`${arabic}${card('languages="en ar"')}`);
    await nextFrame();
    for (const language of ['ar', 'en']) {
      root.querySelector<HTMLElement>(`[data-action=language][lang=${language}]`)?.click();
      await nextFrame();
      expect(Reflect.get(element ?? {}, 'language')).to.equal(language);
    }
    expect(notesOf(frame)).to.deep.equal(quiet);
  });

  it('prints as a handout, and leaves nothing of it behind', async () => {
    const { root, frame } = await openCard(card());
    const view = viewOf(frame);
    const printed: string[] = [];
    view.print = () => {
      const host = documentOf(frame).querySelector('[data-back-spasm-handout]');
      const article = paperIn(host)?.querySelector('article');
      if (article) printed.push(view.getComputedStyle(article).position);
    };
    root.querySelector<HTMLElement>('[data-action=print]')?.click();
    view.dispatchEvent(new Event('afterprint'));
    expect(printed).to.deep.equal(['fixed']);
    expect(documentOf(frame).querySelector('[data-back-spasm-handout]')).to.equal(null);
  });

  it('keeps its one style element through each change', async () => {
    const { root, element } = await openCard(card());
    for (const theme of ['dark', 'auto', 'light']) {
      element?.setAttribute('theme', theme);
      await nextFrame();
    }
    expect(root.querySelectorAll('style')).to.have.lengthOf(1);
  });

  it('is styled under a strict policy that names the hash of integrity.json', async () => {
    // These styles are those of this test; the hash is that of the file as it is.
    const { style } = await (await fetch('/dist/cdn/integrity.json')).json();
    const usual = tag('/dist/cdn/back-spasm-card.js');
    const frame = await open(`${witness}${oldEngine}${usual}${card()}`, {
      csp: `${strictPolicy}; style-src '${style}'`,
    });
    const [element] = await cardsOf(frame);
    const article = element?.shadowRoot?.querySelector('article');
    expect(article && viewOf(frame).getComputedStyle(article).display).to.equal('grid');
    expect(await recordOf(frame)).to.deep.equal({ ...quiet, reports: [] });
  });

  it('has all of its text under a strict policy that names no hash, in the page’s own style', async () => {
    const { root, frame } = await openCard(card(), { csp: strictPolicy });
    expect(root.textContent).to.contain('You have chest pain').and.to.contain('Please note:');
    const icon = root.querySelector('.band svg')?.getBoundingClientRect();
    expect(icon?.width, 'an icon as large as the page').to.be.lessThan(60);
    const { said, violations } = await recordOf(frame);
    expect(said).to.deep.equal([]);
    expect(new Set(violations)).to.deep.equal(new Set(['style-src-elem inline']));
  });
});
