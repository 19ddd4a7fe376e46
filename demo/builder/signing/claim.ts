import type { Phrase } from '../../../src/card/card.js';
import { normalize } from '../../../src/document/normalize.js';
import type { Difference } from '../texts/differences.js';
import { acceptSetup } from '../state/accepted-setup.js';
import { settingsOf } from '../state/attributes.js';
import { reviewOf } from '../state/document.js';
import type { Setup } from '../state/setup.js';

/** A text that the card can show now. */
export interface CurrentText {
  readonly language: string;
  readonly fingerprint: string;
}

/** The same, with what of it does not show where a clinician reads the card in full. */
export interface WholeText extends CurrentText {
  readonly unseen: readonly Phrase[];
  /** From the built-in text of the language. */
  readonly differences: readonly Difference[];
  /** Whether a signed card shows all of it: it shows no picture at an address. */
  readonly isWhole: boolean;
}

/** What a set-up says about who signed it, whether or not that is so. */
export interface Claim {
  readonly by: string;
  readonly role: string;
  readonly on: string;
  readonly fingerprints: readonly string[];
  /** Whether a document at an address makes it, which says so only once it is loaded. */
  readonly isElsewhere: boolean;
}

/** A claim that a link brings. */
export interface BroughtClaim {
  readonly claim: Claim;
  /** What the card can show now; `undefined` where the text is not here yet. */
  readonly current: readonly CurrentText[] | undefined;
}

/** As the card takes it: any attribute of a sign-off replaces all of a document's. */
export function claimOf(setup: Setup): Claim | undefined {
  const { accepted } = acceptSetup(setup);
  const { attributes, document } = accepted;
  const { review, src } = settingsOf(accepted);
  const isOfPage = review.state !== 'unset';
  const isElsewhere = !isOfPage && src.state === 'set' && src.integrity !== '';
  const ofDocument = attributes['src'] ? {} : reviewOf(document);
  // As the card would show it: hundreds of accents on a name would cover what stands around it.
  const part = (name: string) =>
    normalize(isOfPage ? (attributes[`review-${name}`] ?? '') : (ofDocument[name] ?? '')).trim();
  const claim = {
    by: part('by'),
    role: part('role'),
    on: part('on'),
    fingerprints: fingerprintsIn(part('text')),
    isElsewhere,
  };
  return claim.by || claim.fingerprints.length || isElsewhere ? claim : undefined;
}

export const fingerprintsIn = (text = ''): readonly string[] => [
  ...new Set(text.split(/\s+/).filter(Boolean)),
];

/** How many texts were signed; their fingerprints are what a signature has of them. */
export const countOf = (texts: number) => (texts === 1 ? '1 signed text' : `${texts} signed texts`);

/** A claim as one text, by which two are compared; empty for none. */
export const keyOfClaim = (claim: Claim | undefined) => (claim ? JSON.stringify(claim) : '');
