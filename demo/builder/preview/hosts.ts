import { html, nothing } from 'lit/html.js';
import { readSettings } from '../../../src/settings.js';
import type { Setup } from '../state/setup.js';
import { attributesOf } from '../snippet/snippets.js';

/** Something of a card that lies at a host which nobody has agreed to ask. */
export interface Question {
  readonly what: 'document' | 'picture';
  readonly address: string;
}

/** The hosts that this page may ask: its own, and those that its visitor has agreed to. */
export class Hosts {
  readonly #origins = new Set([location.origin]);

  agreeTo(origin: string): void {
    this.#origins.add(origin);
  }

  /** An address that leads to no host is not asked for anything. */
  mayAsk(address: string | undefined): boolean {
    const url = address && urlOf(address);
    return !url || !/^https?:$/.test(url.protocol) || this.#origins.has(url.origin);
  }
}

const urlOf = (address: string) =>
  URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI) : undefined;

/** As the card reads it, which takes out of an address what nobody sees: it must lead where the card goes. */
export const sourceOf = (setup: Setup): string | undefined =>
  readSettings(new Map(Object.entries(attributesOf(setup)))).settings.src ?? undefined;

/** The document that nobody has agreed to load. */
export function missingDocument(setup: Setup, hosts: Hosts): Question | undefined {
  const address = sourceOf(setup);
  return address && !hosts.mayAsk(address) ? { what: 'document', address } : undefined;
}

export function questionsOf(setup: Setup, hosts: Hosts, picture: string | undefined) {
  const asked: Question[] = picture ? [{ what: 'picture', address: picture }] : [];
  const missing = missingDocument(setup, hosts);
  return missing ? [missing, ...asked] : asked;
}

export function questions(asked: readonly Question[]) {
  return asked.map(({ what, address }) => {
    const { host = '', origin = '' } = urlOf(address) ?? {};
    return html`<div class="warning">
      <p>
        <strong>The ${what} of this card is at ${host}.</strong> Nothing has been requested from
        there. Load it only if you know that site: it learns your internet address, and that you
        look at this.${what === 'picture' ? ' Until then you see the drawing.' : nothing}
      </p>
      <button type="button" data-do="agree" data-name=${origin}>
        Load the ${what} from ${host}
      </button>
    </div>`;
  });
}
