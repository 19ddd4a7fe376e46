import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readJson, readText, root } from './project.mjs';

const security = readText('SECURITY.md');
const { scripts } = readJson('package.json');

/** Each row of the table of claims: what is claimed, and what proves it. */
const rows = security
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, claim]) => claim !== 'Claim' && !claim.startsWith('---'));

describe('SECURITY.md', () => {
  it('makes claims', () => {
    assert.ok(rows.length > 15);
  });

  for (const [, claim, proof] of rows)
    it(`names a test that there is: ${claim}`, () => {
      const [, file, name] = /^`(test\/[\w./-]+)`: “(.+)”$/.exec(proof) ?? [];
      if (file) {
        assert.ok(existsSync(new URL(file, root)), file);
        assert.ok(readText(file).includes(name), name);
        return;
      }
      const [, script] = /^`npm run ([\w:]+)`$/.exec(proof) ?? [];
      assert.ok(Object.hasOwn(scripts, script), proof);
    });
});
