import { html, nothing } from 'lit/html.js';
import { live } from 'lit/directives/live.js';

/** How a visitor comes back to a set-up. */
export interface KeepView {
  /** Whether this browser keeps it. */
  readonly isKept: boolean;
  /** Whether the code was copied, after which most people leave. */
  readonly hasCopied: boolean;
}

export const keepPart = ({ isKept, hasCopied }: KeepView) =>
  html`<fieldset class=${hasCopied ? 'keep offer' : 'keep'}>
    <legend>Save your link</legend>
    <p>
      ${
        hasCopied
          ? html`<strong>Before you leave:</strong> this page forgets everything. `
          : nothing
      }Your
      link holds all that you have set. Keep it where you keep the passwords of your site: with it
      you can change the card in a year.
    </p>
    <button type="button" class=${hasCopied ? 'main' : ''} data-do="copy-link">
      Copy your link
    </button>
    <label class="check"
      ><input type="checkbox" name="keep-here" .checked=${live(isKept)} /><span
        >Keep it in this browser, too
        <small
          >Only on this device, until you take the tick away. Do not, if others use it.</small
        ></span
      ></label
    >
  </fieldset>`;
