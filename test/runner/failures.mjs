/**
 * Prints each test that failed, by the totals that the runners have written into a folder:
 *
 *     node test/runner/failures.mjs folder
 */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const [folder] = process.argv.slice(2);
for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  const { failures } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  for (const failure of failures) console.log(`failed in ${basename(file, '.json')}: ${failure}`);
}
