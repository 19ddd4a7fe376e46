import { expect } from '@open-wc/testing';
import type { BackSpasmCard } from '../../src/index.js';
import { listNames } from '../../src/document/schema.js';
import english from '../../src/languages/en.json';
import { registerLanguage } from '../../src/languages/registry.js';
import { attributeNames, propertyOf, sectionNames } from '../../src/settings.js';
import { drawn, find, findAll, listen, mount, rootOf, textOf } from '../support/card.js';
import { descriptions } from '../support/descriptions.js';
import { endPrinting, handouts, paperIn, wordsIn } from '../support/paper.js';

interface Case {
  readonly attribute: string;
  readonly value: string;
  /** What the property gives then, where that is not the attribute's text. */
  readonly given?: unknown;
  /** Without it, as the property gives it. */
  readonly standard?: unknown;
  readonly illegal?: string;
  /** Companions without which nothing shows. */
  readonly beside?: string;
  readonly shows: (card: BackSpasmCard) => unknown;
}

const items = (card: BackSpasmCard, selector: string) =>
  findAll(card, `${selector} [part=item]`).map((item) => item.textContent?.trim());
const hrefOf = (card: BackSpasmCard, action: string) =>
  find(card, `[data-action=${action}]`).getAttribute('href');

/** What stands at the foot of a card's handout. */
function footOnPaper(card: BackSpasmCard): string {
  const { print } = window;
  let foot = '';
  window.print = () => {
    foot = wordsIn(paperIn(handouts()[0])?.querySelector('footer'));
  };
  card.print();
  window.print = print;
  endPrinting();
  return foot;
}

const cases: readonly Case[] = [
  { attribute: 'heading', value: 'Back cramps', shows: (card) => textOf(card, '[part=heading]') },
  { attribute: 'summary', value: 'In short', shows: (card) => textOf(card, '[part=summary]') },
  {
    attribute: 'disclaimer',
    value: 'Only facts',
    shows: (card) => textOf(card, '.disclaimer').split(': ')[1],
  },
  ...listNames.map((attribute) => ({
    attribute,
    value: 'One | Two',
    given: ['One', 'Two'],
    standard: [],
    illegal: '[1]',
    shows: (card: BackSpasmCard) => items(card, `.${attribute}`).join(' | '),
  })),
  {
    attribute: 'sections',
    value: 'causes',
    given: ['causes'],
    standard: [...sectionNames],
    illegal: 'cause',
    shows: (card) =>
      findAll(card, '[part=section]')
        .map(({ className }) => className)
        .join(),
  },
  {
    attribute: 'layout',
    value: 'full',
    standard: 'guide',
    illegal: 'wide',
    shows: (card) => (findAll(card, 'details').length ? 'folded' : 'full'),
  },
  {
    attribute: 'theme',
    value: 'dark',
    standard: 'light',
    illegal: 'blue',
    shows: (card) => getComputedStyle(find(card, 'article')).colorScheme.replace(' only', ''),
  },
  {
    attribute: 'heading-level',
    value: '4',
    given: 4,
    standard: 2,
    illegal: '7',
    shows: (card) => find(card, '[part=heading]').localName.slice(1),
  },
  {
    attribute: 'citations',
    value: '',
    given: true,
    standard: false,
    shows: (card) => (findAll(card, 'sup').length > 20 ? '' : 'none'),
  },
  {
    attribute: 'languages',
    value: 'en eo',
    given: ['en', 'eo'],
    standard: [],
    illegal: 'français',
    shows: (card) =>
      findAll(card, '[aria-pressed]')
        .map(({ lang }) => lang)
        .join(' '),
  },
  {
    attribute: 'structured-data',
    value: '',
    given: true,
    standard: false,
    shows: (card) =>
      descriptions().at(-1)?.['name'] === textOf(card, '[part=heading]') ? '' : 'none',
  },
  {
    attribute: 'print-address',
    value: '',
    given: true,
    standard: false,
    shows: (card) =>
      footOnPaper(card).includes(location.origin + location.pathname) ? '' : 'none',
  },
  {
    attribute: 'print-size',
    value: 'both',
    standard: 'normal',
    illegal: 'small',
    shows: (card) => (findAll(card, '[data-action=print]').length > 1 ? 'both' : 'normal'),
  },
  {
    attribute: 'clinic',
    value: 'Riverside',
    shows: (card) => textOf(card, 'header bdi'),
  },
  {
    attribute: 'phone',
    value: '306 555-0100',
    illegal: 'call us',
    shows: (card) => textOf(card, '[data-action=call] bdo'),
  },
  {
    attribute: 'book-href',
    value: '/book',
    illegal: 'javascript:alert(1)',
    shows: (card) => hrefOf(card, 'book'),
  },
  {
    attribute: 'book-label',
    value: 'See us',
    beside: 'book-href="/book"',
    shows: (card) => textOf(card, '[data-action=book]'),
  },
  {
    attribute: 'feedback-href',
    value: 'mailto:text@example.org',
    illegal: 'tel:1',
    shows: (card) => hrefOf(card, 'feedback'),
  },
  {
    attribute: 'emergency-number',
    value: '911',
    illegal: 'nine',
    shows: (card) => hrefOf(card, 'emergency')?.slice(4),
  },
  {
    attribute: 'advice-number',
    value: '811',
    illegal: '8',
    shows: (card) => hrefOf(card, 'advice')?.slice(4),
  },
];

