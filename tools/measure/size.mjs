/**
 * Weighs the script-tag file against its budget and tells what each part of it costs:
 * `npm run size`, after a build.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { TraceMap, eachMapping } from '@jridgewell/trace-mapping';

/** Bytes by brotli at its best, as a content delivery network serves the file. */
const budget = 39.25 * 1024;

const root = new URL('../../', import.meta.url);
const file = 'dist/cdn/back-spasm-card.js';
const english = 'src/languages/en.json';

/** Each part by the sources that it comes from, the first that fits, and what it buys. */
const parts = [
  ['Lit', /node_modules\//, 'text that can never become markup'],
  ['English text', /src\/languages\/en\.json$/, 'what a patient reads, on any page, at once'],
  ['English sources', /^sources of the text$/, 'where each sentence comes from'],
  ['languages', /src\/languages\//, 'the language of the page'],
  [
    'styles',
    /src\/view\/(styles|tokens)/,
    'one look on any page, light, dark, high contrast, paper',
  ],
  ['drawings', /src\/view\/drawings\//, 'how to do it, for people who cannot read much'],
  [
    'illustration and icons',
    /src\/view\/(illustration|icons)/,
    'where it hurts, without a request',
  ],
  ['view templates', /src\/view\//, 'three layouts, real headings, copies that cost a page little'],
  ['printed handout', /src\/handout\//, 'this card alone on paper'],
  ['page', /src\/page\//, "the page's language, and a clinic's document from wherever it stands"],
  [
    'document reader',
    /src\/document\//,
    "a clinic's own text, with each mistake told and no other harm",
  ],
  ['card', /src\/card\//, 'warnings that nothing takes away, and an honest sign-off'],
  ['settings', /src\/settings\.ts$/, 'attributes and properties, with each mistake told'],
  ['element and entries', /src\//, 'events, placeholders, strict policies, life on a page'],
  ['not traced', /./, 'what bundling and minifying add'],
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
  const from = Math.min(...sources.map(({ id }) => code.indexOf(`${id}$`)));
  const length = code.slice(from).search(/\\n|\n/);
  if (from < 0 || length < 0) throw new Error(`${file} does not hold the sources of ${english}.`);
  return { from, to: from + length };
}

function report(name, raw, compressed, purpose = '') {
  const columns = [raw, compressed].map((figure) => figure.toLocaleString('en').padStart(10));
  console.log(`${name.padEnd(26)}${columns.join('')}  ${purpose}`.trimEnd());
}

const bytes = readFileSync(fileURLToPath(new URL(file, root)));
const code = bytes.toString('latin1'); // the build holds the file to ASCII
const total = brotli(bytes);

const owners = attribute(code);
const shares = parts
  .map(([name, , purpose], part) => {
    const rest = Buffer.from([...bytes].filter((_, index) => owners[index] !== part));
    return { name, purpose, raw: bytes.length - rest.length, saved: total - brotli(rest) };
  })
  .filter(({ raw }) => raw > 0);

report('part', 'raw', 'brotli', 'what for');
for (const { name, raw, saved, purpose } of shares) report(name, raw, saved, purpose);
const shared = total - shares.reduce((sum, { saved }) => sum + saved, 0);
report('common to several parts', 0, shared, 'what each of them would pay for alone');
console.log();
report(file.split('/').at(-1), bytes.length, total);
report('  by gzip', '', gzipSync(bytes, { level: 9 }).length);
report('  budget', '', budget);
report('  left', '', budget - total);

if (total > budget) {
  console.error(`${file} is ${total - budget} bytes over its budget.`);
  process.exitCode = 1;
}
