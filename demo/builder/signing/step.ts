import { html, nothing } from 'lit/html.js';
import { normalize } from '../../../src/document/normalize.js';
import type { FormView } from '../form/control.js';
import { signature } from '../form/controls.js';
import { problemList } from '../form/step.js';
import { reviewOf } from '../state/document.js';
import { nameOfLanguage } from '../state/languages.js';
import type { CurrentText } from './claim.js';
import { fingerprintsIn } from './claim.js';

/** What step 6 is drawn from. */
export interface SignView extends FormView {
  /** Whether a link made the claim, and nobody has changed it here. */
  readonly isBrought: boolean;
  /** What the card can show now; nothing until that is known. */
  readonly current: readonly CurrentText[] | undefined;
}

const problemsId = 'attributes-review-text-problems';

export function signStep(view: SignView) {
  const { setup, problems } = view;
  const by = setup.attributes['review-by'];
  const messages = signature.flatMap(({ name }) => problems.get(name) ?? []);
  return html`<p>
      Until a clinician signs it, the card says that nobody has reviewed its text. Signing is
      optional. A signature counts for this very text, in the language that was read, and ends with
      any change of a word, a number or an address.
    </p>
    ${by ? claimOfAddress(view) : claimOfDocument(view)} ${by ? languagesSigned(view) : nothing}
    ${problemList(problemsId, messages)}
    <div class="row">
      <button type="button" data-do="copy-sign-link">Copy a link for the clinician</button>
      <button
        type="button"
        data-do="read"
        id="attributes-review-text"
        aria-describedby=${messages.length ? problemsId : nothing}
      >
        ${by ? 'Read it again and sign' : 'Read it and sign it here'}
      </button>
      ${
        by ? html`<button type="button" data-do="unsign">Take the signature away</button>` : nothing
      }
    </div>`;
}

function claimOfAddress({ setup: { attributes }, isBrought }: SignView) {
  const { 'review-by': by, 'review-role': role, 'review-on': on } = attributes;
  return html`<p>
    Signed by
    <strong>${normalize([by, role].filter(Boolean).join(', '))}</strong
    >${on ? html`, on ${on}` : nothing}.
    ${
      isBrought
        ? html`So says what was opened here, into which anybody can write a name. Ask them before
          you publish it.`
        : nothing
    }
  </p>`;
}

/** Each that the card offers. */
function languagesSigned({ setup, current }: SignView) {
  const signed = fingerprintsIn(setup.attributes['review-text']);
  return current && current.length > 1
    ? html`<ul>
        ${current.map(
          ({ language, fingerprint }) =>
            html`<li>
              <span lang=${language}>${nameOfLanguage(language)}</span>:
              ${signed.includes(fingerprint) ? 'signed' : 'not signed yet'}
            </li>`,
        )}
      </ul>`
    : nothing;
}

function claimOfDocument({ setup }: SignView) {
  const { by } = reviewOf(setup.document);
  return by
    ? html`<p>
        The text of step 5 names <strong>${normalize(by)}</strong> as its reviewer. Ask them before
        you publish it.
      </p>`
    : nothing;
}
