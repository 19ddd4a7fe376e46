import { html, nothing } from 'lit/html.js';
import type { PresentText } from './claim.js';
import { countOf, fingerprintsIn, nameOf } from './claim.js';
import { signature } from '../form/controls.js';
import type { Setup, Values } from '../state/setup.js';
import { withValue } from '../state/setup.js';

/** What the page knows of its own about texts and who signed them. */
export interface Evidence {
  /** The text that is about to be signed. */
  readonly current: PresentText;
  readonly present: readonly PresentText[];
  /** Fingerprints of the texts that were shown since the dialog was opened. */
  readonly shown: ReadonlySet<string>;
  /** Those that the same person has signed since the page was opened. */
  readonly signedHere: ReadonlySet<string>;
}

/** What a signature will carry, and what of the one before it will not. */
export interface SignaturePlan {
  readonly carried: readonly (PresentText & { readonly why: string })[];
  /** Those that match no text of the card as it is now. */
  readonly strays: number;
  /** Languages whose text is signed, so the address says, and was not shown here. */
  readonly unseen: readonly string[];
  /** Those of a signature that says something else about who signed. */
  readonly replaced: number;
}

const claimNames = ['review-by', 'review-role', 'review-on', 'review-due', 'review-href'] as const;

/** A signature's values by attribute name, without the spaces that telephones add to names. */
export const claimFrom = (values: Values): Values =>
  Object.fromEntries(claimNames.map((name) => [name, (values[name] ?? '').trim()]));

/**
 * The same person may sign the text in several languages on one day; anybody else starts afresh. A
 * link can bring any fingerprint, so one counts only where this page has seen its text.
 */
export function planSignature(setup: Setup, claim: Values, evidence: Evidence): SignaturePlan {
  const { current, present, shown, signedHere } = evidence;
  const isSame = claimNames.every((name) => claim[name] === (setup.attributes[name] ?? '').trim());
  const before = fingerprintsIn(setup.attributes['review-text']);
  const isSigned = isSame && before.includes(current.fingerprint);
  const first = {
    ...current,
    why: isSigned ? 'the text above, which is signed already' : 'the text above',
  };
  const others = before.filter((fingerprint) => fingerprint !== current.fingerprint);
  if (!isSame) return { carried: [first], strays: 0, unseen: [], replaced: others.length };

  const known = others.flatMap(
    (each) => present.find(({ fingerprint }) => fingerprint === each) ?? [],
  );
  const kept = known.flatMap((text) => {
    if (signedHere.has(text.fingerprint)) return { ...text, why: 'you signed it on this page' };
    return shown.has(text.fingerprint)
      ? { ...text, why: 'signed before, and shown to you here' }
      : [];
  });
  return {
    carried: [first, ...kept],
    strays: others.length - known.length,
    unseen: known
      .filter(({ fingerprint }) => kept.every((text) => text.fingerprint !== fingerprint))
      .map(({ language }) => language),
    replaced: 0,
  };
}

export function sign(setup: Setup, claim: Values, { carried }: SignaturePlan): Setup {
  const all = carried.map(({ fingerprint }) => fingerprint).join(' ');
  let result = withValue(withValue(setup, 'attributes', 'review-text', all), 'answers', 'sign', '');
  for (const name of claimNames) result = withValue(result, 'attributes', name, claim[name] ?? '');
  return result;
}

export function withoutSignature(setup: Setup): Setup {
  let result = setup;
  for (const { name } of signature)
    result = withValue(result, 'attributes', name.replace('attributes:', ''), '');
  return result;
}

export function signatureTexts({ carried, strays, unseen, replaced }: SignaturePlan, by: string) {
  const drops = [
    strays &&
      `${countOf(strays)} will be left out: no text of this card as it is now has ${strays === 1 ? 'it' : 'them'}.`,
    ...unseen.map(
      (language) =>
        `The text in ${nameOf(language)} will be left out: you have not looked at it here. Choose that language above if you mean to keep it.`,
    ),
    replaced &&
      `${countOf(replaced)} will be left out: the signature of ${by || 'somebody without a name'} gives way to yours, which differs in name, profession, days or page.`,
  ].filter(Boolean);
  return html`<p>Your signature will carry:</p>
    <ul id="signature-texts">
      ${carried.map(
        ({ language, fingerprint, why }) =>
          html`<li>
            <span lang=${language}>${nameOf(language)}</span>, fingerprint
            <code>${fingerprint}</code>: ${why}
          </li>`,
      )}
    </ul>
    ${
      drops.length
        ? html`<ul id="signature-drops">
            ${drops.map((words) => html`<li>${words}</li>`)}
          </ul>`
        : nothing
    }`;
}
