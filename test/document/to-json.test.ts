import { expect } from '@open-wc/testing';
import { toJson } from '../../src/document/to-json.js';

describe('a value as JSON', () => {
  for (const value of [
    null,
    'A “quote” and a " one',
    [1, undefined, null, [true]],
    { a: undefined, b: null, 'c"': [{ d: 'é\n' }], e: {} },
  ])
    it(`is what JSON.stringify() makes of ${JSON.stringify(value)}`, () => {
      expect(toJson(value)).to.equal(JSON.stringify(value));
    });

  it('is the same where a library of the page has given lists a toJSON()', () => {
    const value = { tips: ['One', 'Two'] };
    const expected = JSON.stringify(value);
    Reflect.set(Array.prototype, 'toJSON', () => 'bent');
    try {
      expect(toJson(value)).to.equal(expected);
    } finally {
      Reflect.deleteProperty(Array.prototype, 'toJSON');
    }
  });
});
