import { expect } from '@open-wc/testing';
import { expectSamePicture, type Picture } from '../support/pictures.js';
import { hostileValues } from './hostile-values.js';
import { findInherited } from './inheritance.js';
import { everywhere } from './pages.js';
import { open, useStudio, type Sitting } from './studio.js';

/** Why no value tells of these whether a child takes them from its parent; none of them is set here. */
const undecidable = {
  'app-region': 'only an installed app’s window has regions',
  content: 'elements that are not pictures have none in Chromium',
  'counter-increment': 'in WebKit, initial is the parent’s',
  'counter-reset': 'in WebKit, initial is the parent’s',
  'counter-set': 'in WebKit, initial is the parent’s',
  overlay: 'only the browser sets it',
  '-webkit-text-decorations-in-effect': 'it follows from others',
};

const { inherited, undecided } = findInherited();
const hostile = Object.entries(hostileValues).filter(([name, value]) => CSS.supports(name, value));

describe('what a page’s elements inherit', () => {
  const isNamed = (name: string) =>
    Object.hasOwn(undecidable, name) || Object.hasOwn(hostileValues, name);

  it('is known, property by property', () => {
    expect(undecided.filter((name) => !isNamed(name))).to.deep.equal([]);
  });

  it('has a hostile value here, each of it but the visibility', () => {
    const tried = new Set([...hostile.map(([name]) => name), 'visibility']);
    expect(inherited.filter((name) => !tried.has(name))).to.deep.equal([]);
  });
});

describe('on a page that sets for all that it holds', () => {
  useStudio();
  let sitting: Sitting;
  let sheet: HTMLStyleElement;
  let bare: Picture;

  before(async () => {
    // Small print makes small pictures, of which there are many here.
    sitting = await open(
      {},
      {
        card: 'layout="brief" style="--bsc-font: Vazirmatn; --bsc-font-size: 10px; width: 400px"',
        width: 400,
      },
    );
    sheet = sitting.page.createElement('style');
    sitting.page.head.append(sheet);
    bare = await sitting.picture();
  });
  after(() => sitting.close());

  for (const [name, value] of hostile)
    it(`${name}: ${value}, the card looks as on a bare one`, async () => {
      const { body } = sitting.page;
      const read = () => getComputedStyle(body).getPropertyValue(name);
      sheet.textContent = '';
      const usual = read();
      sheet.textContent = everywhere(`${name}: ${value} !important`);
      expect(read(), 'what the page has').not.to.equal(usual);
      await sitting.paintAnew();
      await expectSamePicture(await sitting.picture(), bare, `inherited ${name}`);
    });
});
