import { html } from 'lit/html.js';
import type { FormView } from './control.js';
import { file, words } from './controls.js';
import { fields, problemsOf } from './fields.js';
import { fold } from './step.js';

export const textStep = (view: FormView) =>
  html`<p>
      The text comes ready to use. Change only what has to be different: a changed text needs a new
      review.
    </p>
    ${fold('Change a heading or a list', fields(words, view))} ${documentFold(view)}`;

function documentFold(view: FormView) {
  const isEmpty = !view.setup.document.text;
  return html`<details id="document" data-opens="editor">
    <summary>Change any sentence, in a document</summary>
    <div class="more">
      <p class="hint">
        A document says what differs from the built-in text. It is written in JSON: names and texts
        between quotation marks. The editor offers what can stand where, and marks mistakes.
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
