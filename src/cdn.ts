// Before all else, so that the code, in one piece after it, compresses 0.1 KB better.
import './languages/registry.js';
import { defineCard } from './define.js';
import { fillPlaceholders } from './page/placeholders.js';

// A second copy must not fill the same placeholders again.
if (defineCard()) fillPlaceholders();
