import { expect } from '@open-wc/testing';
import { documentShape } from '../../src/document/schema.js';

const { pattern } = documentShape.fields.updated;

describe('the pattern of a date, which editors know from the published schema', () => {
  for (const date of ['2026-01-01', ' 2026-01-01\n', '2026-02-30'])
    it(`takes ${JSON.stringify(date)}, real or not`, () => {
      expect(date).to.match(pattern);
    });

  for (const text of ['on 2026-01-01', '2026-01-01 at noon', '12026-01-01', '2026-1-1', '2026-01'])
    it(`refuses ${JSON.stringify(text)}`, () => {
      expect(text).not.to.match(pattern);
    });
});
