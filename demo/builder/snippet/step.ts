import { html, nothing } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import type { FormView } from '../form/control.js';
import { problemList } from '../form/step.js';
import { isElsewhere } from '../state/base-address.js';
import type { Setup } from '../state/setup.js';
import { kinds } from './kinds.js';
import { platforms } from './platforms/list.js';
import type { Platform } from './platforms/platform.js';
import type { SnippetView } from './snippet-view.js';
import type { Snippet } from './snippets.js';

export function snippetStep({ setup, problems }: FormView, view: SnippetView) {
  const { kind, platform, usualBase, snippets } = view;
  return html`${platformChoice(platform)} ${kindChoice(view)}
  ${kind === 'prerendered' ? textSwitch(setup) : nothing}
  ${kind === 'npm' ? nothing : baseField(setup, usualBase, problems.get('answers:base'))}
  ${cautions(setup, view)} ${snippets.map(snippetFigure)}
  ${platform ? sourcesOf(platform) : nothing}`;
}

const platformChoice = (chosen: Platform | undefined) =>
  html`<div class="field">
      <label for="answers-place">Where will you paste it?</label>
      <select id="answers-place" name="answers:place">
        <option value="" .selected=${live(!chosen)}>Choose a place</option>
        ${platforms.map(
          ({ name }) =>
            html`<option value=${name} .selected=${live(name === chosen?.name)}>${name}</option>`,
        )}
      </select>
    </div>
    ${
      chosen
        ? html`<ol class="how">
            ${chosen.how.map((sentence) => html`<li>${sentence}</li>`)}
          </ol>`
        : nothing
    }`;

const kindChoice = ({ kind: chosen, platform }: SnippetView) =>
  html`<fieldset>
    <legend>Kind of snippet</legend>
    ${kinds.map(([kind, description]) => {
      const fate = platform?.fates.find((each) => each.kind === kind)?.fate;
      return html`<label class="check"
        ><input type="radio" name="answers:kind" .value=${kind} .checked=${live(kind === chosen)} />
        <span
          >${description}${platform?.best === kind ? html` <strong>Best for ${platform.name}.</strong>` : nothing}
          ${fate ? html`<small>In ${platform?.name}: ${fate}</small>` : nothing}</span
        ></label
      >`;
    })}
  </fieldset>`;

const textSwitch = ({ answers }: Setup) =>
  html`<label class="check"
    ><input
      type="checkbox"
      name="answers:fallback"
      value="text"
      .checked=${live(answers['fallback'] === 'text')}
    />
    As plain text, for editors that delete templates. It shows without the card’s looks until the
    script runs.</label
  >`;

function baseField({ answers }: Setup, usualBase: string, problems: readonly string[] = []) {
  const base = answers['base'] ?? '';
  const isInvalid = problems.length > 0;
  return html`<div class="field">
    <label for="answers-base">Address of the card’s files</label>
    <p class="hint" id="answers-base-hint">
      Best on your own site: copy the folder <code>${new URL(usualBase).pathname}</code> there and
      write its address here. Then nobody else learns who reads about back pain.
    </p>
    <input
      id="answers-base"
      name="answers:base"
      .value=${live(base)}
      placeholder=${usualBase}
      autocomplete="off"
      spellcheck="false"
      aria-describedby="answers-base-hint${isInvalid ? ' answers-base-problems' : ''}"
      aria-invalid=${isInvalid ? 'true' : nothing}
    />
    ${problemList('answers-base-problems', problems)}
    ${
      !isInvalid && isElsewhere(base)
        ? html`<p class="warning">
            These files are on another site. Check that its address is the one you mean: whoever
            runs it decides what your frames show, and learns who reads them.
          </p>`
        : nothing
    }
  </div>`;
}

/** What to know of the chosen kind before it is copied. */
function cautions({ document, attributes }: Setup, { kind }: SnippetView) {
  if (kind === 'iframe') return nothing;
  return html`${
      kind === 'div' && document.text && !attributes['src']
        ? html`<p class="warning">
            A div cannot hold your document. Save it as a file, put that on your site, and write its
            address into step 5.
          </p>`
        : nothing
    }
    ${
      kind === 'prerendered' && attributes['src']
        ? html`<p class="warning">
            The text inside is the built-in one, until your document is loaded from its address. To
            have your own text there, open the document in step 5 and empty its address.
          </p>`
        : nothing
    }
    <p class="hint">
      Between the tags stand the signs of an emergency, for patients whose browser does not get the
      script or cannot run it. If you change a number or a sign, copy the snippet again.
    </p>`;
}

const snippetFigure = ({ title, code }: Snippet, index: number) =>
  html`<figure class="snippet">
    <figcaption id="snippet-${index}">${title}</figcaption>
    <pre tabindex="0" role="region" aria-labelledby="snippet-${index}"><code>${code}</code></pre>
    <button type="button" class="main" data-do="copy" data-index=${index}>
      Copy<span class="hidden">: ${title}</span>
    </button>
  </figure>`;

const sourcesOf = ({ name, sources }: Platform) =>
  html`<p class="hint">
    What we know of ${name} comes from:
    ${sources.map(
      ({ title, href }) =>
        html`<a href=${href} target="_blank" rel="noopener noreferrer">${title}</a> `,
    )}
  </p>`;
