/**
 * The block, as editors meet it: inserted, set up, saved and shown. `npm run test:wordpress`, after a
 * build; docs/testing.md says how to run it on other releases of WordPress and PHP.
 */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import {
  blocksOf,
  cardIn,
  control,
  insertBySlash,
  openEditor,
  openPanel,
  press,
  publish,
  selectFirst,
  type,
} from './block-editor.mjs';
import { readCards } from './editors.mjs';
import { roles } from './site.mjs';
import { activate, complaintsIn, publishPost, visitSite } from './visit.mjs';

const axe = createRequire(import.meta.url).resolve('axe-core');

let site;
let visitor;
let pages;
let close;

before(async () => {
  ({ site, visitor, pages, close } = await visitSite({
    'themes/classic': fileURLToPath(new URL('classic-theme/', import.meta.url)),
  }));
  activate(site);
});
after(() => close?.());

const post = (content) => publishPost(site, content);
const contentOf = (id) => site.runPhp(`echo get_post( ${id} )->post_content;`);

/** WordPress itself asks other servers for pictures; a test has none. */
const ours = (page) => page.errors.filter((error) => !/net::ERR|Failed to load/.test(error));

/** Opens a post with one block and shows what there is to set. */
async function open(attributes, role = 'administrator') {
  const id = post(`<!-- wp:back-spasm-card/card ${JSON.stringify(attributes)} /-->`);
  const page = pages[role];
  await openEditor(page, site.address, id);
  await selectFirst(page);
  return page;
}

/** What a screen reader reads after the label of a control. */
const described = async (page, label) =>
  (await control(page, label)).evaluate((input) =>
    (input.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' '),
  );

