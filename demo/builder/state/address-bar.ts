import { forgetSetup, isKept, keepSetup } from './kept-setup.js';
import { pack } from './packed.js';

/** Browsers take about three changes of an address in a second; Safari fails at more. */
const pause = 400;

/** So long a text is packed in a link that is copied; to do it while somebody writes takes too long. */
const mostToPack = 32_768;

/** Keeps the address of the page at what is set, without a step for Back. */
export class AddressBar {
  #last = -Infinity;
  #waiting: string | undefined;
  /** Whether the visitor wants this browser to keep what is set. */
  #isKept = isKept();
  /** What the page has read or written. Anything else was put there by somebody since. */
  #known = location.hash;

  constructor() {
    addEventListener('pagehide', () => this.#write());
    addEventListener('hashchange', () => {
      this.#waiting = undefined; // it belongs to the address before
      this.#known = location.hash;
    });
  }

  /** @param fragment to keep from now on; nothing where none is to be kept any longer */
  keep(fragment: string | undefined): void {
    this.#isKept = fragment !== undefined;
    if (fragment === undefined) forgetSetup();
    else keepSetup(pack(fragment));
  }

  /** @param fragment without its `#` */
  set(fragment: string): void {
    const isFree = this.#waiting === undefined;
    this.#waiting = fragment;
    if (isFree) setTimeout(() => this.#write(), Math.max(0, this.#last + pause - Date.now()));
  }

  #write(): void {
    // An address that has just been put in is reported later, and must last until then.
    if (this.#waiting === undefined || location.hash !== this.#known) return;
    // Without a mark the address would be that of the page's top, and scroll there.
    const fragment = this.#waiting.length > mostToPack ? this.#waiting : pack(this.#waiting);
    const address = fragment ? `#${fragment}` : location.pathname + location.search;
    if (this.#isKept) keepSetup(fragment);
    history.replaceState(null, '', address);
    this.#waiting = undefined;
    this.#known = location.hash;
    this.#last = Date.now();
  }
}
