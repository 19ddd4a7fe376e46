/**
 * Weighs the script-tag file against its budget and tells what each part of it costs:
 * `npm run size`, after a build.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { TraceMap, eachMapping } from '@jridgewell/trace-mapping';

/** Bytes by brotli at its best, as a content delivery network serves the file. */
const budget = 19_500;

const root = new URL('../../', import.meta.url);
const file = 'dist/cdn/back-spasm-card.js';
const english = 'src/languages/en.json';

/** Each part by the sources that it comes from; the first that fits counts. */
const parts = [
  ['Lit', /node_modules\//],
  ['English text', /src\/languages\/en\.json$/],
  ['English sources', /^sources of the text$/],
  ['languages', /src\/languages\//],
  ['styles', /src\/view\/(styles|tokens)/],
  ['illustration and icons', /src\/view\/(illustration|icons)/],
  ['view templates', /src\/view\//],
  ['actions', /src\/actions\//],
  ['document reader', /src\/document\//],
  ['card', /src\/card\//],
  ['settings', /src\/settings\.ts$/],
  ['element and entries', /src\//],
  ['not traced', /./],
];

function brotli(bytes) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(bytes, { params }).length;
}

/** For each byte of the file, the index of its part: a mapping holds until the next one. */
function attribute(code) {
  const map = new TraceMap(readFileSync(new URL(`${file}.map`, root), 'utf8'));
  const lineStarts = [0];
  for (let at = code.indexOf('\n'); at !== -1; at = code.indexOf('\n', at + 1))
    lineStarts.push(at + 1);
  const owners = new Uint8Array(code.length).fill(parts.length - 1);
  let start = 0;
  let owner = parts.length - 1;
  eachMapping(map, ({ generatedLine, generatedColumn, source }) => {
    const end = lineStarts[generatedLine - 1] + generatedColumn;
    owners.fill(owner, start, end);
    start = end;
    owner = source ? findPart(source) : parts.length - 1;
  });
  owners.fill(owner, start);
  const { from, to } = findSourcesOfText(code);
  return owners.fill(findPart('sources of the text'), from, to);
}

const findPart = (name) => parts.findIndex(([, pattern]) => pattern.test(name));

/** Where the English document's `sources` stand: on the first line of the packed text. */
function findSourcesOfText(code) {
  const { sources } = JSON.parse(readFileSync(new URL(english, root), 'utf8'));
  const from = Math.min(...sources.map(({ id }) => code.indexOf(`${id}^`)));
  const length = code.slice(from).search(/\\n|\n/);
  if (from < 0 || length < 0) throw new Error(`${file} does not hold the sources of ${english}.`);
  return { from, to: from + length };
}

function report(name, ...figures) {
  const columns = figures.map((figure) => figure.toLocaleString('en').padStart(10));
  console.log(name.padEnd(26) + columns.join(''));
}

const bytes = readFileSync(fileURLToPath(new URL(file, root)));
const code = bytes.toString('latin1'); // the build holds the file to ASCII
const total = brotli(bytes);

const owners = attribute(code);
const shares = parts
  .map(([name], part) => {
    const rest = Buffer.from([...bytes].filter((_, index) => owners[index] !== part));
    return { name, raw: bytes.length - rest.length, saved: total - brotli(rest) };
  })
  .filter(({ raw }) => raw > 0);

console.log(`${'part'.padEnd(26)}${'raw'.padStart(10)}${'brotli'.padStart(10)}`);
for (const { name, raw, saved } of shares) report(name, raw, saved);
const shared = total - shares.reduce((sum, { saved }) => sum + saved, 0);
report('common to several parts', 0, shared);
console.log();
report(file.split('/').at(-1), bytes.length, total);
report('  by gzip', '', gzipSync(bytes, { level: 9 }).length);
report('  budget', '', budget);
report('  left', '', budget - total);

if (total > budget) {
  console.error(`${file} is ${total - budget} bytes over its budget.`);
  process.exitCode = 1;
}
