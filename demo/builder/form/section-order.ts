import { html } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { valueOf } from '../state/setup.js';
import type { FormView } from './control.js';
import { idOf } from './control.js';
import { sectionNames, sections } from './controls.js';
import { describedByProblems, invalid, problemsOf } from './fields.js';
import { sectionsOf } from './sections.js';

/** Which sections show, and buttons that move them. */
export function sectionOrder(view: FormView) {
  const { name, label } = sections;
  const { shown, hidden } = sectionsOf(valueOf(view.setup, name));
  const last = shown.length - 1;
  return html`<fieldset id=${idOf(name)} aria-describedby=${describedByProblems(name, view)}>
    <legend>${label}</legend>
    <p class="hint">The warning signs come first and the disclaimer comes last, in any case.</p>
    <ol class="order">
      ${shown.map(
        (section, index) =>
          html`<li>${checkBox(section, true, view)} ${moveButtons(section, index, last)}</li>`,
      )}
      ${hidden.map((section) => html`<li>${checkBox(section, false, view)}</li>`)}
    </ol>
    ${problemsOf(name, view)}
  </fieldset>`;
}

const checkBox = (section: string, isShown: boolean, view: FormView) =>
  html`<label class="check"
    ><input
      type="checkbox"
      name="section"
      .value=${section}
      .checked=${live(isShown)}
      aria-invalid=${invalid(sections.name, view)}
    />
    ${titleOf(section)}</label
  >`;

const moveButtons = (section: string, index: number, last: number) =>
  html`<button
      type="button"
      data-do="section-up"
      data-name=${section}
      aria-label="Move up: ${titleOf(section)}"
      ?disabled=${index === 0}
    >
      ↑
    </button>
    <button
      type="button"
      data-do="section-down"
      data-name=${section}
      aria-label="Move down: ${titleOf(section)}"
      ?disabled=${index === last}
    >
      ↓
    </button>`;

const titleOf = (section: string) =>
  sectionNames.find(([name]) => name === section)?.[1] ?? section;
