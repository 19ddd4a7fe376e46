import { html, nothing } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import type { FormState } from '../form/fields.js';
import type { Kind } from './platforms/list.js';
import { places } from './platforms/list.js';
import type { Release, Snippet } from './snippets.js';
import * as snippets from './snippets.js';

export const kinds: readonly (readonly [kind: Kind, words: string])[] = [
  ['tag', 'A script and a tag: for a page whose HTML you can edit'],
  ['div', 'A plain div: for a content editor, with the script in the site’s template'],
  ['iframe', 'A frame: for site builders that allow nothing else'],
  ['prerendered', 'Script and tag with the text inside: shows before the script, or without it'],
  ['npm', 'A package: for developers'],
];

export const usualKind: Kind = 'tag';

export const isKind = (value: string): value is Kind => kinds.some(([kind]) => kind === value);

export interface EmbedState extends FormState {
  /** The set-up as far as the card takes it, for the snippet. */
  readonly pasted: FormState['setup'];
  readonly usualBase: string;
  readonly release: Release;
  /** What draws the text that stands in snippets; before it has come, there is none. */
  readonly drawing: typeof import('./prerender.js') | undefined;
  /** Of the card, in its language. */
  readonly heading: string;
}

export function kindOf({ setup: { answers } }: FormState): Kind {
  const { kind = '', place = '' } = answers;
  return isKind(kind) ? kind : (places.find(({ name }) => name === place)?.best ?? usualKind);
}

/** None until what draws their text has come: without the signs of an emergency, none is to be pasted. */
export function snippetsOf(state: EmbedState): readonly Snippet[] {
  const { pasted: setup, usualBase, release, drawing } = state;
  const base = baseOf(setup.answers['base'] ?? '', usualBase);
  const kind = kindOf(state);
  if (kind === 'iframe') return snippets.frameSnippets({ setup, base, release }, state.heading);
  if (!drawing) return [];
  const ingredients = { setup, base, release, signs: drawing.drawSigns(setup) };
  if (kind === 'div') return snippets.divSnippets(ingredients);
  if (kind === 'npm') return snippets.npmSnippets(ingredients);
  if (kind === 'tag') return snippets.tagSnippets(ingredients);
  const asText = setup.answers['fallback'] === 'text';
  return snippets.prerenderedSnippets(ingredients, drawing.prerender(setup), asText);
}

/** A folder, with its last stroke. */
const baseOf = (base: string, usual: string) => (base ? base.trim().replace(/\/*$/, '/') : usual);

export function embedStep(state: EmbedState) {
  const { setup, usualBase, problems } = state;
  const place = places.find(({ name }) => name === setup.answers['place']);
  const chosen = kindOf(state);
  const baseProblems = problems.get('answers:base');
  return html`<div class="field">
      <label for="answers-place">Where will you paste it?</label>
      <select id="answers-place" name="answers:place">
        <option value="" .selected=${live(!place)}>Choose a place</option>
        ${places.map(
          ({ name }) =>
            html`<option value=${name} .selected=${live(name === place?.name)}>${name}</option>`,
        )}
      </select>
    </div>
    ${
      place
        ? html`<ol class="how">
            ${place.how.map((sentence) => html`<li>${sentence}</li>`)}
          </ol>`
        : nothing
    }
    <fieldset>
      <legend>Kind of snippet</legend>
      ${kinds.map(([kind, words]) => {
        const fate = place?.fates.find((each) => each.kind === kind)?.fate;
        return html`<label class="check"
          ><input
            type="radio"
            name="answers:kind"
            .value=${kind}
            .checked=${live(kind === chosen)}
          />
          <span
            >${words}${place?.best === kind ? html` <strong>Best for ${place.name}.</strong>` : nothing}
            ${fate ? html`<small>In ${place?.name}: ${fate}</small>` : nothing}</span
          ></label
        >`;
      })}
    </fieldset>
    ${
      chosen === 'prerendered'
        ? html`<label class="check"
            ><input
              type="checkbox"
              name="answers:fallback"
              value="text"
              .checked=${live(setup.answers['fallback'] === 'text')}
            />
            As plain text, for editors that delete templates. It shows without the card’s looks
            until the script runs.</label
          >`
        : nothing
    }
    ${
      chosen === 'npm'
        ? nothing
        : html`<div class="field">
            <label for="answers-base">Address of the card’s files</label>
            <p class="hint" id="answers-base-hint">
              Best on your own site: copy the folder
              <code>${new URL(usualBase).pathname}</code> there and write its address here. Then
              nobody else learns who reads about back pain.
            </p>
            <input
              id="answers-base"
              name="answers:base"
              .value=${live(setup.answers['base'] ?? '')}
              placeholder=${usualBase}
              autocomplete="off"
              spellcheck="false"
              aria-describedby="answers-base-hint${baseProblems ? ' answers-base-problems' : ''}"
              aria-invalid=${baseProblems ? 'true' : nothing}
            />
            ${
              baseProblems
                ? html`<ul class="problems" id="answers-base-problems">
                    ${baseProblems.map((message) => html`<li>${message}</li>`)}
                  </ul>`
                : isElsewhere(setup.answers['base'] ?? '')
                  ? html`<p class="warning">
                      These files are on another site. Check that its address is the one you mean:
                      whoever runs it decides what your frames show, and learns who reads them.
                    </p>`
                  : nothing
            }
          </div>`
    }
    ${
      chosen === 'div' && setup.document && !setup.attributes['src']
        ? html`<p class="warning">
            A div cannot hold your document. Save it as a file, put that on your site, and write its
            address into step 5.
          </p>`
        : nothing
    }
    ${
      chosen === 'prerendered' && setup.attributes['src']
        ? html`<p class="warning">
            The text inside is the built-in one, until your document has come from its address. To
            have your own text there, open the document in step 5 and empty its address.
          </p>`
        : nothing
    }
    ${
      chosen === 'iframe'
        ? nothing
        : html`<p class="hint">
            Between the tags stand the signs of an emergency, for patients whose browser does not
            get the script or cannot run it. If you change a number or a sign, copy the snippet
            again.
          </p>`
    }
    ${snippetsOf(state).map(
      ({ title, code }, index) =>
        html`<figure class="snippet">
          <figcaption id="snippet-${index}">${title}</figcaption>
          <pre
            tabindex="0"
            role="region"
            aria-labelledby="snippet-${index}"
          ><code>${code}</code></pre>
          <button type="button" class="main" data-do="copy" data-index=${index}>
            Copy<span class="hidden">: ${title}</span>
          </button>
        </figure>`,
    )}
    ${
      place
        ? html`<p class="hint">
            What we know of ${place.name} comes from:
            ${place.sources.map(
              ({ title, href }) =>
                html`<a href=${href} target="_blank" rel="noopener noreferrer">${title}</a> `,
            )}
          </p>`
        : nothing
    }`;
}

/** A link may bring any address, so the visitor is told where it leads. */
const isElsewhere = (base: string) =>
  URL.canParse(base.trim()) && new URL(base.trim()).origin !== location.origin;

/** Only an address that a page can load from; one that is relative is taken from the page. */
export function problemOfBase(base: string): string | undefined {
  if (!base) return undefined;
  const folder = base.trim();
  return /^(https?:\/\/|\.{0,2}\/|[\w-]+\/)[^\s"'<>?#]*$/i.test(folder) &&
    URL.canParse(folder, document.baseURI)
    ? undefined
    : 'Write an address such as https://example.org/card/ or /card/.';
}
