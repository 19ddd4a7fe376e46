import { html, nothing } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import type { FormView } from '../form/control.js';
import { forDevelopers, problemList } from '../form/step.js';
import type { Setup } from '../state/setup.js';
import { isKind, kinds } from './kinds.js';
import type { Platform } from './platforms/platform.js';
import type { SnippetView } from './snippet-view.js';

/** Other kinds of code, and where the card's files are. */
export function developerPart({ setup, problems }: FormView, view: SnippetView) {
  const { kind, platform, usualBase, instead } = view;
  return forDevelopers('other kinds of code', [
    instead && platform
      ? html`<p>What to do in ${platform.name}:</p>
          <ol class="how">
            ${platform.how.map((sentence) => html`<li>${sentence}</li>`)}
          </ol>`
      : nothing,
    kindChoice(setup, view),
    kind === 'prerendered' ? textSwitch(setup) : nothing,
    kind === 'npm' ? nothing : baseField(setup, usualBase, problems.get('answers:base')),
    platform ? sourcesOf(platform) : nothing,
  ]);
}

function kindChoice({ answers }: Setup, { platform }: SnippetView) {
  const chosen = answers['kind'] ?? '';
  return html`<fieldset>
    <legend>Kind of code</legend>
    <label class="check"
      ><input type="radio" name="answers:kind" value="" .checked=${live(!isKind(chosen))} />
      <span>What fits ${platform ? platform.name : 'the place that you choose'}</span></label
    >
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
}

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
      type="text"
      .value=${live(answers['base'] ?? '')}
      placeholder=${usualBase}
      autocomplete="off"
      spellcheck="false"
      aria-describedby="answers-base-hint${isInvalid ? ' answers-base-problems' : ''}"
      aria-invalid=${isInvalid ? 'true' : nothing}
    />
    ${problemList('answers-base-problems', problems)}
  </div>`;
}

const sourcesOf = ({ name, sources }: Platform) =>
  html`<p class="hint">
    What we know of ${name} comes from:
    ${sources.map(
      ({ title, href }) =>
        html`<a href=${href} target="_blank" rel="noopener noreferrer">${title}</a> `,
    )}
  </p>`;
