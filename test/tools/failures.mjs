/**
 * Prints each test that failed, by the totals that the runners have written into these folders:
 *
 *     node test/tools/failures.mjs folder another-folder
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const found = process.argv
  .slice(2)
  .filter(existsSync)
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => {
    const { failures } = JSON.parse(readFileSync(file, 'utf8'));
    return failures.map((failure) => `failed in ${basename(file, '.json')}: ${failure}`);
  });
// The same tests may have run twice.
for (const line of new Set(found)) console.log(line);
