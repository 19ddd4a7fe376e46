import { html, nothing } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { nameOfLanguage } from '../state/languages.js';
import { changedWords, kindOfDifference } from '../texts/changed-words.js';
import type { Difference } from '../texts/differences.js';
import { wordParts } from '../texts/card-parts.js';
import type { WordsSingle, WordsView } from '../texts/words-view.js';
import { typed } from './typed.js';
import { wordsRow } from './words-row.js';

/** The words of the card, each to be edited where it stands. */
export function wordsPart(view: WordsView | undefined, problems: unknown) {
  return html`<details id="words" data-opens="words">
    <summary>Change the words</summary>
    <div class="more">
      <div id="words-faults" tabindex="-1">${problems}</div>
      ${view ? content(view) : html`<p class="hint">The words are on their way.</p>`}
    </div>
  </details>`;
}

function content(view: WordsView) {
  if (view.isElsewhere)
    return html`<p class="warning">
      The words of this card are a file on your site. To change them here, open that file below,
      under “For developers”, and empty its address.
    </p>`;
  return html`<p class="hint">
      Press the pencil beside a text, or double-click it on the card. What you do not change stays
      as it comes, and gets better whenever the card does.
    </p>
    ${languageChoice(view)} ${differenceList(view)} ${partChoice(view)}
    ${view.singles.map((single) => singleField(single, view))} ${itemList(view)}`;
}

const languageChoice = ({ languages, language }: WordsView) =>
  languages.length < 2
    ? nothing
    : html`<fieldset>
        <legend>Language of the words</legend>
        <p class="hint">
          Words are changed in each language by itself, and so is what you add: write it in each.
          Hiding and moving count for all.
        </p>
        <div class="row">
          ${languages.map(
            (tag) =>
              html`<label class="check"
                ><input
                  type="radio"
                  name="words-language"
                  .value=${tag}
                  .checked=${live(tag === language)}
                />
                <span lang=${tag}>${nameOfLanguage(tag)}</span></label
              >`,
          )}
        </div>
      </fieldset>`;

function differenceList({ differences, language }: WordsView) {
  const count = differences.length;
  const name = nameOfLanguage(language);
  if (!count)
    return html`<p id="words-differences">In ${name}, nothing differs from the built-in text.</p>`;
  return html`<details id="words-differences">
    <summary>
      In ${name}, ${count === 1 ? 'one thing differs' : `${count} things differ`} from the built-in
      text
    </summary>
    <ul>
      ${differences.map((each) => differenceLine(each, language))}
    </ul>
  </details>`;
}

const differenceLine = (each: Difference, language: string) =>
  html`<li>
    <strong>${each.place}, ${kindOfDifference(each)}:</strong>
    <span lang=${language}>${changedWords(each)}</span>
  </li>`;

const partChoice = ({ choice }: WordsView) =>
  html`<div class="field">
    <label for="words-part">Part of the card</label>
    <select id="words-part" name="words-part">
      ${wordParts.map(
        ([name, title]) =>
          html`<option value=${name} .selected=${live(name === choice.part)}>${title}</option>`,
      )}
    </select>
  </div>`;

const singleField = ({ name, title, text, builtIn }: WordsSingle, { language, dir }: WordsView) =>
  html`<div class="field">
    <label for="words-${name}">${title}</label>
    <textarea
      id="words-${name}"
      name="words:single:${name}"
      rows="3"
      lang=${language}
      dir=${dir}
      ${typed(text)}
    ></textarea>
    ${
      text === builtIn
        ? nothing
        : html`<p class="hint">As built in: <span lang=${language}>${builtIn}</span></p>
            <button type="button" data-do="built-in-single" data-name=${name}>
              Use the built-in words<span class="hidden">: ${title}</span>
            </button>`
    }
  </div>`;

function itemList(view: WordsView) {
  const { items, choice, isReplaced } = view;
  if (choice.part === 'start') return nothing;
  if (isReplaced)
    return html`<p class="warning">
      Another list stands in the place of the built-in one. It is below, under “For developers”.
      Empty it there to change single entries here.
    </p>`;
  return html`<ol class="words">
      ${repeat(
        items,
        ({ id }) => id,
        (item, index) => wordsRow(item, index, view),
      )}
    </ol>
    ${addField(view)}`;
}

const addField = ({ language, dir }: WordsView) =>
  html`<div class="field">
    <label for="words-add">Add your own</label>
    <p class="hint" id="words-add-hint">
      One on each line. What you paste from elsewhere is cleaned: bullets and numbers go.
    </p>
    <textarea
      id="words-add"
      name="words-add"
      rows="2"
      lang=${language}
      dir=${dir}
      aria-describedby="words-add-hint"
    ></textarea>
    <button type="button" data-do="add-words">Add</button>
  </div>`;
