import type { Problem } from '../../../src/index.js';
import { readSettings } from '../../../src/read-settings.js';
import { attributesOf } from './attributes.js';
import type { Setup } from './setup.js';
import { withValue } from './setup.js';

/** A set-up as the card takes it. */
export interface AcceptedSetup {
  /** It without the attributes that the card refuses: nobody should paste them. */
  readonly accepted: Setup;
  /** Why. A card on this page does not report them, since it never gets them. */
  readonly refused: readonly Problem[];
}

/** What is shown and what is pasted both come from here: they must be the same card. */
export function acceptSetup(setup: Setup): AcceptedSetup {
  const { problems } = readSettings(new Map(Object.entries(attributesOf(setup))));
  const refused = problems.filter(
    ({ code, path }) => code === 'invalid' && path in setup.attributes,
  );
  const names = refused.map(({ path }) => path);
  // Without its hash, anything could come from that address.
  if (names.includes('src-integrity')) names.push('src');
  const accepted = names.reduce((all, name) => withValue(all, 'attributes', name, ''), setup);
  return { accepted, refused };
}
