import { render } from 'lit/html.js';
import integrity from '../../dist/cdn/integrity.json';
import type { BackSpasmCard } from '../../src/index.js';
import { listen } from './actions/listen.js';
import { AddressBar } from './state/address-bar.js';
import { readAnswers } from './answers.js';
import { claimOf } from './signing/claim.js';
import { Comparison } from './signing/comparison.js';
import type { DocumentEditor } from './editor/document-editor.js';
import type { EmbedState } from './snippet/step.js';
import { kindOf } from './snippet/step.js';
import { form } from './form.js';
import { Hosts, missingDocument, questionsOf } from './preview/hosts.js';
import type { Drawn } from './preview/card.js';
import { drawn, followCards, nothingDrawn, show, watchText } from './preview/card.js';
import { problemsOf, withoutRefused } from './form/problems-by-control.js';
import type { History, Setup } from './state/setup.js';
import { ReadingDialog } from './signing/dialog.js';
import { change, readSetup, startHistory, writeSetup } from './state/setup.js';
import type { SignaturePlan } from './signing/signature.js';
import { notices, status, tools } from './preview/status.js';
import { usableOf } from './state/usable-setup.js';

/** The places of the page that the builder fills. */
export interface Places {
  readonly form: HTMLElement;
  readonly status: HTMLElement;
  readonly notice: HTMLElement;
  readonly tools: HTMLElement;
  readonly card: BackSpasmCard;
  readonly stage: HTMLElement;
  readonly dialog: HTMLDialogElement;
}

/** Holds the set-up, shows it, and keeps it in the address of the page and nowhere else. */
export class Builder {
  history: History;
  /** What the last press of a button did, for who cannot see it. */
  said = '';
  /** The language that the preview is looked at in; '' is the card's own. */
  shownLanguage = '';
  width = 'full';
  /** What was wrong in the address that the page was opened with. */
  #refused: readonly string[] = [];
  #drawn = nothingDrawn;
  /** How often the cards were asked. */
  #looks = 0;
  #drawing: EmbedState['drawing'];
  #editor: DocumentEditor | undefined;
  readonly hosts = new Hosts();
  readonly dialog: ReadingDialog;
  readonly places: Places;
  readonly #address = new AddressBar();
  readonly #comparison = new Comparison();

