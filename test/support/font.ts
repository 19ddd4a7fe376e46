/**
 * The font that the tests bring. The runner's page has it before any test runs (see
 * web-test-runner.config.mjs); other pages name font.css and wait for it here.
 */

/** By these names: its own, and the one that the handout asks for. */
const families = ['Vazirmatn', 'Arial'];

/** A letter from each of its files. */
const letters = 'a ا';

/** A page without it would be measured in a font of the machine. */
export async function fontIn(page: Document = document): Promise<void> {
  for (const family of families) {
    const faces = await page.fonts.load(`1em ${family}`, letters);
    if (faces.length !== letters.split(' ').length) throw new Error(`${family} did not come`);
  }
}

const files = { latin: 'U+0-10FFFF', arabic: 'U+0600-06FF, U+FB50-FDFF, U+FE70-FEFE' };

/** Sets a whole page in it that asks for other fonts, whatever the page's policy forbids. */
export async function setInFont(page: Document): Promise<void> {
  const view = page.defaultView;
  if (!view) throw new Error('the page is not open');
  for (const [script, unicodeRange] of Object.entries(files)) {
    const path = `/node_modules/@fontsource-variable/vazirmatn/files/vazirmatn-${script}-wght-normal.woff2`;
    const bytes = await (await fetch(path)).arrayBuffer();
    const face = new view.FontFace('Vazirmatn', bytes, { weight: '100 900', unicodeRange });
    page.fonts.add(await face.load());
  }
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(`* {
    --bsc-font: Vazirmatn !important;
    --bsc-heading-font: Vazirmatn !important;
    font-family: Vazirmatn !important;
  }`);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
}
