/** Browsers take about three changes of an address in a second; Safari fails at more. */
const pause = 400;

/** Keeps the address of the page at what is set, without a step for Back. */
export class AddressBar {
  #last = -Infinity;
  #waiting: string | undefined;

  constructor() {
    addEventListener('pagehide', () => this.#write());
  }

  /** @param fragment without its `#` */
  set(fragment: string): void {
    const isFree = this.#waiting === undefined;
    this.#waiting = fragment;
    if (isFree) setTimeout(() => this.#write(), Math.max(0, this.#last + pause - Date.now()));
  }

  #write(): void {
    if (this.#waiting === undefined) return;
    // Without a mark the address would be that of the page's top, and scroll there.
    const address = this.#waiting ? `#${this.#waiting}` : location.pathname + location.search;
    history.replaceState(null, '', address);
    this.#waiting = undefined;
    this.#last = Date.now();
  }
}
