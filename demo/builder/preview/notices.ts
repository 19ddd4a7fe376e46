import { html, nothing } from 'lit/html.js';
import type { HostQuestion } from '../state/hosts.js';
import { urlOf } from '../state/hosts.js';

/** What stands below the heading of the page. */
export interface Notices {
  /** What could not be used of the address that the page was opened with. */
  readonly refused: readonly string[];
  readonly questions: readonly HostQuestion[];
  /** Whether this browser keeps a set-up from before. */
  readonly keptBefore: boolean;
}

export const noticesTemplate = ({ refused, questions, keptBefore }: Notices) =>
  html`${refusals(refused)} ${hostQuestions(questions)} ${keptBefore ? keptOffer : nothing}`;

const keptOffer = html`<div class="offer">
  <p>This browser keeps a card that you have set up before.</p>
  <div class="row">
    <button type="button" class="main" data-do="take-kept">Go on with it</button>
    <button type="button" data-do="forget-kept">Forget it</button>
  </div>
</div>`;

function refusals([first, ...others]: readonly string[]) {
  return first
    ? html`<div class="warning">
        <p>
          <strong>Part of the address of this page could not be used.</strong> The rest is as it
          says; where it says nothing, the card is as it comes.
        </p>
        <ul>
          <li>${first}</li>
          ${others.slice(0, 4).map((each) => html`<li>${each}</li>`)}
          ${others.length > 4 ? html`<li>And ${others.length - 4} more.</li>` : nothing}
        </ul>
      </div>`
    : nothing;
}

export function hostQuestions(questions: readonly HostQuestion[]) {
  return questions.map(({ what, address }) => {
    const { host = '', origin = '' } = urlOf(address) ?? {};
    return html`<div class="warning">
      <p>
        <strong>The ${what} of this card is at ${host}.</strong> Nothing has been requested from
        there. Load it only if you know that site: it learns your internet address, and that you
        look at this.${what === 'picture' ? ' Until then it does not show.' : nothing}
      </p>
      <button type="button" data-do="agree" data-name=${origin}>
        Load the ${what} from ${host}
      </button>
    </div>`;
  });
}
