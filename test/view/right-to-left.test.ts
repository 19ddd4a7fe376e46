/** The card in Arabic: a mirror image, but for what has a direction of its own. */
import { expect } from '@open-wc/testing';
import type { BackSpasmCard } from '../../src/index.js';
import '../../src/languages/ar.js';
import { expectWarnings, find, findAll, mount, rootOf } from '../support/card.js';

const content = `clinic="Riverside Clinic" phone="+1 (306) 555-0100" emergency-number="911"
  advice-number="811" citations review-by="Dr. Lee (MD)" review-on="2026-03-31"`;

async function pair(attributes = content): Promise<readonly [BackSpasmCard, BackSpasmCard]> {
  const [english, arabic] = await Promise.all(
    ['en', 'ar'].map((lang) =>
      mount(
        `<div style="inline-size: 800px"><back-spasm-card lang="${lang}" ${attributes}></back-spasm-card></div>`,
      ),
    ),
  );
  if (!english || !arabic) throw new Error('there are no cards');
  return [english, arabic];
}

/** How far an element is from the left and the right edge of the card. */
function edgesOf(card: Element, selector: string): readonly [number, number] {
  const outer = find(card, 'article').getBoundingClientRect();
  // A mark is no HTML element.
  const inner = rootOf(card).querySelector(selector)?.getBoundingClientRect();
  if (!inner) throw new Error(`there is no ${selector}`);
  return [Math.round(inner.left - outer.left), Math.round(outer.right - inner.right)];
}

/** The text of an element as it stands on the line, from left to right. */
function fromLeft(element: Element): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const letters: { letter: string; left: number }[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (const [index, letter] of [...(node.nodeValue ?? '')].entries()) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      const { left, width } = range.getBoundingClientRect();
      if (width && letter.trim()) letters.push({ letter, left });
    }
  return letters
    .toSorted((one, other) => one.left - other.left)
    .map(({ letter }) => letter)
    .join('');
}

describe('in Arabic', () => {
  expectWarnings('To sign the card as it is now');

  it('the card reads from right to left', async () => {
    const [, card] = await pair();
    for (const selector of ['article', '[part=heading]', '.emergency li', '.disclaimer'])
      expect(getComputedStyle(find(card, selector)).direction, selector).to.equal('rtl');
  });

  for (const [what, selector] of [
    ['the drawing', 'figure'],
    ['the mark of the emergency', '.emergency svg'],
    ['the mark of what to do', '.do > [part=group-heading] svg'],
    ['the drawing of a tip', '.do li > figure'],
    ['the emergency button', '.emergency .button'],
    ['the first warning sign', '.emergency li'],
  ] as const)
    it(`${what} is on the other side`, async () => {
      const [english, arabic] = await pair();
      const [left, right] = edgesOf(english, selector);
      const mirrored = edgesOf(arabic, selector);
      // Words differ, and so does how wide they are; where the line begins does not.
      const [begin, end] = left < right ? [left, mirrored[1]] : [right, mirrored[0]];
      expect(left).not.to.equal(right);
      expect(end).to.be.closeTo(begin, 2);
    });

  it('the strong edge of a level is on the right', async () => {
    const [, card] = await pair();
    const { borderLeftWidth, borderRightWidth } = getComputedStyle(find(card, '.emergency'));
    expect(Number.parseFloat(borderRightWidth)).to.be.above(Number.parseFloat(borderLeftWidth));
  });

  it('the drawing itself is not mirrored', async () => {
    const [english, arabic] = await pair();
    const drawing = (card: Element) => find(card, 'figure').querySelector('svg')?.innerHTML;
    expect(drawing(arabic)?.replace(/<!--.*?-->/g, '')).to.equal(
      drawing(english)?.replace(/<!--.*?-->/g, ''),
    );
    const figure = find(arabic, 'figure').querySelector('svg');
    expect(figure && getComputedStyle(figure).transform).to.equal('none');
  });

  it('a telephone number stands as it is dialled', async () => {
    const [, card] = await pair();
    expect(fromLeft(find(card, '[part=actions] [data-action=call] bdo'))).to.equal(
      '+1(306)555-0100',
    );
  });

  it('a telephone number in Arabic digits stands so, too', async () => {
    const card = await mount('<back-spasm-card lang="ar" phone="٠٣٠٦ ٥٥٥ ٠١٤٢"></back-spasm-card>');
    expect(fromLeft(find(card, '[part=actions] [data-action=call] bdo'))).to.equal('٠٣٠٦٥٥٥٠١٤٢');
  });

  it('a Latin name stands as it is written, brackets and all', async () => {
    const [, card] = await pair();
    expect(fromLeft(find(card, 'header bdi'))).to.equal('RiversideClinic');
    find(card, '[data-section=sources]').setAttribute('open', '');
    const [source] = findAll(card, '[part=sources] li[lang=en] bdi');
    expect(source && fromLeft(source)).to.equal(source?.textContent?.replace(/\s/g, ''));
  });

  it('the titles of sources are marked with their language, and what they are for as Arabic', async () => {
    const [, card] = await pair();
    const sources = findAll(card, '[part=sources] li');
    expect(sources.length).to.be.above(40);
    for (const source of sources) {
      expect(source.lang).to.match(/^(en|fr)$/);
      expect(source.querySelector<HTMLElement>('p:last-child')?.lang).to.equal('ar');
    }
  });

  it('nothing sticks out on a phone', async () => {
    const card = await mount(
      `<div style="inline-size: 320px"><back-spasm-card lang="ar" layout="full" ${content}></back-spasm-card></div>`,
    );
    const { left, right } = card.getBoundingClientRect();
    for (const each of findAll(card, 'article *:not(.hidden, .hidden *, .do small)')) {
      const box = each.getBoundingClientRect();
      if (!box.width) continue;
      expect(box.left, each.outerHTML.slice(0, 60)).to.be.at.least(left - 0.5);
      expect(box.right, each.outerHTML.slice(0, 60)).to.be.at.most(right + 0.5);
    }
  });
});
