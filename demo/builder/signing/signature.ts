import type { Setup } from '../state/setup.js';
import { withValue } from '../state/setup.js';
import type { Values } from '../state/values.js';
import type { CurrentText } from './claim.js';
import { fingerprintsIn } from './claim.js';

/** What the page knows of its own about texts and who signed them. */
export interface Evidence {
  /** The text that is about to be signed. */
  readonly toSign: CurrentText;
  /** Every text that the card can show now. */
  readonly current: readonly CurrentText[];
  /** Fingerprints of the texts that were read to their end since the dialog was opened. */
  readonly finished: ReadonlySet<string>;
  /** Those that the same person has signed since the page was opened. */
  readonly signedHere: ReadonlySet<string>;
}

/** What a signature will carry, and what of the one before it will not. */
export interface SignaturePlan {
  readonly carried: readonly (CurrentText & { readonly why: string })[];
  /** Those that match no text of the card as it is now. */
  readonly strays: number;
  /** Languages whose text is signed, so the address says, and was not read to its end here. */
  readonly unread: readonly string[];
  /** Those of a signature that says something else about who signed. */
  readonly replaced: number;
}

const signerNames = ['review-by', 'review-role', 'review-on', 'review-due', 'review-href'] as const;

/**
 * Who signs, by attribute: what is written in the dialog, else what the signature before says, without
 * the spaces that telephones add to names.
 */
export function signerIn({ attributes }: Setup, written: Values): Values {
  const values: Values = { ...attributes, ...written };
  return Object.fromEntries(signerNames.map((name) => [name, (values[name] ?? '').trim()]));
}

/**
 * The same person may sign the text in several languages on one day; anybody else starts afresh. A
 * link can bring any fingerprint, so one counts only where its text was read here.
 */
export function planSignature(setup: Setup, signer: Values, evidence: Evidence): SignaturePlan {
  const { toSign, current, finished, signedHere } = evidence;
  const isSame = signerNames.every(
    (name) => signer[name] === (setup.attributes[name] ?? '').trim(),
  );
  const before = fingerprintsIn(setup.attributes['review-text']);
  const isSigned = isSame && before.includes(toSign.fingerprint);
  const first = {
    ...toSign,
    why: isSigned ? 'the text above, which is signed already' : 'the text above',
  };
  const others = before.filter((fingerprint) => fingerprint !== toSign.fingerprint);
  if (!isSame) return { carried: [first], strays: 0, unread: [], replaced: others.length };

  const known = others.flatMap(
    (each) => current.find(({ fingerprint }) => fingerprint === each) ?? [],
  );
  const kept = known.flatMap((text) => {
    if (signedHere.has(text.fingerprint)) return { ...text, why: 'you signed it on this page' };
    return finished.has(text.fingerprint)
      ? {
          ...text,
          why: 'signed already, as the address of this page says, and read to its end here',
        }
      : [];
  });
  return {
    carried: [first, ...kept],
    strays: others.length - known.length,
    unread: known
      .filter(({ fingerprint }) => kept.every((text) => text.fingerprint !== fingerprint))
      .map(({ language }) => language),
    replaced: 0,
  };
}

export function sign(setup: Setup, signer: Values, { carried }: SignaturePlan): Setup {
  const all = carried.map(({ fingerprint }) => fingerprint).join(' ');
  let result = withValue(withValue(setup, 'attributes', 'review-text', all), 'answers', 'sign', '');
  for (const name of signerNames)
    result = withValue(result, 'attributes', name, signer[name] ?? '');
  return result;
}

export function withoutSignature(setup: Setup): Setup {
  let result = setup;
  for (const name of [...signerNames, 'review-text'])
    result = withValue(result, 'attributes', name, '');
  return result;
}
