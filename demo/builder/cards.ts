import type { BackSpasmCard } from '../../src/index.js';
import type { CardReport } from './preview/report.js';
import { isSameReport, nextTask, reportOf } from './preview/report.js';
import type { SigningDialog } from './signing/dialog.js';
import type { TextReport } from './signing/session.js';
import { noText } from './signing/session.js';
import { TextComparison } from './signing/text-comparison.js';
import type { Setup } from './state/setup.js';
import type { Store } from './store.js';

interface CardsOptions {
  readonly store: Store;
  /** The card of the preview. */
  readonly card: BackSpasmCard;
  readonly dialog: SigningDialog;
  /** Runs what may need a part of the page that is not loaded yet. */
  attempt(action: () => unknown): Promise<void>;
  onProblems(problems: CardReport['problems']): void;
}

/** Brings into the state what the cards of the page say of themselves, and what needs more code. */
export class Cards {
  readonly #options: CardsOptions;
  readonly #comparison = new TextComparison();
  /** How often the cards were asked for a report. */
  #looks = 0;

  constructor(options: CardsOptions) {
    this.#options = options;
  }

  /** Asks the cards what they say now. */
  async look(): Promise<void> {
    const { store, card, attempt, onProblems } = this.#options;
    const look = ++this.#looks;
    void attempt(() => this.#compareTextsIfClaimed());
    await nextTask();
    // Several looks may begin in one task.
    if (look !== this.#looks) return;
    const { agreed, shownLanguage } = store.state;
    const [seen, inDialog] = await Promise.all([
      reportOf(card, agreed, shownLanguage),
      this.#readText(),
    ]);
    // What was seen before the last change would count as shown after it.
    if (look !== this.#looks) return;
    onProblems(seen.problems);
    this.#take(seen, inDialog);
    await attempt(() => this.#loadPrerenderer());
  }

  /** What the card in the dialog says of the text that is read there. */
  async #readText(): Promise<TextReport> {
    const { store, dialog } = this.#options;
    const { agreed, session } = store.state;
    const card = dialog.isOpen && !store.view.missing ? dialog.card : null;
    if (!card) return noText;
    const report = await reportOf(card, agreed, session.language);
    return { ...report, fingerprint: card.fingerprint };
  }

  #take(seen: CardReport, inDialog: TextReport): void {
    const { store } = this.#options;
    const { report, session } = store.state;
    const isSameInDialog = isSameReport(inDialog, session.report);
    if (isSameReport(seen, report) && isSameInDialog) return;
    store.update({
      report: isSameReport(seen, report) ? report : seen,
      session: isSameInDialog ? session : { ...session, report: inDialog },
    });
  }

  /** Compares what a sign-off claims with the texts of a set-up; undrawn, since it may not show yet. */
  async compareTexts(setup: Setup): Promise<boolean> {
    const { store } = this.#options;
    const currentTexts = await this.#comparison.compare(setup, store.state.agreed);
    if (currentTexts) store.updateUndrawn({ currentTexts });
    return currentTexts !== undefined;
  }

  /** Only a signature needs it. */
  async #compareTextsIfClaimed(): Promise<void> {
    const { store, dialog } = this.#options;
    if (!dialog.isOpen && !store.view.isClaimed) return;
    if (await this.compareTexts(store.view.usable)) store.update({});
  }

  /** Only a frame's snippet needs nothing of it. */
  async #loadPrerenderer(): Promise<void> {
    const { store } = this.#options;
    if (store.state.prerenderer || store.view.snippet.kind === 'iframe') return;
    store.update({ prerenderer: await import('./snippet/prerender.js') });
  }
}
