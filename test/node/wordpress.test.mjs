import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { observedNames, propertyOf } from '../../dist/settings.js';
import { readPo } from '../../tools/build/plugin/translations.mjs';
import { version } from '../../dist/version.js';
import { readJson, readText, root } from './project.mjs';

const folder = 'dist/wordpress/back-spasm-card/';
const isPhp = (file) => file.endsWith('.php');
const plugin = readText('src/wordpress/back-spasm-card.php');

describe('the WordPress plugin', () => {
  it('knows the attributes of the element, and no other', () => {
    const attributesPhp = readText(`${folder}attributes.php`);
    const [, list] = /const BACK_SPASM_CARD_ATTRIBUTES = array\(([^)]*)\)/.exec(attributesPhp);
    const names = Array.from(list.matchAll(/'([^']+)'/g), ([, name]) => name);
    assert.deepEqual(names.toSorted(), [...observedNames, 'lang'].toSorted());
  });

  it('has the version of the package', () => {
    const [, named] = /^ \* Version: +(\S+)$/m.exec(plugin);
    assert.equal(named, version);
  });

  it('is built whole, with the scripts that a page without frames needs', () => {
    const files = readdirSync(new URL(folder, root), { recursive: true });
    const languages = readdirSync(new URL('src/languages/', root))
      .filter((file) => file.endsWith('.json') && file !== 'en.json')
      .map((file) => `cdn/languages/${file}`.replace('.json', '.js'));
    assert.deepEqual(
      files.filter((file) => /\.\w+$|LICENSE/.test(file)).toSorted(),
      [
        'LICENSE',
        'admin.css',
        'attributes.php',
        'authors.php',
        'back-spasm-card.php',
        'block.php',
        'block/block.json',
        'block/editor.css',
        'block/index.asset.php',
        'block/index.js',
        'caches.php',
        'card-content.php',
        'cards.php',
        'cdn/back-spasm-card.js',
        'cdn/integrity.json',
        'cdn/licenses.txt',
        ...languages,
        'controls.php',
        'countries.json',
        'fallback.json',
        'fallback.php',
        'licenses.txt',
        'notes.js',
        'notes.php',
        'paragraphs.php',
        'readme.txt',
        'review.php',
        'scripts.php',
        'settings-page.php',
        'settings.asset.php',
        'settings.js',
        'settings.php',
        'shortcode.php',
        'sign-page.php',
        'sign.asset.php',
        'sign.js',
        'sites.php',
        'tags.php',
        'uninstall.php',
        'values.php',
        'whole.json',
        'wpml-config.xml',
        ...['ar', 'es_ES', 'fr_FR'].flatMap((locale) =>
          ['mo', 'po'].map((type) => `languages/back-spasm-card-${locale}.${type}`),
        ),
        'languages/back-spasm-card.pot',
      ].toSorted(),
    );
    assert.equal(readText(`${folder}back-spasm-card.php`), plugin);
    assert.match(readText(`${folder}readme.txt`), new RegExp(`^Stable tag: ${version}$`, 'm'));
  });

  it('names the hash of each of its scripts', () => {
    const sealed = readJson(`${folder}cdn/integrity.json`);
    assert.equal(sealed.version, version);
    const scripts = Object.entries(sealed.files);
    assert.ok(scripts.length > 1, 'scripts were found');
    for (const [file, integrity] of scripts) {
      const bytes = readFileSync(new URL(`${folder}cdn/${file}`, root));
      const hash = createHash('sha384').update(bytes).digest('base64');
      assert.equal(integrity, `sha384-${hash}`, file);
    }
  });

  it('has a block that keeps whatever the card can be told', () => {
    const { attributes } = readJson(`${folder}block/block.json`);
    const kept = [
      ...observedNames.filter((name) => name !== 'content').map(propertyOf),
      'lang',
      'document',
      'cssAccent',
      'cssFontSize',
    ];
    for (const name of kept) assert.deepEqual(attributes[name], { type: 'string' }, name);
  });

  for (const locale of ['ar', 'es_ES', 'fr_FR'])
    it(`is translated into ${locale} as a whole, and nothing else is`, () => {
      const keysIn = (po) => readPo(po).map(({ key }) => key);
      const wanted = keysIn(
        readText(`${folder}languages/back-spasm-card.pot`).replaceAll('msgstr ""', 'msgstr "_"'),
      );
      const path = `src/wordpress/languages/back-spasm-card-${locale}.po`;
      const there = keysIn(readText(path));
      assert.ok(wanted.length > 100, 'words were found');
      const inOneOf = (some, others) => some.filter((key) => key && !others.includes(key));
      assert.deepEqual(
        { missing: inOneOf(wanted, there), needless: inOneOf(there, wanted) },
        { missing: [], needless: [] },
        `in ${path}`,
      );
    });

  it('keeps the licence of what its scripts bring', () => {
    assert.match(readText(`${folder}licenses.txt`), /^fflate \d[^]*MIT License/);
  });

  it('brings no React, and names the packages of WordPress that its block uses', () => {
    const asset = readText(`${folder}block/index.asset.php`);
    for (const name of ['blocks', 'block-editor', 'components', 'element'])
      assert.match(asset, new RegExp(`'wp-${name}'`));
    assert.ok(readText(`${folder}block/index.js`).length < 40_000, 'the script is small');
  });

  for (const file of readdirSync(new URL(folder, root), { recursive: true }).filter(isPhp))
    it(`is PHP in ${file}, where there is one to ask`, () => {
      const path = fileURLToPath(new URL(`${folder}${file}`, root));
      const { error, status, stdout } = spawnSync('php', ['-l', path], { encoding: 'utf8' });
      if (error?.code !== 'ENOENT') assert.equal(status, 0, stdout);
    });
});
