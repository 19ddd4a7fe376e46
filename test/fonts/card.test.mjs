/**
 * A card in the fonts of the machine, of which `npm run test:fonts` shows one set at a time. All
 * other tests bring a font of their own.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { everything, openPress } from '../node/press.mjs';
import { texts } from '../node/texts.mjs';

let press;

before(async () => {
  press = await openPress({ isOfMachine: true });
});
after(() => press?.close());

for (const { lang } of texts)
  describe(`in ${lang}`, () => {
    for (const format of ['A4', 'Letter'])
      it(`a handout on ${format} has letters of at least 11 points, and the emergency level whole on page one`, async () => {
        const { pages, type } = await press.print({ lang, format, attributes: everything });
        assert.ok(type > 10.95, `${type} points`);
        // Number of the level below it. Of words in Arabic, a PDF keeps what the font maps to letters.
        assert.match(pages[0], /555 0199/);
      });

    for (const width of [320, 1280])
      it(`no part of a card sticks out of ${width} pixels, and no two overlap`, async () => {
        const attributes = `${everything} layout="full" languages="en fr es ar"`;
        const page = await press.open({ lang, attributes, isOwn: true });
        await page.setViewport({ width, height: 800 });
        assert.deepEqual(await page.evaluate(faultsOf), []);
        await page.close();
      });
  });

/** In the page: the parts that are wider than the card, and those that reach into the next. */
function faultsOf() {
  const card = document.querySelector('back-spasm-card');
  const { left, right } = card.getBoundingClientRect();
  const shown = [...card.shadowRoot.querySelectorAll('article *')].filter(
    (part) => part.getClientRects().length && !part.closest('.hidden, svg'),
  );
  const boxOf = (part) => part.getBoundingClientRect();
  const wordsOf = (part) => `${part.localName} ${part.textContent.trim().slice(0, 40)}`;
  const wide = shown.filter((part) => boxOf(part).left < left - 1 || boxOf(part).right > right + 1);
  const blocks = shown.filter((part) => part.matches('p, li, h2, h3, h4, a, button, summary'));
  const overlapping = blocks.filter((part) => {
    const next = part.nextElementSibling;
    return next && blocks.includes(next) && meet(boxOf(part), boxOf(next));
  });
  return [...wide, ...overlapping].map(wordsOf);

  function meet(one, other) {
    const isAside = one.right <= other.left + 1 || other.right <= one.left + 1;
    return !isAside && one.bottom > other.top + 1 && other.bottom > one.top + 1;
  }
}
