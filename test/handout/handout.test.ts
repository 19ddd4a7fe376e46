/** What stands on a card's handout. How it is laid out on paper, test/node/handout.test.mjs sees. */
import { expect } from '@open-wc/testing';
import '../../src/languages/ar.js';
import english from '../../src/languages/en.json';
import { until } from '../support/builder.js';
import { find, mount } from '../support/card.js';
import { endPrinting, handoutOf, wordsIn } from '../support/paper.js';

const printed = async (attributes = '', inner = '') =>
  handoutOf(await mount(`<back-spasm-card ${attributes}>${inner}</back-spasm-card>`));

const headingsOf = (root: ShadowRoot) =>
  [...root.querySelectorAll('[part=heading], [part=section-heading]')].map((heading) =>
    wordsIn(heading.querySelector('span') ?? heading),
  );

const levels = ['Get emergency help now', 'Get help today', 'Book an appointment'];

/** The boxes to tick, which are drawn as a border: real ones, or in front of an item. */
const boxesIn = (root: ShadowRoot) =>
  [...root.querySelectorAll('*')].filter((one) => {
    const { borderTopStyle, position } = getComputedStyle(one, '::before');
    return one.matches('input') || (borderTopStyle === 'solid' && position === 'absolute');
  });

/** A card that its reader has ticked, by the ids of the items. */
async function printedWithTicks(...ids: string[]): Promise<ShadowRoot> {
  const card = await mount();
  for (const id of ids) find(card, `[name$=" ${id}"]`).click();
  return handoutOf(card);
}

/** Elements that have words of their own. */
const withWords = (root: ShadowRoot) =>
  [...root.querySelectorAll('article *')].filter((one) =>
    [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && wordsIn(node)),
  );

const inPoints = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize) * 0.75;

