import { expect, fixture } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { cardIn, drawn, find, findAll, mount } from '../support/card.js';

/** Puts a card into a page's markup, at the mark. */
const within = async (page: string) => {
  const container = await fixture<HTMLElement>(
    `<div>${page.replace('CARD', '<back-spasm-card></back-spasm-card>')}</div>`,
  );
  const card = cardIn(container);
  await card.ready;
  return card;
};

describe('on a page', () => {
  after(() => setViewport({ width: 800, height: 600 }));

  for (const width of [1280, 768, 320])
    it(`${width} pixels wide, nothing needs scrolling sideways`, async () => {
      await setViewport({ width, height: 700 });
      const card = await mount(
        '<back-spasm-card layout="full" phone="306 555-0100" clinic="Riverside Physiotherapy"></back-spasm-card>',
      );
      expect(document.documentElement.scrollWidth).to.be.at.most(
        document.documentElement.clientWidth,
      );
      for (const element of findAll(card, 'article *'))
        if (!element.matches('.hidden, small, svg *'))
          expect(
            element.scrollWidth - element.clientWidth,
            element.outerHTML.slice(0, 80),
          ).to.be.at.most(element.clientWidth ? 1 : element.scrollWidth);
    });

  it('the drawing stands beside the heading, and is larger where there is room', async () => {
    const card = await mount();
    const box = (selector: string) => find(card, selector).getBoundingClientRect();
    const widths = [320, 900].map((width) => {
      card.style.width = `${width}px`;
      expect(box('figure').left).to.be.at.least(box('[part=heading]').right);
      expect(box('figure').bottom).to.be.at.most(box('.emergency').top);
      return box('figure').width;
    });
    expect(widths[1]).to.be.above(Number(widths[0]) * 1.5);
  });

  for (const [place, page] of [
    ['a flex row', '<div style="display: flex">CARD</div>'],
    [
      'a min-content grid',
      '<div style="display: grid; grid-template-columns: min-content">CARD</div>',
    ],
    ['a float', '<div style="float: left">CARD</div>'],
    ['a table cell', '<table><tr><td>CARD</td></tr></table>'],
  ] as const)
    it(`in ${place} it is at least 240 pixels wide`, async () => {
      const card = await within(page);
      expect(card.offsetWidth).to.be.at.least(240);
    });

  it('in a box that scrolls it adds nothing to the length of the page', async () => {
    const card = await within('<div style="height: 200px; overflow: auto">CARD</div>');
    card.setAttribute('citations', '');
    await drawn();
    expect(document.documentElement.scrollHeight).to.be.at.most(innerHeight);
  });

  it('it keeps its display against a reset, and hides when it is told to', async () => {
    const card = await within('<style>* { all: unset !important }</style>CARD');
    expect(getComputedStyle(card).display).to.equal('block');
    card.hidden = true;
    expect(getComputedStyle(card).display).to.equal('none');
  });

  it('it is hidden in a hidden tab, warnings too', async () => {
    const card = await within('<div style="visibility: hidden">CARD</div>');
    for (const selector of ['article', '.emergency', '.emergency li', '.disclaimer'])
      expect(getComputedStyle(find(card, selector)).visibility).to.equal('hidden');
  });

  it('inherited styles of the page do not reach its text, but for the typeface', async () => {
    const bare = await within('CARD');
    const styles = (card: Element) =>
      ['[part=heading]', 'li', '.button', '.disclaimer'].map((selector) => {
        const {
          fontSize,
          lineHeight,
          letterSpacing,
          textAlign,
          textTransform,
          wordSpacing,
          color,
          cursor,
        } = getComputedStyle(find(card, selector));
        return {
          fontSize,
          lineHeight,
          letterSpacing,
          textAlign,
          textTransform,
          wordSpacing,
          color,
          cursor,
        };
      });
    const expected = styles(bare);
    const card = await within(
      `<div style="font: italic 9px/3 serif; letter-spacing: 5px; text-align: right; text-transform: uppercase;
        word-spacing: 9px; color: red; cursor: wait; user-select: none; text-indent: 3em">CARD</div>`,
    );
    expect(styles(card)).to.deep.equal(expected);
    expect(getComputedStyle(find(card, 'li')).fontFamily).to.equal('serif');
  });
});
