/** A site editor's way through the builder, from the first question to a card on a page. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { lookAt, openSite } from './builder.mjs';

let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

const control = (page, label) => page.locator(`::-p-aria([name="${label}"])`);
const snippets = (page) =>
  page.$$eval('.snippet code', (blocks) => blocks.map((block) => block.textContent));
const copied = (page) => page.evaluate(() => navigator.clipboard.readText());

/** What a walk ends with, whichever way one went. */
async function assertCardOnPage(snippet) {
  const { page, said } = await site.openClinic(
    `<!doctype html><html lang="en"><title>Clinic</title><body>${snippet}</body></html>`,
  );
  await page.waitForFunction(() => document.querySelector('back-spasm-card')?.fingerprint);
  const card = await page.$eval('back-spasm-card', lookAt);
  assert.equal(card.language, 'fr');
  assert.match(card.words, /Sam Example, Physiotherapist/);
  assert.match(card.words, /De la part de.*North Star|North Star/);
  assert.match(card.words, /911/);
  const surface = await page.$eval('back-spasm-card', ({ shadowRoot }) => {
    const painted = document.createElement('canvas').getContext('2d');
    painted.fillStyle = getComputedStyle(shadowRoot.querySelector('[part=card]')).backgroundColor;
    painted.fillRect(0, 0, 1, 1);
    return [...painted.getImageData(0, 0, 1, 1).data];
  });
  assert.deepEqual(surface, [22, 33, 61, 255]);
  assert.deepEqual(await page.$eval('back-spasm-card', ({ problems }) => problems), []);
  assert.deepEqual(said, []);
}

describe('the builder, walked through for the first time', () => {
  it('gives a French, dark, branded, signed card to who uses a mouse', async () => {
    const { page, said } = await site.openBuilder();
    await page.bringToFront();
    await page.select('#answers-country', 'CA');
    await control(page, 'Use these numbers').click();
    await control(page, 'Name of your clinic').fill('North Star');
    await page.select('#attributes-lang', 'fr');
    await control(page, 'North Star Sports Clinic').click();
    await control(page, 'Read it and sign it here').click();
    await control(page, 'Name of the clinician').fill('Sam Example');
    await control(page, 'Profession').fill('Physiotherapist');
    // A reader scrolls on until the box can be ticked: once the card is drawn, it begins at its top.
    await page.waitForFunction(() => {
      document.querySelector('#reading-text').scrollTo(0, 1_000_000);
      return !document.querySelector('dialog [name="has-read"]').disabled;
    });
    await page.locator('dialog [name="has-read"]').click();
    await control(page, 'Sign this text').click();
    await control(page, 'Close').click();
    await page.waitForSelector('dialog:not([open])', { hidden: true });
    await page.locator('#embed .snippet button.main').click();
    await page.waitForFunction(() =>
      document.querySelector('.said').textContent.startsWith('Copied.'),
    );
    const [shown] = await snippets(page);
    assert.equal(await copied(page), shown);
    assert.deepEqual(said, []);
    await assertCardOnPage(shown);
  });

  it('gives it to who uses the keyboard alone', async () => {
    const { page, said } = await site.openBuilder();
    await page.bringToFront();
    const keyboard = keys(page);
    await keyboard.to('Country');
    await page.keyboard.type('Canada');
    await keyboard.to('Use these numbers');
    await page.keyboard.press('Enter');
    await keyboard.to('Name of your clinic');
    await page.keyboard.type('North Star');
    await keyboard.to('Language of the card');
    await page.keyboard.type('Fr');
    await keyboard.to('North Star Sports Clinic');
    await page.keyboard.press('Space');
    await keyboard.to('Read it and sign it here');
    await page.keyboard.press('Enter');
    await keyboard.to('Name of the clinician');
    await page.keyboard.type('Sam Example');
    await keyboard.to('Profession');
    await page.keyboard.type('Physiotherapist');
    await keyboard.to(/^I am the person named here/);
    await page.keyboard.press('Space');
    await keyboard.to('Sign this text');
    await page.keyboard.press('Enter');
    await keyboard.to('Close');
    await page.keyboard.press('Enter');
    await keyboard.to(/^Copy: /);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      document.querySelector('.said').textContent.startsWith('Copied.'),
    );
    assert.deepEqual(said, []);
    await assertCardOnPage(await copied(page));
  });
});

/** Goes on with Tab until the focus is at what is called so; a hundred and fifty times at most. */
function keys(page) {
  return {
    async to(label) {
      const seen = [];
      for (let index = 0; index < 150; index += 1) {
        await page.keyboard.press('Tab');
        const name = await page.evaluate(() => {
          let active = document.activeElement;
          while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
          const words =
            active?.getAttribute('aria-label') ??
            active?.labels?.[0]?.textContent ??
            active?.textContent ??
            '';
          return words.replaceAll(/\s+/g, ' ').trim();
        });
        if (label instanceof RegExp ? label.test(name) : name === label) return;
        seen.push(name.slice(0, 30));
      }
      assert.fail(`Tab does not come to ${label}, only to ${seen.join(', ')}`);
    },
  };
}
