import { expect } from '@open-wc/testing';
import { a11ySnapshot, sendKeys } from '@web/test-runner-commands';
import '../../src/languages/ar.js';
import '../../src/languages/es.js';
import '../../src/languages/fr.js';
import { cardIn, find, findAll, mount, rootOf } from '../support/card.js';

const links =
  'emergency-number="911" advice-number="811" phone="306 555-0100" book-href="#b" feedback-href="mailto:a@example.org" clinic="Riverside" citations';

describe('accessibility', () => {
  for (const layout of ['guide', 'full', 'brief'])
    for (const theme of ['light', 'dark'])
      it(`axe finds nothing in the ${layout} layout, ${theme}`, async () => {
        const card = await mount(
          `<back-spasm-card ${links} layout="${layout}" theme="${theme}"></back-spasm-card>`,
        );
        for (const folded of findAll(card, 'details')) folded.setAttribute('open', '');
        await expect(card).to.be.accessible();
      });

  for (const lang of ['fr', 'es', 'ar'])
    for (const theme of ['light', 'dark'])
      it(`axe finds nothing in ${lang}, ${theme}`, async () => {
        const card = await mount(
          `<back-spasm-card lang="${lang}" languages="en fr es ar" ${links} layout="full" theme="${theme}"></back-spasm-card>`,
        );
        expect(card.language).to.equal(lang);
        await expect(card).to.be.accessible();
      });

  it('the card is an article named by its heading', async () => {
    const card = await mount();
    const article = find(card, 'article');
    const name = rootOf(card).getElementById(article.getAttribute('aria-labelledby') ?? '');
    expect(name?.textContent).to.equal('Lower back muscle spasms');
  });

  it('each list is announced as one although its markers are gone', async () => {
    const card = await mount();
    const unmarked = findAll(card, 'ul, ol').filter(({ firstElementChild }) =>
      [firstElementChild].every((item) => item && getComputedStyle(item).listStyleType === 'none'),
    );
    expect(unmarked).to.have.length.above(10);
    for (const list of unmarked) expect(list.getAttribute('role')).to.equal('list');
  });

  it('headings go down one level at a time', async () => {
    const card = await mount();
    const levels = findAll(card, 'h1, h2, h3, h4, h5, h6').map(({ localName }) =>
      Number(localName.slice(1)),
    );
    levels.reduce((above, level) => {
      expect(level).to.be.at.most(above + 1);
      return level;
    });
  });

  it('Tab goes through all controls in the order in which they are read, and each shows that it has the focus', async () => {
    const card = await mount(`<back-spasm-card ${links} layout="guide"></back-spasm-card>`);
    const controls = findAll(card, 'a, button, summary').filter((control) =>
      control.checkVisibility(),
    );
    const visited: (Element | null)[] = [];
    document.body.tabIndex = -1;
    document.body.focus();
    for (const _ of controls) {
      await sendKeys({ press: 'Tab' });
      const control = rootOf(card).activeElement;
      visited.push(control);
      expect(control && getComputedStyle(control).outlineStyle).to.equal('solid');
    }
    document.body.removeAttribute('tabindex');
    expect(visited).to.deep.equal(controls);
  });

  it('Enter on a heading that folds opens it', async () => {
    const card = await mount();
    find(card, '[data-section=facts] summary').focus();
    await sendKeys({ press: 'Enter' });
    expect(find(card, '[data-section=facts]').hasAttribute('open')).to.equal(true);
  });

  it('every control is at least 44 pixels high, and links in the list of sources 24', async () => {
    const card = await mount(`<back-spasm-card ${links}></back-spasm-card>`);
    for (const folded of findAll(card, 'details')) folded.setAttribute('open', '');
    for (const control of findAll(card, 'button, summary, .button'))
      expect(control.offsetHeight, control.innerText).to.be.at.least(44);
    for (const item of findAll(card, '[part=sources] > li')) {
      expect(item.querySelector('a')?.offsetHeight, item.innerText).to.be.at.least(24);
    }
  });

  it('in the accessibility tree, where the browser shows it (Chromium), is what is on the screen', async function () {
    if (!navigator.userAgent.includes('Chrome')) {
      // The others have no way to ask for it; their markup is held to the same by the tests above.
      expect(navigator.userAgent).to.match(/Firefox|AppleWebKit/);
      return;
    }
    const card = await mount('<back-spasm-card emergency-number="911"></back-spasm-card>');
    expect(cardIn(document)).to.equal(card);
    const seen: string[] = [];
    const walk = (node: { role?: string; name?: string; children?: unknown[] }) => {
      if (node.role === 'heading' || node.role === 'link') seen.push(`${node.role}: ${node.name}`);
      for (const child of node.children ?? []) if (child && typeof child === 'object') walk(child);
    };
    const tree: unknown = await a11ySnapshot({});
    walk(tree && typeof tree === 'object' ? tree : {});
    expect(seen.slice(0, 4)).to.deep.equal([
      'heading: Lower back muscle spasms',
      'heading: Emergency Get emergency help now',
      'link: Call 911 now',
      'heading: Bladder, bowels, sex',
    ]);
  });
});
