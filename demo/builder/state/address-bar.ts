/** Browsers take about three changes of an address in a second; Safari fails at more. */
const pause = 400;

/** Keeps the address of the page at what is set, without a step for Back. */
export class AddressBar {
  #last = -Infinity;
  #waiting: string | undefined;
  /** What the page has read or written. Anything else was put there by somebody since. */
  #known = location.hash;

  constructor() {
    addEventListener('pagehide', () => this.#write());
    addEventListener('hashchange', () => {
      this.#waiting = undefined; // it belongs to the address before
      this.#known = location.hash;
    });
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
    const address = this.#waiting ? `#${this.#waiting}` : location.pathname + location.search;
    history.replaceState(null, '', address);
    this.#waiting = undefined;
    this.#known = location.hash;
    this.#last = Date.now();
  }
}
