import { html, nothing } from 'lit/html.js';
import { nameOfLanguage } from '../state/languages.js';
import { countOf } from './claim.js';
import type { SignaturePlan } from './signature.js';

/**
 * What a signature will carry, and what of the one before it will not.
 * @param by who signed before
 */
export function planTemplate({ carried, strays, unread, replaced }: SignaturePlan, by: string) {
  const drops = [
    strays && `${countOf(strays)} will be left out: no text of this card is the same now.`,
    ...unread.map(
      (language) =>
        `The text in ${nameOfLanguage(language)} will be left out: you have not read it to its end here. Choose that language above if you mean to keep it.`,
    ),
    replaced &&
      `${countOf(replaced)} will be left out: the signature of ${by || 'somebody without a name'} gives way to yours, which differs in name, profession, days or page.`,
  ].filter(Boolean);
  return html`<p>Your signature will carry:</p>
    <ul id="signature-texts">
      ${carried.map(
        ({ language, why }) =>
          html`<li><span lang=${language}>${nameOfLanguage(language)}</span>: ${why}</li>`,
      )}
    </ul>
    ${
      drops.length
        ? html`<ul id="signature-drops">
            ${drops.map((sentence) => html`<li>${sentence}</li>`)}
          </ul>`
        : nothing
    }
    <details class="developers">
      <summary>For developers: the fingerprints</summary>
      <ul>
        ${carried.map(
          ({ language, fingerprint }) => html`<li>${language} <code>${fingerprint}</code></li>`,
        )}
      </ul>
    </details>`;
}
