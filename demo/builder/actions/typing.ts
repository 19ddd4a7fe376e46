/** How long, in milliseconds, a hand rests before what it typed counts. */
const pause = 250;

/**
 * Holds back what is being typed. To show it takes a card, a form and the code to paste, which no
 * single key should wait for.
 */
export class Typing {
  #held: (() => void) | undefined;
  #in: EventTarget | undefined;
  #timer = 0;

  /** @param field where it is typed: what is held of another counts at once */
  hold(field: EventTarget, take: () => void): void {
    if (field !== this.#in) this.flush();
    clearTimeout(this.#timer);
    this.#held = take;
    this.#in = field;
    this.#timer = window.setTimeout(() => this.flush(), pause);
  }

  /** Lets it count now: before anything else is done, and before anything is drawn over it. */
  flush(): void {
    clearTimeout(this.#timer);
    const held = this.#held;
    this.#held = undefined;
    this.#in = undefined;
    held?.();
  }
}
