/**
 * The plugin's own pages: the settings and the sign-off, and what they make of cards.
 * `npm run test:wordpress`, after a build.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { blockScripts, leave, openWindow, readCards, readWithoutScript } from './editors.mjs';
import { activate, complaintsIn, publishPost, visitSite } from './visit.mjs';

let site;
let browser;
let visitor;
let pages;
let close;

before(async () => {
  ({ site, browser, visitor, pages, close } = await visitSite());
  activate(site);
});
after(() => close?.());

const post = (content) => publishPost(site, content);
const admin = (page, path) => page.goto(`${site.address}/wp-admin/${path}`);
const textOf = (page, selector) => page.$eval(selector, ({ textContent }) => textContent.trim());
const health = () =>
  JSON.parse(site.runPhp(`echo wp_json_encode( back_spasm_card_health() );`)).status;

const settingsPage = 'options-general.php?page=back-spasm-card';
const signPage = 'tools.php?page=back-spasm-card-sign&language=';

/** Reads a text to its end, as far as a page can know that, and signs it. */
async function sign(page, language) {
  await admin(page, signPage + language);
  await page.waitForSelector('#bsc-unseen li');
  await page.$eval('#bsc-end', (button) => button.scrollIntoView());
  await page.waitForSelector('#bsc-has-read:enabled');
  await page.click('#bsc-has-read');
  await page.locator('#bsc-role').fill('Physiotherapist');
  await page.click('[name="consent"]');
  await leave(page, () => page.click('#bsc-sign #submit'));
}

describe('the settings page', () => {
  it('says beside each control what is wrong in it, and in the document on which line', async () => {
    const page = pages.administrator;
    await admin(page, settingsPage);
    await page.locator('#bsc-phone').fill('none');
    await page.locator('#bsc-document').fill('{\n  "summary": "Ours",\n  "facst": []\n}');
    const beside = await page.waitForSelector('#bsc-phone-problems p');
    assert.match(await beside.evaluate(({ textContent }) => textContent), /one phone number/);
    const button = await page.waitForSelector('#bsc-document-problems button');
    assert.match(await button.evaluate(({ textContent }) => textContent), /^Line 3: facst/);
    await button.click();
    const marked = await page.$eval('#bsc-document', (field) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    );
    assert.equal(marked, '"facst"');
  });

  it('offers the numbers of a country, and takes one when it is pressed', async () => {
    const page = pages.administrator;
    await admin(page, settingsPage);
    await page.select('#bsc-country', 'CA');
    await page.click('#bsc-offers button');
    assert.equal(await page.$eval('#bsc-emergency-number', ({ value }) => value), '911');
  });

  it('takes the settings of a link of the builder, and gives such a link', async () => {
    const page = pages.administrator;
    await admin(page, settingsPage);
    const fragment =
      '#clinic=North+%26+South&sections=tips+facts&--bsc-accent=%236b2d8b&country=CA';
    await page.click('.bsc-link summary');
    await page.locator('#bsc-import').fill(`https://builder.example/${fragment}`);
    await page.waitForFunction(() => document.querySelector('#bsc-clinic').value);
    await leave(page, () => page.click('#submit'));
    await page.click('.bsc-link summary');
    const given = await page.$eval('#bsc-export', ({ value }) => value);
    assert.deepEqual(Object.fromEntries(new URLSearchParams(given.slice(1))), {
      clinic: 'North & South',
      sections: 'tips facts',
      '--bsc-accent': '#6b2d8b',
    });
    const [card] = await readCards(visitor, site.address, post('[back_spasm_card]'));
    assert.match(card.all, /North & South/);
    assert.equal(card.accent, '#6b2d8b');
    assert.doesNotMatch(card.all, /Gentle moves/);
  });

  it('saves no style that could load or cover something', async () => {
    const page = pages.administrator;
    await admin(page, settingsPage);
    await page.locator('#bsc-accent').fill('red;background:url(//a.example)');
    await leave(page, () => page.click('#submit'));
    assert.match(await textOf(page, '.notice-error'), /write a colour/);
    assert.equal(await page.$eval('#bsc-accent', ({ value }) => value), '');
  });

  it('puts all of the card into the page, if that is chosen', async () => {
    site.runPhp(
      `update_option( 'back_spasm_card', array( 'in-page' => 'whole', 'emergency-number' => '112' ) );`,
    );
    const page = await openWindow(browser);
    await blockScripts(page);
    await page.goto(
      `${site.address}/?p=${post('[back_spasm_card lang="fr"][back_spasm_card heading="Ours"]')}`,
    );
    const [whole, own] = await readWithoutScript(page);
    await page.browserContext().close();
    assert.match(whole.text, /Appelez le 112 maintenant.*poitrine.*Sources/s);
    assert.deepEqual(whole.calls, ['tel:112']);
    assert.match(own.text, /Call 112 now.*chest pain/s);
    assert.doesNotMatch(own.text, /Sources/);
    site.runPhp(`update_option( 'back_spasm_card', array() );`);
  });
});

