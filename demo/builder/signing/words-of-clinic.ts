import type { Card } from '../../../src/card/card.js';
import { coveredSettings } from '../../../src/card/fingerprint.js';
import { labelOf } from '../form/controls.js';
import type { Difference } from '../texts/differences.js';

/** What the page says of its clinic, which is signed, too. */
export const wordsOfClinic = ({ settings }: Card): readonly Difference[] =>
  coveredSettings.flatMap((name) => {
    const set = settings[name];
    const now = set === true ? 'They stand in the text' : set;
    return now ? { place: labelOf(name), id: '', before: '', now } : [];
  });
