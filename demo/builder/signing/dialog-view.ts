import type { FormView } from '../form/control.js';
import { attribute } from '../form/control.js';
import type { ShownCard } from '../preview/card.js';
import { shownCard } from '../preview/card.js';
import { languagesToRead } from '../state/attributes.js';
import type { AgreedOrigins, HostQuestion } from '../state/hosts.js';
import type { Setup } from '../state/setup.js';
import { withValue } from '../state/setup.js';
import type { Difference } from '../texts/differences.js';
import type { BroughtClaim, WholeText } from './claim.js';
import { fingerprintsIn } from './claim.js';
import type { SigningSession, TextReport } from './session.js';
import { isFinished, isTicked, planFor } from './session.js';
import type { SignaturePlan } from './signature.js';

/** What the dialog shows in which a clinician reads a text to its end and signs it. */
export interface DialogView {
  readonly form: FormView;
  /** Those in which the card can show; and the one that is read. */
  readonly languages: readonly string[];
  readonly language: string;
  /** Those whose text is signed as it is now; nothing until that is known. */
  readonly signed: ReadonlySet<string> | undefined;
  /** Whether a text was just signed; and what was done then. */
  readonly isDone: boolean;
  readonly announcement: string;
  /** In what the text that is read differs from the built-in one; nothing until that is known. */
  readonly differences: readonly Difference[] | undefined;
  /** What a link says about who signed. */
  readonly brought: BroughtClaim | undefined;
  /** A document that nobody has agreed to load; without it there is no text to sign. */
  readonly missing: HostQuestion | undefined;
  readonly card: ShownCard;
  readonly report: TextReport;
  /** What is signed with the text and does not show on a card in full; nothing until it is known. */
  readonly unseen: WholeText['unseen'] | undefined;
  /** Whether a signed card would leave out something of what is read here. */
  readonly isHeldBack: boolean;
  readonly isFinished: boolean;
  readonly isTicked: boolean;
  readonly plan: SignaturePlan;
  /** Who signed before. */
  readonly signedBy: string;
}

export interface DialogSource extends Pick<
  DialogView,
  'form' | 'brought' | 'missing' | 'announcement'
> {
  readonly session: SigningSession;
  readonly usable: Setup;
  readonly agreed: AgreedOrigins;
  readonly current: readonly WholeText[] | undefined;
}

/** @returns nothing while the dialog is closed */
export function dialogView(source: DialogSource): DialogView | undefined {
  const { session, usable, agreed, current, form, brought, missing, announcement } = source;
  const { language, report, written } = session;
  if (!language) return undefined;
  const ofText = current?.find(({ fingerprint }) => fingerprint === report.fingerprint);
  const isHeldBack = ofText?.isWhole === false;
  return {
    form: withWritten(form, written),
    languages: languagesToRead(form.setup),
    language,
    brought,
    missing,
    card: textToRead(usable, agreed, language),
    report,
    unseen: ofText?.unseen,
    differences: ofText?.differences,
    signed: current && signedIn(form, current),
    isDone: session.isDone,
    announcement,
    isHeldBack,
    isFinished: isFinished(session) && !isHeldBack,
    isTicked: isTicked(session) && !isHeldBack,
    plan: planFor(
      session,
      form.setup,
      current?.filter(({ isWhole }) => isWhole),
    ),
    signedBy: form.setup.attributes['review-by'] ?? '',
  };
}

function signedIn({ setup }: FormView, current: readonly WholeText[]): ReadonlySet<string> {
  const fingerprints = fingerprintsIn(setup.attributes['review-text']);
  return new Set(
    current.flatMap(({ language, fingerprint }) =>
      fingerprints.includes(fingerprint) ? language : [],
    ),
  );
}

/**
 * Whoever signs must have seen all that the card can show, and no claim of another. A colour or a size
 * could hide words, and is no part of what is signed: the text shows as it does without any.
 */
const textToRead = (usable: Setup, agreed: AgreedOrigins, lang: string): ShownCard => ({
  ...shownCard(usable, agreed, { ...wholeText, lang }),
  variables: {},
});

const wholeText = {
  layout: 'full',
  'print-size': 'both',
  theme: '',
  'review-by': '',
  'review-role': '',
  'review-on': '',
  'review-due': '',
  'review-href': '',
  'review-text': '',
};

/** What is being written replaces what was signed before, and does not share its problems. */
const withWritten = (
  { setup, problems }: FormView,
  written: SigningSession['written'],
): FormView => ({
  setup: Object.entries(written).reduce(
    (all, [name, value]) => withValue(all, 'attributes', name, value),
    setup,
  ),
  problems: new Map(
    [...problems].filter(([control]) =>
      Object.keys(written).every((name) => control !== attribute(name, '').name),
    ),
  ),
});
