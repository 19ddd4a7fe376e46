/**
 * From the plugin in the list of plugins to a signed card on a page, by the clicks and keys of one
 * administrator who is a clinician too. They are counted and printed; `npm run test:wordpress`.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { closeWelcome, control, insertBySlash, publish } from './block-editor.mjs';
import { leave, readCards } from './editors.mjs';
import { visitSite } from './visit.mjs';

let site;
let visitor;
let pages;
let close;

before(async () => {
  ({ site, visitor, pages, close } = await visitSite());
});
after(() => close?.());

/** Counts what a hand does in a window from here on, in its frames too. */
async function countHand(page) {
  const counts = { clicks: 0, keys: 0 };
  await page.exposeFunction('countHand', (what) => {
    counts[what] += 1;
  });
  await page.evaluateOnNewDocument(() => {
    addEventListener('pointerdown', () => void window.countHand('clicks'), true);
    addEventListener('keydown', () => void window.countHand('keys'), true);
  });
  return counts;
}

const follow = (page, words) =>
  leave(page, () => page.locator(`::-p-xpath(//a[normalize-space()="${words}"])`).click());

describe('from the list of plugins', () => {
  it('somebody comes to a signed card on a page', async (test) => {
    const page = pages.administrator;
    // Somebody who has once said that no patterns are to be offered for new pages.
    site.runPhp(`
      wp_update_user( array( 'ID' => 1, 'display_name' => 'Dr Ada Best' ) );
      update_user_meta( 1, $wpdb->get_blog_prefix() . 'persisted_preferences', array(
        'core' => array( 'enableChoosePatternModal' => false ), '_modified' => gmdate( 'c' ),
      ) );`);
    const counts = await countHand(page);
    const marks = [];
    const mark = (step) => marks.push({ step, ...counts });

    await page.goto(`${site.address}/wp-admin/plugins.php`);
    await leave(page, () => page.click('#activate-back-spasm-card'));
    await leave(page, () => page.click('tr[data-slug="back-spasm-card"] .row-actions a'));
    mark('activated, and its settings opened');

    await page.click('#bsc-clinic');
    await page.keyboard.type('North Star');
    await page.click('#bsc-phone');
    await page.keyboard.type('306 555 0142');
    await page.click('#bsc-country');
    await page.keyboard.type('Can');
    await page.keyboard.press('Enter');
    await page.locator('#bsc-offers button').click();
    await leave(page, () => page.click('#submit'));
    mark('clinic and numbers saved');

    await follow(page, 'Read and sign the text');
    await page.waitForSelector('#bsc-unseen li');
    await page.locator('#bsc-end').click();
    await page.locator('#bsc-has-read:enabled').click();
    await page.click('#bsc-role');
    await page.keyboard.type('Physiotherapist');
    await page.click('[name="consent"]');
    await leave(page, () => page.click('#bsc-sign #submit'));
    mark('read and signed, in one language');

    await leave(page, () => page.click('#menu-pages > a'));
    await leave(page, () => page.click('.page-title-action'));
    await closeWelcome(page);
    await insertBySlash(page, 'back spasm');
    await control(page, 'Name of your clinic');
    const id = await publish(page);
    mark('on a page, and published');

    const [card] = await readCards(visitor, site.address, id);
    assert.match(card.all, /From North Star/);
    assert.match(card.all, /Call 911 now/);
    assert.match(card.all, /Dr Ada Best, Physiotherapist/);
    assert.deepEqual(card.problems, []);
    for (const { step, clicks, keys } of marks)
      test.diagnostic(`${step}: ${clicks} clicks, ${keys} keys so far`);
  });
});
