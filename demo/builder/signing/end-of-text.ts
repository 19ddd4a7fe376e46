/**
 * Notices when the end of the text in a dialog comes into view, by scrolling or because all of it fits,
 * and all of its pictures are drawn: what a browser cannot show, nobody has read.
 */
export class EndOfText {
  readonly #dialog: HTMLDialogElement;
  readonly #onReached: () => void;
  #observer: IntersectionObserver | undefined;
  #isInView = false;

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
        this.#isInView = entries.at(-1)?.isIntersecting ?? false;
        this.#look();
      },
      { root, threshold: 0.5 },
    );
    this.#observer.observe(end);
  }

  readonly #look = (): void => {
    if (!this.#isInView) return;
    const card = this.#dialog.querySelector('#reading-card');
    const pictures = [...(card?.shadowRoot?.querySelectorAll('img') ?? [])];
    const missing = pictures.filter(({ complete, naturalWidth }) => !complete || !naturalWidth);
    for (const picture of missing) {
      picture.loading = 'eager';
      picture.addEventListener('load', this.#look, { once: true });
    }
    if (!missing.length) this.#onReached();
  };
}
