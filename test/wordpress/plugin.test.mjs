/**
 * The plugin on a real WordPress, as people meet it: `npm run test:wordpress`, after a build.
 * docs/testing.md names what it needs.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { publishBlocks } from './block-editor.mjs';
import {
  blockScripts,
  leave,
  openWindow,
  publishClassic,
  readCards,
  readWithoutScript,
} from './editors.mjs';
import { roles } from './site.mjs';
import { publishPost, visitSite } from './visit.mjs';

const heading = `Back “spasms” & more: don't panic`;
const facts = ['A "tight" muscle', 'It’s common & painful'];
const list = facts.join(' | ');
const quote = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The same card in each form. */
const forms = {
  'the tag': `<back-spasm-card heading="${quote(heading)}" facts="${quote(list)}"></back-spasm-card>`,
  'the div': `<div data-back-spasm-card data-heading="${quote(heading)}" data-facts="${quote(list)}"></div>`,
  'the shortcode': `[back_spasm_card heading="${heading}" facts='${list}']`,
};
const hostile = `"><script>alert(1)</script><img src=x onerror=alert(1)>`;
const own = {
  summary: 'Ours: </script><script>alert(1)</script> <!--<script>',
  tips: ['Walk, a little & often.'],
};

let site;
let browser;
let visitor;
let pages;
let close;

before(async () => {
  ({ site, browser, visitor, pages, close } = await visitSite());
});
after(() => close?.());

/** Posts as somebody whom WordPress lets write anything, or not, and reads it as a visitor. */
const post = (content, role) => readCards(visitor, site.address, publish(content, role));

const publish = (content, role) => publishPost(site, content, role);

/** What a visitor sees of the cards of a post where something comes between the page and its script. */
async function readWithout(content, prepare) {
  const page = await openWindow(browser);
  await prepare(page);
  await page.goto(`${site.address}/?p=${publish(content)}`);
  const cards = await readWithoutScript(page);
  await page.browserContext().close();
  return cards;
}

/** Fills the settings page and saves it. */
async function save(settings) {
  const page = pages.administrator;
  await openSettings(page);
  for (const [key, value] of Object.entries(settings))
    await page.locator(`#bsc-${key}`).fill(value);
  await leave(page, () => page.click('#submit'));
}

const openSettings = (page) =>
  page.goto(`${site.address}/wp-admin/options-general.php?page=back-spasm-card`);
const field = (key) => pages.administrator.$eval(`#bsc-${key}`, ({ value }) => value);
const problems = async () => {
  const items = await pages.administrator.waitForSelector('#back-spasm-card-problems li');
  return items.evaluate(({ parentNode }) => parentNode.textContent);
};
const scripts = () =>
  visitor.$$eval('script[src*="back-spasm-card"]', (tags) =>
    tags.map(({ src }) => /cdn\/(.+)\?/.exec(src)[1]),
  );

function isWhole(card) {
  assert.equal(card.heading, heading);
  for (const fact of facts)
    assert.ok(card.items.includes(fact), `${fact} in ${card.items.join('; ')}`);
  assert.deepEqual(card.problems, []);
}

function isQuiet() {
  assert.deepEqual([visitor.errors, visitor.alerts], [[], []]);
}

