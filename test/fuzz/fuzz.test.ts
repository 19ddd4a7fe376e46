import { cardProperties } from './card-properties.js';
import { testEach } from './hold.js';
import { readerProperties } from './reader-properties.js';

describe('whatever comes in', () => testEach([...readerProperties, ...cardProperties]));
