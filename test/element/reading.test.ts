/** What a reader's own browser does with a card: larger text, less motion, the keyboard. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { drawn, find, findAll, mount, next, rootOf } from '../support/card.js';

describe('“Read more” of a brief card', () => {
  const brief = '<back-spasm-card layout="brief" emergency-number="911"></back-spasm-card>';

  it('takes who presses it to what it brings', async () => {
    const card = await mount(brief);
    find(card, '[data-section=more] > summary').focus();
    const opened = next(card, 'bsc-toggle');
    await sendKeys({ press: 'Enter' });
    expect(await opened).to.deep.equal({ section: 'more', open: true });
    const first = find(card, '[data-section=more] > section [part$=heading]');
    expect(rootOf(card).activeElement).to.equal(first);
    const { top, bottom } = first.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
  });

  it('lets who goes on by keyboard reach the controls in it, and go back', async () => {
    const card = await mount(brief);
    find(card, '[data-section=more] > summary').focus();
    const opened = next(card, 'bsc-toggle');
    await sendKeys({ press: 'Enter' });
    await opened;
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(rootOf(card).activeElement).to.equal(find(card, '[data-section=more] > summary'));
  });

  it('leaves who folds it again where they are', async () => {
    const card = await mount(brief);
    const summary = find(card, '[data-section=more] > summary');
    summary.focus();
    for (const open of [true, false]) {
      const told = next(card, 'bsc-toggle');
      summary.focus();
      await sendKeys({ press: 'Enter' });
      expect(await told).to.deep.equal({ section: 'more', open });
    }
    expect(rootOf(card).activeElement).to.equal(summary);
  });

  it('takes nobody away from elsewhere when it is not they who open it', async () => {
    const card = await mount(brief);
    find(card, '[data-action=emergency]').focus();
    const opened = next(card, 'bsc-toggle');
    find(card, '[data-section=more]').setAttribute('open', '');
    await opened;
    expect(rootOf(card).activeElement).to.equal(find(card, '[data-action=emergency]'));
  });

  it('leaves the focus on the heading of a section that a reader unfolds, as readers know it', async () => {
    const card = await mount();
    const summary = find(card, '[data-section=facts] summary');
    summary.focus();
    const opened = next(card, 'bsc-toggle');
    await sendKeys({ press: 'Enter' });
    await opened;
    expect(rootOf(card).activeElement).to.equal(summary);
  });
});

describe('nothing of a card moves', () => {
  for (const layout of ['guide', 'brief'])
    it(`by itself or when it is used, in the ${layout} layout`, async () => {
      const card = await mount(
        `<back-spasm-card layout="${layout}" phone="555 0100"></back-spasm-card>`,
      );
      for (const each of findAll(card, '*'))
        for (const pseudo of [undefined, '::before', '::after']) {
          const style = getComputedStyle(each, pseudo);
          expect(style.animationName, each.localName).to.equal('none');
          expect(style.transitionDuration, each.localName).to.equal('0s');
        }
      for (const folded of findAll(card, 'details')) folded.setAttribute('open', '');
      await drawn();
      expect(rootOf(card).getAnimations()).to.deep.equal([]);
    });
});

/** How far below its last line the letters of a font may reach: some are taller than their lines. */
function overhangOf(element: Element): number {
  const { fontFamily, fontSize, fontWeight, lineHeight } = getComputedStyle(element);
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('there is no canvas');
  context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = context.measureText('');
  const height = fontBoundingBoxAscent + fontBoundingBoxDescent;
  return Math.max(0, (height - Number.parseFloat(lineHeight)) / 2);
}

describe('text of twice the size', () => {
  for (const [width, lang] of [
    [320, 'en'],
    [640, 'en'],
    [1280, 'en'],
  ] as const)
    it(`stays whole in ${width} pixels`, async () => {
      const card = await mount(
        `<div style="inline-size: ${width}px"><back-spasm-card lang="${lang}" style="--bsc-font-size: 32px" layout="full"
          languages="en" clinic="Riverside Clinic" phone="306 555-0100" emergency-number="911"></back-spasm-card></div>`,
      );
      const { left, right } = card.getBoundingClientRect();
      expect(getComputedStyle(find(card, '.emergency li p')).fontSize).to.equal('32px');
      for (const each of findAll(card, 'article *:not(.hidden, .hidden *, input)')) {
        const box = each.getBoundingClientRect();
        if (!box.width) continue;
        expect(box.left, each.outerHTML.slice(0, 60)).to.be.at.least(left - 0.5);
        expect(box.right, each.outerHTML.slice(0, 60)).to.be.at.most(right + 0.5);
        if (getComputedStyle(each).overflowY !== 'visible') continue;
        const words = [each, ...each.querySelectorAll('figcaption')].map(overhangOf);
        const reach = each.clientHeight ? Math.max(...words) + 1 : Infinity;
        expect(each.scrollHeight - each.clientHeight, each.outerHTML.slice(0, 60)).to.be.at.most(
          reach,
        );
      }
    });
});

describe('the browser’s search', () => {
  it('unfolds what it finds (Firefox lets a page search; the others only their reader)', async () => {
    const card = await mount();
    const causes = find(card, '[data-section=causes]');
    const isFound: unknown = Reflect.get(window, 'find').call(window, 'Heavy lifting or a sudden');
    if (isFound) await next(card, 'bsc-toggle');
    expect(causes.hasAttribute('open')).to.equal(isFound);
  });
});