describe('the plugin on WordPress', () => {
  it('is installed from a zip, by upload, and activated', async () => {
    const page = pages.administrator;
    const zip = site.runPhp(`
      require_once ABSPATH . 'wp-admin/includes/admin.php';
      require_once ABSPATH . 'wp-admin/includes/class-pclzip.php';
      $zip = ABSPATH . 'back-spasm-card.zip';
      ( new PclZip( $zip ) )->create( WP_PLUGIN_DIR . '/back-spasm-card', PCLZIP_OPT_REMOVE_PATH, WP_PLUGIN_DIR );
      delete_plugins( array( 'back-spasm-card/back-spasm-card.php' ) );
      echo $zip;`);
    await page.goto(`${site.address}/wp-admin/plugin-install.php?tab=upload`);
    await (await page.waitForSelector('#pluginzip')).uploadFile(zip);
    await leave(page, () => page.$eval('#install-plugin-submit', (button) => button.click()));
    await leave(page, () => page.click('a[href*="action=activate"]'));
    await page.goto(`${site.address}/wp-admin/plugins.php`);
    await page.waitForSelector('#deactivate-back-spasm-card');
  });

  for (const role of roles) {
    it(`keeps tag, div and shortcode that ${role}s publish from the block editor`, async () => {
      const blocks = Object.entries(forms).map(([form, text]) => ({
        block: form === 'the shortcode' ? 'shortcode' : 'html',
        text,
      }));
      const number = await publishBlocks(pages[role], site.address, blocks);
      const cards = await readCards(visitor, site.address, number);
      assert.equal(cards.length, blocks.length);
      cards.forEach(isWhole);
      isQuiet();
    });

    for (const [form, text] of Object.entries(forms))
      for (const isSwitched of [false, true])
        it(`keeps ${form} that ${role}s publish from the classic editor${isSwitched ? ', switched to Visual and back' : ''}`, async () => {
          const number = await publishClassic(pages[role], site.address, text, isSwitched);
          const cards = await readCards(visitor, site.address, number);
          assert.equal(cards.length, 1);
          isWhole(cards[0]);
          isQuiet();
        });
  }
});

describe('a card', () => {
  it('loads its script, and no language that it does not need', async () => {
    await post(forms['the tag']);
    assert.deepEqual(await scripts(), ['back-spasm-card.js']);
  });

  it('marks its script for those who rewrite scripts, and does not seal it', async () => {
    await post(forms['the tag']);
    const given = await visitor.$eval('script[src*="back-spasm-card"]', (tag) =>
      Object.fromEntries(Array.from(tag.attributes, ({ name, value }) => [name, value])),
    );
    for (const name of ['id', 'src', 'type']) delete given[name];
    assert.deepEqual(given, {
      defer: '',
      'data-noptimize': '1',
      'data-no-optimize': '1',
      'data-no-minify': '1',
      'data-nowprocket': '',
      'data-jetpack-boost': 'ignore',
      'data-cfasync': 'false',
    });
  });

  it('loads the languages that it needs', async () => {
    const [card] = await post('<div lang="fr">[back_spasm_card languages="fr ar"]</div>');
    assert.equal(card.language, 'fr');
    assert.deepEqual(await scripts(), ['back-spasm-card.js', 'languages/ar.js', 'languages/fr.js']);
  });

  it('in a theme’s template has what one in a post has', () => {
    const drawn = site.runPhp(`
      update_option( 'back_spasm_card', array( 'clinic' => 'North' ) );
      echo do_blocks( '<!-- wp:html --><back-spasm-card></back-spasm-card><!-- /wp:html -->' );
      echo wp_script_is( 'back-spasm-card/back-spasm-card' ) ? 'loaded' : '';
      update_option( 'back_spasm_card', array() );`);
    assert.match(
      drawn,
      /^<back-spasm-card clinic="North"><div lang="en".*chest pain.*<\/div><\/back-spasm-card>loaded$/,
    );
  });

  it('that is not on a page loads nothing there', async () => {
    assert.deepEqual(await post('<div>About back-spasm-card</div>'), []);
    assert.deepEqual(await scripts(), []);
  });

  it('takes a shortcode with curly quotes around its values, and over several lines', async () => {
    const [card] = await post(
      `[back_spasm_card heading=“Back spasms”\n facts="One | Two"\n citations]`,
    );
    assert.equal(card.heading, 'Back spasms');
    assert.ok(card.items.includes('Two'), card.items.join('; '));
    assert.match(card.html, / citations=""/);
  });

  it('of an author has no handler, style or script', async () => {
    const [card] = await post(
      `<back-spasm-card heading="Ours" onclick="alert(1)" style="color:red"><script>alert(1)</script></back-spasm-card>`,
      'author',
    );
    assert.equal(card.heading, 'Ours');
    assert.doesNotMatch(card.html, /onclick|style|<script/);
    isQuiet();
  });

  it('shows what its shortcode says as text', async () => {
    const [card] = await post(
      `[back_spasm_card heading='${hostile.replaceAll("'", '')}']`,
      'author',
    );
    assert.doesNotMatch(card.html, /<script|<img/);
    isQuiet();
  });
});