describe('the sign-off', () => {
  it('is for those alone who have the right to it', async () => {
    const response = await admin(pages.author, `${signPage}en`);
    assert.equal(response.status(), 403);
    site.runPhp(`get_user_by( 'login', 'author' )->add_cap( 'sign_back_spasm_card' );`);
    await admin(pages.author, `${signPage}en`);
    assert.match(await textOf(pages.author, 'h1'), /Sign the back spasm card/);
    site.runPhp(`get_user_by( 'login', 'author' )->remove_cap( 'sign_back_spasm_card' );`);
  });

  it('cannot be given before the end of the text is reached', async () => {
    const page = pages.administrator;
    await admin(page, `${signPage}en`);
    await page.waitForSelector('#bsc-unseen li');
    assert.equal(await page.$eval('#bsc-has-read', ({ disabled }) => disabled), true);
  });

  it('cannot be given for a text that has a picture at an address', async () => {
    const document = '{"illustration":{"src":"/back.jpg","alt":"A back."}}';
    site.runPhp(`update_option( 'back_spasm_card', array( 'document' => '${document}' ) );`);
    const page = pages.administrator;
    await admin(page, `${signPage}en`);
    await page.waitForFunction(() => document.querySelector('#bsc-why').textContent);
    await page.click('#bsc-end');
    assert.match(await textOf(page, '#bsc-why'), /it has a picture at an address/);
    assert.equal(await page.$eval('#bsc-has-read', ({ disabled }) => disabled), true);
    site.runPhp(`update_option( 'back_spasm_card', array() );`);
  });

  it('names the signer on the card, in each language that was signed', async () => {
    site.runPhp(`
      update_option( 'back_spasm_card', array( 'clinic' => 'North', 'citations' => 'true' ) );
      wp_update_user( array( 'ID' => 1, 'display_name' => 'Dr Ada Best' ) );`);
    assert.equal(health(), 'recommended');
    for (const language of ['en', 'fr']) {
      await sign(pages.administrator, language);
      assert.match(await textOf(pages.administrator, '.notice-success'), /is signed/);
    }
    const id = post('[back_spasm_card][back_spasm_card lang="fr"][back_spasm_card lang="es"]');
    const [english, french, spanish] = await readCards(visitor, site.address, id);
    for (const card of [english, french]) assert.match(card.all, /Dr Ada Best, Physiotherapist/);
    assert.doesNotMatch(spanish.all, /Ada Best/);
    assert.equal(health(), 'good');
  });

  it('no longer holds once a setting changes the text, and the dashboard says so', async () => {
    const set = (settings) =>
      site.runPhp(`update_option( 'back_spasm_card', array( ${settings}, 'theme' => 'dark' ) );`);
    set(`'clinic' => 'North', 'citations' => 'true'`);
    assert.equal(health(), 'good', 'a look is not signed');
    for (const changed of [`'clinic' => 'North'`, `'clinic' => 'South', 'citations' => 'true'`]) {
      set(changed);
      assert.equal(health(), 'recommended', changed);
    }
    await admin(pages.administrator, '');
    assert.match(
      await textOf(pages.administrator, '.notice-warning'),
      /changed since Dr Ada Best \(administrator\) signed/,
    );
    const [card] = await readCards(visitor, site.address, post('[back_spasm_card]'));
    assert.doesNotMatch(card.all, /Ada Best/);
  });

  it('is overdue after its day, and the dashboard says so', async () => {
    await sign(pages.administrator, 'en');
    site.runPhp(`
      $reviews = get_option( 'back_spasm_card_review' );
      $reviews['en']['on'] = '2020-01-01';
      update_option( 'back_spasm_card_review', $reviews );`);
    assert.equal(health(), 'recommended');
    await admin(pages.administrator, '');
    assert.match(
      await textOf(pages.administrator, '.notice-warning'),
      /to be read again by 2023-01-01/,
    );
  });

  it('of another day or person leaves those of other languages, and can be withdrawn', async () => {
    site.runPhp(`
      delete_option( 'back_spasm_card_review' );
      update_option( 'back_spasm_card', array() );`);
    const page = pages.administrator;
    await sign(page, 'en');
    site.runPhp(`
      $reviews = get_option( 'back_spasm_card_review' );
      $reviews['en']['on'] = '2026-01-31';
      update_option( 'back_spasm_card_review', $reviews );`);
    await sign(page, 'fr');
    const id = post('[back_spasm_card][back_spasm_card lang="fr"]');
    for (const card of await readCards(visitor, site.address, id))
      assert.match(card.all, /Dr Ada Best, Physiotherapist/);
    await admin(page, `${signPage}fr`);
    await leave(page, () => page.click('#bsc-withdraw #submit'));
    const [english, french] = await readCards(visitor, site.address, id);
    assert.match(english.all, /Ada Best/);
    assert.doesNotMatch(french.all, /Ada Best/);
    assert.equal(health(), 'good');
  });

  it('in a card of its own counts where its author may sign, and nowhere else', async () => {
    const claim = { by: 'Dr Nobody', role: 'Physiotherapist', on: '2026-01-31' };
    const named = /Dr Nobody, Physiotherapist/;
    const attributesFor = (review, prefix = '') =>
      Object.entries(review)
        .map(([part, value]) => `${prefix}review-${part}="${value}"`)
        .join(' ');
    const contentFor = (review) =>
      JSON.stringify({ lang: 'en', summary: 'Ours', review }).replaceAll('"', '&quot;');
    const formsOf = (review) => [
      `[back_spasm_card summary="Ours" ${attributesFor(review)}]`,
      `<div data-back-spasm-card data-summary="Ours" ${attributesFor(review, 'data-')}></div>`,
      `<back-spasm-card content="${contentFor(review)}"></back-spasm-card>`,
    ];
    const cardsOf = (forms) =>
      readCards(visitor, site.address, publishPost(site, forms.join('\n'), 'author'));
    const right = (act) =>
      site.runPhp(`get_user_by( 'login', 'author' )->${act}( 'sign_back_spasm_card' );`);
    right('add_cap');
    const asked = (await cardsOf(formsOf({ ...claim, text: 'none' }))).map(
      ({ problems }) => /\d+-[0-9a-f]{32}/.exec(JSON.stringify(problems))?.[0],
    );
    const forged = [
      ...asked.map((text, index) => formsOf({ ...claim, text })[index]),
      ...disguised({ ...claim, text: asked[2] }),
    ];
    for (const form of forged) {
      right('add_cap');
      assert.match((await cardsOf([form])).at(-1).all, named, form);
      right('remove_cap');
      for (const { all } of await cardsOf([form])) assert.doesNotMatch(all, named, form);
    }
    for (const form of takenApart({ ...claim, text: asked[2] }))
      for (const { all } of await cardsOf([form])) assert.doesNotMatch(all, named, form);

    const [, ofDiv] = forged;
    const pattern = publishPost(site, forged[0], 'author', 'wp_block');
    const shown = post(`[back_spasm_card]<!-- wp:block {"ref":${pattern}} /-->`);
    const shownCards = await readCards(visitor, site.address, shown);
    assert.equal(shownCards.length, 2);
    for (const { all } of shownCards) assert.doesNotMatch(all, named, 'in a pattern');
    const hash = `sha384-${'a'.repeat(64)}`;
    const pinned = `<back-spasm-card src="https://a.example/c.json" src-integrity="${hash}"></back-spasm-card>`;
    const patternOfAddress = publishPost(site, pinned, 'author', 'wp_block');
    const html = await (
      await fetch(`${site.address}/?p=${post(`<!-- wp:block {"ref":${patternOfAddress}} /-->`)}`)
    ).text();
    assert.match(html, /<back-spasm-card [^>]*review-by="Dr Ada Best"[^>]* src="" src=/);

    const elsewhere = site.runPhp(`
      $GLOBALS['post'] = get_post( ${shown} );
      echo do_shortcode( base64_decode( '${Buffer.from(forged[0]).toString('base64')}' ) );`);
    assert.match(
      elsewhere,
      /^<back-spasm-card review-href="" review-by="Dr Ada Best"/,
      'outside of the content',
    );
    assert.doesNotMatch(
      site.runPhp(`echo apply_filters( 'wp_get_attachment_caption', '${ofDiv}', 1 );`),
      /data-back-spasm-card/,
    );
    const excerpt = site.runPhp(
      `echo apply_filters( 'the_excerpt', apply_filters( 'get_the_excerpt', '${ofDiv}', get_post( ${shown} ) ) );`,
    );
    assert.doesNotMatch(excerpt, /data-back-spasm-card/);
  });

  /** Cards of which WordPress, or a browser, makes others: without an end tag, and with a smiley. */
  function takenApart(review) {
    const json = JSON.stringify({ lang: 'en', summary: 'Ours', review });
    const escaped = json.replaceAll('"', '&quot;');
    return [
      `<!-- wp:html --><div><back-spasm-card>${json}</div><!-- /wp:html -->`,
      `<!-- wp:html --><div><back-spasm-card src="" heading="x\n :mrgreen: ${escaped}"></back-spasm-card></div><!-- /wp:html -->`,
    ];
  }

  /** Documents that PHP may read otherwise than the card does. */
  function disguised(review) {
    const json = JSON.stringify({ lang: 'en', summary: 'Ours', review });
    const escaped = json.replaceAll('"', '&amp;quot;');
    return [
      `<back-spasm-card>{ } ${json}</back-spasm-card>`,
      `<back-spasm-card>${escaped}</back-spasm-card>`,
      `<back-spasm-card>${json.replace('{', '&#123;')}</back-spasm-card>`,
      `<div data-back-spasm-card data-lang="en"><back-spasm-card><pre>${json}</pre></back-spasm-card></div>`,
    ];
  }

  it('and a document are not taken from another server for an author', async () => {
    const addresses = ['https://a.example/c.json', '//a.example/c.json', '/\\\\a.example/c.json'];
    const forms = [
      ...addresses.map((src) => `[back_spasm_card src="${src}"]`),
      ...addresses.map((src) => `<div data-back-spasm-card data-src="${src}"></div>`),
      `[back_spasm_card src="/c.json"]`,
    ];
    const sourcesOf = async (role) => {
      const id = publishPost(site, forms.join('\n'), role);
      const html = await (await fetch(`${site.address}/?p=${id}`)).text();
      const tags = html.match(/<(?:back-spasm-card|div)\b[^>]*\b(?:data-)?src=[^>]*>/g) ?? [];
      // Of two of a name in one tag, the first counts.
      return tags.map((tag) => /src="([^"]*)"/.exec(tag)?.[1]);
    };
    assert.deepEqual(await sourcesOf('author'), [
      ...addresses.map(() => ''),
      ...addresses.map(() => ''),
      '/c.json',
    ]);
    assert.equal((await sourcesOf('administrator'))[0], addresses[0]);
  });

  it('is refused without nonce, consent or a fingerprint', async () => {
    site.runPhp(`delete_option( 'back_spasm_card_review' );`);
    const page = pages.administrator;
    for (const [what, spoil] of Object.entries({
      nonce: () => document.querySelector('#bsc-sign [name="_wpnonce"]').remove(),
      consent: () => document.querySelector('[name="consent"]').remove(),
      fingerprint: () => document.querySelector('#bsc-fingerprint').remove(),
    })) {
      await admin(page, `${signPage}en`);
      await page.waitForSelector('#bsc-unseen li');
      await page.evaluate(spoil);
      await page.$$eval('#bsc-sign input', (fields) => {
        for (const field of fields) field.required = false;
      });
      await page.$eval('#bsc-role', (field) => Reflect.set(field, 'value', 'Physiotherapist'));
      await leave(page, () => page.$eval('#bsc-sign #submit', (button) => button.click()));
      assert.equal(site.runPhp(`echo count( back_spasm_card_reviews() );`), '0', what);
    }
  });

  it('gives the right by a checkbox on a profile', async () => {
    const page = pages.administrator;
    const id = site.runPhp(`echo get_user_by( 'login', 'author' )->ID;`);
    await admin(page, `user-edit.php?user_id=${id}`);
    await page.$eval('[name="back_spasm_card_may_sign"]', (box) => box.click());
    await leave(page, () => page.$eval('#submit', (button) => button.click()));
    assert.equal(
      site.runPhp(`echo user_can( ${id}, 'sign_back_spasm_card' ) ? 'yes' : 'no';`),
      'yes',
    );
  });
});

describe('in French, Spanish and Arabic', () => {
  for (const [locale, words] of Object.entries({
    fr_FR: 'Nom de votre clinique',
    es_ES: 'Nombre de su clínica',
    ar: 'اسم عيادتكم',
  }))
    it(`the plugin speaks ${locale}`, () => {
      const said = site.runPhp(`
        switch_to_locale( '${locale}' );
        unload_textdomain( 'back-spasm-card' );
        load_textdomain( 'back-spasm-card', WP_PLUGIN_DIR . '/back-spasm-card/languages/back-spasm-card-${locale}.mo' );
        echo back_spasm_card_fields()['clinic']['label'];`);
      assert.equal(said, words);
    });

  it('PHP has complained of nothing in the plugin', () => {
    assert.deepEqual(complaintsIn(site), []);
  });
});
