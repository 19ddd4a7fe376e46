import { html, nothing } from 'lit/html.js';
import { baseOf, nameOfLanguage } from '../state/languages.js';
import type { DialogView } from './dialog-view.js';

/** After a signature: what is signed, what is not, and the one thing that is left to do. */
export function doneTemplate({ languages, signed = new Set(), announcement }: DialogView) {
  const isSigned = (tag: string) => signed.has(tag) || signed.has(baseOf(tag));
  return html`<div class="done">
    <h2 id="reading-title" tabindex="-1">Your signature is on the card</h2>
    <ul id="reading-done">
      ${languages.map(
        (tag) =>
          html`<li>
            <span lang=${tag}>${nameOfLanguage(tag)}</span>:
            ${
              isSigned(tag)
                ? html`<strong>signed</strong>`
                : html`not signed.
                    <button type="button" data-do="read-in" data-name=${tag}>
                      Read it in ${nameOfLanguage(tag)}
                    </button>`
            }
          </li>`,
      )}
    </ul>
    ${
      languages.every(isSigned)
        ? nothing
        : html`<p>In a language that is not signed, the card says that nobody has reviewed it.</p>`
    }
    <p>
      <strong>One thing is left:</strong> your signature is in a link. Copy it, and send it back to
      the person who asked you.
    </p>
    <button type="button" class="main big" data-do="copy-signed">
      Copy the signed link to send back
    </button>
    <p role="status"><strong>${announcement}</strong></p>
    <button type="button" data-do="close-reading">Close</button>
  </div>`;
}
