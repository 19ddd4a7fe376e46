/**
 * What is done to each block of code that the docs hold, by its language. A block of a language
 * that is not here fails the test.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { readAddress } from '../../dist/frame/address.js';
import { prerender } from 'back-spasm-card/prerender';
import { readJson, readText, root } from './project.mjs';

const folder = fileURLToPath(root);
const { bin, name: packageName, scripts } = readJson('package.json');
const { files } = readJson('dist/cdn/integrity.json');

/** By language, what a block has to pass. */
export const checks = { html, css, json, js, sh, http, '': shortcode };

const attributesIn = (text, prefix = '') =>
  Object.fromEntries(
    Array.from(text.matchAll(/([\w-]+)="([^"]*)"/g), ([, name, value]) => [
      name.replace(prefix, ''),
      value,
    ]),
  );

/** An example cannot have the fingerprint of the text that a reader will see. */
function expectCard(attributes, content) {
  const { problems } = prerender({ attributes, content });
  assert.deepEqual(
    problems.filter(({ code }) => code !== 'sign-off'),
    [],
  );
}

/** The cards take what they are given; scripts and frames are files that a build writes. */
async function html(code) {
  for (const [, language] of code.matchAll(/src="\/languages\/(\w+)\.js"/g))
    await import(`back-spasm-card/languages/${language}.js`);
  const cards = Array.from(code.matchAll(/<back-spasm-card\b([^>]*)>([^]*?)<\/back-spasm-card>/g));
  for (const [, attributes, inside] of cards) {
    const [, content] = /<script type="application\/json">([^]*?)<\/script>/.exec(inside) ?? [];
    expectCard(attributesIn(attributes), content);
  }
  const scriptTags = Array.from(code.matchAll(/<script [^>]*src="([^"]*)"/g));
  for (const [, src] of scriptTags) assert.ok(Object.hasOwn(files, src.replace(/^\//, '')), src);
  const frames = Array.from(code.matchAll(/<iframe\s[^>]*src="[^"]*\/([\w.]+)#([^"]*)"/g));
  for (const [, page, fragment] of frames) {
    assert.ok(existsSync(join(folder, 'dist/cdn', page)), page);
    assert.deepEqual(readAddress(fragment.replaceAll('&amp;', '&')).problems, []);
  }
  assert.notEqual(cards.length + scriptTags.length + frames.length, 0, 'nothing in it is known');
}

function shortcode(code) {
  const [, attributes] = /^\[back_spasm_card( [^\]]*)\]\n$/.exec(code) ?? [];
  assert.ok(attributes, 'it is no shortcode');
  expectCard(attributesIn(attributes));
}

/** It parses, and what it sets exists. */
async function css(code) {
  const { warnings } = await transform(code, { loader: 'css' });
  assert.deepEqual(warnings, []);
  const { modules } = readJson('custom-elements.json');
  const { cssParts, cssProperties } = modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === packageName);
  const isKnown = (list, name) => list.some((each) => each.name === name);
  for (const [name] of code.matchAll(/--[\w-]+/g)) assert.ok(isKnown(cssProperties, name), name);
  for (const [, name] of code.matchAll(/::part\(([\w-]+)\)/g))
    assert.ok(isKnown(cssParts, name), name);
}

/** Settings that name files of the package, or else a document of a card. */
function json(code) {
  const inPackage = new RegExp(`"\\./node_modules/${packageName}/([^"]+)"`, 'g');
  const named = Array.from(code.matchAll(inPackage), ([, path]) => path);
  JSON.parse(code);
  for (const path of named) assert.ok(existsSync(join(folder, path)), path);
  if (!named.length) expectCard({}, code);
}

function http(code) {
  const [, policy] = /^Content-Security-Policy: (.*)\n$/.exec(code) ?? [];
  const [, directives] = /strictPolicy = \[([^\]]*)\]/.exec(readText('test/support/page.ts'));
  const tested = Array.from(directives.matchAll(/"([^"]+)"|'([^']+)'/g), ([, a, b]) => a ?? b);
  assert.equal(policy, tested.join('; '), 'it is not the policy that tests put on their pages');
}

/** Type-checked; and run, unless it needs a browser. */
function js(code) {
  inProject((project) => {
    writeFileSync(join(project, 'example.js'), code);
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
    expectSuccess(spawnSync(process.execPath, [tsc, '--project', project], { encoding: 'utf8' }));
    if (code.includes(`'${packageName}'`)) return;
    const options = { cwd: project, encoding: 'utf8' };
    expectSuccess(spawnSync(process.execPath, ['example.js'], options));
  });
}

const tsc = join(folder, 'node_modules/typescript/bin/tsc');
const compilerOptions = {
  allowJs: true,
  checkJs: true,
  lib: ['es2023', 'dom', 'dom.iterable'],
  module: 'nodenext',
  noEmit: true,
  noUncheckedSideEffectImports: true,
  strict: false,
  types: ['node'],
};

/** The commands of this package run, one after the other; others are scripts and files that exist. */
function sh(code) {
  inProject((project) => {
    for (const line of code.trim().split('\n').flatMap(commandsIn)) {
      const command = new RegExp(`^npx ${packageName} `);
      if (command.test(line)) runOwn(line.replace(command, ''), project);
      else expectKnown(line);
    }
  });
}

const commandsIn = (line) =>
  line
    .replace(/ +# .*$/, '')
    .split(' && ')
    .filter(Boolean);

/** 1 is what it ends with where it has found something. */
function runOwn(args, project) {
  const line = `"${process.execPath}" "${join(folder, bin[packageName])}" ${args}`;
  const { status, stderr } = spawnSync(line, { cwd: project, encoding: 'utf8', shell: true });
  assert.ok(status === 0 || status === 1, stderr);
}

function expectKnown(line) {
  const [command, ...args] = line.replace(/^([A-Z_]+=\S+ )+/, '').split(' ');
  const isScript =
    command === 'npm' &&
    (args[0] === 'ci' || Object.hasOwn(scripts, args[0] === 'run' ? args[1] : args[0]));
  const isTool = command === 'npx' && existsSync(join(folder, 'node_modules/.bin', args[0]));
  assert.ok(isScript || isTool || command === 'node' || command === 'bash', line);
  for (const path of args.filter((each) => each.includes('/')))
    assert.ok(existsSync(join(folder, path)), path);
}

/** An empty folder that has this package, and goes afterwards. */
function inProject(use) {
  const project = mkdtempSync(join(tmpdir(), 'docs-'));
  try {
    mkdirSync(join(project, 'node_modules'));
    symlinkSync(folder, join(project, 'node_modules', packageName), 'junction');
    symlinkSync(
      join(folder, 'node_modules/@types'),
      join(project, 'node_modules/@types'),
      'junction',
    );
    writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
    use(project);
  } finally {
    rmSync(project, { recursive: true });
  }
}

function expectSuccess({ status, stdout, stderr }) {
  assert.equal(status, 0, stdout + stderr);
}
