import { html, nothing } from 'lit/html.js';
import type { Card } from '../card/card.js';

/** A button for each language, named in itself, so that who reads it finds it without opening anything. */
export const languageMenu = ({ languages, language, labels }: Card) =>
  languages[1]
    ? html`<div role="group" aria-label=${labels.language}>
        ${languages.map(
          (tag) =>
            html`<button
              type="button"
              data-action="language"
              lang=${tag}
              aria-pressed=${tag === language}
            >
              ${nameOf(tag)}
            </button>`,
        )}
      </div>`
    : nothing;

const nameOf = (tag: string) =>
  new Intl.DisplayNames(tag, { type: 'language' }).of(new Intl.Locale(tag).baseName);
