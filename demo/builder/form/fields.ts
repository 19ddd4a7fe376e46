import { html, nothing } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { valueOf } from '../state/setup.js';
import type { Control, FormView } from './control.js';
import { idOf } from './control.js';
import { madeOf } from './made-of.js';
import { problemList } from './step.js';

/** A label, what to know, the control, and what is wrong with its value. */
export function field(control: Control, view: FormView) {
  const { name, label, hint, kind } = control;
  const id = idOf(name);
  const isSwitch = kind === 'switch';
  return html`<div class="field">
    ${
      isSwitch
        ? html`<label class="check">${switchInput(control, view)} ${label}</label>`
        : html`<label for=${id}>${label}</label>`
    }
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${isSwitch ? nothing : input(control, view)}
    ${view.problems.has(name) ? nothing : madeOf(name, valueOf(view.setup, name))}
    ${problemsOf(name, view)}
  </div>`;
}

export const fields = (controls: readonly Control[], view: FormView) =>
  controls.map((control) => field(control, view));

/** Announced by the summary of problems, so that typing is not talked over. */
export const problemsOf = (name: string, { problems }: FormView) =>
  problemList(problemsId(name), problems.get(name));

export const describedByProblems = (name: string, { problems }: FormView) =>
  problems.has(name) ? problemsId(name) : nothing;

export const invalid = (name: string, { problems }: FormView) =>
  problems.has(name) ? 'true' : nothing;

const problemsId = (name: string) => `${idOf(name)}-problems`;

/** The ids of what a screen reader reads after a control's label. */
function describedBy({ name, hint }: Control, { problems }: FormView): string | typeof nothing {
  const ids = [hint && `${idOf(name)}-hint`, problems.has(name) && problemsId(name)];
  return ids.filter(Boolean).join(' ') || nothing;
}

function input(control: Control, view: FormView) {
  switch (control.kind) {
    case 'choice':
      return select(control, view);
    case 'lines':
    case 'paragraph':
      return textArea(control, view);
    case 'color':
      return colorInput(control, view);
    default:
      return textInput(control, view);
  }
}

function switchInput(control: Control, view: FormView) {
  const value = valueOf(view.setup, control.name);
  return html`<input
    type="checkbox"
    id=${idOf(control.name)}
    name=${control.name}
    .value=${'true'}
    .checked=${live(Boolean(value) && value !== 'false')}
    aria-describedby=${describedBy(control, view)}
  />`;
}

function select(control: Control, view: FormView) {
  const { name, options = [] } = control;
  const value = valueOf(view.setup, name);
  const isListed = options.some(([each]) => each === value);
  const others = isListed ? [] : [[value, `Your own: ${value}`] as const];
  return html`<select
    id=${idOf(name)}
    name=${name}
    aria-describedby=${describedBy(control, view)}
    aria-invalid=${invalid(name, view)}
  >
    ${[...options, ...others].map(
      ([each, label]) =>
        html`<option .value=${each} .selected=${live(each === value)}>${label}</option>`,
    )}
  </select>`;
}

const textArea = (control: Control, view: FormView) =>
  html`<textarea
    id=${idOf(control.name)}
    name=${control.name}
    rows=${control.kind === 'lines' ? 4 : 3}
    .value=${live(valueOf(view.setup, control.name))}
    aria-describedby=${describedBy(control, view)}
    aria-invalid=${invalid(control.name, view)}
  ></textarea>`;

function textInput(control: Control, view: FormView) {
  const { name, kind = 'text', placeholder = nothing, isRequired } = control;
  return html`<input
    type=${kind}
    id=${idOf(name)}
    name=${name}
    .value=${live(valueOf(view.setup, name))}
    placeholder=${placeholder}
    ?required=${isRequired}
    autocomplete="off"
    spellcheck=${kind === 'text' ? 'true' : 'false'}
    aria-describedby=${describedBy(control, view)}
    aria-invalid=${invalid(name, view)}
  />`;
}

/** A colour can be picked, or written as any CSS has it. */
function colorInput(control: Control, view: FormView) {
  const { name, label } = control;
  const value = valueOf(view.setup, name);
  return html`<div class="color">
    <input
      type="color"
      name=${name}
      aria-label="Pick: ${label}"
      .value=${live(/^#[\da-f]{6}$/i.test(value) ? value : '#808080')}
    />
    <input
      type="text"
      id=${idOf(name)}
      name=${name}
      .value=${live(value)}
      placeholder="The card’s own"
      autocomplete="off"
      spellcheck="false"
      aria-describedby=${describedBy(control, view)}
      aria-invalid=${invalid(name, view)}
    />
    <button type="button" data-do="reset" data-name=${name} ?disabled=${!value}>
      <span class="hidden">${label}: </span>Reset
    </button>
  </div>`;
}
