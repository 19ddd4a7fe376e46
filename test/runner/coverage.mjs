/**
 * Holds what the tests reach to the limit of each layer: `npm run test:coverage`. It names each line
 * and each branch that no test has reached.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { TraceMap, originalPositionFor } from '@jridgewell/trace-mapping';
import { transformSync } from 'esbuild';
import { layerOf } from '../../tools/layers.mjs';
import { countsFile } from './coverage-counts.mjs';
import { findParts } from './coverage-parts.mjs';

/** In percent, of lines and of branches. */
const limitOf = (level) => (level >= 1 && level <= 3 ? 100 : 95);

if (!existsSync(countsFile)) throw new Error(`${countsFile} is missing: wtr --coverage writes it.`);
const counted = JSON.parse(readFileSync(countsFile, 'utf8'));

const files = readdirSync('src', { recursive: true })
  .map((path) => join('src', path).split(sep).join('/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  // No browser runs what is Node's; test/node/ does.
  .filter((file) => !file.startsWith('src/cli/') && file !== 'src/prerender/prerender.ts')
  .toSorted();

/** A file that no test has loaded has nothing that ran. */
function load(file) {
  if (counted[file]) return counted[file];
  const source = readFileSync(file, 'utf8');
  const options = { loader: 'ts', target: 'esnext', sourcefile: file, sourcemap: 'inline' };
  return { code: transformSync(source, options).code, counts: [] };
}

/** The lines and branches of a file, each with where it stands and whether it ran. */
function measure(file) {
  const { code, counts } = load(file);
  const [, map] = /\/\/# sourceMappingURL=data:[^,]*,(\S+)\s*$/.exec(code);
  const trace = new TraceMap(Buffer.from(map, 'base64').toString());
  const lines = code.split('\n');
  const placeOf = (offset) => {
    let [line, column] = [1, offset];
    for (; column > lines[line - 1].length; line += 1) column -= lines[line - 1].length + 1;
    return originalPositionFor(trace, { line, column });
  };
  const { statements, branches } = findParts(code, (offset) => counts[offset] ?? 0);
  const reached = new Map();
  for (const { at, hasRun } of statements) {
    const { line } = placeOf(at);
    reached.set(line, hasRun || reached.get(line) === true);
  }
  return {
    lines: Array.from(reached, ([line, hasRun]) => ({ place: `${file}:${line}`, hasRun })),
    branches: branches.map(({ at, hasRun }) => {
      const { line, column } = placeOf(at);
      return { place: `${file}:${line}:${column + 1}`, hasRun };
    }),
  };
}

const measured = files.map((file) => ({ level: layerOf(file)?.level, ...measure(file) }));
const levels = [...new Set(measured.map(({ level }) => level))].toSorted((a, b) => a - b);
let isEnough = true;

console.log(`layer   limit${'lines'.padStart(24)}${'branches'.padStart(24)}`);
for (const level of levels) {
  const limit = limitOf(level);
  const shares = ['lines', 'branches'].map((kind) => {
    const parts = measured.filter((each) => each.level === level).flatMap((each) => each[kind]);
    const reached = parts.filter(({ hasRun }) => hasRun).length;
    const percent = parts.length ? (100 * reached) / parts.length : 100;
    isEnough &&= percent >= limit;
    return `${reached} of ${parts.length}, ${percent.toFixed(2)} %`.padStart(24);
  });
  console.log(`${String(level).padStart(5)} ${String(limit).padStart(5)} %${shares.join('')}`);
}

for (const kind of ['lines', 'branches']) {
  const missed = measured.flatMap((each) => each[kind]).filter(({ hasRun }) => !hasRun);
  if (missed.length) console.log(`\n${kind} that no test has reached:`);
  for (const { place } of missed) console.log(`  ${place}`);
}

if (!isEnough) {
  console.error('\nA layer is under its limit.');
  process.exitCode = 1;
}