/** The same card in each form, in French. */
const french = {
  'the tag': '<back-spasm-card lang="fr" emergency-number="15"></back-spasm-card>',
  'the div': '<div data-back-spasm-card lang="fr" data-emergency-number="15"></div>',
  'the shortcode': '[back_spasm_card lang="fr" emergency-number="15"]',
};

/** What may come between a page and its script. */
const obstacles = {
  'is blocked': blockScripts,
  'is not there': (page) => answerScripts(page, { status: 404, body: 'Not found' }),
  'has been broken': (page) =>
    answerScripts(page, { contentType: 'text/javascript', body: 'class Card extends {' }),
};

async function answerScripts(page, answer) {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void (request.url().includes('back-spasm-card') ? request.respond(answer) : request.continue());
  });
}

describe('without its script, a card', () => {
  for (const [obstacle, prepare] of Object.entries(obstacles))
    it(`shows the emergency signs where the script ${obstacle}, in each form`, async () => {
      const cards = await readWithout(Object.values(french).join('\n\n'), prepare);
      assert.equal(cards.length, Object.keys(french).length);
      for (const card of cards) {
        assert.match(card.text, /^Appelez maintenant .*Appelez le 15 maintenant.*poitrine/s);
        assert.deepEqual([card.calls, card.languages], [['tel:15'], ['fr']]);
        assert.ok(card.height > 100, `${card.height} px high`);
      }
    });

  it('shows them once, in the language of the site, and without a number that is none', async () => {
    const [card] = await readWithout('[back_spasm_card emergency-number="our desk"]', blockScripts);
    assert.equal(card.text.match(/trouble breathing/g).length, 1);
    assert.deepEqual([card.calls, card.languages], [[], ['en']]);
    assert.doesNotMatch(card.text, /desk/);
  });

  it('shows them in its place where it stands within a paragraph, too', async () => {
    const within = 'First <back-spasm-card></back-spasm-card> second [back_spasm_card] third';
    const cards = await readWithout(within, blockScripts);
    assert.equal(cards.length, 2);
    for (const { text } of cards) assert.match(text, /^Emergency .*chest pain/s);
    await post(within);
    const shown = await visitor.$eval('.entry-content', ({ innerText }) => innerText);
    assert.match(shown, /^First\s+second\s+third$/);
  });

  it('shows them with a document of its own, and the signs that this adds', async () => {
    const document = { help: { emergency: { items: ['Our <own> sign'] } } };
    const [card] = await readWithout(
      `<back-spasm-card><script type="application/json">${JSON.stringify(document)}</script></back-spasm-card>`,
      blockScripts,
    );
    assert.match(card.text, /chest pain.*Our <own> sign/s);
  });

  it('shows them beside a root that was drawn before, and what goes into its slots', async () => {
    const within =
      '<template shadowrootmode="open"><p>Drawn</p></template><p slot="footer">Open</p>';
    const [card] = await readWithout(
      `<!-- wp:html --><back-spasm-card>${within}</back-spasm-card><!-- /wp:html -->`,
      (page) =>
        page
          .evaluateOnNewDocument(() => {
            // As in a browser that does not know templates of roots.
            new MutationObserver(() => {
              for (const { shadowRoot } of document.querySelectorAll('back-spasm-card'))
                if (shadowRoot) shadowRoot.innerHTML = '<slot></slot>';
            }).observe(document, { childList: true, subtree: true });
          })
          .then(() => blockScripts(page)),
    );
    assert.match(card.text, /chest pain/);
  });

  it('shows its own text in their place, if it has one', async () => {
    const [card] = await readWithout(
      '<!-- wp:html --><back-spasm-card><p>Call 112 if …</p></back-spasm-card><!-- /wp:html -->',
      blockScripts,
    );
    assert.equal(card.text.trim(), 'Call 112 if …');
  });
});

