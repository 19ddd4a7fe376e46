/** The handout on real paper: what Chromium prints, page by page. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { listNames } from '../../dist/document/schema.js';
import { everything, openPress } from './press.mjs';
import { readJson, root } from './project.mjs';

const languages = readdirSync(new URL('src/languages/', root))
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''));

let press;

before(async () => {
  press = await openPress();
});
after(() => press?.close());

const print = (options) => press.print(options);

/**
 * The words of a text, each as its letters in alphabetical order: a PDF has Arabic as it is seen,
 * from left to right, in letters joined or apart.
 */
const wordsOf = (text) =>
  text
    .normalize('NFKD')
    .split(/[\s–’·-]+/)
    .map((word) => [...word.replace(/\P{L}/gu, '')].toSorted().join(''))
    .filter(Boolean);

/** The words of a text that another does not have, or has less often. */
function missing(text, place) {
  const left = wordsOf(place);
  return wordsOf(text).filter((word) => {
    const index = left.indexOf(word);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

/** The words of items, with those of their lists. */
const wordsOfItems = (items) =>
  items.map(({ group, title, text, list = [], steps = [] }) => [
    group,
    title,
    text,
    ...list,
    ...steps,
  ]);

const wordsOfLevel = ({ heading, action, lead, items }) => [
  heading,
  action,
  lead,
  ...wordsOfItems(items),
];

const joined = (...words) => words.flat(Infinity).filter(Boolean).join(' ');

/** Rounded as Chromium rounds what it writes. */
const inPoints = (type) => Math.round(type * 10) / 10;

for (const lang of languages)
  for (const format of ['A4', 'Letter'])
    describe(`a handout in ${lang} on ${format}`, () => {
      const { help, labels, ...text } = readJson(`src/languages/${lang}.json`);
      let pages;
      let type;
      before(async () => {
        ({ pages, type } = await print({ lang, format, attributes: everything }));
      });

      it('begins with the clinic, the heading, the emergency level, whole, and whom to call', () => {
        const names = ['Example Clinic', text.heading, text.summary, labels.levelEmergency];
        const expected = joined(names, wordsOfLevel(help.emergency));
        assert.deepEqual(missing(expected, pages[0]), []);
        assert.match(pages[0], /112[^]*555 0199/);
      });

      it('has all the rest, and ends with who reviewed it, whose it is, and where to find it', () => {
        const expected = joined(
          [help.today, help.routine].map(wordsOfLevel),
          listNames.map((name) => wordsOfItems(text[name])),
          [labels.moreUrgent, labels.noSigns, text.disclaimer],
        );
        assert.deepEqual(missing(expected, pages.join(' ')), []);
        assert.deepEqual(missing('Sam Example Example Clinic', pages.at(-1)), []);
        assert.match(pages.at(-1), /127\.0\.0\.1:\d+(?!\/)/);
      });

      it('is in letters of at least 11 points', () => {
        assert.ok(inPoints(type) >= 11, `${type} points`);
      });
    });

for (const format of ['A4', 'Letter'])
  describe(`a handout in English on ${format}`, () => {
    const { help, labels } = readJson('src/languages/en.json');

    it('is four pages at most, of which the first has the signs of all levels', async () => {
      const attributes = everything.replace('citations', '');
      const { pages } = await print({ format, attributes });
      assert.ok(pages.length <= 4, `the text takes ${pages.length} pages, of 4: shorten it`);
      const names = [labels.levelEmergency, labels.levelToday, labels.levelRoutine];
      const signs = joined(names, Object.values(help).map(wordsOfLevel));
      assert.deepEqual(missing(signs, pages[0]), []);
      assert.match(pages[0], /555 0100/);
    });

    it('has letters of at least 16 points in large type, and the emergency level on page one', async () => {
      const attributes = `${everything.replace('citations', '')} print-size="large"`;
      const { pages, type } = await print({ format, attributes });
      assert.ok(inPoints(type) >= 16, `${type} points`);
      assert.deepEqual(missing(joined(wordsOfLevel(help.emergency)), pages[0]), []);
    });
  });

describe('a handout', () => {
  it('is alone on paper, and as long as usual, on a page that says what it likes', async () => {
    const around = `<meta name="color-scheme" content="dark"><style>
      html { block-size: 100vh; overflow: hidden; columns: 3; background: #000; font: 40px serif }
      html body.x#x, html body.x { display: flex !important; visibility: visible !important }
      html div { display: none !important; font-size: 60px !important }
      * { color: #fff !important; line-height: 4 !important }
      @page { size: 100mm 100mm; margin: 40mm }
    </style>`;
    const { pages, size } = await print({ around, format: 'Letter' });
    assert.equal(pages.length, (await print({ format: 'Letter' })).pages.length);
    assert.doesNotMatch(pages.join(' '), /Beside the card/);
    assert.deepEqual(size, [612, 792]);
  });

  it('leaves the page its own paper and margins', async () => {
    const around = '<style>@page { size: 100mm 200mm; margin: 30mm }</style>';
    const { size } = await print({ around, isTwice: true });
    assert.deepEqual(size, [283, 567]);
  });

  it('takes more pages for a longer text, and nothing is cut off', async () => {
    const tips = Array.from({ length: 50 }, (_, index) => ({
      title: `Tip number${index}`,
      text: 'Walk a little, often, and rest in between. '.repeat(8),
    }));
    const { pages } = await print({ content: { tips } });
    assert.ok(pages.length > 4);
    const { disclaimer } = readJson('src/languages/en.json');
    const titles = tips.map(({ title }) => title).join(' ');
    assert.deepEqual(missing(`${titles} ${disclaimer}`, pages.join(' ')), []);
    for (const index of tips.keys()) assert.match(pages.join(' '), new RegExp(`number${index}\\b`));
  });
});

describe('the page’s own print command', () => {
  for (const layout of ['guide', 'brief'])
    it(`prints what the layout ${layout} folds`, async () => {
      const { pages } = await print({ attributes: `layout="${layout}"`, isOwn: true });
      const { causes, prevention } = readJson('src/languages/en.json');
      const folded = [...causes, ...prevention].map(({ text }) => text).join(' ');
      assert.deepEqual(missing(folded, pages.join(' ')), []);
      assert.match(pages.join(' '), /Beside the card/);
    });

  it('leaves out what paper cannot do', async () => {
    const { pages } = await print({ attributes: 'languages="en"', isOwn: true });
    const { labels } = readJson('src/languages/en.json');
    assert.doesNotMatch(pages.join(' '), new RegExp(labels.print));
  });
});
