import { html } from 'lit/html.js';
import type { FormView } from './control.js';
import { file, words as wholeTexts } from './controls.js';
import { fields, problemsOf } from './fields.js';
import type { WordsView } from '../texts/words-view.js';
import { forDevelopers } from './step.js';
import { wordsPart } from './words-part.js';

export const textStep = (view: FormView, words: WordsView | undefined) =>
  html`<p>
      The text comes ready to use. Change only what has to be different: a changed text needs a new
      review.
    </p>
    ${wordsPart(words, problemsOf('words', view))}
    ${forDevelopers('whole lists', fields(wholeTexts, view))} ${documentFold(view)}`;

function documentFold(view: FormView) {
  const isEmpty = !view.setup.document.text;
  return html`<details id="document" class="developers" data-opens="editor">
    <summary>For developers: the text as a file</summary>
    <div class="more">
      <p class="hint">
        A document says what differs from the built-in text, in JSON. It is the same text that you
        change above. The editor offers what can stand where, and marks mistakes.
      </p>
      <div class="row">
        <button type="button" data-do="built-in">Start from the built-in text</button>
        <label class="file"
          >Open a file <input type="file" name="document-file" accept=".json,application/json"
        /></label>
        <button type="button" data-do="download" ?disabled=${isEmpty}>Save as a file</button>
        <button type="button" data-do="clear-document" ?disabled=${isEmpty}>Take it away</button>
      </div>
      <h3 id="editor-label">Document</h3>
      <div id="editor"></div>
      ${problemsOf('document', view)} ${fields(file, view)}
    </div>
  </details>`;
}
