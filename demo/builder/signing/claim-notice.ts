import { html, nothing } from 'lit/html.js';
import { nameOfLanguage } from '../state/languages.js';
import type { BroughtClaim, Claim, CurrentText } from './claim.js';
import { countOf } from './claim.js';

/** What a link says about who signed, before anybody takes it for true. */
export function claimNotice({ claim, current }: BroughtClaim) {
  if (claim.isElsewhere)
    return html`<p>
      <strong>This link names a document that can say who reviewed the text.</strong> Whoever wrote
      that document can write any name into it. Ask them before you publish the card.
    </p>`;
  const { by, role, on } = claim;
  const signer = [by || 'somebody without a name', role].filter(Boolean).join(', ');
  return html`<p>
      <strong>What you opened brings a signature.</strong> It says that
      <strong><bdi>${short(signer)}</bdi></strong>
      reviewed the text${on ? html` on ${short(on)}` : nothing}.
    </p>
    ${
      current
        ? coverage(claim, current)
        : html`<p>What it covers shows here once the text of the card is loaded.</p>`
    }
    <p>
      Anybody who sends a link can write a name into it. Ask them before you publish the card.
    </p>`;
}

/** Whatever a link says, it pushes nothing else of the notice out of sight. */
const short = (text: string) => (text.length > 100 ? `${text.slice(0, 100)}…` : text);

function coverage({ fingerprints }: Claim, current: readonly CurrentText[]) {
  const isCovered = ({ fingerprint }: CurrentText) => fingerprints.includes(fingerprint);
  const covered = namesOf(current.filter(isCovered));
  const others = namesOf(current.filter((text) => !isCovered(text)));
  const strays = fingerprints.filter((each) => current.every((text) => text.fingerprint !== each));
  return html`<ul>
    <li>
      ${covered ? `It covers the text as it is now in ${covered}.` : 'It covers no text of this card as it is now.'}
    </li>
    ${covered && others ? html`<li>It does not cover the text in ${others}.</li>` : nothing}
    ${
      strays.length
        ? html`<li>
            ${countOf(strays.length)} in it ${strays.length === 1 ? 'is' : 'are'} no text of this
            card as it is now.
          </li>`
        : nothing
    }
  </ul>`;
}

const namesOf = (texts: readonly CurrentText[]) =>
  [...new Set(texts.map(({ language }) => nameOfLanguage(language)))].join(', ');
