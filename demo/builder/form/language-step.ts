import { html, nothing } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { languageOfCard, languagesToRead } from '../state/attributes.js';
import { baseOf, isKnown, languageNames, nameOfLanguage, tagsIn } from '../state/languages.js';
import { valueOf } from '../state/setup.js';
import type { FormView } from './control.js';
import { idOf } from './control.js';
import { inLanguage, language, menu } from './controls.js';
import { describedByProblems, fields, invalid, problemsOf } from './fields.js';
import { fold } from './step.js';

const knownTags: readonly string[] = languageNames.map(([tag]) => tag);

/** That of the page stands first and is always on; the others keep their places. */
export function languageStep(view: FormView) {
  const { name, label } = menu;
  const own = languageOfCard(view.setup);
  const chosen = tagsIn(valueOf(view.setup, name));
  const isOwn = (tag: string) => baseOf(tag) === baseOf(own);
  // A tag that is not listed could never be taken out again, so an unknown one is listed, too.
  const unknown = chosen
    .filter((tag) => !knownTags.includes(tag) && !isOwn(tag))
    .map((tag) => [tag, tag] as const);
  const all = [...languageNames, ...unknown];
  return html`${fields(language, view)}
    <fieldset id=${idOf(name)} aria-describedby=${describedByProblems(name, view)}>
      <legend>${label}</legend>
      <p class="hint">
        The card shows in each language with a tick. With two or more, readers get buttons to change
        the language.
      </p>
      ${[...all.filter(([tag]) => isOwn(tag)), ...all.filter(([tag]) => !isOwn(tag))].map(
        ([tag, title]) =>
          html`<label class="check"
            ><input
              type="checkbox"
              name="menu"
              .value=${tag}
              .checked=${live(isOwn(tag) || chosen.includes(tag))}
              ?disabled=${isOwn(tag)}
              aria-invalid=${invalid(name, view)}
            />
            <span
              ><span lang=${knownTags.includes(tag) ? tag : nothing}>${title}</span>${
                isOwn(tag) ? html` <small>The usual one: it shows first.</small>` : nothing
              }</span
            ></label
          >`,
      )}
      ${problemsOf(name, view)}
    </fieldset>
    ${otherLanguages(view)}`;
}

/** Those of the menu, without the one whose words stand in step 2. */
function otherLanguages(view: FormView) {
  const around = view.setup.attributes['lang'] || 'en';
  const tags = languagesToRead(view.setup).map(baseOf);
  return [...new Set(tags)]
    .filter((tag) => isKnown(tag) && tag !== baseOf(around))
    .map((tag) =>
      fold(
        `What differs for readers of ${nameOfLanguage(tag)}`,
        html`<p class="hint">
            Where you leave this empty, the card has your name, numbers and addresses of step 2, and
            the usual words on the button.
          </p>
          ${fields(inLanguage(tag), view)}`,
      ),
    );
}
