// Before all else, so that the code, in one piece after it, compresses 0.1 KB better.
import '../languages/registry.js';
import { defineCard } from '../element/define.js';
import { fillPlaceholders } from './placeholders.js';
import { policy } from './policy.js';
import { tagName } from '../tag.js';

if (policy === null)
  // Not defined, a card is what stands between its tags.
  console.error(
    `<${tagName}> cannot draw. Allow trusted-types ${tagName}; if that name is taken, 'allow-duplicates' too`,
  );
else {
  defineCard();
  // Also where the tag is another copy's: that may be from npm, which fills none.
  fillPlaceholders();
}
