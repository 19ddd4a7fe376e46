import type { State } from './derive.js';
import { countryOf } from './state/countries.js';
import { claimOf, keyOfClaim } from './signing/claim.js';
import { isKind } from './snippet/kinds.js';
import { platformOf } from './snippet/platforms/list.js';
import type { ReadSetup, Setup } from './state/setup.js';
import { emptySetup, readSetup, withValue } from './state/setup.js';
import { unpack } from './state/packed.js';

/** What a link to this page brings, which can be anything. */
export interface Link extends Pick<State, 'refused' | 'broughtClaim'> {
  readonly setup: Setup;
}

/** @param fragment of an address, with or without its `#` */
export function readLink(fragment: string): Link {
  const unpacked = unpack(fragment);
  const { setup, problems } =
    unpacked === undefined
      ? { setup: emptySetup, problems: [{ key: '', message: damaged }] }
      : checkAnswers(readSetup(unpacked));
  return {
    setup,
    refused: problems.map(({ key, message }) => (key ? `${key}: ${message}` : message)),
    broughtClaim: keyOfClaim(claimOf(setup)),
  };
}

const damaged = 'The link is not whole. Copy all of it, to its last letter, and open it again.';

/** What the builder itself can do with an answer, and what to write instead. */
const checks: Readonly<Record<string, readonly [isKnown: (value: string) => boolean, string]>> = {
  country: [
    (value) => value === 'other' || Boolean(countryOf(value)),
    'We do not have that country. Choose yours in step 1.',
  ],
  place: [
    (value) => Boolean(platformOf(value)),
    'We do not know that place. Choose yours in step 7.',
  ],
  kind: [isKind, 'There is no such kind of code. Choose one in step 7.'],
  fallback: [(value) => value === 'text', 'Tick the box for plain text in step 7, if you want it.'],
  sign: [(value) => value === 'yes', 'To sign the text, go to step 6.'],
};

/** Leaves out, and reports, the answers that mean nothing. */
function checkAnswers({ setup, problems }: ReadSetup): ReadSetup {
  let result = setup;
  const refused = Object.entries(checks).flatMap(([key, [isKnown, message]]) => {
    const value = setup.answers[key];
    if (!value || isKnown(value)) return [];
    result = withValue(result, 'answers', key, '');
    return { key, message };
  });
  return { setup: result, problems: [...problems, ...refused] };
}
