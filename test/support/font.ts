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
