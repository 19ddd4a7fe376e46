import { html, nothing } from 'lit/html.js';
import { normalize } from '../../../src/document/normalize.js';
import type { FormView } from '../form/control.js';
import { signature } from '../form/controls.js';
import { problemList } from '../form/step.js';
import { reviewOf } from '../state/document.js';

const problemsId = 'attributes-review-text-problems';

export function signStep({ setup, problems }: FormView) {
  const by = setup.attributes['review-by'];
  const messages = signature.flatMap(({ name }) => problems.get(name) ?? []);
  return html`<p>
      Until a clinician signs it, the card says that nobody has reviewed its text. Signing is
      optional. A signature counts for this very text, in the language that was read, and ends with
      any change of a word.
    </p>
    ${by ? claimOfAddress({ setup }) : claimOfDocument({ setup })}
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

function claimOfAddress({ setup: { attributes } }: Pick<FormView, 'setup'>) {
  const { 'review-by': by, 'review-role': role, 'review-on': on } = attributes;
  return html`<p>
    Signed by
    <strong>${normalize([by, role].filter(Boolean).join(', '))}</strong
    >${on ? html`, on ${on}` : nothing}. So says the address of this page, into which anybody who
    sends a link can write a name. Ask them before you publish it.
  </p>`;
}

function claimOfDocument({ setup }: Pick<FormView, 'setup'>) {
  const { by } = reviewOf(setup.document);
  return by
    ? html`<p>
        The text of step 5 names <strong>${normalize(by)}</strong> as its reviewer. Ask them before
        you publish it.
      </p>`
    : nothing;
}
