/**
 * The plugin beside the real code of plugins that rewrite a site's scripts, on a real WordPress:
 * `npm run test:optimizers`, after a build. docs/testing.md names what it needs.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromium } from '../runner/browsers.mjs';
import { blockScripts, openWindow, readWithoutScript } from './editors.mjs';
import { startSite } from './site.mjs';

/** By name: where each one's folder is named, its main file, and the ways in which sites set it up. */
const optimizers = {
  Autoptimize: {
    variable: 'AUTOPTIMIZE_FOLDER',
    file: 'autoptimize/autoptimize.php',
    ways: {
      'as it comes': {},
      'one file of all scripts': {
        autoptimize_js: 'on',
        autoptimize_js_aggregate: 'on',
        autoptimize_js_include_inline: 'on',
        autoptimize_minify_excluded: 'on',
      },
      'each script deferred': {
        autoptimize_js: 'on',
        autoptimize_js_aggregate: '',
        autoptimize_js_defer_not_aggregate: 'on',
        autoptimize_js_defer_inline: 'on',
      },
    },
  },
  'LiteSpeed Cache': {
    variable: 'LITESPEED_FOLDER',
    file: 'litespeed-cache/litespeed-cache.php',
    ways: {
      'each script minified': {
        'litespeed.conf.optm-js_min': true,
        'litespeed.conf.optm-html_min': true,
      },
      'one file of all scripts': {
        'litespeed.conf.optm-js_min': true,
        'litespeed.conf.optm-js_comb': true,
        'litespeed.conf.optm-js_comb_ext_inl': true,
      },
      'each script delayed until somebody does something': {
        'litespeed.conf.optm-js_comb': false,
        'litespeed.conf.optm-js_defer': 2,
      },
    },
  },
};

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const built = readFileSync(here('../../dist/wordpress/back-spasm-card/cdn/back-spasm-card.js'));
const forms = {
  'the shortcode': '[back_spasm_card emergency-number="112"]',
  'the tag': '<back-spasm-card emergency-number="112"></back-spasm-card>',
  'the div': '<div data-back-spasm-card data-emergency-number="112"></div>',
};

let site;
let browser;
let post;

before(async () => {
  site = await startSite({
    ...findOptimizers(),
    'mu-plugins/neighbour.php': here('neighbour/neighbour.php'),
    'mu-plugins/neighbour.js': here('neighbour/neighbour.js'),
  });
  post = site.runPhp(`
    require_once ABSPATH . 'wp-admin/includes/plugin.php';
    activate_plugin( 'back-spasm-card/back-spasm-card.php' );
    echo wp_insert_post( wp_slash( array(
      'post_title' => 'Post', 'post_status' => 'publish', 'post_content' => base64_decode( '${btoa(Object.values(forms).join('\n\n'))}' ),
    ) ) );`);
  browser = await puppeteer.launch(await chromium());
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

/** Where the optimizers come from, by where they go. */
function findOptimizers() {
  const missing = Object.entries(optimizers).filter(
    ([, { variable, file }]) =>
      !existsSync(join(process.env[variable] ?? '', file.split('/').at(-1))),
  );
  if (missing.length)
    throw new Error(
      missing
        .map(([name, { variable }]) => `Name the folder of ${name} in ${variable}.`)
        .join('\n'),
    );
  return Object.fromEntries(
    Object.values(optimizers).map(({ variable, file }) => [
      `plugins/${file.split('/')[0]}`,
      process.env[variable],
    ]),
  );
}

/** Switches on one optimizer alone, set up in one way. */
function use(file, options) {
  site.runPhp(`
    require_once ABSPATH . 'wp-admin/includes/plugin.php';
    deactivate_plugins( array( ${Object.values(optimizers).map((each) => `'${each.file}'`)} ) );
    activate_plugin( '${file}' );
    foreach ( json_decode( '${JSON.stringify(options)}', true ) as $name => $value ) {
      update_option( $name, $value );
    }`);
}

/** A visitor's window that asks nobody but the site. */
async function visit(prepare = async () => {}) {
  const page = await openWindow(browser);
  await prepare(page);
  await page.goto(`${site.address}/?p=${post}`);
  return page;
}

for (const [name, { file, ways }] of Object.entries(optimizers))
  for (const [way, options] of Object.entries(ways))
    describe(`${name}, ${way}`, () => {
      let page;
      before(async () => {
        use(file, options);
        page = await visit();
      });
      after(() => page?.browserContext().close());

      it('changes the script of another plugin', async () => {
        const sources = await page.$$eval('script', (scripts) =>
          scripts.map((script) => script.getAttribute('src') ?? ''),
        );
        assert.ok(
          !sources.includes(`${site.address}/wp-content/mu-plugins/neighbour.js?ver=1`),
          sources.join('\n'),
        );
      });

      it('leaves the card’s script as it is', async () => {
        const scripts = await page.$$eval('script[src*="back-spasm-card/cdn/"]', (tags) =>
          tags.map(({ src, type }) => ({ src, type })),
        );
        assert.equal(scripts.length, 1);
        assert.equal(scripts[0].type.replace('text/javascript', ''), '');
        const response = await fetch(scripts[0].src);
        assert.deepEqual(Buffer.from(await response.arrayBuffer()), built);
      });

      it('lets each card be drawn', async () => {
        await page.waitForFunction(
          (count) => {
            const cards = [...document.querySelectorAll('back-spasm-card')];
            const drawn = cards.filter((card) => card.shadowRoot?.querySelector('.emergency'));
            return drawn.length === count && drawn.every((card) => card.offsetHeight > 100);
          },
          { timeout: 5000 },
          Object.keys(forms).length,
        );
        assert.deepEqual(page.errors, []);
      });

      it('leaves the emergency signs in the page, for when no script comes', async () => {
        const blocked = await visit(blockScripts);
        const cards = await readWithoutScript(blocked);
        await blocked.browserContext().close();
        assert.equal(cards.length, Object.keys(forms).length);
        for (const { text } of cards) assert.match(text, /Call 112 now.*chest pain/s);
      });
    });
