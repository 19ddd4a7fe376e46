/**
 * Runs the tests that draw, measure or print on a machine that has one set of fonts alone, for each
 * set; or for those that are named, and of the tests those whose files are:
 *
 *     npm run test:fonts -- noto
 *     npm run test:fonts -- dejavu liberation test/isolation/*.test.ts
 *
 * In BROWSERS, as the other tests. A set that is missing is an error, never a reason to run fewer.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { say } from './totals.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folderOf = (set) => `/usr/share/fonts/truetype/${set}`;

/** Debian's package of each set, and a font that it has. */
const sets = {
  dejavu: ['fonts-dejavu-core', 'DejaVuSans.ttf'],
  liberation: ['fonts-liberation', 'LiberationSans-Regular.ttf'],
  noto: ['fonts-noto-core', 'NotoSans-Regular.ttf'],
};

/** The tests in Node that print or measure. */
const nodeTests = [
  'test/fonts/card.test.mjs',
  'test/node/builder-snippets.test.mjs',
  'test/node/handout.test.mjs',
];

const { wanted, files } = readArguments(process.argv.slice(2));
const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
try {
  checkFonts();
  const outcomes = wanted.map(runWith);
  console.log(`\n${outcomes.map(({ words }) => words).join('\n')}`);
  if (outcomes.some(({ isGood }) => !isGood)) process.exitCode = 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}

function readArguments(args) {
  const isSet = (word) => Object.hasOwn(sets, word);
  const named = args.filter(isSet);
  return {
    wanted: named.length ? named : Object.keys(sets),
    files: args.filter((word) => !isSet(word)),
  };
}

/** @throws {Error} that names the remedy, where a file or a set is not there */
function checkFonts() {
  const strange = files.find((file) => !/\.test\.(ts|mjs)$/.test(file));
  if (strange)
    throw new Error(
      `${strange} is no set of fonts (${Object.keys(sets).join(', ')}) and no file of tests.`,
    );
  const missing = wanted.filter((set) => !existsSync(join(folderOf(set), sets[set][1])));
  if (!missing.length) return;
  const packages = missing.map((set) => sets[set][0]).join(' ');
  throw new Error(
    `Fonts are missing: ${missing.join(', ')}. On Debian, \`apt-get install ${packages}\` brings them.`,
  );
}

/** Runs the tests where there is one set of fonts alone. */
function runWith(set) {
  const totals = join(folder, set);
  const env = { ...process.env, FONTCONFIG_FILE: writeConfig(set), TEST_TOTALS: totals };
  const statuses = commands().map(([command, ...args]) => {
    console.log(`\n==> ${set}: ${[command, ...args].join(' ')}`);
    return spawnSync(command, args, { cwd: root, env, stdio: 'inherit' }).status;
  });
  const isGood = statuses.every((status) => status === 0);
  return { isGood, words: `${isGood ? 'good  ' : 'FAILED'} ${set}: ${say(sumIn(totals))}` };
}

function commands() {
  const inNode = files.length ? files.filter((file) => file.endsWith('.mjs')) : nodeTests;
  const inBrowser = files.filter((file) => file.endsWith('.ts'));
  return [
    ...(inNode.length ? [['node', 'test/runner/node.mjs', ...inNode]] : []),
    ...(inBrowser.length ? [['npx', 'wtr', '--files', ...inBrowser]] : []),
    ...(files.length ? [] : [['npx', 'wtr']]),
  ];
}

/** Tells fontconfig, which browsers on Linux ask for fonts, of this set and of the usual rules. */
function writeConfig(set) {
  const path = join(folder, `${set}.conf`);
  writeFileSync(
    path,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${folderOf(set)}</dir>
  <cachedir>${join(folder, 'cache')}</cachedir>
  <include>/etc/fonts/conf.d</include>
</fontconfig>
`,
  );
  return path;
}

function sumIn(totals) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  if (!existsSync(totals)) return sum;
  for (const file of readdirSync(totals)) {
    const counted = JSON.parse(readFileSync(join(totals, file), 'utf8'));
    for (const outcome of Object.keys(sum)) sum[outcome] += counted[outcome];
  }
  return sum;
}
