import { html, nothing } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { brands } from './brands.js';
import { leastContrast } from '../preview/contrast.js';
import type { Contrast } from '../preview/contrast.js';
import * as controls from './controls.js';
import { countries, countryOf } from './countries.js';
import type { Country } from './countries.js';
import type { FormState } from './fields.js';
import { fields, idOf, problemsAt, valueOf } from './fields.js';

/** A numbered part of the form. */
export const step = (number: number, id: string, title: string, content: unknown) =>
  html`<section class="step" id=${id} aria-labelledby="${id}-title">
    <h2 id="${id}-title" tabindex="-1"><span class="number">${number}</span> ${title}</h2>
    ${content}
  </section>`;

const more = (title: string, content: unknown, id = '') =>
  html`<details id=${id || nothing}>
    <summary>${title}</summary>
    <div class="more">${content}</div>
  </details>`;

export function placeStep(state: FormState) {
  const code = state.setup.answers['country'] ?? '';
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
    ${country ? offer(country, state) : nothing}
    ${
      code === 'other'
        ? html`<p class="hint">
            We have no numbers for it that we could check. Write them here, if you know them.
          </p>`
        : nothing
    }
    ${fields(controls.numbers, state)}`;
}

/** Offered, never set by itself: a wrong number in an emergency is worse than none. */
function offer({ emergency, advice }: Country, { setup }: FormState) {
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

export const clinicStep = (state: FormState) => fields(controls.clinic, state);

export function languageStep(state: FormState) {
  const { name, label } = controls.menu;
  const chosen = valueOf(state.setup, name)
    .split(/[\s,|]+/)
    .filter(Boolean);
  const known: readonly string[] = controls.languageNames.map(([tag]) => tag);
  // What nobody could take out of the list again would stay wrong.
  const others = chosen.filter((tag) => !known.includes(tag)).map((tag) => [tag, tag] as const);
  const isInvalid = state.problems.has(name) ? 'true' : nothing;
  return html`${fields(controls.language, state)}
    <fieldset id=${idOf(name)} aria-describedby=${describedByProblems(name, state)}>
      <legend>${label}</legend>
      <p class="hint">Choose two or more, and readers get buttons to change the language.</p>
      ${[...controls.languageNames, ...others].map(
        ([tag, words]) =>
          html`<label class="check" lang=${known.includes(tag) ? tag : nothing}
            ><input
              type="checkbox"
              name="menu"
              .value=${tag}
              .checked=${live(chosen.includes(tag))}
              aria-invalid=${isInvalid}
            />
            ${words}</label
          >`,
      )}
      ${problemsAt(name, state)}
    </fieldset>`;
}

const describedByProblems = (name: string, { problems }: FormState) =>
  problems.has(name) ? `${idOf(name)}-problems` : nothing;

export function lookStep(state: FormState, contrasts: readonly Contrast[]) {
  return html`<fieldset>
      <legend>Start from a look</legend>
      <p class="hint">Three invented clinics. You can change everything afterwards.</p>
      <div class="row">
        ${brands.map(
          ({ name, variables }) =>
            html`<button type="button" data-do="brand" data-name=${name}>
              <span class="swatch" data-color=${variables['--bsc-accent'] ?? nothing}></span>
              ${name}
            </button>`,
        )}
      </div>
    </fieldset>
    ${fields(controls.look, state)} ${fields(controls.colors.slice(0, 2), state)}
    ${contrastTable(contrasts)} ${more('More colours', fields(controls.colors.slice(2), state))}
    ${more('Typefaces, corners, space', fields(controls.shapes, state))}
    ${more('Which parts show, and in which order', [
      sectionOrder(state),
      fields(controls.details, state),
    ])}`;
}

function contrastTable(contrasts: readonly Contrast[]) {
  return html`<table class="contrasts">
    <caption>
      How well it can be read, measured on the card. ${leastContrast} is the least for everybody.
    </caption>
    <tbody>
      ${contrasts.map(
        ({ where, ratio }) =>
          html`<tr class=${ratio < leastContrast ? 'low' : nothing}>
            <th scope="row">${where}</th>
            <td>${(Math.floor(ratio * 10) / 10).toFixed(1)} to 1</td>
            <td>${ratio < leastContrast ? 'Too low: choose another colour' : 'Good'}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function sectionOrder(state: FormState) {
  const { name, label } = controls.sections;
  const { shown, hidden } = sectionsOf(valueOf(state.setup, name));
  const isInvalid = state.problems.has(name) ? 'true' : nothing;
  const row = (section: string, index: number, isShown: boolean) =>
    html`<li>
      <label class="check"
        ><input
          type="checkbox"
          name="section"
          .value=${section}
          .checked=${live(isShown)}
          aria-invalid=${isInvalid}
        />
        ${wordsOf(section)}</label
      >
      ${
        isShown
          ? html`<button
                type="button"
                data-do="section-up"
                data-name=${section}
                aria-label="Move up: ${wordsOf(section)}"
                ?disabled=${index === 0}
              >
                ↑
              </button>
              <button
                type="button"
                data-do="section-down"
                data-name=${section}
                aria-label="Move down: ${wordsOf(section)}"
                ?disabled=${index === shown.length - 1}
              >
                ↓
              </button>`
          : nothing
      }
    </li>`;
  return html`<fieldset id=${idOf(name)} aria-describedby=${describedByProblems(name, state)}>
    <legend>${label}</legend>
    <p class="hint">
      The signs of an emergency come first and the disclaimer comes last, in any case.
    </p>
    <ol class="order">
      ${shown.map((name, index) => row(name, index, true))}
      ${hidden.map((name, index) => row(name, index, false))}
    </ol>
    ${problemsAt(name, state)}
  </fieldset>`;
}

const wordsOf = (section: string) =>
  controls.sectionNames.find(([name]) => name === section)?.[1] ?? section;

/** In the page's order; without the attribute, all in the usual one. */
export function sectionsOf(value: string) {
  const all = controls.sectionNames.map(([name]) => name);
  const asked = value.toLowerCase().split(/[\s,|]+/);
  const shown = value ? all.filter((name) => asked.includes(name)) : all;
  if (value) shown.sort((one, other) => asked.indexOf(one) - asked.indexOf(other));
  return { shown, hidden: all.filter((name) => !shown.includes(name)) };
}

export const textStep = (state: FormState, hasDocument: boolean) =>
  html`<p>
      The text comes ready to use. Change only what has to be different: a changed text needs a new
      review.
    </p>
    ${more('Change a heading or a list', fields(controls.words, state))}
    <details id="document" data-opens="editor">
      <summary>Change any sentence, in a document</summary>
      <div class="more">
        <p class="hint">
          A document says what differs from the built-in text. It is written in JSON: names and
          texts between quotation marks. The editor offers what can stand where, and marks mistakes.
        </p>
        <div class="row">
          <button type="button" data-do="built-in">Start from the built-in text</button>
          <label class="file"
            >Open a file <input type="file" name="document-file" accept=".json,application/json"
          /></label>
          <button type="button" data-do="download" ?disabled=${!hasDocument}>Save as a file</button>
          <button type="button" data-do="clear-document" ?disabled=${!hasDocument}>
            Take it away
          </button>
        </div>
        <h3 id="editor-label">Document</h3>
        <div id="editor"></div>
        ${problemsAt('document', state)} ${fields(controls.file, state)}
      </div>
    </details>`;

/** For links that lead from a problem to what caused it. */
export const titleOf = (name: string) =>
  titles[name] ?? controls.controls.find((control) => control.name === name)?.label ?? 'Card';

const titles: Readonly<Record<string, string>> = {
  document: 'Document',
  'answers:base': 'Address of the card’s files',
};

/** A signature is not typed in the form: it is made, and mended, by reading. */
export const targetOf = (name: string) =>
  idOf(
    controls.signature.some((control) => control.name === name) ? 'attributes:review-text' : name,
  );