describe('a handout', () => {
  afterEach(endPrinting);

  it('begins with the warning signs, then tells what to do, whatever the page’s order', async () => {
    const root = await printed('sections="sources prevention moves facts tips causes points"');
    expect(headingsOf(root)).to.deep.equal([
      'Lower back muscle spasms',
      ...levels,
      'In short',
      'What you can do',
      'Gentle moves',
      'Key facts',
      'Possible causes',
      'Prevent the next one',
    ]);
  });

  it('has a document’s own caption, though not the picture on top', async () => {
    const illustration = { alt: 'A back.', caption: 'Not if you are pregnant.' };
    const content = JSON.stringify({ illustration });
    const card = await mount(`<back-spasm-card content='${content}'></back-spasm-card>`);
    expect(wordsIn(await handoutOf(card))).to.contain('Not if you are pregnant.');
    endPrinting();
    expect(wordsIn(await printed())).not.to.contain('Where a spasm is felt');
  });

  it('has a document’s own picture, which may say what is signed, beside its caption', async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 90, height: 90 });
    const src = canvas.toDataURL('image/jpeg');
    const content = JSON.stringify({ illustration: { src, alt: 'Never', caption: 'Do this.' } });
    const root = await handoutOf(
      await mount(`<back-spasm-card content='${content}'></back-spasm-card>`),
    );
    const picture = root.querySelector('img');
    expect(picture?.alt).to.equal('Never');
    expect(picture?.getBoundingClientRect().height).to.be.above(60);
    const around = picture?.parentElement;
    expect(around?.textContent.trim()).to.equal('Do this.');
    const bottomOf = (element: Element | null | undefined) =>
      element?.getBoundingClientRect().bottom;
    expect(bottomOf(around), 'it hangs into the signs').to.be.at.least(bottomOf(picture) ?? 0);
  });

  it('has the page’s order where a heading of the clinic’s may speak of the next', async () => {
    const content = JSON.stringify({ labels: { moves: 'Do none of what comes next' } });
    const root = await printed(`sections="sources moves tips" content='${content}'`);
    expect(headingsOf(root)).to.deep.equal([
      'Lower back muscle spasms',
      ...levels,
      'Do none of what comes next',
      'What you can do',
    ]);
  });

  it('has the sources in that order, too, whose heading may be the clinic’s', async () => {
    const content = JSON.stringify({ labels: { sources: 'Do none of what comes next' } });
    const root = await printed(`sections="sources tips" content='${content}'`);
    expect(wordsIn(root)).to.match(/Do none of what comes next:.*What you can do.*Printed on/);
    expect(wordsIn(root)).not.to.match(/Printed on.*Do none/);
  });

  it('is out of reach for the page’s rules for parts', async () => {
    const style = document.createElement('style');
    style.textContent = `
      ::part(help) { display: none !important }
      ::part(item)::before { content: 'Wait a week if: ' }
      [data-back-spasm-handout] { display: none !important; opacity: 0 !important }`;
    document.head.append(style);
    const root = await printed();
    const level = root.querySelector('.emergency');
    const [item] = level?.querySelectorAll('[part=item]') ?? [];
    const before = item && getComputedStyle(item, '::before').content;
    const host = document.querySelector('[data-back-spasm-handout]');
    const { opacity } = getComputedStyle(host ?? document.body);
    style.remove();
    expect(level?.getBoundingClientRect().height).to.be.above(100);
    expect(before).not.to.contain('Wait');
    expect(opacity).to.equal('1');
  });

  it('has no picture larger than a drawing, which could cover warnings', async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 900, height: 900 });
    const picture = { src: canvas.toDataURL('image/jpeg'), alt: 'All black.' };
    const content = JSON.stringify({ changes: { 'e-bladder': { picture } } });
    const card = await mount(`<back-spasm-card content='${content}'></back-spasm-card>`);
    const image = (await handoutOf(card)).querySelector('img');
    if (!image) throw new Error('the handout has no picture');
    image.loading = 'eager';
    await until(() => image.naturalWidth, 'the picture does not load');
    const { width, height } = image.getBoundingClientRect();
    expect(width).to.be.within(30, 100);
    expect(height).to.be.within(30, 100);
  });

  it('lacks what the page left out, but for the levels of urgency and the disclaimer', async () => {
    const root = await printed('sections="causes"');
    const headings = ['Lower back muscle spasms', ...levels, 'Possible causes'];
    expect(headingsOf(root)).to.deep.equal(headings);
    expect(wordsIn(root)).to.contain('Please note:').and.not.to.contain('Sources');
    expect(wordsIn(root)).not.to.contain('No health professional');
  });

  it('has the same, all unfolded, in every layout', async () => {
    const roots = [];
    for (const layout of ['guide', 'full', 'brief']) {
      roots.push(await printed(`layout="${layout}"`));
      endPrinting();
    }
    for (const root of roots) expect(root.querySelectorAll('details')).to.have.lengthOf(0);
    const [guide, full, brief] = roots.map(wordsIn);
    expect(full).to.equal(guide);
    expect(brief).to.equal(guide);
  });

  it('has a box at each warning sign and at what to note, and nowhere else', async () => {
    const root = await printed();
    expect(boxesIn(root)).to.deep.equal([
      ...root.querySelectorAll('.emergency [part=item]'),
      ...root.querySelectorAll('input'),
    ]);
    for (const list of ['.today', '.routine', '.prepare'])
      expect(root.querySelectorAll(`${list} input`))
        .to.have.lengthOf(root.querySelectorAll(`${list} [part=item]`).length)
        .above(4);
    expect(root.querySelectorAll('.emergency [part=item]')).to.have.lengthOf(
      english.help.emergency.items.length,
    );
  });

  it('is ticked as its reader has ticked, in strokes that need neither a font nor a background', async () => {
    const ids = ['s-fever', 'r-age', 'q-pills'];
    const root = await printedWithTicks(...ids);
    const boxes = [...root.querySelectorAll('input')];
    const isTicked = ({ nextElementSibling: words }: Element) =>
      words && getComputedStyle(words, '::before').borderBottomStyle === 'solid';
    const ticked = boxes.filter(isTicked).map(({ name }) => name.split(' ').at(-1));
    expect(ticked).to.deep.equal(ids);
    for (const box of boxes) expect(getComputedStyle(box).appearance).to.equal('none');
  });

  for (const [size, attributes, least] of [
    ['normal', '', 11],
    ['large', 'print-size="large"', 16],
  ] as const)
    it(`has no letters smaller than ${least} points in ${size} type`, async () => {
      const root = await printed(`${attributes} citations`);
      const parts = withWords(root).filter((one) => !one.matches('.hidden'));
      expect(parts.length).to.be.above(100);
      for (const one of parts) expect(inPoints(one), wordsIn(one)).to.be.at.least(least - 0.01);
    });

  for (const language of ['en', 'ar'])
    it(`in ${language} has a drawing beside each move, at the end of its lines`, async () => {
      const root = await printed(`lang="${language}"`);
      const moves = [...root.querySelectorAll('.moves [part=item]')];
      expect(moves).to.have.lengthOf(4);
      for (const move of moves) {
        const drawing = move.querySelector(':scope > figure svg');
        if (!drawing) throw new Error('there is no drawing');
        const { width } = drawing.getBoundingClientRect();
        const { left, right } = (drawing.closest('figure') ?? drawing).getBoundingClientRect();
        expect((width / 96) * 25.4).to.be.within(20, 24);
        const edges = move.getBoundingClientRect();
        const gap = language === 'ar' ? left - edges.left : edges.right - right;
        expect(Math.abs(gap)).to.be.below(1);
        const isMirrored = getComputedStyle(drawing).transform.startsWith('matrix(-1');
        expect(isMirrored).to.equal(language === 'ar');
      }
    });

  it('prints a clinic’s own lists in full, and the words of all drawings', async () => {
    const card = await mount();
    card.content = {
      tips: [{ title: 'Bags', text: 'As you like', kind: 'do', drawing: 'lift' }],
      drawings: { lift: 'Never like this.' },
      causes: [{ title: 'Numbness', text: 'It is none.' }],
      prevention: english.prevention,
    };
    await card.ready;
    const root = await handoutOf(card);
    expect(wordsIn(root)).to.match(/Numbness\s*It is none/);
    const caption = root.querySelector('.tips figcaption');
    expect(wordsIn(caption)).to.equal('Never like this.');
    expect(caption?.getBoundingClientRect().height).to.be.above(8);
  });

  it('prints in full, under their headings, what a title alone would turn round', async () => {
    const card = await mount();
    card.content = {
      prevention: ['Walk', { kind: 'avoid', text: 'Belts' }],
      facts: [{ group: 'Wrong ideas', title: 'Numbness', text: 'It is normal.' }],
    };
    await card.ready;
    const words = wordsIn(await handoutOf(card));
    endPrinting();
    expect(words).to.match(/Avoid\s*Belts/);
    expect(words).to.match(/Wrong ideas\s*Numbness\s*It is normal/);
  });

  it('says what the drawing of the back asks', async () => {
    const figure = (await printed()).querySelector('.emergency figure');
    expect(wordsIn(figure)).to.equal(english.labels.saddleCaption);
    expect(figure?.querySelector('svg')?.getBoundingClientRect().width).to.be.above(60);
  });

  it('is black, white and grey, without a background, on a dark page too', async () => {
    const page = document.documentElement;
    page.style.colorScheme = 'dark';
    const root = await printed('theme="dark"');
    const all = [...root.querySelectorAll('*')].map((one) => getComputedStyle(one));
    page.removeAttribute('style');
    const colorsOf = (name: 'color' | 'backgroundColor' | 'fill' | 'stroke') => [
      ...new Set(all.map((style) => style[name])),
    ];
    expect(colorsOf('color')).to.deep.equal(['rgb(0, 0, 0)']);
    expect(colorsOf('backgroundColor')).to.deep.equal(['rgba(0, 0, 0, 0)']);
    const greys = ['none', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)'];
    expect(greys).to.include.members([...colorsOf('fill'), ...colorsOf('stroke')]);
  });

  it('names each level of urgency and each kind of tip in words that show', async () => {
    const root = await printed();
    const names = [...root.querySelectorAll('small, .tips h4, .medicines h4')];
    for (const name of names) expect(name.getBoundingClientRect().width).to.be.above(8);
    expect([...new Set(names.map(wordsIn))]).to.deep.equal([
      'Emergency',
      'Today',
      'Within two weeks',
      'Do',
      'Avoid',
      'Check first',
    ]);
  });

  it('says whom to call, where the page says it', async () => {
    const numbers = 'emergency-number="112" advice-number="555 0199"';
    const root = await printed(numbers);
    expect(wordsIn(root.querySelector('.emergency'))).to.contain('Call 112 now');
    expect(wordsIn(root.querySelector('.today'))).to.contain(
      'Call the nurse advice line: 555 0199',
    );
  });

  it('has the clinic’s number where a visit is to be booked', async () => {
    const level = (await printed('phone="555 0100"')).querySelector('.routine');
    expect(wordsIn(level)).to.contain('Call 555 0100');
  });

  it('has nothing to press and nothing of the page’s slots', async () => {
    const slotted = ['illustration', 'actions', 'footer'].map(
      (slot) => `<b slot="${slot}">Mine</b>`,
    );
    const numbers = 'emergency-number="112" advice-number="555 0199" phone="555 0100"';
    const root = await printed(`languages="en ar" ${numbers}`, slotted.join(''));
    expect(root.querySelectorAll('slot, button, a')).to.have.lengthOf(0);
    expect(wordsIn(root)).not.to.contain('Mine');
  });

  it('has the numbers of sources where the page asks for citations', async () => {
    expect(wordsIn((await printed('citations')).querySelector('sup'))).to.match(/^\[\d/);
    endPrinting();
    expect((await printed()).querySelector('sup')).to.equal(null);
  });
});

describe('a handout in Arabic', () => {
  afterEach(endPrinting);

  it('runs from right to left, and keeps a number’s and a Latin name’s own order', async () => {
    const root = await printed('lang="ar" clinic="Example Clinic" phone="555 0100"');
    const article = root.querySelector('article');
    expect(article && getComputedStyle(article).direction).to.equal('rtl');
    const isolated = [...root.querySelectorAll('footer :is(bdi, bdo)')].map(wordsIn);
    expect(isolated.slice(0, 2)).to.have.members(['Example Clinic', '555 0100']);
  });
});
