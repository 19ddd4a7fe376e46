import { cardProperties } from './card-properties.js';
import { chosen, hold } from './hold.js';
import { readerProperties } from './reader-properties.js';

describe('whatever comes in', () => {
  const properties = chosen([...readerProperties, ...cardProperties]);
  const shares = properties.reduce((sum, { share }) => sum + share, 0);
  for (const property of properties)
    // How long it may take, the test runner knows.
    it(property.name, () => hold(property, shares)).timeout(0);
});