  constructor(places: Places) {
    this.places = places;
    this.dialog = new ReadingDialog(places.dialog, this.hosts, {
      onText: () => void this.#look(),
      onEnd: () => this.draw(),
    });
    this.history = startHistory(this.#readAddress());
  }

  /** Shows what the address says, and follows what is done. */
  start(): void {
    listen(document.body, this);
    followCards(() => void this.#look());
    watchText(this.places.card, () => void this.#look());
    addEventListener('hashchange', () => {
      if (location.hash.slice(1) !== writeSetup(this.usable)) void this.#follow();
    });
    void this.#begin();
  }

  async #begin(): Promise<void> {
    await this.#announce(this.setup);
    this.refresh();
    if (this.setup.answers['sign']) this.openReading();
  }

  /** Takes what somebody has put into the address of the open page. */
  async #follow(): Promise<void> {
    const setup = this.#readAddress();
    const refused = this.#refused;
    await this.#announce(setup);
    this.set(setup);
    this.#refused = refused;
    this.draw();
    if (setup.answers['sign']) this.openReading();
  }

  /** Says who signed, so a link says, before anything of the link is shown. */
  async #announce(setup: Setup): Promise<void> {
    if (!this.#comparison.broughtIn(setup)) return;
    this.#drawNotice(setup);
    // A document at an address takes its time, and the preview says meanwhile that nobody has signed.
    if (!setup.attributes['src'])
      await this.attempt(() => this.#comparison.compare(setup, this.hosts));
    this.#drawNotice(setup);
  }

  get setup(): Setup {
    return this.history.now;
  }

  get usable(): Setup {
    return usableOf(this.setup);
  }

  get drawn(): Drawn {
    return this.#drawn;
  }

  get embed(): EmbedState {
    return {
      setup: this.setup,
      pasted: withoutRefused(this.usable, this.#drawn.problems),
      problems: problemsOf(this.setup, this.#drawn.problems),
      usualBase: new URL(`cdn/${integrity.version}/`, document.baseURI).href,
      release: integrity,
      drawing: this.#drawing,
      heading: this.#drawn.heading,
    };
  }

  /** @param by the control that made the change, if more of it may come in one go */
  set(setup: Setup, by = ''): void {
    this.goTo(change(this.history, setup, by));
  }

  goTo(history: History): void {
    const isSameText = history.now.document === this.setup.document;
    this.history = history;
    if (!isSameText && history.by !== 'document') this.#editor?.setText(history.now.document);
    this.#refused = [];
    this.said = '';
    this.refresh();
  }

  say(words: string): void {
    if (words === this.said) return;
    this.said = words;
    this.draw();
  }

  /** A part of the page that is missing is told. */
  async attempt(action: () => unknown): Promise<void> {
    try {
      await action();
    } catch {
      this.say('A part of this page did not come. Look at your connection, then reload the page.');
    }
  }

  /** Brings the editor in when it is first wanted: it weighs more than all the rest. */
  async openEditor(): Promise<DocumentEditor | undefined> {
    if (this.#editor) return this.#editor;
    const { openEditor } = await import('./editor/open-editor.js');
    const parent = document.getElementById('editor');
    if (this.#editor || !parent) return this.#editor;
    parent.textContent = '';
    this.#editor = openEditor(parent, this.setup.document, (text) => {
      this.set({ ...this.setup, document: text }, 'document');
    });
    this.#editor.showProblems(this.#drawn.problems);
    return this.#editor;
  }

  openReading(): void {
    if (this.dialog.isOpen) return;
    this.dialog.begin(this.setup);
    this.draw();
    this.dialog.show();
    void this.#look();
  }

  planSignature(): SignaturePlan {
    return this.dialog.reading.plan(this.setup, this.#comparison.textsOf(this.usable));
  }

  #readAddress(): Setup {
    const { setup, problems } = readAnswers(readSetup(location.hash));
    this.#comparison.take(setup);
    this.#refused = problems.map(({ key, message }) => (key ? `${key}: ${message}` : message));
    return setup;
  }

  /** Shows what is set, in the address too, and then what the card says of it. */
  refresh(): void {
    this.#address.set(writeSetup(this.usable));
    this.draw();
    void this.#look();
  }

  draw(): void {
    const { places, embed, usable } = this;
    const { theme = 'light' } = usable.attributes;
    this.#drawNotice(this.setup);
    show(places.card, usable, this.hosts, {
      ...(this.shownLanguage && { lang: this.shownLanguage }),
    });
    places.stage.dataset['theme'] = theme;
    places.stage.dataset['width'] = this.width;
    render(form(embed, this.#drawn.contrasts), places.form);
    render(tools(this.history, this.said), places.tools);
    render(status(embed.problems, this.shownLanguage, this.width), places.status);
    const brought = this.#comparison.announcementOf(this.setup);
    this.dialog.draw({ form: embed, usable, brought, plan: this.planSignature() });
    for (const swatch of document.querySelectorAll<HTMLElement>('[data-color]'))
      swatch.style.background = swatch.dataset['color'] ?? '';
  }

  #drawNotice(setup: Setup): void {
    const asked = questionsOf(usableOf(setup), this.hosts, this.#drawn.coveredPicture);
    const brought = this.#comparison.announcementOf(setup);
    render(notices({ brought, refused: this.#refused, asked }), this.places.notice);
  }

  /** Asks the cards what they say now, and shows that. */
  async #look(): Promise<void> {
    const { hosts, dialog, places } = this;
    const look = ++this.#looks;
    const isRead = dialog.isOpen && !missingDocument(this.usable, hosts);
    void this.attempt(() => this.#compare());
    const [seen, read] = await Promise.all([
      drawn(places.card, hosts, this.shownLanguage),
      isRead && dialog.card ? drawn(dialog.card, hosts, dialog.reading.language) : nothingDrawn,
    ]);
    // What was seen before the last change would count as shown after it.
    if (look !== this.#looks) return;
    this.#drawn = seen;
    dialog.see(read);
    this.#editor?.showProblems(seen.problems);
    this.draw();
    if (!this.#drawing && kindOf(this.embed) !== 'iframe')
      await this.attempt(async () => {
        this.#drawing = await import('./snippet/prerender.js');
        this.draw();
      });
  }

  /** Only a signature needs it. */
  async #compare(): Promise<void> {
    if (!this.dialog.isOpen && !claimOf(this.setup)) return;
    if (await this.#comparison.compare(this.usable, this.hosts)) this.draw();
  }
}
