import { html, nothing } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { nameOf } from './claim.js';
import { signature } from '../form/controls.js';
import type { FormState } from '../form/fields.js';
import { fields } from '../form/fields.js';
import type { Question } from '../preview/hosts.js';
import { questions } from '../preview/hosts.js';
import type { Reading } from './session.js';
import type { Setup, Values } from '../state/setup.js';
import { withValue } from '../state/setup.js';
import type { SignaturePlan } from './signature.js';
import { signatureTexts } from './signature.js';
import { languagesToRead } from './step.js';

/** What stands around the text. */
export interface ReadingState {
  readonly reading: Reading;
  readonly plan: SignaturePlan;
  /** What a link says of who signed; nothing where it says nothing. */
  readonly brought: unknown;
  /** A document that nobody has agreed to load; without it there is no text to sign. */
  readonly missing: Question | undefined;
}

/** The card in full stands in it, which is not drawn here. */
export function readingForm(form: FormState, state: ReadingState) {
  const { reading, brought, missing } = state;
  const { picture, language } = reading.drawn;
  return html`<form class="reading-form" data-form="sign">
    <header>
      <h2 id="reading-title">Read the text, then sign it</h2>
      <button type="button" data-do="close-reading">Close without signing</button>
    </header>
    ${brought ? html`<div class="warning" id="reading-brought">${brought}</div>` : nothing}
    <p>
      <strong>This publishes a claim about a named person.</strong> Patients will read on the card
      that you reviewed this text. Read all of it first. If anything is wrong, close this and have
      it changed.
    </p>
    ${languageChoice(languagesToRead(form.setup), reading.language)}
    ${missing ? questions([missing]) : nothing}
    <div
      id="reading-text"
      tabindex="0"
      role="region"
      aria-label="Text to read"
      ?hidden=${missing !== undefined}
    >
      <back-spasm-card id="reading-card"></back-spasm-card>
      ${
        picture
          ? html`<p class="hint">
              Words of the picture, for people who cannot see it: <q lang=${language}>${picture}</q>
            </p>`
          : nothing
      }
      <button type="button" data-do="at-end" id="reading-end">
        I have come to the end of the text
      </button>
    </div>
    ${signatureFields(form, state)}
  </form>`;
}

function languageChoice(languages: readonly string[], chosen: string) {
  if (languages.length < 2) return nothing;
  return html`<fieldset>
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
  </fieldset>`;
}

function signatureFields({ setup, problems }: FormState, { reading, plan, missing }: ReadingState) {
  const { drawn, claim, isFinished, isTicked } = reading;
  return html`<fieldset>
    <legend>Your signature</legend>
    ${fields(signature.slice(0, -1), {
      setup: withClaim(setup, claim),
      problems: new Map([...problems].filter(([name]) => !(name in claim))),
    })}
    <label class="check"
      ><input
        type="checkbox"
        name="has-read"
        required
        ?disabled=${!isFinished}
        .checked=${live(isTicked)}
        aria-describedby="has-read-why"
      />
      I am the person named here, and I have read all of the text above in
      ${nameOf(drawn.language)}.</label
    >
    <p class="hint" id="has-read-why" role="status">
      ${
        isFinished
          ? 'You have come to the end of the text. If you have read it, tick the box.'
          : missing
            ? 'There is no text to sign before its document is loaded.'
            : 'You can tick this box once you have come to the end of the text above: scroll through it, or go to the button below its last line.'
      }
    </p>
    ${drawn.fingerprint ? signatureTexts(plan, setup.attributes['review-by'] ?? '') : nothing}
    <button class="main">Sign this text</button>
  </fieldset>`;
}

/** What is being written, in the place of what was signed before. */
const withClaim = (setup: Setup, claim: Values): Setup =>
  Object.entries(claim).reduce(
    (all, [name, value]) => withValue(all, 'attributes', name.replace('attributes:', ''), value),
    setup,
  );
