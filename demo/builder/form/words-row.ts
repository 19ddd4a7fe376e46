import { html, nothing } from 'lit/html.js';
import type { CardItem } from '../../../src/card/card.js';
import type { WordField } from '../texts/edits.js';
import { writtenWords } from '../texts/edits.js';
import { wordsOf } from '../texts/differences.js';
import type { WordsItem, WordsView } from '../texts/words-view.js';
import { nameOfLanguage } from '../state/languages.js';
import { typed } from './typed.js';

const labels: Readonly<Record<WordField, string>> = {
  title: 'Title',
  text: 'Text',
  list: 'Points below it, one on each line',
  steps: 'Steps, one on each line',
};

/** One text of a list: as it is, or open to be edited. */
export function wordsRow(entry: WordsItem, index: number, view: WordsView) {
  const { id, item, isHidden, isMissing } = entry;
  const { choice, language, dir } = view;
  const isOpen = choice.editing === id && !isHidden;
  return html`<li id="words-item-${id}" class=${isHidden ? 'is-hidden' : ''}>
    ${isHidden ? html`<p class="hint">Hidden in every language</p>` : nothing}
    ${
      isMissing && !isOpen
        ? html`<p class="hint">Not on the card in ${nameOfLanguage(language)}.</p>`
        : nothing
    }
    ${isOpen || isMissing ? inAnotherLanguage(entry) : nothing}
    ${isOpen || isMissing ? nothing : html`<p lang=${language} dir=${dir}>${lineOf(item)}</p>`}
    ${isOpen ? fieldsOf(entry, view) : nothing}
    ${choice.hiding === id ? question(entry) : buttons(entry, index, view, isOpen)}
  </li>`;
}

const lineOf = ({ title, text }: CardItem) =>
  html`${title ? html`<strong>${title}.</strong> ` : nothing}${text}`;

/** What is to be translated stays in sight while it is. */
const inAnotherLanguage = ({ elsewhere }: WordsItem) =>
  elsewhere
    ? html`<p class="hint">In another language you have written:</p>
        <p dir="auto">${lineOf(elsewhere)}</p>`
    : nothing;

/** All of it is there before the first key, so that nothing moves under a hand that types. */
function fieldsOf(
  { id, item, builtIn, elsewhere, isChanged, isMissing }: WordsItem,
  { language, dir }: WordsView,
) {
  const shown = (['title', 'text', 'list', 'steps'] as const).filter(
    (field) => (field === 'text' || item[field]) ?? builtIn?.[field] ?? elsewhere?.[field],
  );
  return html`${shown.map(
    (field) =>
      html`<div class="field">
        <label for="words-${id}-${field}">${labels[field]}</label>
        <textarea
          id="words-${id}-${field}"
          name="words:${id}:${field}"
          rows=${field === 'title' ? 1 : 4}
          lang=${language}
          dir=${dir}
          ${typed(isMissing ? '' : writtenWords(item, field))}
        ></textarea>
      </div>`,
  )}
  ${
    builtIn
      ? html`<p class="hint">As built in: <span lang=${language}>${wordsOf(builtIn)}</span></p>
          <button type="button" data-do="built-in-words" data-name=${id} ?disabled=${!isChanged}>
            Use the built-in words
          </button>`
      : nothing
  }`;
}

function buttons(entry: WordsItem, index: number, view: WordsView, isOpen: boolean) {
  const { items, choice, language } = view;
  const { id, item, builtIn, isHidden, isMissing } = entry;
  const name = item.title ?? item.text.slice(0, 40);
  const button = (what: string, face: string, says: string, isOff = false) =>
    html`<button
      type="button"
      data-do=${what}
      data-name=${id}
      aria-label="${says}: ${name}"
      ?disabled=${isOff}
    >
      ${face}
    </button>`;
  if (isHidden)
    return html`<div class="row">${button('show-words', 'Show it again', 'Show it again')}</div>`;
  if (isMissing)
    return html`<div class="row">
      ${
        isOpen
          ? button('done-words', 'Done', 'Done')
          : button('edit-words', `✎ Write it in ${nameOfLanguage(language)}`, 'Write')
      }
      ${button('remove-words', 'Take out', 'Take out')}
    </div>`;
  return html`<div class="row">
    ${isOpen ? button('done-words', 'Done', 'Done') : button('edit-words', '✎ Change', 'Change')}
    ${button('words-up', '↑', 'Move up', index === 0)}
    ${button('words-down', '↓', 'Move down', index === items.length - 1)}
    ${
      !builtIn
        ? button('remove-words', 'Take out', 'Take out')
        : choice.part === 'emergency'
          ? html`<small>Stands on every card</small>`
          : button('hide-words', 'Hide', 'Hide')
    }
  </div>`;
}

/** Before a warning goes. */
const question = ({ id, warning }: WordsItem) =>
  html`<div class="warning" id="words-question" tabindex="-1">
    <p><strong>Patients may need this.</strong> ${warning}</p>
    <div class="row">
      <button type="button" data-do="keep-words" data-name=${id}>Keep it</button>
      <button type="button" data-do="hide-anyway" data-name=${id}>Hide it all the same</button>
    </div>
  </div>`;
