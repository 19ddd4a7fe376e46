import { html, nothing } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { brands } from './brands.js';
import { leastContrast } from './contrast.js';
import type { Contrast } from './contrast.js';
import * as controls from './controls.js';
import { countries, countryOf } from './countries.js';
import type { Country } from './countries.js';
import type { FormState } from './fields.js';
import { fields, idOf, problemsAt, valueOf } from './fields.js';
import type { History } from './setup.js';

/** A numbered part of the form. */
export const step = (number: number, id: string, title: string, content: unknown) =>
  html`<section class="step" id=${id} aria-labelledby="${id}-title">
    <h2 id="${id}-title"><span class="number">${number}</span> ${title}</h2>
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
        <option value="" ?selected=${!code}>Choose a country</option>
        ${countries.map(
          (each) =>
            html`<option value=${each.code} ?selected=${each.code === code}>${each.name}</option>`,
        )}
        <option value="other" ?selected=${code === 'other'}>Another country</option>
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
  const chosen = valueOf(state.setup, controls.menu.name).split(/[\s,|]+/);
  return html`${fields(controls.language, state)}
    <fieldset>
      <legend>${controls.menu.label}</legend>
      <p class="hint">Choose two or more, and readers get buttons to change the language.</p>
      ${controls.languageNames.map(
        ([tag, name]) =>
          html`<label class="check" lang=${tag}
            ><input
              type="checkbox"
              name="menu"
              .value=${tag}
              .checked=${live(chosen.includes(tag))}
            />
            ${name}</label
          >`,
      )}
      ${problemsAt(controls.menu.name, state)}
    </fieldset>`;
}

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
  const { shown, hidden } = sectionsOf(valueOf(state.setup, controls.sections.name));
  const row = (name: string, index: number, isShown: boolean) =>
    html`<li>
      <label class="check"
        ><input type="checkbox" name="section" .value=${name} .checked=${live(isShown)} />
        ${wordsOf(name)}</label
      >
      ${
        isShown
          ? html`<button
                type="button"
                data-do="section-up"
                data-name=${name}
                aria-label="Move up: ${wordsOf(name)}"
                ?disabled=${index === 0}
              >
                ↑
              </button>
              <button
                type="button"
                data-do="section-down"
                data-name=${name}
                aria-label="Move down: ${wordsOf(name)}"
                ?disabled=${index === shown.length - 1}
              >
                ↓
              </button>`
          : nothing
      }
    </li>`;
  return html`<fieldset>
    <legend>${controls.sections.label}</legend>
    <p class="hint">
      The signs of an emergency come first and the disclaimer comes last, in any case.
    </p>
    <ol class="order">
      ${shown.map((name, index) => row(name, index, true))}
      ${hidden.map((name, index) => row(name, index, false))}
    </ol>
    ${problemsAt(controls.sections.name, state)}
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
  controls.controls.find((control) => control.name === name)?.label ??
  (name === 'document' ? 'Document' : 'Card');

export const targetOf = (name: string) =>
  name === 'document'
    ? 'document'
    : name === controls.sections.name || name === controls.menu.name
      ? `${idOf(name)}-problems`
      : idOf(name);

/** Above the form: nothing that is done here is final. */
export const tools = ({ past, future }: History, said: string) =>
  html`<div class="row">
      <button type="button" data-do="undo" ?disabled=${!past.length}>Undo</button>
      <button type="button" data-do="redo" ?disabled=${!future.length}>Redo</button>
      <button type="button" data-do="start-over">Start over</button>
      <button type="button" data-do="copy-link">Copy a link to this set-up</button>
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
          <option value="" ?selected=${!language}>its own language</option>
          ${controls.languageNames.map(
            ([tag, name]) =>
              html`<option lang=${tag} value=${tag} ?selected=${tag === language}>${name}</option>`,
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
