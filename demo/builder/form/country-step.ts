import { html, nothing } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import type { FormView } from './control.js';
import * as controls from './controls.js';
import type { Country } from '../state/countries.js';
import { countries, countryOf } from '../state/countries.js';
import { fields } from './fields.js';

export function countryStep(view: FormView) {
  const code = view.setup.answers['country'] ?? '';
  const country = countryOf(code);
  return html`<div class="field">
      <label for="answers-country">Country</label>
      <select id="answers-country" name="answers:country">
        <option value="" .selected=${live(!code)}>Choose a country</option>
        ${countries.map(
          (each) =>
            html`<option value=${each.code} .selected=${live(each.code === code)}>
              ${each.name}
            </option>`,
        )}
        <option value="other" .selected=${live(code === 'other')}>Another country</option>
      </select>
    </div>
    ${country ? offer(country, view) : nothing}
    ${
      code === 'other'
        ? html`<p class="hint">
            We have no numbers for it that we could check. Write them here, if you know them.
          </p>`
        : nothing
    }
    ${fields(controls.numbers, view)}`;
}

/** Offered, never set by itself: a wrong number in an emergency is worse than none. */
function offer({ emergency, advice }: Country, { setup }: FormView) {
  const isTaken =
    setup.attributes['emergency-number'] === emergency.number &&
    setup.attributes['advice-number'] === advice?.number;
  const lines = [
    ['Emergency', emergency],
    ['Advice from a nurse', advice],
  ] as const;
  return html`<div class="offer">
    <ul>
      ${lines.map(([name, entry]) =>
        entry
          ? html`<li>
              ${name}: <strong>${entry.number}</strong>. ${entry.note ?? nothing}
              <a href=${entry.source.href} target="_blank" rel="noopener noreferrer"
                >Source: ${entry.source.publisher}<span class="hidden">, for ${name}</span></a
              >
            </li>`
          : nothing,
      )}
    </ul>
    ${
      isTaken
        ? html`<p>These numbers are on the card. Call nobody to try them: ask, or look them up.</p>`
        : html`<p>Check that they are right where your patients are.</p>
            <button type="button" data-do="take-numbers">
              ${advice ? 'Use these numbers' : 'Use this number'}
            </button>`
    }
  </div>`;
}