describe('the settings page', () => {
  it('is for administrators alone', async () => {
    const response = await openSettings(pages.author);
    assert.equal(response.status(), 403);
  });

  it('saves nothing without its nonce', async () => {
    const page = pages.administrator;
    await openSettings(page);
    await page.$eval('[name="_wpnonce"]', (nonce) => nonce.remove());
    await page.locator('#bsc-clinic').fill('Forged');
    await leave(page, () => page.click('#submit'));
    await openSettings(page);
    assert.equal(await field('clinic'), '');
  });

  it('gives each card the clinic’s defaults and its own text, beneath what the card says', async () => {
    await save({
      clinic: 'North & "Star"',
      'emergency-number': '112',
      accent: '#6b2d8b',
      document: JSON.stringify(own),
    });
    for (const form of Object.values(forms)) {
      const [card] = await post(form);
      isWhole(card);
      assert.equal(card.accent, '#6b2d8b');
      for (const words of ['North & "Star"', '112', own.summary, ...own.tips])
        assert.ok(card.all.includes(words), `${words} in ${card.all}`);
    }
    const [card] = await post('[back_spasm_card clinic="South"]');
    assert.ok(card.all.includes('South') && !card.all.includes('"Star"'));
    isQuiet();
  });

  it('gives what shows without a script the clinic’s number, language and own signs', async () => {
    const items = [{ id: 'e-chest', text: 'Weak' }, 'Notre signe'];
    await save({
      'emergency-number': '+33 (0)1 15',
      lang: 'fr',
      document: JSON.stringify({ lang: 'fr', help: { emergency: { items } } }),
    });
    for (const form of Object.values(forms)) {
      const [card] = await readWithout(form, blockScripts);
      assert.match(card.text, /Appelez le \+33 \(0\)1 15.*poitrine.*Notre signe/s);
      assert.doesNotMatch(card.text, /Weak/);
      assert.deepEqual(card.calls, ['tel:+33115']);
    }
    await save({ 'emergency-number': '112', lang: '', document: JSON.stringify(own) });
  });

  it('shows them again, and what the card says is wrong in them', async () => {
    await save({ phone: 'none', document: '{"facst": []}' });
    assert.equal(await field('clinic'), 'North & "Star"');
    assert.match(await problems(), /phone: .*facst: .*Is it facts\?/s);
  });

  for (const [fault, text] of [
    ['is no JSON', '{"tips": ['],
    ['is no object', '["tips"]'],
    ['is larger than 256 KB', JSON.stringify({ summary: 'a'.repeat(2 ** 18) })],
  ])
    it(`keeps a document that ${fault} as a draft, and the one before on the pages`, async () => {
      await save({ phone: '', document: JSON.stringify(own) });
      await save({ document: text });
      const notice = await pages.administrator.$eval(
        '.notice-error',
        ({ textContent }) => textContent,
      );
      assert.match(notice, /not on your pages yet/);
      assert.equal(await field('document'), text);
      const [card] = await post('[back_spasm_card]');
      assert.ok(card.all.includes(own.summary));
    });

  it('keeps a draft where nothing has been saved before', async () => {
    // WordPress then checks what is saved twice.
    site.runPhp(`delete_option( 'back_spasm_card' );`);
    await save({ clinic: 'North', document: '{"tips": [' });
    assert.equal(await field('document'), '{"tips": [');
    assert.equal(await field('clinic'), 'North');
    await save({ document: '{}' });
    assert.equal(await field('document'), '{}');
  });

  it('takes a list in the place of a text for no text', async () => {
    const page = pages.administrator;
    await openSettings(page);
    await page.$$eval('#bsc-clinic, #bsc-document', (fields) =>
      fields.forEach((each) => Reflect.set(each, 'name', `${each.name}[]`)),
    );
    await leave(page, () => page.click('#submit'));
    assert.match(await page.title(), /^Back Spasm Card/);
    assert.deepEqual([await field('clinic'), await field('document')], ['', '']);
  });

  it('shows each page where the database holds what is no text', async () => {
    site.runPhp(
      `update_option( 'back_spasm_card', array( 'document' => array(), 'draft' => 5, 'clinic' => array( 'a' ), 'lang' => null ) );`,
    );
    await openSettings(pages.administrator);
    assert.equal(await field('document'), '');
    assert.equal((await post(forms['the div'])).length, 1);
    site.runPhp(`update_option( 'back_spasm_card', 'text' );`);
    assert.equal((await post(forms['the div'])).length, 1);
  });

  it('shows what is hostile as text', async () => {
    site.runPhp(`update_option( 'back_spasm_card', array_fill_keys(
      array( 'clinic', 'phone', 'lang', 'accent', 'document', 'draft' ), base64_decode( '${btoa(hostile)}' ) ) );`);
    await openSettings(pages.administrator);
    for (const key of ['clinic', 'document']) assert.equal(await field(key), hostile);
    await problems();
    await post(forms['the div']);
    assert.deepEqual([visitor.alerts, pages.administrator.alerts], [[], []]);
  });
});

