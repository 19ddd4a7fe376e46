import { render } from 'lit/html.js';
import type { BackSpasmCard } from '../../../src/index.js';
import { EndOfText } from './end-of-text.js';
import type { FormState } from '../form/fields.js';
import type { Hosts } from '../preview/hosts.js';
import { missingDocument } from '../preview/hosts.js';
import type { Drawn } from '../preview/card.js';
import { show, watchText } from '../preview/card.js';
import { Reading } from './session.js';
import type { ReadingState } from './dialog-form.js';
import { readingForm } from './dialog-form.js';
import type { Setup } from '../state/setup.js';
import { languagesToRead, wholeText } from './step.js';

/** What the dialog shows beside what was done in it. */
export interface DialogState extends Pick<ReadingState, 'brought' | 'plan'> {
  readonly form: FormState;
  readonly usable: Setup;
}

interface Events {
  /** The card of the dialog shows another text. */
  onText(): void;
  /** Somebody has come to the end of it. */
  onEnd(): void;
}

/** Where a clinician reads a text to its end and signs it. */
export class ReadingDialog {
  readonly reading = new Reading();
  readonly #dialog: HTMLDialogElement;
  readonly #hosts: Hosts;
  readonly #events: Events;
  readonly #end: EndOfText;
  #isOtherText = false;

  constructor(dialog: HTMLDialogElement, hosts: Hosts, events: Events) {
    this.#dialog = dialog;
    this.#hosts = hosts;
    this.#events = events;
    this.#end = new EndOfText(dialog, () => {
      this.finish();
      events.onEnd();
    });
    dialog.addEventListener('close', () => {
      // It is told late, perhaps of a dialog that is open again.
      if (!dialog.open) this.reading.language = '';
    });
  }

  get isOpen(): boolean {
    return this.#dialog.open;
  }

  get card(): BackSpasmCard | null {
    return this.#dialog.querySelector('back-spasm-card');
  }

  begin(setup: Setup): void {
    const [first = 'en'] = languagesToRead(setup);
    this.reading.open(first);
  }

  show(): void {
    this.#dialog.showModal();
  }

  close(): void {
    this.#dialog.close();
  }

  see(drawn: Drawn): void {
    const isOther = this.reading.see(drawn);
    this.#isOtherText ||= isOther;
  }

  finish(): void {
    // The end may be that of the text before, which the card no longer shows.
    if (this.card?.fingerprint === this.reading.drawn.fingerprint) this.reading.finish();
  }

  /** Draws what stands in it, also while it closes. */
  draw({ form, usable, ...state }: DialogState): void {
    const { reading } = this;
    const hosts = this.#hosts;
    if (!this.isOpen && !reading.language) return;
    const missing = missingDocument(usable, hosts);
    render(readingForm(form, { ...state, reading, missing }), this.#dialog);
    if (state.brought) this.#dialog.setAttribute('aria-describedby', 'reading-brought');
    else this.#dialog.removeAttribute('aria-describedby');
    const { card } = this;
    if (!card) return;
    show(card, usable, hosts, { ...wholeText, lang: reading.language });
    watchText(card, () => this.#events.onText());
    if (this.#isOtherText) this.#end.restart();
    this.#isOtherText = false;
  }
}
