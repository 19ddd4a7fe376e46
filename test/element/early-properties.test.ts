import { expect } from '@open-wc/testing';
import { BackSpasmCard } from '../../src/index.js';
import { registerLanguage } from '../../src/languages/registry.js';
import english from '../../src/languages/en.json';
import { attributeNames, propertyOf } from '../../src/settings.js';
import { findAll, mount, rootOf, textOf } from '../support/card.js';
import { early } from '../support/early.js';
import { refusalOf } from '../support/errors.js';
import { byKind, isReview } from '../support/samples.js';

const document = (heading: string) =>
  `/test-server/document?${new URLSearchParams({ body: JSON.stringify({ heading }) })}`;
const hash = 'sha256-pnxsTgNoreMisFuFEfp7jxoo+ty4VLNxrq472Mbm544=';

/** Every property that there is, with those beside it without which it shows nothing. */
const cases: readonly Readonly<Record<string, unknown>>[] = [
  // Each that is words, a number or a list, and shows by itself.
  ...Object.entries(
    byKind<unknown>({
      text: 'Ours',
      opening: 'Ours',
      name: 'Ours',
      phone: '555 0100',
      items: ['Ours'],
    }),
  )
    .filter(([name]) => name !== 'book-label' && !isReview(name))
    .map(([name, value]) => ({ [propertyOf(name)]: value })),
  { causes: 'Ours | Yours' },
  { tips: [{ title: 'Ours', text: 'Yours' }] },
  { prevention: ['Ours', { text: 'Yours' }] },
  { sections: ['causes', 'facts'] },
  { layout: 'brief' },
  { theme: 'dark' },
  { headingLevel: 4 },
  { citations: true },
  { printSize: 'both' },
  // Its button shows where there is a voice; test/element/read-aloud.test.ts pretends one.
  { readAloud: true, heading: 'Ours' },
  { languages: ['en', 'eo'] },
  // It shows in the page's head alone; test/page/structured-data.test.ts looks there.
  { structuredData: true, heading: 'Ours' },
  // Nor does this, which shows on paper.
  { printAddress: true, heading: 'Ours' },
  { bookHref: '/book', bookLabel: 'See us' },
  { feedbackHref: 'mailto:text@example.org' },
  { emergencyNumber: 112 },
  {
    reviewBy: 'Sam Example',
    reviewRole: 'Physiotherapist',
    reviewOn: '2026-03-31',
    reviewDue: '2026-04-30',
    reviewHref: '/about',
    // Of the built-in text; taken from a card below.
    reviewText: '',
  },
  { src: document('Fetched') },
  { src: document('Fetched'), srcIntegrity: hash },
  { content: { heading: 'Ours' } },
  { content: '{"heading":"Ours"}' },
  { lang: 'eo' },
];

/** What is drawn, but for the notes that the renderer makes for itself. */
const pictureOf = (card: BackSpasmCard) => rootOf(card).innerHTML.replace(/<!--.*?-->/g, '');

/** A little of where two cards differ; all of them would fill screens. */
function differenceOf(card: BackSpasmCard, other: BackSpasmCard): string {
  const [one, two] = [pictureOf(card), pictureOf(other)];
  const place = [...one].findIndex((letter, index) => letter !== two[index]);
  return one === two ? '' : `${one.slice(place, place + 60)} / ${two.slice(place, place + 60)}`;
}

