import { expect } from '@open-wc/testing';
import { executeServerCommand, resetMouse, sendMouse } from '@web/test-runner-commands';
import { contrast } from '../support/colors.js';
import { colorsOf, expectSamePicture } from '../support/pictures.js';
import { everywhere, font, style } from './pages.js';
import { open, photograph, useStudio, type Look, type Page, type Sitting } from './studio.js';

const sidebar: Look = { card: `${font} layout="brief"` };

/** Runs an action while a page is open. */
async function during(page: Page, look: Look, action: (sitting: Sitting) => Promise<void>) {
  const sitting = await open(page, look);
  try {
    await action(sitting);
  } finally {
    sitting.close();
  }
}

describe('on an old page', () => {
  const { bare } = useStudio();
  const full: Look = { card: `${font} layout="full"` };
  const transitional =
    '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">';

  for (const [name, doctype, mode] of [
    ['without a doctype (quirks mode)', '', 'BackCompat'],
    ['with a transitional doctype', transitional, 'CSS1Compat'],
  ] as const)
    it(`${name}, a card looks as on a new one`, () =>
      during({ doctype }, full, async (sitting) => {
        expect(sitting.page.compatMode).to.equal(mode);
        await expectSamePicture(await sitting.picture(), await bare(full), `old page ${name}`);
      }));
});

describe('on a dark page', () => {
  useStudio();
  const css = everywhere('color-scheme: dark !important; color: #fff !important');
  const body = `<meta name="color-scheme" content="dark">${style(css)}CARD`;
  for (const [name, look] of [
    ['a card stays light', sidebar],
    ['a dark card looks as on a light one', { card: `${font} layout="brief" theme="dark"` }],
  ] as const)
    it(name, async () => {
      const expected = await photograph({ background: '#000' }, look);
      const seen = await photograph({ background: '#000', body }, look);
      await expectSamePicture(seen, expected, `dark page, ${name}`);
    });
});

// The others have no such mode.
if (navigator.userAgent.includes('Chrome'))
  describe('in a browser that darkens pages by force', () => {
    useStudio();

    for (const theme of ['light', 'dark'])
      for (const selector of ['.emergency .button', '[part=actions] [data-action=book]'])
        it(`the words of ${selector} can be read on a card that is ${theme}`, async () => {
          await executeServerCommand('darken-by-force', { active: true });
          try {
            await during({}, { card: `${font} theme="${theme}"` }, async (sitting) => {
              const button = sitting.root.querySelector(selector)?.getBoundingClientRect();
              if (!button) throw new Error(`there is no ${selector}`);
              const { left, top, width, height } = button;
              const [x, y] = [Math.ceil(left) + 4, Math.ceil(top) + 4];
              const within = { left: x, top: y, width: Math.floor(width) - 8, height: height - 8 };
              const colors = await colorsOf(await sitting.picture(within));
              const [background] = colors;
              if (!background) throw new Error('the picture is empty');
              const words = Math.max(...colors.map((color) => contrast(color, background)));
              expect(words).to.be.at.least(4.5);
            });
          } finally {
            await executeServerCommand('darken-by-force', { active: false });
          }
        });
  });

describe('in a tab of the page', () => {
  const { bare } = useStudio();

  for (const [name, hide] of [
    ['hidden', 'main { visibility: hidden }'],
    ['hidden with all that it holds', 'main, main * { visibility: hidden !important }'],
    ['collapsed', 'main { visibility: collapse }'],
  ] as const)
    it(`that is ${name}, nothing of a card is seen, and all of it in a tab that is shown again`, () =>
      during({ body: '<main>CARD</main>' }, sidebar, async (sitting) => {
        const { box, card, page } = sitting;
        const sheet = page.createElement('style');
        page.head.append(sheet);
        sheet.textContent = hide;
        const hidden = await sitting.picture(box);
        sheet.textContent = '';
        await expectSamePicture(await sitting.picture(), await bare(sidebar), `tab, shown again`);
        card.remove();
        await expectSamePicture(hidden, await sitting.picture(box), `tab ${name}`);
      }));
});

describe('on a page whose text cannot be selected', () => {
  useStudio();
  const css = everywhere('-webkit-user-select: none !important; user-select: none !important');

  it('a card’s can', () =>
    during({ body: `${style(css)}<p>Words of the page</p>CARD` }, sidebar, async (sitting) => {
      const { page, root } = sitting;
      await sitting.show({ left: 0, top: 0, width: 640, height: 600 });
      expect(await drag(page, page.querySelector('p'))).to.equal('');
      expect(await drag(page, root.querySelector('[part=summary]'))).to.match(/^A muscle in/);
    }));
});

/** Draws the mouse along the first words of an element, and gives those that are then selected. */
async function drag(page: Document, element: Element | null): Promise<string> {
  if (!element) throw new Error('there is nothing to select');
  const { left, top } = element.getBoundingClientRect();
  const [x, y] = [Math.round(left) + 1, Math.round(top) + 10];
  page.getSelection()?.removeAllRanges();
  await sendMouse({ type: 'move', position: [x, y] });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: [x + 150, y] });
  await resetMouse();
  return page.getSelection()?.toString() ?? '';
}
