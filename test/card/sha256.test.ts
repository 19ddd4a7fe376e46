import { expect } from '@open-wc/testing';
import { sha256 } from '../../src/card/sha256.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** As the browser has it, where the page is one that it trusts. */
async function native(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

describe('SHA-256', () => {
  // https://csrc.nist.gov/projects/cryptographic-standards-and-guidelines/example-values
  for (const [what, text, hash] of [
    ['no byte', '', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['one block', 'abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'two blocks',
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    [
      'a million letters',
      'a'.repeat(1_000_000),
      'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0',
    ],
  ] as const)
    it(`has the value that the standard gives for ${what}`, () => {
      expect(sha256(bytesOf(text))).to.equal(hash);
    });

  it('is the browser’s own for each length around the ends of blocks', async () => {
    for (let length = 0; length < 200; length += 1) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 37 + length) & 255);
      expect(sha256(bytes), String(length)).to.equal(await native(bytes));
    }
  });
});
