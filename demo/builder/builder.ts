import { listen } from './actions/listen.js';
import type { Page } from './actions/page.js';
import { Typing } from './actions/typing.js';
import { Cards } from './cards.js';
import type { State, View } from './derive.js';
import { derive } from './derive.js';
import type { PageParts } from './draw.js';
import { drawNotices, drawPage } from './draw.js';
import type { DocumentEditor } from './editor/document-editor.js';
import { stateAfter } from './first-state.js';
import { readLink } from './link.js';
import { followCards, watchText } from './preview/card.js';
import { nextTask } from './preview/report.js';
import { placeOfChange, showPlace, showWords } from './preview/show-place.js';
import { SigningDialog } from './signing/dialog.js';
import { finishText, openSession } from './signing/session.js';
import { AddressBar } from './state/address-bar.js';
import { languagesToRead } from './state/attributes.js';
import { unpack } from './state/packed.js';
import type { History } from './state/history.js';
import { change, startHistory } from './state/history.js';
import type { Setup } from './state/setup.js';
import { Store } from './store.js';

/** Shows what follows from the state, and keeps the set-up in the address and nowhere else. */
export class Builder implements Page {
  readonly dialog: SigningDialog;
  readonly typing = new Typing();
  readonly #parts: PageParts;
  readonly #store: Store;
  readonly #cards: Cards;
  readonly #address = new AddressBar();
  #editor: DocumentEditor | undefined;

  constructor(parts: PageParts, dialog: HTMLDialogElement) {
    this.#parts = parts;
    this.dialog = new SigningDialog(dialog, {
      onText: () => void this.#cards.look(),
      onEnd: () => this.finishReading(),
      onClose: () => this.update({ session: { ...this.state.session, language: '' } }),
    });
    this.#store = new Store(
      stateAfter(readLink(location.hash)),
      (view) => this.#draw(view),
      () => this.typing.flush(),
    );
    this.#cards = new Cards({
      store: this.#store,
      card: parts.card,
      dialog: this.dialog,
      attempt: (action) => this.attempt(action),
      onProblems: (problems) => this.#editor?.showProblems(problems),
    });
  }

  get state(): State {
    return this.#store.state;
  }

  get view(): View {
    return this.#store.view;
  }

  /** Shows what the address says, and follows what is done. */
  start(): void {
    listen(document.body, this);
    followCards(
      () => void this.#cards.look(),
      () => this.say('The handout has a picture that is not loaded. Answer the question about it.'),
    );
    watchText(this.#parts.card, () => void this.#cards.look());
    addEventListener('hashchange', () => {
      if (unpack(location.hash) !== this.view.fragment) void this.follow(location.hash);
    });
    void this.#begin();
  }

  async #begin(): Promise<void> {
    const { now } = this.state.history;
    await this.#announceClaim(now);
    this.refresh({});
    if (now.answers['sign']) this.openDialog();
  }

  /** Takes what somebody has put into the address of the open page. */
  async follow(fragment: string): Promise<void> {
    const { setup, ...link } = readLink(fragment);
    // Nobody may sign what somebody else puts into the address meanwhile.
    this.dialog.close();
    this.#store.updateUndrawn(link);
    await this.#announceClaim(setup);
    this.change(setup);
    this.update({ refused: link.refused });
    if (setup.answers['sign']) this.openDialog();
  }

  /** Says who signed, as a link has it, before anything else of the link shows. */
  async #announceClaim(setup: Setup): Promise<void> {
    const coming = () => derive({ ...this.state, history: startHistory(setup) });
    const view = coming();
    if (!view.brought) return;
    drawNotices(this.#parts, view);
    // A document at an address takes its time, and the preview says meanwhile that nobody has signed.
    if (!setup.attributes['src']) await this.attempt(() => this.#cards.compareTexts(view.usable));
    drawNotices(this.#parts, coming());
  }

  change(setup: Setup, by = ''): void {
    this.goTo(change(this.state.history, setup, by));
  }

  goTo(history: History): void {
    const before = this.state.history.now;
    const { text } = history.now.document;
    const isSameText = text === before.document.text;
    if (!isSameText && history.by !== 'document') this.#editor?.setText(text);
    this.refresh({ history, refused: [], announcement: '' });
    const { stage, card } = this.#parts;
    const place = placeOfChange(before, history.now);
    if (place) void nextTask().then(() => showPlace(stage, card, place));
  }

  update(changes: Partial<State>): void {
    this.#store.update(changes);
  }

  refresh(changes: Partial<State>): void {
    this.update(changes);
    this.#address.set(this.view.fragment);
    void this.#cards.look();
  }

  keep(isOn: boolean): void {
    this.#address.keep(isOn ? this.view.fragment : undefined);
    this.update({ isKept: isOn, keptBefore: false });
  }

  say(announcement: string): void {
    if (announcement !== this.#store.announcement) this.update({ announcement });
  }

  async attempt(action: () => unknown): Promise<void> {
    try {
      await action();
    } catch {
      this.say('Part of this page did not load. Check your connection, then reload the page.');
    }
  }

  /** Loads the editor when it is first wanted: it weighs more than all the rest. */
  async openEditor(): Promise<DocumentEditor | undefined> {
    if (this.#editor) return this.#editor;
    const { openEditor } = await import('./editor/open-editor.js');
    const parent = document.getElementById('editor');
    if (this.#editor || !parent) return this.#editor;
    parent.textContent = '';
    this.#editor = openEditor(parent, this.state.history.now.document, (document) => {
      this.typing.hold(parent, () =>
        this.change({ ...this.state.history.now, document }, 'document'),
      );
    });
    this.#editor.showProblems(this.state.report.problems);
    return this.#editor;
  }

  async loadWords(): Promise<void> {
    if (this.state.composer) return;
    this.update({ composer: await import('./texts/card-texts.js') });
  }

  showText(words: string): void {
    const { stage, card } = this.#parts;
    void nextTask().then(() => showWords(stage, card, words));
  }

  openDialog(): void {
    if (this.dialog.isOpen) return;
    const { session, history } = this.state;
    const [first = 'en'] = languagesToRead(history.now);
    this.update({ session: openSession(session, first) });
    this.dialog.show();
    void this.#cards.look();
  }

  finishReading(): void {
    const { session } = this.state;
    // The end may be that of the text before, which the card no longer shows.
    if (this.dialog.card?.fingerprint === session.report.fingerprint)
      this.update({ session: finishText(session) });
  }

  #draw(view: View): void {
    drawPage(this.#parts, view);
    if (view.dialog) this.dialog.draw(view.dialog);
  }
}
