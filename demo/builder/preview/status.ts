import { html, nothing } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { languageNames } from '../form/controls.js';
import type { FormState } from '../form/fields.js';
import type { Question } from './hosts.js';
import { questions } from './hosts.js';
import type { History } from '../state/setup.js';
import { titleOf } from '../form/steps.js';

/** Above the form: nothing that is done here is final. */
export const tools = ({ past, future }: History, said: string) =>
  html`<div class="row">
      <button type="button" data-do="undo" ?disabled=${!past.length}>Undo</button>
      <button type="button" data-do="redo" ?disabled=${!future.length}>Redo</button>
      <button type="button" data-do="start-over">Start over</button>
      <button type="button" data-do="copy-link">Copy a link</button>
    </div>
    <p class="said" role="status">${said}</p>`;

const widths = [
  ['phone', 'Phone'],
  ['column', 'Column'],
  ['full', 'Full'],
] as const;

/** Above the preview: how to look at it, and what is wrong. */
export function status(problems: FormState['problems'], language: string, width: string) {
  const found = [...problems.keys()];
  return html`<div class="row">
      <fieldset class="segments">
        <legend>Width</legend>
        ${widths.map(
          ([value, words]) =>
            html`<label
              ><input
                type="radio"
                name="width"
                .value=${value}
                .checked=${live(value === width)}
              />${words}</label
            >`,
        )}
      </fieldset>
      <div class="field inline">
        <label for="shown-language">Look at it in</label>
        <select id="shown-language" name="shown-language">
          <option value="" .selected=${live(!language)}>its own language</option>
          ${languageNames.map(
            ([tag, name]) =>
              html`<option lang=${tag} value=${tag} .selected=${live(tag === language)}>
                ${name}
              </option>`,
          )}
        </select>
      </div>
    </div>
    <div role="status">
      ${
        found.length
          ? html`<p>
              <strong
                >${found.length === 1 ? 'One thing' : `${found.length} things`} to look at:</strong
              >
              ${found.map((name) => html`<button type="button" class="link" data-do="show" data-name=${name}>${titleOf(name)}</button> `)}
            </p>`
          : html`<p>Everything is in order.</p>`
      }
    </div>`;
}

/** Below the heading. */
export interface Notices {
  /** What the address says about who signed. */
  readonly brought: unknown;
  /** What could not be used of the address that the page was opened with. */
  readonly refused: readonly string[];
  readonly asked: readonly Question[];
}

export const notices = ({ brought, refused, asked }: Notices) =>
  html`${brought ? html`<div class="warning">${brought}</div>` : nothing} ${refusals(refused)}
  ${questions(asked)}`;

function refusals([first, ...others]: readonly string[]) {
  return first
    ? html`<div class="warning">
        <p>
          <strong>Part of the address of this page could not be used.</strong> The rest is as it
          says; where it says nothing, the card is as it comes.
        </p>
        <ul>
          <li>${first}</li>
          ${others.slice(0, 4).map((each) => html`<li>${each}</li>`)}
          ${others.length > 4 ? html`<li>And ${others.length - 4} more.</li>` : nothing}
        </ul>
      </div>`
    : nothing;
}
