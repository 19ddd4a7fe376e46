import { html, nothing } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import type { FormView } from '../form/control.js';
import { isElsewhere } from '../state/base-address.js';
import type { Setup } from '../state/setup.js';
import { developerPart } from './developer-part.js';
import type { KeepView } from './keep-part.js';
import { keepPart } from './keep-part.js';
import { platforms } from './platforms/list.js';
import type { Platform } from './platforms/platform.js';
import type { SnippetView } from './snippet-view.js';
import type { Snippet } from './snippets.js';
import { whereItGoes } from './where-it-goes.js';

/** One thing to paste for each place, with all that is set in it, and where it goes. */
export function snippetStep(form: FormView, view: SnippetView, keep: KeepView) {
  const { platform, instead, snippets } = view;
  return html`${platformChoice(platform)} ${instead ? heldBack(instead, platform) : nothing}
    ${warnings(form.setup, view)}
    ${snippets.map((snippet, index) => snippetFigure(snippet, index, isLost(form.setup, view)))}
    ${platform && !instead ? stepsFor(platform) : nothing}
    ${snippets.length ? afterChange : nothing}
    <div class="row">
      <button type="button" class=${instead ? 'main' : ''} data-do="mail">
        E-mail this to the person who keeps our site
      </button>
    </div>
    ${keepPart(keep)} ${developerPart(form, view)}`;
}

const platformChoice = (chosen: Platform | undefined) =>
  html`<div class="field">
    <label for="answers-place">What is your site made with?</label>
    <p class="hint" id="answers-place-hint">
      Choose it, and its steps come here. If you do not know, e-mail it to the person who does.
    </p>
    <select id="answers-place" name="answers:place" aria-describedby="answers-place-hint">
      <option value="" .selected=${live(!chosen)}>Choose a place</option>
      ${platforms.map(
        ({ name }) =>
          html`<option value=${name} .selected=${live(name === chosen?.name)}>${name}</option>`,
      )}
    </select>
  </div>`;

const stepsFor = (platform: Platform) =>
  html`${whereItGoes(platform)}
    <ol class="how">
      ${platform.how.map((sentence) => html`<li>${sentence}</li>`)}
    </ol>
    <p class="hint">${platform.tried}</p>`;

const afterChange = html`<p class="hint">
  The signs of an emergency stand in the code as plain words, too, for patients whose browser does
  not get the card. After any change here, copy the code again and paste it over the old.
</p>`;

/** Nobody should copy what the place will delete. */
const heldBack = (instead: string, platform: Platform | undefined) =>
  html`<div class="warning" id="held-back">
    <p><strong>There is nothing to paste here.</strong> ${instead}</p>
    ${
      platform?.best === 'div' && platform.name !== 'Google Tag Manager'
        ? html`<p>
            What works: e-mail it to that person. Their steps are below, under “For developers”.
          </p>`
        : nothing
    }
  </div>`;

/** Whether a document of the set-up would not come along. */
const isLost = ({ document, attributes }: Setup, { kind }: SnippetView) =>
  kind === 'div' && document.text !== '' && !attributes['src'];

/** What to know of the chosen kind before it is copied. */
function warnings(setup: Setup, view: SnippetView) {
  const { kind } = view;
  const base = setup.answers['base'] ?? '';
  return html`${
    isElsewhere(base)
      ? html`<p class="warning">
          The card’s files are on another site: <strong>${base}</strong>. Check that its address is
          the one you mean: whoever runs it decides what the card shows, and learns who reads it.
        </p>`
      : nothing
  }
  ${
    isLost(setup, view)
      ? html`<p class="warning">
          A div cannot hold your own text, so it is not to be copied. What works: under “For
          developers”, choose the first kind. Or save the text as a file, put that on your site, and
          write its address into step 5.
        </p>`
      : nothing
  }
  ${
    kind === 'prerendered' && setup.attributes['src']
      ? html`<p class="warning">
          The text inside is the built-in one, until your document is loaded from its address. To
          have your own text there, open the document in step 5 and empty its address.
        </p>`
      : nothing
  } `;
}

const snippetFigure = ({ title, code }: Snippet, index: number, isHeld: boolean) =>
  html`<figure class="snippet">
    <figcaption id="snippet-${index}">${title}</figcaption>
    <button type="button" class="main" data-do="copy" data-index=${index} ?disabled=${isHeld}>
      Copy<span class="hidden">: ${title}</span>
    </button>
    <pre tabindex="0" role="region" aria-labelledby="snippet-${index}"><code>${code}</code></pre>
  </figure>`;
