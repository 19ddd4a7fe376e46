/** The handout on real paper: what Chromium prints, page by page. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
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

for (const lang of languages)
  for (const format of ['A4', 'Letter'])
    describe(`a handout in ${lang} on ${format}`, () => {
      const { help, labels, ...text } = readJson(`src/languages/${lang}.json`);
      let pages;
      before(async () => {
        ({ pages } = await print({ lang, format, attributes: everything }));
      });

      it('is two pages', () => {
        assert.equal(pages.length, 2);
      });

      it('has the clinic, the heading and all three levels of urgency whole on page one', () => {
        const signs = Object.values(help).flatMap(({ heading, action, lead, items }) => [
          heading,
          action,
          lead,
          ...items.map((item) => item.text),
        ]);
        const names = [labels.levelEmergency, labels.levelToday, labels.levelRoutine];
        const expected = ['Example Clinic', text.heading, text.summary, ...names, ...signs];
        assert.deepEqual(missing(expected.join(' '), pages[0]), []);
        assert.match(pages[0], /112[^]*555 0199/);
      });

      it('has all the rest, and ends with the disclaimer and its foot on page two', () => {
        const { tips, facts, causes, prevention } = text;
        const items = [tips, facts, causes, prevention].flat();
        const rest = items.map((item) => [item.title, item.text].join(' ')).join(' ');
        assert.deepEqual(missing(rest, pages.join(' ')), []);
        assert.deepEqual(missing(`${text.disclaimer} Sam Example Example Clinic`, pages[1]), []);
        assert.match(pages[1], /127\.0\.0\.1:\d+(?!\/)/);
      });
    });

describe('a handout', () => {
  it('is alone on paper, and two pages, on a page that says what it likes', async () => {
    const around = `<meta name="color-scheme" content="dark"><style>
      html { block-size: 100vh; overflow: hidden; columns: 3; background: #000; font: 40px serif }
      html body.x#x, html body.x { display: flex !important; visibility: visible !important }
      html div { display: none !important; font-size: 60px !important }
      * { color: #fff !important; line-height: 4 !important }
      @page { size: 100mm 100mm; margin: 40mm }
    </style>`;
    const { pages, size } = await print({ around, format: 'Letter' });
    assert.equal(pages.length, 2);
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
    assert.ok(pages.length > 2);
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
    assert.doesNotMatch(pages.join(' '), /None of these\?/);
  });
});
