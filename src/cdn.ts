// Before all else, so that the code, in one piece after it, compresses 0.1 KB better.
import './languages/registry.js';
import { defineCard } from './define.js';
import { fillPlaceholders } from './page/placeholders.js';
import { policy } from './policy.js';
import { tagName } from './tag.js';

// Not defined, a card is what stands between its tags.
if (policy === null)
  console.error(
    `<${tagName}> cannot draw. Allow trusted-types ${tagName}; if that name is taken, 'allow-duplicates' too`,
  );
// A second copy must not fill the same placeholders again.
else if (defineCard()) fillPlaceholders();
