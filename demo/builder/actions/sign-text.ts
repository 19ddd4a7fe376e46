import type { Builder } from '../builder.js';
import { showControl } from './focus.js';
import { sign } from '../signing/signature.js';

/** Takes what is written into a signature, on which it depends what that carries. */
export function write(builder: Builder, name: string, value: string): void {
  const { reading } = builder.dialog;
  reading.claim = { ...reading.claim, [name]: value };
  builder.draw();
}

/** Signs the text that was read and ticked, and says what to do next. */
export function signText(builder: Builder): void {
  const { card, reading } = builder.dialog;
  if (!reading.isFinished) {
    showControl('reading-text');
    return;
  }
  // The text may have changed since: by a document that came late, or another address.
  if (card?.fingerprint !== reading.drawn.fingerprint || !reading.isTicked) return;
  const plan = builder.planSignature();
  builder.set(sign(builder.setup, reading.sign(builder.setup), plan));
  builder.dialog.close();
  builder.say('The text is signed. Send the link of this page back, or go on to step 7.');
}
