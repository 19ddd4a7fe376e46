import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readJson, readText, root } from './project.mjs';

const security = readText('SECURITY.md');
const { scripts } = readJson('package.json');

/** The rows of the table below a heading, without its head. */
function rowsBelow(heading) {
  const part = security.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return part
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1)
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, first]) => !first.startsWith('---'));
}

function expectProof(proof) {
  const [, file, name = ''] = /^`(test\/[\w./-]+)`(?:: “(.+)”)?$/.exec(proof) ?? [];
  if (file) {
    assert.ok(existsSync(new URL(file, root)), file);
    assert.ok(readText(file).includes(name), name);
    return;
  }
  const [, script] = /^`npm run ([\w:]+)`(?:: “.+”)?$/.exec(proof) ?? [];
  assert.ok(Object.hasOwn(scripts, script), proof);
}

describe('SECURITY.md', () => {
  const claims = rowsBelow('What holds, and which test holds it');
  const people = rowsBelow('Who could do what');

  it('makes claims, and says against whom', () => {
    assert.ok(claims.length > 15);
    assert.ok(people.length > 5);
  });

  for (const [, claim, proof] of claims)
    it(`names a test that there is: ${claim}`, () => expectProof(proof));

  for (const [, who, , holds, proofs] of people)
    it(`names a test for what holds against whoever ${who}`, () => {
      const isNothing = !holds || holds === 'nothing of ours';
      assert.equal(proofs === '', isNothing, holds);
      if (!isNothing) for (const proof of proofs.split(/, (?=`)/)) expectProof(proof);
    });
});