describe('the block', () => {
  for (const role of roles)
    it(`is inserted, set up, published and shown, by ${role}s`, async () => {
      const page = pages[role];
      await openEditor(page, site.address);
      await insertBySlash(page, 'back spasm');
      await selectFirst(page);
      await type(page, 'Name of your clinic', 'North & "Star"');
      await (await control(page, 'Country of your patients')).select('CA');
      await press(page, 'Use Emergency number: 911');
      await openPanel(page, 'Parts of the card');
      // The panel still moves as it opens.
      await (await control(page, 'Key facts')).evaluate((box) => box.click());
      const shown = await cardIn(page);
      assert.match(shown.text, /From North & "Star"/);
      const id = await publish(page);
      await openEditor(page, site.address, id);
      const [block] = await blocksOf(page);
      assert.equal(block.isValid, true);
      assert.equal(block.name, 'back-spasm-card/card');
      assert.match((await cardIn(page)).text, /From North & "Star"/);
      assert.deepEqual(ours(page), []);

      const [card, ...others] = await readCards(visitor, site.address, id);
      assert.deepEqual([others, card.problems], [[], []]);
      assert.match(card.all, /From North & "Star"/);
      assert.match(card.all, /911/);
      assert.ok(!/Key facts/.test(card.all), 'a part that is left out does not show');
      assert.match(card.html, /<div lang="en".*chest pain/s);
    });

  it('shows the real card where the editor draws its blocks', async () => {
    const page = await open({ layout: 'brief', theme: 'dark' });
    const { isDrawn, attributes } = await cardIn(page);
    assert.equal(isDrawn, true);
    assert.deepEqual([attributes.layout, attributes.theme], ['brief', 'dark']);
  });

  it('says what is wrong beside the control, and no longer once it is right', async () => {
    const page = await open({ phone: 'none' });
    const label = 'Telephone number of your clinic';
    await page.waitForSelector('.back-spasm-card-problem');
    assert.match(await described(page, label), /one phone number/);
    await type(page, label, '555 0100');
    await page.waitForSelector('.back-spasm-card-problem', { hidden: true });
    assert.match((await cardIn(page)).text, /555 0100/);
  });

  it('takes colours of the theme, and measures what can be read', async () => {
    const page = await open({
      cssAccent: 'var(--wp--preset--color--black)',
      cssText: '#777777',
      cssSurface: '#888888',
    });
    const contrast = await page.waitForSelector('.back-spasm-card-contrast');
    const text = await contrast.evaluate(({ textContent }) => textContent);
    assert.match(text, /Words on the card\d+\.\d : 1/);
    assert.match(text, /Too low/);
  });

  it('becomes of a shortcode, the tag and the div what they say', async () => {
    const page = pages.administrator;
    const said = 'clinic="North" emergency-number="112" facts="One | Two" book-label-fr="Venir"';
    const html = {
      shortcode: `<!-- wp:shortcode -->[back_spasm_card ${said} citations]<!-- /wp:shortcode -->`,
      tag: `<!-- wp:html --><back-spasm-card ${said} citations><div lang="en" dir="ltr"><p>Signs</p></div></back-spasm-card><!-- /wp:html -->`,
      div: `<!-- wp:html --><div data-back-spasm-card ${said.replace(/([\w-]+)=/g, 'data-$1=')} data-citations></div><!-- /wp:html -->`,
    };
    await openEditor(page, site.address, post(Object.values(html).join('\n\n')));
    const made = await page.evaluate(() =>
      wp.data
        .select('core/block-editor')
        .getBlocks()
        .map((block) => wp.blocks.switchToBlockType(block, 'back-spasm-card/card')?.[0].attributes),
    );
    const expected = {
      clinic: 'North',
      emergencyNumber: '112',
      facts: 'One | Two',
      bookLabelFr: 'Venir',
      citations: 'true',
    };
    for (const attributes of made)
      assert.deepEqual(
        Object.fromEntries(Object.keys(expected).map((key) => [key, attributes[key]])),
        expected,
      );
    assert.equal(made.length, 3);
  });

  it('is not offered for HTML that has more than a card', async () => {
    const page = pages.administrator;
    const more = [
      '<p>Text</p><back-spasm-card></back-spasm-card>',
      '<back-spasm-card><b slot="footer">Ours</b></back-spasm-card>',
      '<back-spasm-card><p>Our own signs</p></back-spasm-card>',
    ];
    await openEditor(
      page,
      site.address,
      post(more.map((html) => `<!-- wp:html -->${html}<!-- /wp:html -->`).join('\n\n')),
    );
    const offered = await page.evaluate(() =>
      wp.data
        .select('core/block-editor')
        .getBlocks()
        .map((block) => wp.blocks.getPossibleBlockTransformations([block]).map(({ name }) => name)),
    );
    for (const names of offered) assert.ok(!names.includes('back-spasm-card/card'), names.join());
  });

  it('leaves old posts as they are', async () => {
    const page = pages.administrator;
    const content = [
      '<!-- wp:shortcode -->\n[back_spasm_card clinic="North"]\n<!-- /wp:shortcode -->',
      '<!-- wp:html -->\n<back-spasm-card clinic="North"></back-spasm-card>\n<!-- /wp:html -->',
      '<!-- wp:html -->\n<div data-back-spasm-card="" data-clinic="North"></div>\n<!-- /wp:html -->',
    ].join('\n\n');
    const id = post(content);
    await openEditor(page, site.address, id);
    for (const block of await blocksOf(page)) assert.equal(block.isValid, true);
    await page.evaluate(() => wp.data.dispatch('core/editor').editPost({ title: 'Another' }));
    await page.evaluate(() => wp.data.dispatch('core/editor').savePost());
    assert.equal(contentOf(id), content);
    assert.equal((await readCards(visitor, site.address, id)).length, 3);
  });

  it('shows in a sidebar of a classic theme and in a template of a block theme', async () => {
    const id = post('Text.');
    const block = site.runPhp(`
      echo array_search( true, array_map( fn( $theme ) => $theme->is_block_theme(), wp_get_themes() ), true );`);
    const before = site.runPhp(`echo get_stylesheet(); switch_theme( 'classic' );`);
    site.runPhp(`
      update_option( 'widget_block', array( 2 => array( 'content' => '<!-- wp:back-spasm-card/card {"layout":"brief"} /-->' ), '_multiwidget' => 1 ) );
      $sidebar = array_keys( $GLOBALS['wp_registered_sidebars'] )[0];
      update_option( 'sidebars_widgets', array( $sidebar => array( 'block-2' ) ) );`);
    assert.equal((await readCards(visitor, site.address, id)).length, 1);
    site.runPhp(`switch_theme( '${block}' );`);
    site.runPhp(`
      $id = wp_insert_post( array( 'post_type' => 'wp_template', 'post_status' => 'publish', 'post_name' => 'single',
        'post_content' => '<!-- wp:back-spasm-card/card {"clinic":"In a template"} /-->' ) );
      wp_set_object_terms( $id, '${block}', 'wp_theme' );`);
    const [card] = await readCards(visitor, site.address, id);
    assert.match(card.all, /In a template/);
    site.runPhp(`
      foreach ( get_posts( array( 'post_type' => 'wp_template', 'numberposts' => -1 ) ) as $each ) { wp_delete_post( $each->ID, true ); }
      switch_theme( '${before}' );`);
  });

  it('shows in each post of a query loop', () => {
    post('One.');
    post('Two.');
    const html = site.runPhp(`echo do_blocks( '
      <!-- wp:query {"query":{"perPage":2,"postType":"post"}} --><div class="wp-block-query">
      <!-- wp:post-template --><!-- wp:back-spasm-card/card {"layout":"brief"} /--><!-- /wp:post-template -->
      </div><!-- /wp:query -->' );`);
    assert.equal(html.split('<back-spasm-card').length - 1, 2);
    assert.equal(html.split('<h2>Emergency').length - 1, 2);
  });

  it('is in the inserter with an example, variations and patterns', async () => {
    const page = pages.administrator;
    await openEditor(page, site.address);
    const found = await page.evaluate(() => {
      const { example } = wp.blocks.getBlockType('back-spasm-card/card');
      const variations = wp.blocks.getBlockVariations('back-spasm-card/card', 'inserter');
      return { layout: example.attributes.layout, variations: variations.map(({ name }) => name) };
    });
    assert.deepEqual(found, { layout: 'brief', variations: ['guide', 'brief', 'full'] });
    const patterns = site.runPhp(`
      echo implode( ' ', array_filter( array_column( WP_Block_Patterns_Registry::get_instance()->get_all_registered(), 'name' ), fn( $name ) => 0 === strpos( $name, 'back-spasm-card/' ) ) );`);
    assert.equal(patterns, 'back-spasm-card/page back-spasm-card/sidebar');
  });

  it('has a side panel in which axe finds no fault', async () => {
    const page = await open({ phone: 'none' });
    // WordPress's own buttons change their colour by and by.
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    for (const title of [
      'Look',
      'Languages',
      'Parts of the card',
      'Words',
      'Details',
      'Your own text',
    ])
      await openPanel(page, title);
    await page.mouse.move(0, 0);
    await page.addScriptTag({ path: axe });
    const faults = await page.evaluate(async () => {
      const panel = document.querySelector('.block-editor-block-inspector');
      const { violations } = await window.axe.run(panel, { resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    });
    assert.deepEqual(faults, []);
  });

  it('leaves PHP with nothing to complain of', () => {
    assert.deepEqual(complaintsIn(site), []);
  });
});
