import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { observedNames } from '../../dist/settings.js';
import { version } from '../../dist/version.js';
import { readJson, readText, root } from './project.mjs';

const folder = 'dist/wordpress/back-spasm-card/';
const isPhp = (file) => file.endsWith('.php');
const plugin = readText('src/wordpress/back-spasm-card.php');

describe('the WordPress plugin', () => {
  it('knows the attributes of the element, and no other', () => {
    const [, list] = /const BACK_SPASM_CARD_ATTRIBUTES = array\(([^)]*)\)/.exec(plugin);
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
        'back-spasm-card.php',
        'caches.php',
        'cards.php',
        'cdn/back-spasm-card.js',
        'cdn/integrity.json',
        'cdn/licenses.txt',
        ...languages,
        'fallback.json',
        'fallback.php',
        'notes.js',
        'notes.php',
        'scripts.php',
        'paragraphs.php',
        'settings.js',
        'settings.php',
        'sites.php',
        'tags.php',
        'uninstall.php',
      ].toSorted(),
    );
    assert.equal(readText(`${folder}back-spasm-card.php`), plugin);
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

  for (const file of readdirSync(new URL('src/wordpress/', root)).filter(isPhp))
    it(`is PHP in ${file}, where there is one to ask`, () => {
      const path = fileURLToPath(new URL(`src/wordpress/${file}`, root));
      const { error, status, stdout } = spawnSync('php', ['-l', path], { encoding: 'utf8' });
      if (error?.code !== 'ENOENT') assert.equal(status, 0, stdout);
    });
});
