import { rememberSignature } from '../signing/session.js';
import { sign, signerIn } from '../signing/signature.js';
import { splitControlName } from '../state/setup.js';
import { showControl } from './focus.js';
import type { Page } from './page.js';

/** Takes what is written into a signature, on which it depends what that carries. */
export function writeSigner(page: Page, control: string, value: string): void {
  const [, name] = splitControlName(control) ?? [];
  const { session } = page.state;
  if (name)
    page.update({ session: { ...session, written: { ...session.written, [name]: value } } });
}

/** Signs the text that was read and ticked, and says what to do next. */
export function signText(page: Page): void {
  const { session, history } = page.state;
  const { plan, isFinished, isTicked } = page.view.dialog ?? {};
  if (!isFinished) {
    showControl('reading-text');
    return;
  }
  // The text may have changed since: by a document that loaded late, or another address.
  const isSameText = page.dialog.card?.fingerprint === session.report.fingerprint;
  if (!isSameText || !isTicked || !plan) return;
  const signed = sign(history.now, signerIn(history.now, session.written), plan);
  page.update({ session: { ...rememberSignature(session, history.now), isDone: true } });
  page.change(signed);
  showControl('reading-title');
}

/** Shows the text in a language, to be read. */
export const readIn = (page: Page, language: string): void =>
  page.refresh({ session: { ...page.state.session, language, isDone: false } });
