/**
 * Builds the last commit twice, from fresh clones in two folders whose names differ in length, and
 * fails where the files differ: `npm run check:reproducible`.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

function run(folder, line) {
  const [command, ...args] = line.split(' ');
  const { status } = spawnSync(command, args, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`${line} ended with ${status} in ${folder}`);
}

/** @returns {Map<string, string>} the hash of each file in `dist/`, by its path there */
function build(folder) {
  run(root, `git clone --quiet . ${folder}`);
  run(folder, 'npm ci --no-fund --no-audit');
  run(folder, 'npm run build');
  const dist = join(folder, 'dist');
  const files = readdirSync(dist, { recursive: true }).filter((file) =>
    statSync(join(dist, file)).isFile(),
  );
  return new Map(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(dist, file)))
        .digest('hex'),
    ]),
  );
}

const temporary = mkdtempSync(join(tmpdir(), 'reproducible-'));
try {
  const [one, other] = ['a', 'another-folder'].map((name) => build(join(temporary, name)));
  const all = [...new Set([...one.keys(), ...other.keys()])];
  const different = all.filter((file) => one.get(file) !== other.get(file));
  for (const file of different) console.error(`differs: ${file}`);
  console.log(`${all.length} files, ${different.length} of them different`);
  process.exitCode = different.length ? 1 : 0;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
