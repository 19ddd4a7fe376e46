import { countryOf } from './form/countries.js';
import { isKind } from './snippet/step.js';
import { places } from './snippet/platforms/list.js';
import type { ReadSetup } from './state/setup.js';
import { withValue } from './state/setup.js';

/** What the builder itself can do with an answer, and what to write instead. */
const checks: Readonly<Record<string, readonly [isKnown: (value: string) => boolean, string]>> = {
  country: [
    (value) => value === 'other' || Boolean(countryOf(value)),
    'We have no such country. Choose yours in step 1.',
  ],
  place: [
    (value) => places.some(({ name }) => name === value),
    'We know no such place. Choose yours in step 7.',
  ],
  kind: [isKind, 'There is no such kind of snippet. Choose one in step 7.'],
  fallback: [(value) => value === 'text', 'Tick the box for plain text in step 7, if you want it.'],
  sign: [(value) => value === 'yes', 'To sign the text, go to step 6.'],
};

/** Leaves out, and tells, the answers of an address that mean nothing. */
export function readAnswers({ setup, problems }: ReadSetup): ReadSetup {
  let result = setup;
  const refused = Object.entries(checks).flatMap(([key, [isKnown, message]]) => {
    const value = setup.answers[key];
    if (!value || isKnown(value)) return [];
    result = withValue(result, 'answers', key, '');
    return { key, message };
  });
  return { setup: result, problems: [...problems, ...refused] };
}
