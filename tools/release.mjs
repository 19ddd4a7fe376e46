/**
 * All that should stand before a version goes out: `npm run release:check`. It goes on after a
 * failure, and ends with what it found. It takes about half an hour, and what `.ci/run`,
 * `test:clients` and `test:wordpress` need.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (path) => readFileSync(join(root, path), 'utf8');
const { version } = JSON.parse(read('package.json'));

/** @returns {string} what a command prints; throws where it fails */
function run(line, { env = {}, cwd = root, isQuiet = false } = {}) {
  const [command, ...args] = line.split(' ');
  const { status, stdout } = spawnSync(command, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', isQuiet ? 'ignore' : 'inherit'],
  });
  if (!isQuiet) process.stdout.write(stdout);
  if (status !== 0) throw new Error(`${line} ended with ${status}`);
  return stdout;
}

/** The last line that tells figures. */
const lastLine = (text, pattern) =>
  text
    .split('\n')
    .findLast((line) => pattern.test(line))
    ?.trim() ?? 'done';

const checks = {
  'nothing is left to commit': () => {
    const changes = run('git status --porcelain', { isQuiet: true });
    if (changes) throw new Error(changes.trim());
    return run('git rev-parse --short HEAD', { isQuiet: true }).trim();
  },
  'the changelog names the version, with its day': () => {
    const heading = new RegExp(`^### ${version.replaceAll('.', '\\.')} .*$`, 'm').exec(
      read('CHANGELOG.md'),
    )?.[0];
    if (!heading || !/\d{4}-\d\d-\d\d/.test(heading))
      throw new Error(`CHANGELOG.md says ${heading ?? 'nothing of it'}; write the day it goes out`);
    return heading;
  },
  'what is generated is fresh': () => (run('npm run check:generated'), 'it is'),
  'the medical text keeps its rules': () => (run('npm run check:content'), 'it does'),
  'types, style, tests in Node and Chromium': () =>
    lastLine(run('npm test -- --coverage'), /passed, \d+ failed/),
  'tests in Firefox and WebKit': () =>
    lastLine(
      run('npm run test:browser', { env: { BROWSERS: 'firefox,webkit' } }),
      /Finished running tests/,
    ),
  'what the tests reach': () => (
    run('node test/runner/coverage.mjs'),
    'each floor is over its limit'
  ),
  'the size of the script file': () =>
    lastLine(run('npm run size'), /^back-spasm-card\.js/).replaceAll(/\s+/g, ' '),
  'hashes of the files for script tags': checkHashes,
  'two builds in different folders': () =>
    lastLine(run('npm run check:reproducible'), /files, \d+ of them different/),
  'the bill of materials': checkMaterials,
  'the package, as bundlers and types see it': () => (run('npm run check:package'), 'all well'),
  'what is packed': checkPack,
  Lighthouse: () => (run('npm run lighthouse'), 'over its limits'),
  'clients, each by its own tool': () =>
    lastLine(run('npm run test:clients'), /passed, \d+ failed/),
  WordPress: () => lastLine(run('npm run test:wordpress'), /passed, \d+ failed/),
};

function checkHashes() {
  const { version: built, files } = JSON.parse(read('dist/cdn/integrity.json'));
  if (built !== version) throw new Error(`integrity.json is of ${built}`);
  for (const [file, hash] of Object.entries(files)) {
    const found = createHash('sha384')
      .update(read(`dist/cdn/${file}`))
      .digest('base64');
    if (hash !== `sha384-${found}`) throw new Error(`${file} has another hash`);
  }
  return `${Object.keys(files).length} files`;
}

/** Written into the package, from what `npm ci` has installed. */
function checkMaterials() {
  run('npm run sbom');
  const { components } = JSON.parse(read('dist/sbom.cdx.json'));
  if (!components.some(({ name }) => name === 'lit-html')) throw new Error('lit-html is not in it');
  return `${components.length} components`;
}

/** Packs into a temporary folder, and looks at what is in it. */
function checkPack() {
  const folder = mkdtempSync(join(tmpdir(), 'card-'));
  try {
    const packed = run(`npm pack --json --pack-destination ${folder}`, { isQuiet: true });
    const [{ files, size, filename }] = Object.values(JSON.parse(packed));
    const paths = files.map(({ path }) => path);
    for (const path of [
      'dist/index.js',
      'dist/cdn/integrity.json',
      'dist/sbom.cdx.json',
      'README.md',
      'LICENSE',
    ])
      if (!paths.includes(path)) throw new Error(`${path} is not in it`);
    const strange = paths.find((path) => /^(src|test|docs|dist\/demo)\//.test(path));
    if (strange) throw new Error(`${strange} is in it`);
    return `${filename}, ${files.length} files, ${(size / 1024).toFixed(0)} KB`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const found = Object.entries(checks).map(([name, check]) => {
  console.log(`\n==> ${name}`);
  try {
    return { name, isGood: true, words: check() };
  } catch (error) {
    console.error(error.message);
    return { name, isGood: false, words: error.message.split('\n')[0] };
  }
});

console.log(`\nback-spasm-card ${version}\n`);
for (const { name, isGood, words } of found)
  console.log(`${isGood ? 'good  ' : 'FAILED'} ${name.padEnd(46)} ${words}`);
const failed = found.filter(({ isGood }) => !isGood).length;
console.log(`\n${found.length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
