import type { PresentText } from './claim.js';
import type { Drawn } from '../preview/card.js';
import { nothingDrawn } from '../preview/card.js';
import type { Setup, Values } from '../state/setup.js';
import type { SignaturePlan } from './signature.js';
import { claimFrom, planSignature } from './signature.js';

/** What a clinician has done in the dialog, from its opening to its close, and signed before. */
export class Reading {
  /** Which of the card's languages is asked for; empty while the dialog is closed. */
  language = '';
  /** What is being written into a signature, by control. */
  claim: Values = {};
  #drawn = nothingDrawn;
  /** The fingerprint of the text that somebody says to have read; any other asks again. */
  #ticked = '';
  /** Fingerprints of the texts that were shown, and of those whose end was reached. */
  #shown = new Set<string>();
  #finished = new Set<string>();
  /** What was signed since the page was opened, with the claim that it was signed by. */
  readonly #signed: { readonly by: string; readonly fingerprint: string }[] = [];

  open(language: string): void {
    this.language = language;
    this.claim = { 'attributes:review-on': new Date().toLocaleDateString('sv') };
    this.#drawn = nothingDrawn;
    this.#ticked = '';
    this.#shown = new Set();
    this.#finished = new Set();
  }

  get drawn(): Drawn {
    return this.#drawn;
  }

  /** @returns whether it is another text than the one before */
  see(drawn: Drawn): boolean {
    const isOther = drawn.fingerprint !== this.#drawn.fingerprint;
    this.#drawn = drawn;
    if (drawn.fingerprint) this.#shown.add(drawn.fingerprint);
    return isOther;
  }

  finish(): void {
    if (this.#drawn.fingerprint) this.#finished.add(this.#drawn.fingerprint);
  }

  get isFinished(): boolean {
    return this.#finished.has(this.#drawn.fingerprint);
  }

  tick(isOn: boolean): void {
    this.#ticked = isOn && this.isFinished ? this.#drawn.fingerprint : '';
  }

  get isTicked(): boolean {
    return this.#ticked !== '' && this.#ticked === this.#drawn.fingerprint;
  }

  plan(setup: Setup, present: readonly PresentText[] = []): SignaturePlan {
    const claim = this.#signerIn(setup);
    const by = JSON.stringify(claim);
    const { language, fingerprint } = this.#drawn;
    return planSignature(setup, claim, {
      current: { language, fingerprint },
      present,
      shown: this.#shown,
      signedHere: new Set(
        this.#signed.filter((each) => each.by === by).map((each) => each.fingerprint),
      ),
    });
  }

  /** Remembers the signature that is made now. */
  sign(setup: Setup): Values {
    const claim = this.#signerIn(setup);
    this.#signed.push({ by: JSON.stringify(claim), fingerprint: this.#drawn.fingerprint });
    return claim;
  }

  /** What stands in the dialog: what is written there, else what the signature before says. */
  #signerIn({ attributes }: Setup): Values {
    const written = Object.entries(this.claim).map(
      ([name, value]) => [name.replace('attributes:', ''), value] as const,
    );
    return claimFrom({ ...attributes, ...Object.fromEntries(written) });
  }
}
