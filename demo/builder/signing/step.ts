import { html, nothing } from 'lit/html.js';
import { reviewerOf } from '../../../src/frame/address.js';
import { signature } from '../form/controls.js';
import type { FormState } from '../form/fields.js';
import type { Setup } from '../state/setup.js';
import { languageOfCard } from '../snippet/snippets.js';

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
