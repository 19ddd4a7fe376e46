import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readJson, readText, root } from './project.mjs';

const security = readText('SECURITY.md');
const officers = readText('docs/security-officers.md');
const { scripts } = readJson('package.json');

/** The rows of the tables below a heading, without their heads. */
function rowsBelow(heading, page = security) {
  const part = page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
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

describe('docs/security-officers.md', () => {
  const headings = ['The policy', 'In a frame', 'What a sign-off proves'];
  const rows = headings.flatMap((heading) => rowsBelow(heading, officers));

  it('has no table whose rows name no test', () => {
    const all = officers.split('\n').filter((line) => /^\| (?!---)/.test(line));
    assert.equal(rows.length, all.length - headings.length);
  });

  for (const [, what, covered, ...proofs] of rows)
    it(`names a test that there is: ${what}`, () => {
      const proof = proofs.at(-2);
      // What does not hold, no test can show.
      if (!proof) return assert.match(covered, /^no: /);
      for (const each of proof.split(/, (?=`test)/)) expectProof(each);
    });
});

describe('the policy of the page for frames', () => {
  it('allows what the table says, and nothing else', () => {
    const [, content] = /Content-Security-Policy"\s+content="([^"]*)"/.exec(
      readText('src/frame/frame.html'),
    );
    const written = content.split(';').map((part) => part.trim().replace(/\s+/g, ' '));
    const told = rowsBelow('In a frame', officers).flatMap(([, directive]) =>
      directive.startsWith('`') ? directive.slice(1, -1) : [],
    );
    const nothing = ["default-src 'none'", "base-uri 'none'", "form-action 'none'"];
    const scripts = ["require-trusted-types-for 'script'"];
    assert.deepEqual(
      written.filter(Boolean).toSorted(),
      [...told, ...nothing, ...scripts].toSorted(),
    );
  });
});
