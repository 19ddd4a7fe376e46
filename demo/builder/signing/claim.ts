import { html, nothing } from 'lit/html.js';
import { languageNames } from '../form/controls.js';
import type { Setup, Values } from '../state/setup.js';

/** A text that the card can show now. */
export interface PresentText {
  readonly language: string;
  readonly fingerprint: string;
}

/** What a set-up says about who signed it, whether or not that is so. */
export interface Claim {
  readonly by: string;
  readonly role: string;
  readonly on: string;
  readonly fingerprints: readonly string[];
}

export const nameOf = (language: string) =>
  languageNames.find(([tag]) => tag === language)?.[1] ?? language;

export const fingerprintsIn = (text = ''): readonly string[] => [
  ...new Set(text.split(/\s+/).filter(Boolean)),
];

/** As the card takes it: any attribute of a sign-off takes the place of all of a document's. */
export function claimOf({ attributes, document }: Setup): Claim | undefined {
  const isOfPage = Object.keys(attributes).some((name) => name.startsWith('review-'));
  const ofDocument = attributes['src'] ? {} : reviewIn(document);
  const part = (name: string) =>
    (isOfPage ? (attributes[`review-${name}`] ?? '') : (ofDocument[name] ?? '')).trim();
  const claim = {
    by: part('by'),
    role: part('role'),
    on: part('on'),
    fingerprints: fingerprintsIn(part('text')),
  };
  return claim.by || claim.fingerprints.length ? claim : undefined;
}

function reviewIn(json: string): Values {
  try {
    const review: unknown = Reflect.get(Object(JSON.parse(json)), 'review');
    return Object.fromEntries(
      Object.entries(Object(review)).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      ),
    );
  } catch {
    return {};
  }
}

/**
 * What a link says about who signed, before anybody takes it for true.
 * @param present nothing where the text is not here yet
 */
export function announcement(claim: Claim, present: readonly PresentText[] | undefined) {
  const { by, role, on } = claim;
  return html`<p>
      <strong>This link brings a signature.</strong> It says that
      <strong
        ><bdi
          >${short([by || 'somebody without a name', role].filter(Boolean).join(', '))}</bdi
        ></strong
      >
      reviewed the text${on ? html` on ${short(on)}` : nothing}.
    </p>
    ${
      present
        ? coverage(claim, present)
        : html`<p>What it covers shows here once the text of the card is loaded.</p>`
    }
    <p>
      Anybody who sends a link can write a name into it. Ask them before you publish the card.
    </p>`;
}

/** Whatever a link says, it pushes nothing else of the notice out of sight. */
const short = (words: string) => (words.length > 100 ? `${words.slice(0, 100)}…` : words);

function coverage({ fingerprints }: Claim, present: readonly PresentText[]) {
  const namesOf = (texts: readonly PresentText[]) =>
    [...new Set(texts.map(({ language }) => nameOf(language)))].join(', ');
  const isCovered = ({ fingerprint }: PresentText) => fingerprints.includes(fingerprint);
  const covered = namesOf(present.filter(isCovered));
  const others = namesOf(present.filter((text) => !isCovered(text)));
  const strays = fingerprints.filter((each) => present.every((text) => text.fingerprint !== each));
  return html`<ul>
    <li>
      ${covered ? `It covers the text as it is now in ${covered}.` : 'It covers no text of this card as it is now.'}
    </li>
    ${covered && others ? html`<li>It does not cover the text in ${others}.</li>` : nothing}
    ${
      strays.length
        ? html`<li>
            ${countOf(strays.length)} in it match${strays.length === 1 ? 'es' : nothing} no text of
            this card as it is now.
          </li>`
        : nothing
    }
  </ul>`;
}

export const countOf = (fingerprints: number) =>
  fingerprints === 1 ? '1 fingerprint' : `${fingerprints} fingerprints`;