describe('each attribute', () => {
  before(() => registerLanguage({ ...english, lang: 'eo' }));

  for (const {
    attribute,
    value,
    given = value,
    standard = '',
    illegal,
    beside = '',
    shows,
  } of cases) {
    const property = propertyOf(attribute);

    it(`${attribute} works as an attribute and, as ${property}, as a property`, async () => {
      const bare = await mount(`<back-spasm-card ${beside}></back-spasm-card>`);
      expect(Reflect.get(bare, property)).to.deep.equal(standard);

      const written = await mount(
        `<back-spasm-card ${beside} ${attribute}="${value}"></back-spasm-card>`,
      );
      expect(shows(written)).to.equal(value);
      expect(Reflect.get(written, property)).to.deep.equal(given);
      expect(written.problems).to.deep.equal([]);

      Reflect.set(bare, property, given);
      await drawn();
      expect(shows(bare)).to.equal(value);
      expect(Reflect.get(bare, property)).to.deep.equal(given);
      expect(bare.hasAttribute(attribute)).to.equal(false);
    });

    it(`${attribute} is as if it had never been when it is taken away`, async () => {
      const card = await mount(
        `<back-spasm-card ${beside} ${attribute}="${value}"></back-spasm-card>`,
      );
      card.removeAttribute(attribute);
      await drawn();
      expect(Reflect.get(card, property)).to.deep.equal(standard);
      // For nothing, frameworks write '', 0 and false too.
      for (const unset of [null, undefined, '', 0, false, ...(Array.isArray(given) ? [[]] : [])]) {
        Reflect.set(card, property, given);
        Reflect.set(card, property, unset);
        await drawn();
        expect(Reflect.get(card, property)).to.deep.equal(standard);
        expect(card.problems).to.deep.equal([]);
      }
    });

    if (illegal)
      it(`${attribute} takes "${illegal}" for nothing and says so once`, async () => {
        let card: BackSpasmCard | undefined;
        await listen('warn', async () => {
          card = await mount(
            `<back-spasm-card ${beside} ${attribute}='${illegal}'></back-spasm-card>`,
          );
        });
        expect(card?.problems).to.have.lengthOf(1);
        expect(card?.problems[0]?.source).to.equal('attribute');
        expect(card?.problems[0]?.path).to.match(new RegExp(`^${attribute}`));
        expect(card && textOf(card)).to.contain('Get emergency help now');
      });
  }

  it('is in these tests or in those of the document, the sign-off and the voice', () => {
    const elsewhere = attributeNames.filter((name) => /^(src|review-|read-aloud$)/.test(name));
    expect(
      [...cases.map(({ attribute }) => attribute), ...elsewhere].toSorted(),
      'add what it shows to `cases` in test/element/attributes.test.ts',
    ).to.deep.equal(attributeNames.toSorted());
  });
});

describe('attributes and properties', () => {
  it('count in the order in which they are written', async () => {
    const card = await mount('<back-spasm-card heading="first"></back-spasm-card>');
    card.heading = 'second';
    card.setAttribute('heading', 'third');
    await drawn();
    expect(textOf(card, '[part=heading]')).to.equal('third');
    card.heading = 'fourth';
    await drawn();
    expect(textOf(card, '[part=heading]')).to.equal('fourth');
    expect(card.getAttribute('heading')).to.equal('third');
  });

  it('are drawn once for all that is set in one go', async () => {
    const card = await mount();
    let draws = 0;
    new MutationObserver(() => draws++).observe(rootOf(card), {
      childList: true,
      characterData: true,
      subtree: true,
    });
    card.heading = 'one';
    card.heading = 'two';
    card.setAttribute('heading', 'three');
    await drawn();
    expect(draws).to.equal(1);
    expect(textOf(card, '[part=heading]')).to.equal('three');
  });

  it('leave the host without an attribute, class or child that its author did not write', async () => {
    const card = await mount('<back-spasm-card class="mine" clinic="Here"></back-spasm-card>');
    card.theme = 'dark';
    await drawn();
    expect(card.outerHTML).to.equal(
      '<back-spasm-card class="mine" clinic="Here"></back-spasm-card>',
    );
  });

  it('do not let one card change what another shows', async () => {
    const card = await mount();
    expect(() => Reflect.apply(Array.prototype.reverse, card.sections, [])).to.throw(TypeError);
    const other = await mount();
    expect(other.sections[0]).to.equal('points');
  });

  it('that the card does not know are no problem', async () => {
    const card = await mount(
      '<back-spasm-card data-x="1" onclick="" color="red"></back-spasm-card>',
    );
    expect(card.problems).to.deep.equal([]);
  });

  it('show nothing of what shows nothing', async () => {
    const card = await mount(
      '<back-spasm-card heading=" &#8203; " facts=" | &#8203;"></back-spasm-card>',
    );
    expect(textOf(card, '[part=heading]')).to.equal('Lower back muscle spasms');
  });
});
