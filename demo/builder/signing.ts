import { html, nothing } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { reviewerOf } from '../../src/frame/address.js';
import { languageNames, signature } from './controls.js';
import type { FormState } from './fields.js';
import { fields } from './fields.js';
import type { Setup, Values } from './setup.js';
import { withValue } from './setup.js';
import { languageOfCard } from './snippets.js';

/** What a clinician has before them. */
export interface Reading {
  /** Which of the card's languages is asked for. */
  readonly chosen: string;
  /** The one that the text is in, which it is signed in. */
  readonly language: string;
  /** The words of the picture, which are part of the text and cannot be seen. */
  readonly picture: string;
  /** What the claim will be about; empty until the card is drawn. */
  readonly fingerprint: string;
  /** Whether they say to have read this very text. */
  readonly hasRead: boolean;
}

/** Whoever signs must have seen all that the fingerprint covers, and no claim of another. */
export const wholeText = {
  layout: 'full',
  sections: 'tips help facts causes prevention actions sources',
  'review-by': '',
  'review-role': '',
  'review-on': '',
  'review-due': '',
  'review-href': '',
  'review-text': '',
};

/** The languages in which a card can show, the usual one first. */
export function languagesToRead(setup: Setup): readonly string[] {
  const menu = (setup.attributes['languages'] ?? '').toLowerCase().match(/[^\s,|]+/g) ?? [];
  return [...new Set([languageOfCard(setup), ...menu])];
}

const nameOf = (language: string) =>
  languageNames.find(([tag]) => tag === language)?.[1] ?? language;

const claimNames = ['review-by', 'review-role', 'review-on', 'review-due', 'review-href'] as const;

/**
 * A signature under one text. The same person, on the same day, may sign the text in another
 * language too; anybody else starts afresh.
 */
export function sign(setup: Setup, claim: Values, fingerprint: string): Setup {
  const valueOf = (name: string) => (claim[name] ?? '').trim();
  const isSame = claimNames.every((name) => valueOf(name) === (setup.attributes[name] ?? ''));
  const signed = isSame ? (setup.attributes['review-text'] ?? '').split(/\s+/) : [];
  const all = [...new Set([...signed, fingerprint])].filter(Boolean).join(' ');
  let result = withValue(withValue(setup, 'attributes', 'review-text', all), 'answers', 'sign', '');
  for (const name of claimNames) result = withValue(result, 'attributes', name, valueOf(name));
  return result;
}

export function withoutSignature(setup: Setup): Setup {
  let result = setup;
  for (const { name } of signature)
    result = withValue(result, 'attributes', name.replace('attributes:', ''), '');
  return result;
}

export function signStep({ setup, problems }: FormState) {
  const { 'review-by': by, 'review-role': role, 'review-on': on } = setup.attributes;
  const reviewer = reviewerOf(setup.document);
  const messages = signature.flatMap(({ name }) => problems.get(name) ?? []);
  return html`<p>
      Until a clinician signs it, the card says that nobody has reviewed its text. Signing is
      optional. A signature counts for this very text, in the language that was read, and ends with
      any change of a word.
    </p>
    ${
      by
        ? html`<p>
            Signed by
            <strong>${[by, role].filter(Boolean).join(', ')}</strong
            >${on ? html`, on ${on}` : nothing}. So says the address of this page, into which
            anybody who sends a link can write a name. Ask them before you publish it.
          </p>`
        : nothing
    }
    ${
      !by && reviewer
        ? html`<p>
            The document of step 5 names <strong>${reviewer}</strong> as its reviewer. Ask them
            before you publish it.
          </p>`
        : nothing
    }
    ${
      messages.length
        ? html`<ul class="problems" id="attributes-review-text-problems">
            ${messages.map((message) => html`<li>${message}</li>`)}
          </ul>`
        : nothing
    }
    <div class="row">
      <button type="button" data-do="copy-sign-link">Copy a link for the clinician</button>
      <button
        type="button"
        data-do="read"
        id="attributes-review-text"
        aria-describedby=${messages.length ? 'attributes-review-text-problems' : nothing}
      >
        ${by ? 'Read it again and sign' : 'Read it and sign it here'}
      </button>
      ${
        by ? html`<button type="button" data-do="unsign">Take the signature away</button>` : nothing
      }
    </div>`;
}

/** The card in full stands in it, which is not drawn here. */
export function readingDialog({ setup, problems }: FormState, reading: Reading, claim: Values) {
  const languages = languagesToRead(setup);
  const { chosen, language, picture, fingerprint, hasRead } = reading;
  const signed = (setup.attributes['review-text'] ?? '').split(/\s+/);
  return html`<form class="reading-form" data-form="sign">
    <header>
      <h2 id="reading-title">Read the text, then sign it</h2>
      <button type="button" data-do="close-reading">Close without signing</button>
    </header>
    <p>
      <strong>This publishes a claim about a named person.</strong> Patients will read on the card
      that you reviewed this text. Read all of it first. If anything is wrong, close this and have
      it changed.
    </p>
    ${
      languages.length > 1
        ? html`<fieldset>
            <legend>Language that you read</legend>
            <p class="hint">Each language is signed by itself. Sign those that you have read.</p>
            ${languages.map(
              (tag) =>
                html`<label class="check" lang=${tag}
                  ><input
                    type="radio"
                    name="reading-language"
                    .value=${tag}
                    .checked=${live(tag === chosen)}
                  />
                  ${nameOf(tag)}</label
                >`,
            )}
          </fieldset>`
        : nothing
    }
    <back-spasm-card id="reading-card"></back-spasm-card>
    ${
      picture
        ? html`<p class="hint">
            Words of the picture, for people who cannot see it: <q lang=${language}>${picture}</q>
          </p>`
        : nothing
    }
    <fieldset>
      <legend>Your signature</legend>
      ${fields(signature.slice(0, -1), {
        setup: withClaim(setup, claim),
        problems: new Map([...problems].filter(([name]) => !(name in claim))),
      })}
      <label class="check"
        ><input type="checkbox" name="has-read" required .checked=${live(hasRead)} /> I am the
        person named here, and I have read all of the text above in ${nameOf(language)}.</label
      >
      <p class="hint">
        What you sign has the fingerprint <code>${fingerprint}</code>.
        ${signed.includes(fingerprint) ? 'It is signed already.' : nothing}
        ${
          setup.attributes['review-by']
            ? 'A signature is there. The same name, profession and days add to it; any other takes its place.'
            : nothing
        }
      </p>
      <button class="main">Sign this text</button>
    </fieldset>
  </form>`;
}

/** What is being written, in the place of what was signed before. */
const withClaim = (setup: Setup, claim: Values): Setup =>
  Object.entries(claim).reduce(
    (all, [name, value]) => withValue(all, 'attributes', name.replace('attributes:', ''), value),
    setup,
  );
