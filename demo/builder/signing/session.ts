import type { CardReport } from '../preview/report.js';
import { noReport } from '../preview/report.js';
import type { Setup } from '../state/setup.js';
import type { Values } from '../state/values.js';
import type { CurrentText } from './claim.js';
import type { SignaturePlan } from './signature.js';
import { planSignature, signerIn } from './signature.js';

/** What the card in the dialog says of itself. A fingerprint is expensive, and no other card needs it. */
export interface TextReport extends CardReport {
  readonly fingerprint: string;
}

export const noText: TextReport = { ...noReport, fingerprint: '' };

/** What a clinician has done in the dialog since it was opened, and has signed before. */
export interface SigningSession {
  /** Which of the card's languages is asked for; empty while the dialog is closed. */
  readonly language: string;
  /** Whether a text was just signed, and the dialog says what comes next. */
  readonly isDone: boolean;
  /** What is being written into a signature, by attribute. */
  readonly written: Values;
  readonly report: TextReport;
  /** The fingerprint of the text that somebody says to have read; any other asks again. */
  readonly ticked: string;
  /** Fingerprints of the texts whose end was reached. */
  readonly finished: ReadonlySet<string>;
  /** What was signed since the page was opened, with the signer as one text. */
  readonly signed: readonly { readonly by: string; readonly fingerprint: string }[];
}

export const noSession: SigningSession = {
  language: '',
  isDone: false,
  written: {},
  report: noText,
  ticked: '',
  finished: new Set(),
  signed: [],
};

/** Begins anew, but for what was signed before. */
export const openSession = ({ signed }: SigningSession, language: string): SigningSession => ({
  ...noSession,
  signed,
  language,
  written: { 'review-on': new Date().toLocaleDateString('sv') },
});

/** The end of the text that shows now was reached. */
export const finishText = (session: SigningSession): SigningSession => {
  const { finished, report } = session;
  return report.fingerprint
    ? { ...session, finished: new Set([...finished, report.fingerprint]) }
    : session;
};

export const isFinished = ({ finished, report }: SigningSession) =>
  finished.has(report.fingerprint);

export const tickText = (session: SigningSession, isOn: boolean): SigningSession => ({
  ...session,
  ticked: isOn && isFinished(session) ? session.report.fingerprint : '',
});

export const isTicked = ({ ticked, report }: SigningSession) =>
  ticked !== '' && ticked === report.fingerprint;

/** @param current every text that the card can show now, as far as that is known */
export function planFor(
  session: SigningSession,
  setup: Setup,
  current: readonly CurrentText[] = [],
): SignaturePlan {
  const { language, fingerprint } = session.report;
  const signer = signerIn(setup, session.written);
  const by = JSON.stringify(signer);
  return planSignature(setup, signer, {
    toSign: { language, fingerprint },
    current,
    finished: session.finished,
    signedHere: new Set(
      session.signed.filter((each) => each.by === by).map((each) => each.fingerprint),
    ),
  });
}

/** Remembers the signature that is made now. */
export function rememberSignature(session: SigningSession, setup: Setup): SigningSession {
  const by = JSON.stringify(signerIn(setup, session.written));
  const { fingerprint } = session.report;
  return { ...session, signed: [...session.signed, { by, fingerprint }] };
}
