import { render } from 'lit/html.js';
import type { BackSpasmCard } from '../../../src/index.js';
import { showCard, watchText } from '../preview/card.js';
import type { Difference } from '../texts/differences.js';
import type { DialogView } from './dialog-view.js';
import { dialogTemplate } from './dialog-template.js';
import { doneTemplate } from './done-template.js';
import { EndOfText } from './end-of-text.js';
import { markDifferences } from './marks.js';

interface DialogEvents {
  /** The card of the dialog shows another text. */
  onText(): void;
  /** Somebody has reached the end of it. */
  onEnd(): void;
  onClose(): void;
}

/** Where a clinician reads a text to its end and signs it. */
export class SigningDialog {
  readonly #dialog: HTMLDialogElement;
  readonly #events: DialogEvents;
  readonly #end: EndOfText;
  #differences: readonly Difference[] = [];
  /** The fingerprint of the text that was last drawn. */
  #text = '';

  constructor(dialog: HTMLDialogElement, events: DialogEvents) {
    this.#dialog = dialog;
    this.#events = events;
    this.#end = new EndOfText(dialog, () => events.onEnd());
    dialog.addEventListener('close', () => {
      // The event comes late, perhaps when the dialog is open again.
      if (!dialog.open) events.onClose();
    });
  }

  get isOpen(): boolean {
    return this.#dialog.open;
  }

  get card(): BackSpasmCard | null {
    return this.#dialog.querySelector('back-spasm-card');
  }

  show(): void {
    this.#dialog.showModal();
  }

  close(): void {
    this.#dialog.close();
  }

  draw(view: DialogView): void {
    render(view.isDone ? doneTemplate(view) : dialogTemplate(view), this.#dialog);
    if (view.brought) this.#dialog.setAttribute('aria-describedby', 'reading-brought');
    else this.#dialog.removeAttribute('aria-describedby');
    const { card } = this;
    this.#differences = view.differences ?? [];
    if (!card) {
      this.#text = '';
      return;
    }
    showCard(card, view.card);
    watchText(card, () => {
      markDifferences(card, this.#differences);
      this.#events.onText();
    });
    markDifferences(card, this.#differences);
    if (view.report.fingerprint !== this.#text) this.#end.restart();
    this.#text = view.report.fingerprint;
  }
}
