/** What stands on a card's handout. How it is laid out on paper, test/node/handout.test.mjs sees. */
import { expect } from '@open-wc/testing';
import '../../src/languages/ar.js';
import { formatDay } from '../../src/view/format.js';
import { drawn, expectWarnings, mount } from '../support/card.js';
import { endPrinting, handoutOf, wordsIn } from '../support/paper.js';
import { pretend } from '../support/pretend.js';

const printed = async (attributes = '', inner = '') =>
  handoutOf(await mount(`<back-spasm-card ${attributes}>${inner}</back-spasm-card>`));

const headingsOf = (root: ShadowRoot) =>
  [...root.querySelectorAll('[part$=heading]')].map((heading) =>
    wordsIn(heading.querySelector('span') ?? heading),
  );

const help = [
  'When to get help',
  'Get emergency help now',
  'Get help today',
  'Book an appointment',
];

/** A box is drawn as a border. */
const boxOf = (item: Element) => getComputedStyle(item, '::before').borderTopStyle;

describe('a handout', () => {
  afterEach(endPrinting);

  it('begins with the warning signs, then tells what to do, whatever the page’s order', async () => {
    const root = await printed('sections="sources prevention facts tips causes help"');
    expect(headingsOf(root)).to.deep.equal([
      'Lower back muscle spasms',
      ...help,
      'What you can do',
      'Key facts',
      'Possible causes',
      'Prevent the next one',
    ]);
  });

  it('lacks what the page left out, but for the emergency level and the disclaimer', async () => {
    const root = await printed('sections="causes"');
    expect(headingsOf(root)).to.deep.equal([
      'Lower back muscle spasms',
      'Get emergency help now',
      'Possible causes',
    ]);
    expect(wordsIn(root)).to.contain('Please note:').and.not.to.contain('Sources');
    expect(wordsIn(root)).not.to.contain('No health professional');
  });

  for (const layout of ['guide', 'full', 'brief'])
    it(`has everything unfolded, where the layout is ${layout}`, async () => {
      const root = await printed(`layout="${layout}"`);
      expect(root.querySelectorAll('details')).to.have.lengthOf(0);
      expect(root.querySelectorAll('li')).to.have.lengthOf(28 + 12 + 7 + 6 + 4);
    });

  it('has a box to tick at each warning sign, and nowhere else', async () => {
    const root = await printed();
    const ticked = [...root.querySelectorAll('*')].filter((one) => boxOf(one) === 'solid');
    expect(ticked).to.have.lengthOf(28);
    expect(ticked).to.deep.equal([...root.querySelectorAll('[part=help] li')]);
  });

  for (const language of ['en', 'ar'])
    it(`in ${language} has the largest text that two pages hold`, async () => {
      const root = await printed(`lang="${language}" citations`);
      const paper = root.querySelector('article');
      if (!paper) throw new Error('there is no paper');
      const isTwoPages = () => paper.scrollWidth <= paper.clientWidth;
      expect(isTwoPages()).to.equal(true);
      const size = Number.parseFloat(paper.style.fontSize);
      expect(size).to.be.within(9, 11);
      paper.style.fontSize = `${size + 0.2}pt`;
      expect(isTwoPages()).to.equal(false);
    });

  it('is black, without a background, on a dark page too', async () => {
    const page = document.documentElement;
    page.style.colorScheme = 'dark';
    const root = await printed('theme="dark"');
    const colors = [...root.querySelectorAll(':not(button, svg *)')].map((one) => {
      const { backgroundColor, color } = getComputedStyle(one);
      return `${color} on ${backgroundColor}`;
    });
    page.removeAttribute('style');
    expect([...new Set(colors)]).to.deep.equal(['rgb(0, 0, 0) on rgba(0, 0, 0, 0)']);
  });

  it('names each level of urgency and each kind of tip in words that show', async () => {
    const root = await printed();
    const names = [...root.querySelectorAll('small')];
    for (const name of names) expect(name.getBoundingClientRect().width).to.be.above(8);
    expect(new Set(names.map(wordsIn))).to.deep.equal(
      new Set(['Emergency', 'Urgent', 'Soon', 'Do', 'Check first', 'Avoid']),
    );
  });

  it('keeps the edges of a name within its line, however tall the font is', async () => {
    const edges = 3;
    for (const name of (await printed()).querySelectorAll('small')) {
      const line = Number.parseFloat(getComputedStyle(name).lineHeight);
      expect(name.getBoundingClientRect().height, wordsIn(name)).to.be.at.most(line + edges);
    }
  });

  it('says whom to call, where the page says it', async () => {
    const numbers = 'emergency-number="112" advice-number="555 0199"';
    const root = await printed(numbers);
    expect(wordsIn(root.querySelector('.emergency'))).to.contain('Call 112 now');
    expect(wordsIn(root.querySelector('.today'))).to.contain(
      'Call the nurse advice line: 555 0199',
    );
  });

  it('has nothing to press, no picture and nothing of the page’s slots', async () => {
    const slotted = ['illustration', 'actions', 'footer'].map(
      (slot) => `<b slot="${slot}">Mine</b>`,
    );
    const root = await printed('languages="en ar"', slotted.join(''));
    expect(root.querySelectorAll('slot, img, figure')).to.have.lengthOf(0);
    for (const hidden of root.querySelectorAll('button, svg'))
      expect(getComputedStyle(hidden).display).to.equal('none');
    expect(wordsIn(root)).not.to.contain('Mine');
  });

  it('lists each source by its publisher and year, under the number that citations have', async () => {
    const root = await printed('citations');
    const words = wordsIn(root.querySelector('.sources'));
    expect(words)
      .to.match(/^Sources 1\.\sNHS \(UK\) 2\.\sRoyal Free/)
      .and.to.match(/ 14\.\sCochrane, 2010 15\./)
      .and.to.match(/ 49\.\s\S/);
    expect(words).not.to.contain('Used for').and.not.to.contain('Opens the source');
    expect(wordsIn(root.querySelector('sup'))).to.match(/^\d/);
  });

  it('names a source without a publisher by its title', async () => {
    const document = {
      tips: [{ text: 'Walk.', sources: ['own'] }],
      sources: [{ id: 'own', title: 'Our class' }],
    };
    const root = await printed(
      '',
      `<script type="application/json">${JSON.stringify(document)}</script>`,
    );
    expect(wordsIn(root.querySelector('.sources'))).to.match(/\d\.\sOur class/);
  });
});

