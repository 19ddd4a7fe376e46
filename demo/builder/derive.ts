import { labelOf, problemsByControl } from './form/problems-by-control.js';
import type { FormView } from './form/control.js';
import type { ShownCard } from './preview/card.js';
import { shownCard } from './preview/card.js';
import type { Contrast } from './preview/contrast.js';
import type { Notices } from './preview/notices.js';
import type { CardReport } from './preview/report.js';
import type { StatusBar } from './preview/status-bar.js';
import type { BroughtClaim } from './signing/claim.js';
import { claimOf, keyOfClaim } from './signing/claim.js';
import type { DialogView } from './signing/dialog-view.js';
import { dialogView } from './signing/dialog-view.js';
import type { SigningSession } from './signing/session.js';
import type { SignView } from './signing/step.js';
import type { CurrentTexts } from './signing/text-comparison.js';
import { textsFor } from './signing/text-comparison.js';
import type { KeepView } from './snippet/keep-part.js';
import type { Release } from './snippet/release.js';
import type { Prerenderer, SnippetView } from './snippet/snippet-view.js';
import { snippetView } from './snippet/snippet-view.js';
import { acceptSetup } from './state/accepted-setup.js';
import { checkSetup } from './state/checked-setup.js';
import type { History } from './state/history.js';
import type { AgreedOrigins, HostQuestion } from './state/hosts.js';
import { missingDocument } from './state/hosts.js';
import { keepLast } from './state/keep-last.js';
import type { Setup } from './state/setup.js';
import type { TextComposer, WordsChoice, WordsView } from './texts/words-view.js';
import { wordsView } from './texts/words-view.js';

/** Everything that the page knows. What it shows follows from this and from nothing else. */
export interface State {
  readonly history: History;
  /** What could not be used of the address that the page was opened with. */
  readonly refused: readonly string[];
  /** The claim that came in the address; what becomes of it here is the visitor's own. */
  readonly broughtClaim: string;
  /** What the last press of a button did, for people who cannot see it. */
  readonly announcement: string;
  /** The language in which the preview is looked at; empty for the card's own. */
  readonly shownLanguage: string;
  readonly width: string;
  /** Whether the code was copied since the page was opened. */
  readonly hasCopied: boolean;
  /** Whether this browser keeps what is set; and whether it keeps something else from before. */
  readonly isKept: boolean;
  readonly keptBefore: boolean;
  readonly agreed: AgreedOrigins;
  /** What the card of the preview says of itself. */
  readonly report: CardReport;
  readonly currentTexts: CurrentTexts | undefined;
  readonly session: SigningSession;
  /** Which words of the card are looked at to be changed; and what draws them, once it is loaded. */
  readonly words: WordsChoice;
  readonly composer: TextComposer | undefined;
  readonly prerenderer: Prerenderer | undefined;
  readonly usualBase: string;
  readonly release: Release;
}

/** What the page shows. */
export interface View {
  /** The set-up as far as it can be used; and as the fragment of an address, without a `#`. */
  readonly usable: Setup;
  readonly fragment: string;
  readonly isClaimed: boolean;
  /** What a link says about who signed, as long as nobody has changed it. */
  readonly brought: BroughtClaim | undefined;
  readonly missing: HostQuestion | undefined;
  readonly notices: Notices;
  readonly tools: Tools;
  readonly form: FormView;
  readonly sign: SignView;
  readonly words: WordsView | undefined;
  readonly contrasts: readonly Contrast[];
  readonly snippet: SnippetView;
  readonly keep: KeepView;
  readonly card: ShownCard;
  readonly stage: { readonly theme: string; readonly width: string };
  readonly statusBar: StatusBar;
  readonly dialog: DialogView | undefined;
}

/** Above the form: nothing that is done here is final. */
export interface Tools {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly announcement: string;
}

/** Most changes of the state leave the set-up as it is, and what follows from it alone. */
const check = keepLast(checkSetup);
const accept = keepLast(acceptSetup);
const claimIn = keepLast(claimOf);
const snippets = keepLast(
  (
    setup: Setup,
    usable: Setup,
    heading: string,
    prerenderer: Prerenderer | undefined,
    usualBase: string,
    release: Release,
  ) => snippetView({ setup, usable, heading, prerenderer, usualBase, release }),
);
const words = keepLast(wordsView);
const preview = keepLast((usable: Setup, agreed: AgreedOrigins, shownLanguage: string) =>
  shownCard(usable, agreed, shownLanguage ? { lang: shownLanguage } : {}),
);

export function derive(state: State): View {
  const { history, agreed, report, shownLanguage, width } = state;
  const setup = history.now;
  const { usable: written, fragment, problems: ofAddress } = check(setup);
  const { accepted: usable, refused } = accept(written);
  const problems = problemsByControl(setup, ofAddress, [...refused, ...report.problems]);
  const form = { setup, problems };
  const missing = missingDocument(usable, agreed);
  const current = textsFor(usable, state.currentTexts);
  const claim = claimIn(setup);
  const isBrought = claim && keyOfClaim(claim) === state.broughtClaim;
  const brought = isBrought ? { claim, current } : undefined;
  return {
    usable,
    fragment,
    isClaimed: claim !== undefined,
    brought,
    missing,
    notices: {
      refused: state.refused,
      keptBefore: state.keptBefore,
      questions: questionsOf(missing, report.coveredPicture),
    },
    tools: toolsOf(state),
    form,
    sign: { ...form, current, isBrought: brought !== undefined },
    words: words(usable, state.words, state.composer),
    contrasts: report.contrasts,
    snippet: snippetOf(state, usable),
    keep: { isKept: state.isKept, hasCopied: state.hasCopied },
    card: preview(usable, agreed, shownLanguage),
    stage: { theme: usable.attributes['theme'] ?? 'light', width },
    statusBar: { faulty: faultyControls(form), shownLanguage, width },
    dialog: dialogView({
      session: state.session,
      form,
      usable,
      agreed,
      current,
      brought,
      missing,
      announcement: state.announcement,
    }),
  };
}

const toolsOf = ({ history, announcement }: State): Tools => ({
  canUndo: history.past.length > 0,
  canRedo: history.future.length > 0,
  announcement,
});

const faultyControls = ({ problems }: FormView) =>
  [...problems.keys()].map((name) => ({ name, label: labelOf(name) }));

const questionsOf = (
  missing: HostQuestion | undefined,
  picture: string | undefined,
): readonly HostQuestion[] => [
  ...(missing ? [missing] : []),
  ...(picture ? [{ what: 'picture', address: picture } as const] : []),
];

const snippetOf = ({ history, report, prerenderer, usualBase, release }: State, usable: Setup) =>
  snippets(history.now, usable, report.heading, prerenderer, usualBase, release);
