import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { version } from '../../dist/version.js';
import { clients } from '../clients/clients.mjs';
import { readJson, readText, root } from './project.mjs';

const manifest = readJson('package.json');
const files = readdirSync(new URL('dist/', root), { recursive: true })
  .map((path) => `./dist/${path.split('\\').join('/')}`)
  .concat('./package.json', './custom-elements.json');

/** Each export with its files: `[['.', ['./dist/index.js', './dist/index.d.ts']], …]`. */
const exported = Object.entries(manifest.exports).map(([name, target]) => [
  name,
  (typeof target === 'string' ? [target] : Object.values(target)).flatMap(expand),
]);

function expand(target) {
  const [start, end] = target.split('*');
  return files.filter((file) =>
    end === undefined ? file === target : file.startsWith(start) && file.endsWith(end),
  );
}

describe('the package', () => {
  it('has the version that the code tells', () => {
    assert.equal(version, manifest.version);
  });

  it('exports files that exist', () => {
    for (const [name, target] of Object.entries(manifest.exports)) {
      const targets = typeof target === 'string' ? [target] : Object.values(target);
      for (const path of targets) assert.notEqual(expand(path).length, 0, `${name}: ${path}`);
    }
    for (const path of [manifest.types, `./${manifest.customElements}`])
      assert.ok(files.includes(path), path);
  });

  it('ships what it exports, and names what has side effects', () => {
    const isShipped = (path) =>
      path === './package.json' || manifest.files.some((entry) => path.startsWith(`./${entry}`));
    for (const [name, paths] of exported)
      for (const path of paths) assert.ok(isShipped(path), name);
    for (const path of manifest.sideEffects) assert.notEqual(expand(path).length, 0, path);
  });

  it('exports JSON that parses', () => {
    const json = exported.flatMap(([, paths]) => paths).filter((path) => path.endsWith('.json'));
    assert.ok(json.length >= 5, 'JSON files were found');
    for (const path of json) assert.equal(typeof readJson(path), 'object', path);
  });

  for (const [name, paths] of exported) {
    // Scripts for browsers and JSON are not imported in Node.
    if (!paths.some((path) => path.endsWith('.js')) || name.startsWith('./cdn')) continue;
    it(`imports as ${name} in Node without asking for a window or a document`, () => {
      const specifier = name.replace('.', manifest.name);
      const hasClass = paths.some((path) => /\/(index|back-spasm-card)\.js$/.test(path));
      assert.equal(importInNode(specifier), hasClass ? 'BackSpasmCard' : 'undefined');
    });
  }

  it('has every language in each form', () => {
    const languages = readdirSync(new URL('src/languages/', root))
      .filter((file) => file.endsWith('.json') && file !== 'en.json')
      .map((file) => file.replace('.json', ''));
    assert.ok(languages.length >= 3, 'languages were found');
    const { files } = readJson('dist/cdn/integrity.json');
    for (const language of languages) {
      const path = `./dist/languages/${language}.js`;
      assert.equal(manifest.exports[`./languages/${language}.js`]?.default, path);
      assert.ok(manifest.sideEffects.includes(path), path);
      assert.ok(files[`languages/${language}.js`], language);
      assert.equal(readJson(`dist/documents/${language}.json`).lang, language);
    }
  });

  it('adds a language that is imported, to the element that is imported beside it', async () => {
    const { findLanguage } = await import('../../dist/languages/registry.js');
    assert.equal(findLanguage('fr-FR'), undefined);
    await import('back-spasm-card/languages/fr.js');
    assert.equal(findLanguage('fr-FR').heading, readJson('src/languages/fr.json').heading);
  });

  it('tells who imports the script file in Node that it is for browsers', () => {
    assert.throws(() => importInNode(`${manifest.name}/cdn/back-spasm-card.js`), /is not defined/);
  });
});

/**
 * In a process of its own, in which window and document fail whoever touches them. Lit comes
 * before: it asks whether there is a document, and lives without.
 */
function importInNode(specifier) {
  const code = `
    await import('lit/html.js');
    for (const name of ['window', 'document'])
      Object.defineProperty(globalThis, name, { get() { throw new Error(name + ' was touched'); } });
    const { BackSpasmCard } = await import(${JSON.stringify(specifier)});
    process.stdout.write(String(BackSpasmCard?.name));`;
  return execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: fileURLToPath(root),
    encoding: 'utf8',
    stdio: 'pipe',
  });
}

describe('the dependencies', () => {
  const dependencies = { ...manifest.dependencies, ...manifest.devDependencies };

  it('are pinned exactly', () => {
    for (const [name, wanted] of Object.entries(dependencies))
      assert.match(wanted, /^\d+\.\d+\.\d+$/, name);
  });

  it('are pinned exactly in the clients, too', () => {
    for (const name of Object.keys(clients)) {
      const client = readJson(`test/clients/${name}/package.json`);
      for (const [of, wanted] of Object.entries({
        ...client.dependencies,
        ...client.devDependencies,
      }))
        assert.match(wanted, /^\d+\.\d+\.\d+$/, `${name}: ${of}`);
    }
  });

  it('are one for pages', () => {
    assert.deepEqual(Object.keys(manifest.dependencies), ['lit']);
  });

  it('each have a reason in docs/dependencies.md, and none that is gone has one', () => {
    const reasons = readText('docs/dependencies.md');
    const named = Array.from(reasons.matchAll(/^\| `([^`]+)` +\| \S/gm), ([, name]) => name);
    assert.deepEqual(named.toSorted(), Object.keys(dependencies).toSorted());
  });

  it('are locked without the host that they came from', () => {
    const { packages } = readJson('package-lock.json');
    const addresses = Object.entries(packages).filter(([, { resolved }]) => resolved);
    assert.deepEqual(addresses, []);
    assert.equal(packages[''].version, version);
  });
});