describe('at its foot, a handout', () => {
  expectWarnings('To sign the card as it is now');

  afterEach(endPrinting);

  const footOf = (root: ShadowRoot) => wordsIn(root.querySelector('footer'));

  it('says who gave it and how to call them', async () => {
    const root = await printed('clinic="Example Clinic" phone="555 0100"');
    expect(wordsIn(root.querySelector('article'))).to.contain(' From Example Clinic ');
    expect(footOf(root)).to.match(/^Call Example Clinic: 555 0100/);
  });

  for (const [given, attributes, expected] of [
    ['a number alone', 'phone="555 0100"', /^Call 555 0100 /],
    ['a name alone', 'clinic="Example Clinic"', /^Example Clinic /],
    ['neither', '', /^No health professional/],
  ] as const)
    it(`says what there is of that: ${given}`, async () => {
      expect(footOf(await printed(attributes))).to.match(expected);
    });

  const signature = 'review-by="Sam Example" review-role="Physiotherapist"';
  const today = new Date().toLocaleDateString('sv');
  const inThreeYears = new Date(today);
  inThreeYears.setUTCFullYear(inThreeYears.getUTCFullYear() + 3);

  for (const [state, on, expected] of [
    ['signed', today, `The next review is due on ${formatDay(inThreeYears.toJSON(), 'en')}.`],
    ['overdue', '2020-03-31', 'This card is past its review date.'],
  ] as const)
    it(`names who reviewed the text, where that is ${state}`, async () => {
      const card = await mount(
        `<back-spasm-card ${signature} review-on="${on}"></back-spasm-card>`,
      );
      card.reviewText = card.fingerprint;
      await drawn();
      expect(footOf(await handoutOf(card))).to.contain(
        `Sam Example, Physiotherapist, reviewed this text on ${formatDay(on, 'en')}. ${expected}`,
      );
    });

  it('says that the text has changed, and names nobody, where another text was signed', async () => {
    const foot = footOf(await printed(`${signature} review-on="2020-03-31" review-text="another"`));
    expect(foot).to.contain('not the one that was last reviewed').and.not.to.contain('Sam Example');
  });

  it('has the day, as the card’s language writes it', async () => {
    const day = new Date().toLocaleDateString('sv');
    expect(footOf(await printed())).to.contain(`Printed on ${formatDay(day, 'en')}.`);
    expect(footOf(await printed('lang="ar"'))).to.contain(formatDay(day, 'ar'));
  });

  /** The foot of a card that is printed at an address of this site. */
  async function footAt(address: string, attributes = ''): Promise<string> {
    const before = location.href;
    history.replaceState(null, '', address);
    const foot = footOf(await printed(attributes));
    history.replaceState(null, '', before);
    return foot;
  }

  it('has the site, not the page, whose path may hold what concerns its reader alone', async () => {
    const foot = await footAt('/patients/4711?token=secret#there');
    expect(foot.endsWith(`. ${location.origin}`), foot).to.equal(true);
  });

  /** A page around that tells nothing of itself, as one of another site does. */
  const stranger = {
    get location(): never {
      throw new DOMException('Blocked a frame', 'SecurityError');
    },
  };
  const neighbour = { location: { origin: 'http://elsewhere.example' } };
  const own = {
    location: { origin: location.origin },
    get parent() {
      return this;
    },
  };

  for (const [around, site, isTold] of [
    ['of another site', stranger, false],
    ['of another site that it may look into', neighbour, false],
    ['of its own site', own, true],
  ] as const)
    it(`has ${isTold ? 'its site' : 'no address'} in a frame of a page ${around}`, async () => {
      let foot = '';
      await pretend(window, 'parent', site, async () => {
        foot = footOf(await printed());
      });
      expect(foot.includes(location.origin), foot).to.equal(isTold);
    });

  it('has the page where it asks for that, without query and hash', async () => {
    const foot = await footAt('/back-pain?name=Jo#secret', 'print-address');
    expect(foot.endsWith(`. ${location.origin}/back-pain`), foot).to.equal(true);
  });
});

describe('a handout in Arabic', () => {
  afterEach(endPrinting);

  it('runs from right to left, and keeps a number’s and a Latin name’s own order', async () => {
    const root = await printed('lang="ar" clinic="Example Clinic" phone="555 0100"');
    const article = root.querySelector('article');
    expect(article && getComputedStyle(article).direction).to.equal('rtl');
    const isolated = [...root.querySelectorAll('footer bdi')].map(wordsIn);
    expect(isolated.slice(0, 2)).to.have.members(['Example Clinic', '555 0100']);
  });
});
