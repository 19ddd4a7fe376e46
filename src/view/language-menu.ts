import { html, nothing } from 'lit/html.js';
import type { Card } from '../card/card.js';

/** A button for each language, named in itself, so that people who read it find it without opening anything. */
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

/** The tag stands for a name that a browser does not know or a page's own `Intl` refuses. */
function nameOf(tag: string): string {
  try {
    return (
      new Intl.DisplayNames(tag, { type: 'language' }).of(new Intl.Locale(tag).baseName) ?? tag
    );
  } catch {
    return tag;
  }
}
