import { html } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { languageNames } from '../state/languages.js';

/** A control whose value has a problem. */
export interface FaultyControl {
  readonly name: string;
  readonly label: string;
}

/** How the preview is looked at, and what is wrong with it. */
export interface StatusBar {
  readonly faulty: readonly FaultyControl[];
  /** Empty for the card's own language. */
  readonly shownLanguage: string;
  readonly width: string;
}

export const statusBar = ({ faulty, shownLanguage, width }: StatusBar) =>
  html`<div class="row">${widthChoice(width)} ${languageChoice(shownLanguage)}</div>
    <div role="status">${summary(faulty)}</div>`;

const widths = [
  ['phone', 'Phone'],
  ['column', 'Column'],
  ['full', 'Full'],
] as const;

const widthChoice = (chosen: string) =>
  html`<fieldset class="segments">
    <legend>Width</legend>
    ${widths.map(
      ([value, label]) =>
        html`<label
          ><input
            type="radio"
            name="width"
            .value=${value}
            .checked=${live(value === chosen)}
          />${label}</label
        >`,
    )}
  </fieldset>`;

const languageChoice = (chosen: string) =>
  html`<div class="field inline">
    <label for="shown-language">Look at it in</label>
    <select id="shown-language" name="shown-language">
      <option value="" .selected=${live(!chosen)}>its own language</option>
      ${languageNames.map(
        ([tag, name]) =>
          html`<option lang=${tag} value=${tag} .selected=${live(tag === chosen)}>${name}</option>`,
      )}
    </select>
  </div>`;

function summary(faulty: readonly FaultyControl[]) {
  if (!faulty.length) return html`<p>Everything is in order.</p>`;
  const count = faulty.length === 1 ? 'One thing' : `${faulty.length} things`;
  return html`<p>
    <strong>${count} to look at:</strong>
    ${faulty.map(({ name, label }) => html`<button type="button" class="link" data-do="show" data-name=${name}>${label}</button> `)}
  </p>`;
}