const notesOf = async (page, post) => {
  await page.goto(`${site.address}/?p=${post}`);
  await page.waitForFunction(() => document.readyState === 'complete');
  await page.evaluate(() => document.querySelector('back-spasm-card').ready);
  return page.$$eval('.back-spasm-card-note:not([hidden])', (notes) =>
    notes.map(({ textContent }) => textContent),
  );
};

describe('what is wrong in a card', () => {
  const broken = '<back-spasm-card phone="911 / 112"></back-spasm-card>';

  it('is told below it to those who may edit the page, and never to patients', async () => {
    const mine = publish(broken, 'author');
    const ours = publish(broken);
    const author = pages.author;
    await author.goto(`${site.address}/?p=${mine}`);
    await author.waitForSelector('.back-spasm-card-note:not([hidden])');
    assert.match((await notesOf(author, mine)).join(), /phone: Write one phone number here/);
    assert.deepEqual(await notesOf(author, ours), []);
    assert.deepEqual(await notesOf(visitor, mine), []);
    assert.equal(await visitor.$('script[src*="notes.js"]'), null);
  });
});

describe('a document that lost its script tag on the way', () => {
  it('goes before the text of the clinic’s settings', async () => {
    site.runPhp(
      `update_option( 'back_spasm_card', array( 'document' => '{"summary":"Of the site"}' ) );`,
    );
    const bare = '{"summary":"Of this card"}';
    for (const card of [
      `<back-spasm-card>${bare}</back-spasm-card>`,
      `<back-spasm-card content="${quote(bare)}"></back-spasm-card>`,
      `<div data-back-spasm-card data-content="${quote(bare)}"></div>`,
    ]) {
      const [{ all }] = await post(card, 'author');
      assert.match(all, /Of this card/, card);
      assert.doesNotMatch(all, /Of the site/);
    }
    site.runPhp(`update_option( 'back_spasm_card', array() );`);
  });
});

describe('a card outside of a post', () => {
  for (const [widget, content] of Object.entries({
    text: `apply_filters( 'widget_text', '${forms['the div'].replaceAll("'", "\\'")}' )`,
    blocks: `apply_filters( 'widget_block_content', '<back-spasm-card></back-spasm-card>' )`,
  }))
    it(`is completed in a widget of ${widget}`, () => {
      const html = site.runPhp(
        `echo ${content}; echo wp_script_is( 'back-spasm-card/back-spasm-card' ) ? 'has its script' : '';`,
      );
      assert.match(html, /<h2>Emergency/);
      assert.match(html, /has its script/);
    });
});

describe('a cache of pages', () => {
  it('is asked to empty when the settings change, and its owner is told', async () => {
    const asked = site.runPhp(`
      function wp_cache_clear_cache() { echo 'WP Super Cache '; }
      add_action( 'litespeed_purge_all', function () { echo 'LiteSpeed '; } );
      update_option( 'back_spasm_card', array( 'phone' => '555 0100' ) );
      update_option( 'back_spasm_card', array( 'phone' => '555 0199' ) );`);
    assert.equal(asked, 'WP Super Cache LiteSpeed '.repeat(2));
    await openSettings(pages.administrator);
    assert.match(
      await pages.administrator.$eval('#wpbody', ({ textContent }) => textContent),
      /any other cache yourself/,
    );
    site.runPhp(`update_option( 'back_spasm_card', array() );`);
  });
});

describe('at the end', () => {
  it('PHP has complained of nothing in the plugin', () => {
    assert.deepEqual(
      site
        .log()
        .split('\n')
        .filter((line) => line.includes('back-spasm-card')),
      [],
    );
  });

  it('nothing is left in the database when the plugin is deleted', () => {
    const left = site.runPhp(`
      require_once ABSPATH . 'wp-admin/includes/plugin.php';
      deactivate_plugins( 'back-spasm-card/back-spasm-card.php' );
      uninstall_plugin( 'back-spasm-card/back-spasm-card.php' );
      global $wpdb;
      echo $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE '%spasm%'" );`);
    assert.equal(left, '0');
  });
});
