import { html, nothing } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import type { Phrase } from '../../../src/card/card.js';
import { phrase } from '../../../src/view/items.js';
import { signature } from '../form/controls.js';
import { fields } from '../form/fields.js';
import { hostQuestions } from '../preview/notices.js';
import { baseOf, nameOfLanguage } from '../state/languages.js';
import { changedWords, kindOfDifference } from '../texts/changed-words.js';
import { claimNotice } from './claim-notice.js';
import type { DialogView } from './dialog-view.js';
import { planTemplate } from './plan-template.js';

/** The card in full stands in it, which is not drawn here. */
export const dialogTemplate = (view: DialogView) =>
  html`<form class="reading-form" data-form="sign">
    <header>
      <h2 id="reading-title" tabindex="-1">Read the text, then sign it</h2>
      <button type="button" data-do="close-reading">Close without signing</button>
    </header>
    ${view.brought ? html`<div class="warning" id="reading-brought">${claimNotice(view.brought)}</div>` : nothing}
    <p>
      <strong>This publishes a claim about a named person.</strong> Patients will read on the card
      that you reviewed this text. Read all of it first. If anything is wrong, close this and have
      it changed.
    </p>
    ${languageChoice(view)} ${view.missing ? hostQuestions([view.missing]) : nothing}
    ${differenceList(view)} ${textToRead(view)} ${signatureFields(view)}
  </form>`;

function languageChoice({ languages, language, signed }: DialogView) {
  if (languages.length < 2) return nothing;
  const stateOf = (tag: string) =>
    signed && (signed.has(tag) || signed.has(baseOf(tag)) ? 'signed' : 'not signed yet');
  return html`<fieldset>
    <legend>Language that you read</legend>
    <p class="hint">Each language is signed by itself. Sign those that you have read.</p>
    ${languages.map(
      (tag) =>
        html`<label class="check"
          ><input
            type="radio"
            name="reading-language"
            .value=${tag}
            .checked=${live(tag === language)}
          />
          <span
            ><span lang=${tag}>${nameOfLanguage(tag)}</span>${
              signed ? html`: ${stateOf(tag)}` : nothing
            }</span
          ></label
        >`,
    )}
  </fieldset>`;
}

/** What the clinic has changed, before all of the text, in which it is marked. */
function differenceList({ differences, report }: DialogView) {
  if (!differences) return nothing;
  const language = nameOfLanguage(report.language);
  return html`<section id="reading-differences" aria-labelledby="differences-title">
    <h3 id="differences-title">What differs from the built-in text in ${language}</h3>
    ${
      differences.length
        ? html`<p class="hint">Changed texts are marked in yellow below.</p>
            <ul>
              ${differences.map(
                (each) =>
                  html`<li>
                    <strong>${each.place}, ${kindOfDifference(each)}:</strong>
                    <span lang=${report.language}>${changedWords(each)}</span>
                  </li>`,
              )}
            </ul>`
        : html`<p>Nothing. This is the text as it comes with the card.</p>`
    }
  </section>`;
}

const textToRead = ({ missing, unseen }: DialogView) =>
  html`<div
    id="reading-text"
    tabindex="0"
    role="region"
    aria-label="Text to read"
    ?hidden=${missing !== undefined}
  >
    <back-spasm-card id="reading-card"></back-spasm-card>
    ${unseen ? unseenWords(unseen) : nothing}
    <button type="button" data-do="at-end" id="reading-end" ?hidden=${!unseen}>
      I have reached the end of the text
    </button>
  </div>`;

const unseenWords = (unseen: readonly Phrase[]) =>
  html`<p>
      This is signed, too. It stands on parts that are folded, describes pictures for people who
      cannot see them, or is where buttons lead:
    </p>
    <ul id="reading-unseen">
      ${unseen.map((words) => html`<li>${phrase(words)}</li>`)}
    </ul>`;

function signatureFields(view: DialogView) {
  const { report, plan, signedBy } = view;
  return html`<fieldset>
    <legend>Your signature</legend>
    ${fields(signature.slice(0, -1), view.form)}
    <label class="check"
      ><input
        type="checkbox"
        name="has-read"
        required
        ?disabled=${!view.isFinished}
        .checked=${live(view.isTicked)}
        aria-describedby="has-read-why"
      />
      I am the person named here, and I have read all of the text above in
      ${nameOfLanguage(report.language)}.</label
    >
    <p class="hint" id="has-read-why" role="status">${whyTick(view)}</p>
    ${report.fingerprint ? planTemplate(plan, signedBy) : nothing}
    <button class="main">Sign this text</button>
  </fieldset>`;
}

function whyTick(view: DialogView): string {
  const { isFinished, isHeldBack, missing, signed, unseen, report } = view;
  if (isHeldBack)
    return 'This text cannot be signed: it has a picture at an address, which can show something else tomorrow. A signed card leaves it out, with its words. Take it out of the text, or put the picture into the text itself, as the guide for clinics says.';
  if (isFinished) return 'You have reached the end of the text. If you have read it, tick the box.';
  // The texts of the card are known, and this is none of them.
  if (!missing && signed && !unseen && report.fingerprint)
    return 'This text cannot be signed: whoever chooses its language on the card reads another one. Write in the document for which language it is (lang).';
  return missing
    ? 'There is no text to sign before its document is loaded.'
    : 'You can tick this box once you have reached the end of the text above: scroll through it, or go to the button below its last line.';
}
