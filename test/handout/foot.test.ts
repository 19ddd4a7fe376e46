/** What stands at the foot of a card's handout. */
import { expect } from '@open-wc/testing';
import '../../src/languages/ar.js';
import { coveredSettings } from '../../src/card/fingerprint.js';
import { formatDay } from '../../src/view/format.js';
import { drawn, expectWarnings, mount } from '../support/card.js';
import { endPrinting, handoutOf, wordsIn } from '../support/paper.js';
import { pretend } from '../support/pretend.js';

const printed = async (attributes = '', inner = '') =>
  handoutOf(await mount(`<back-spasm-card ${attributes}>${inner}</back-spasm-card>`));

describe('at its foot, a handout', () => {
  expectWarnings('To sign the card as it is now');

  afterEach(endPrinting);

  const footOf = (root: ShadowRoot) => wordsIn(root.querySelector('footer'));

  it('says who gave it and how to call them', async () => {
    const root = await printed('clinic="Example Clinic" phone="555 0100"');
    expect(wordsIn(root.querySelector('article'))).to.contain(' From Example Clinic ');
    expect(footOf(root)).to.match(/^Call Example Clinic: 555 0100/);
  });

  it('or another part of it has all that a page says in words or numbers', async () => {
    // What only a screen can press, open or point to.
    const ofScreen = ['book-label', 'book-href', 'feedback-href', 'citations'];
    const numbers = coveredSettings.filter((name) => !ofScreen.includes(name));
    const written = numbers.map((name, index) => `${name}="555 010${index}"`);
    const paper = wordsIn((await printed(written.join(' '))).querySelector('article'));
    for (const [index, name] of numbers.entries())
      expect(paper, `draw ${name} in src/handout/handout.ts`).to.include(`555 010${index}`);
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

  it('says how many sources there are, and at which address', async () => {
    const foot = footOf(await printed());
    expect(foot.endsWith(` Sources: 86 – ${location.origin}`), foot).to.equal(true);
  });

  it('has the address alone, where the page shows no sources', async () => {
    const foot = footOf(await printed('sections="review"'));
    expect(foot.endsWith(`. ${location.origin}`), foot).to.equal(true);
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
    expect(foot.endsWith(` ${location.origin}`), foot).to.equal(true);
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

  describe('where there is no address', () => {
    const footWithout = async (attributes: string, inner = '') => {
      let foot = '';
      await pretend(window, 'parent', stranger, async () => {
        foot = footOf(await printed(attributes, inner));
      });
      return foot;
    };

    it('lists each source by publisher and year, under the number that citations have', async () => {
      const words = await footWithout('citations');
      expect(words)
        .to.match(/ Sources: 1\.\sRoyal Free London NHS/)
        .and.to.match(/ 86\.\s\S/)
        .and.to.match(/, 20\d\d \d/);
      expect(words).not.to.contain('Used for').and.not.to.contain('Opens the source');
    });

    it('names a source without a publisher by its title', async () => {
      const document = {
        tips: [{ text: 'Walk.', sources: ['own'] }],
        sources: [{ id: 'own', title: 'Our class' }],
      };
      const inner = `<script type="application/json">${JSON.stringify(document)}</script>`;
      expect(await footWithout('', inner)).to.match(/\d\.\sOur class/);
    });
  });

  it('has the page where it asks for that, without query and hash', async () => {
    const foot = await footAt('/back-pain?name=Jo#secret', 'print-address');
    expect(foot.endsWith(` ${location.origin}/back-pain`), foot).to.equal(true);
  });
});
