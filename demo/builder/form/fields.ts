import { html, nothing } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import type { Control } from './controls.js';
import type { Group, Setup } from '../state/setup.js';

/** What is wrong, by the name of the control that caused it. */
export type ProblemsByControl = ReadonlyMap<string, readonly string[]>;

export interface FormState {
  readonly setup: Setup;
  readonly problems: ProblemsByControl;
}

/** `attributes:clinic` is where a control's value stands in a set-up. */
export function placeOf(name: string): readonly [Group, string] | undefined {
  const [group, key] = name.split(/:(.*)/);
  return key && (group === 'attributes' || group === 'variables' || group === 'answers')
    ? [group, key]
    : undefined;
}

export function valueOf(setup: Setup, name: string): string {
  const place = placeOf(name);
  return (place && setup[place[0]][place[1]]) ?? '';
}

export const idOf = (name: string) => name.replaceAll(':', '-');

/** A label, what to know, the control, and what is wrong with its value. */
export function field(control: Control, state: FormState) {
  const { name, label, hint, kind } = control;
  const id = idOf(name);
  return html`<div class="field">
    ${
      kind === 'switch'
        ? html`<label class="check">${input(control, state)} ${label}</label>`
        : html`<label for=${id}>${label}</label>`
    }
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${kind === 'switch' ? nothing : input(control, state)} ${problemsAt(name, state)}
  </div>`;
}

export const fields = (controls: readonly Control[], state: FormState) =>
  controls.map((control) => field(control, state));

/** Announced by the summary of problems, so that typing is not talked over. */
export function problemsAt(name: string, { problems }: FormState) {
  const messages = problems.get(name);
  return messages
    ? html`<ul class="problems" id="${idOf(name)}-problems">
        ${messages.map((message) => html`<li>${message}</li>`)}
      </ul>`
    : nothing;
}

/** The ids of what a screen reader reads after a control's label. */
function described({ name, hint }: Control, { problems }: FormState): string | typeof nothing {
  const ids = [hint && `${idOf(name)}-hint`, problems.has(name) && `${idOf(name)}-problems`];
  return ids.filter(Boolean).join(' ') || nothing;
}

function input(control: Control, state: FormState) {
  const { name, kind = 'text', placeholder = nothing, options = [] } = control;
  const value = valueOf(state.setup, name);
  const id = idOf(name);
  const description = described(control, state);
  const isInvalid = state.problems.has(name) ? 'true' : nothing;
  if (kind === 'switch')
    return html`<input
      type="checkbox"
      id=${id}
      name=${name}
      .value=${'true'}
      .checked=${live(Boolean(value) && value !== 'false')}
      aria-describedby=${description}
    />`;
  if (kind === 'choice')
    return html`<select
      id=${id}
      name=${name}
      aria-describedby=${description}
      aria-invalid=${isInvalid}
    >
      ${[
        ...options,
        ...(options.some(([each]) => each === value)
          ? []
          : [[value, `Your own: ${value}`] as const]),
      ].map(
        ([each, words]) =>
          html`<option .value=${each} .selected=${live(each === value)}>${words}</option>`,
      )}
    </select>`;
  if (kind === 'lines' || kind === 'paragraph')
    return html`<textarea
      id=${id}
      name=${name}
      rows=${kind === 'lines' ? 4 : 3}
      .value=${live(value)}
      aria-describedby=${description}
      aria-invalid=${isInvalid}
    ></textarea>`;
  const text = html`<input
    type=${kind === 'color' ? 'text' : kind}
    id=${id}
    name=${name}
    .value=${live(value)}
    placeholder=${kind === 'color' ? 'The card’s own' : placeholder}
    ?required=${control.isRequired}
    autocomplete="off"
    spellcheck=${kind === 'text' ? 'true' : 'false'}
    aria-describedby=${description}
    aria-invalid=${isInvalid}
  />`;
  return kind === 'color'
    ? html`<div class="color">
        <input
          type="color"
          name=${name}
          aria-label="Pick: ${control.label}"
          .value=${live(/^#[\da-f]{6}$/i.test(value) ? value : '#808080')}
        />
        ${text}
        <button type="button" data-do="reset" data-name=${name} ?disabled=${!value}>
          <span class="hidden">${control.label}: </span>Reset
        </button>
      </div>`
    : text;
}