describe('a property that is set before the element is defined', () => {
  before(() => registerLanguage({ ...english, lang: 'eo', heading: 'Spasmo' }));

  for (const properties of cases)
    it(`shows as one that is set later: ${JSON.stringify(properties)}`, async () => {
      const late = await mount();
      const plain = pictureOf(late);
      const values =
        'reviewText' in properties ? { ...properties, reviewText: late.fingerprint } : properties;
      const redrawn = new Promise((resolve) => {
        new MutationObserver(() => {
          if (!findAll(late, '[role=status]').length) resolve(undefined);
        }).observe(rootOf(late), {
          attributes: true,
          characterData: true,
          childList: true,
          subtree: true,
        });
      });
      Object.assign(late, values);
      await redrawn;

      const { element, define } = await early();
      Object.assign(element, values);
      const card = await define();
      expect(differenceOf(card, late)).to.equal('');
      expect(pictureOf(late) === plain, 'nothing of it shows').to.equal(false);
      for (const property of Object.keys(values)) {
        expect(Reflect.get(card, property)).to.deep.equal(Reflect.get(late, property));
        expect(Object.hasOwn(card, property), `${property} hides the real one`).to.equal(false);
      }
      expect(card.problems).to.deep.equal([]);
    });

  it('is in these tests, whichever it is', () => {
    const tested = new Set(cases.flatMap((properties) => Object.keys(properties)));
    expect(
      [...tested].toSorted(),
      'add a value to `cases` in test/element/early-properties.test.ts',
    ).to.deep.equal([...attributeNames.map(propertyOf), 'content', 'lang'].toSorted());
  });

  for (const unset of [null, undefined, ''])
    it(`is unset by ${JSON.stringify(unset)}, whichever it is`, async () => {
      const { element, define } = await early();
      for (const name of attributeNames) Reflect.set(element, propertyOf(name), unset);
      Reflect.set(element, 'content', unset);
      const card = await define();
      expect(card.problems).to.deep.equal([]);
      expect(differenceOf(card, await mount())).to.equal('');
    });

  it('takes the attribute away by null, for it was written later', async () => {
    const { element, define } = await early('heading="Ours"');
    Reflect.set(element, 'heading', null);
    const card = await define();
    expect(textOf(card, '[part=heading]')).to.equal(english.heading);
  });

  for (const name of ['problems', 'language', 'fingerprint', 'ready', 'print'])
    it(`costs nothing where the card's own ${name} has its name`, async () => {
      const { element, define } = await early();
      Reflect.set(element, name, 'mine');
      const card = await define();
      expect(textOf(card)).to.contain(english.help.emergency.action);
      expect(card.problems).to.deep.equal([]);
      expect(card.language).to.equal('en');
      expect(card.fingerprint).to.equal((await mount()).fingerprint);
    });
});

describe('a property that is set between the definition and the page', () => {
  const waysToMake: Readonly<Record<string, () => BackSpasmCard>> = {
    'by createElement': () => window.document.createElement('back-spasm-card'),
    'by its class': () => new BackSpasmCard(),
    'by markup outside of the page': () => {
      const box = window.document.createElement('div');
      box.innerHTML = '<back-spasm-card></back-spasm-card>';
      const card = box.firstChild;
      if (!(card instanceof BackSpasmCard)) throw new Error('it was not upgraded');
      return card;
    },
  };

  for (const [way, make] of Object.entries(waysToMake))
    it(`of a card made ${way} shows once the card is there`, async () => {
      const place = (await mount()).parentElement;
      const card = make();
      Object.assign(card, { heading: 'Ours', headingLevel: 4, content: { summary: 'Short' } });
      expect(card.heading).to.equal('Ours');
      expect(card.headingLevel).to.equal(4);
      expect(rootOf(card).textContent).to.equal('');
      place?.append(card);
      await card.ready;
      expect(textOf(card, 'h4')).to.equal('Ours');
      expect(textOf(card, '[part=summary]')).to.equal('Short');
    });

  it('counts where the element was defined while it was off the page', async () => {
    const { element, define } = await early();
    const place = element.parentElement;
    element.remove();
    Reflect.set(element, 'heading', 'Early');
    // Off the page, a definition does not reach it.
    expect(await refusalOf(define)).to.be.an('error');
    customElements.upgrade(element);
    Reflect.set(element, 'heading', 'Between');
    place?.append(element);
    if (!(element instanceof BackSpasmCard)) throw new Error('it was not upgraded');
    await element.ready;
    expect(textOf(element, '[part=heading]')).to.equal('Between');
    expect(Object.hasOwn(element, 'heading')).to.equal(false);
  });
});
