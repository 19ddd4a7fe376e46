/** Notices when the end of the text in a dialog comes into view, by scrolling or because all of it fits. */
export class EndOfText {
  readonly #dialog: HTMLDialogElement;
  readonly #onReached: () => void;
  #observer: IntersectionObserver | undefined;

  constructor(dialog: HTMLDialogElement, onReached: () => void) {
    this.#dialog = dialog;
    this.#onReached = onReached;
  }

  /** Begins anew with another text, at its top. */
  restart(): void {
    this.#observer?.disconnect();
    const root = this.#dialog.querySelector('#reading-text');
    const end = this.#dialog.querySelector('#reading-end');
    if (!root || !end) return;
    root.scrollTo(0, 0);
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.at(-1)?.isIntersecting) this.#onReached();
      },
      { root, threshold: 0.5 },
    );
    this.#observer.observe(end);
  }
}
