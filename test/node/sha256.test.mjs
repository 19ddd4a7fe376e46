/** The card's own SHA-256 beside Node's; test/card/sha256.test.ts has the values of the standard. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { sha256 } from '../../dist/card/sha256.js';

describe('SHA-256 in Node', () => {
  it('is that of Node for each length of text that a card may have', () => {
    for (let length = 0; length < 40_000; length = Math.ceil(length * 1.3) + 1) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 31 + length) % 256);
      assert.equal(sha256(bytes), createHash('sha256').update(bytes).digest('hex'), `${length}`);
    }
  });
});
