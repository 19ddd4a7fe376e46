import { html, nothing } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { languageNames } from '../state/languages.js';
import { valueOf } from '../state/setup.js';
import type { FormView } from './control.js';
import { idOf } from './control.js';
import { language, menu } from './controls.js';
import { describedByProblems, fields, invalid, problemsOf } from './fields.js';

const knownTags: readonly string[] = languageNames.map(([tag]) => tag);

export function languageStep(view: FormView) {
  const { name, label } = menu;
  const chosen = valueOf(view.setup, name)
    .split(/[\s,|]+/)
    .filter(Boolean);
  // A tag that is not listed could never be taken out again, so an unknown one is listed, too.
  const unknown = chosen
    .filter((tag) => !knownTags.includes(tag))
    .map((tag) => [tag, tag] as const);
  return html`${fields(language, view)}
    <fieldset id=${idOf(name)} aria-describedby=${describedByProblems(name, view)}>
      <legend>${label}</legend>
      <p class="hint">Choose two or more, and readers get buttons to change the language.</p>
      ${[...languageNames, ...unknown].map(
        ([tag, title]) =>
          html`<label class="check" lang=${knownTags.includes(tag) ? tag : nothing}
            ><input
              type="checkbox"
              name="menu"
              .value=${tag}
              .checked=${live(chosen.includes(tag))}
              aria-invalid=${invalid(name, view)}
            />
            ${title}</label
          >`,
      )}
      ${problemsOf(name, view)}
    </fieldset>`;
}
