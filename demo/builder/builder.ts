import { html, render } from 'lit/html.js';
import integrity from '../../dist/cdn/integrity.json';
import { mostCharacters } from '../../src/frame/address.js';
import type { BackSpasmCard } from '../../src/index.js';
import { listen } from './actions.js';
import { AddressBar } from './address-bar.js';
import { readAnswers } from './answers.js';
import type { DocumentEditor } from './document-editor.js';
import type { EmbedState } from './embed.js';
import { embedStep, kindOf, problemOfBase } from './embed.js';
import type { Drawn } from './preview.js';
import { drawn, show } from './preview.js';
import { problemsOf, withoutRefused } from './problems.js';
import type { History, Setup } from './setup.js';
import { change, readSetup, startHistory, writeSetup } from './setup.js';
import { languagesToRead, readingDialog, signStep, wholeText } from './signing.js';
import { notice, status, tools } from './status.js';
import * as steps from './steps.js';

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

const nothingDrawn: Drawn = {
  problems: [],
  fingerprint: '',
  language: '',
  heading: '',
  picture: '',
  contrasts: [],
};

/** Holds the set-up, shows it, and keeps it in the address of the page and nowhere else. */
export class Builder {
  history: History;
  /** What the last press of a button did, for who cannot see it. */
  said = '';
  /** The language that the preview, or the reading, is looked at in; '' is the card's own. */
  shownLanguage = '';
  readLanguage = '';
  /** What is being written into a signature, by control. */
  claim: Readonly<Record<string, string>> = {};
  /** The fingerprint of the text that somebody says to have read; any other asks again. */
  hasRead = '';
  width = 'full';
  /** What was wrong in the address that the page was opened with. */
  #refused: readonly string[] = [];
  #drawn = nothingDrawn;
  #read = nothingDrawn;
  #drawing: EmbedState['drawing'];
  #editor: DocumentEditor | undefined;
  readonly #address = new AddressBar();
  readonly places: Places;

  constructor(places: Places) {
    this.places = places;
    this.history = startHistory(this.#readAddress());
  }

  /** Shows what the address says, and follows what is done. */
  start(): void {
    const { places } = this;
    listen(document.body, this);
    // They do not bubble, and there are two cards.
    for (const event of ['bsc-problems', 'bsc-change', 'bsc-ready'])
      document.body.addEventListener(event, () => void this.#look(), true);
    // A link of the preview would leave the page, and what is on it.
    const stay = (event: Event) => {
      if (!(event instanceof CustomEvent && event.detail.action === 'print'))
        event.preventDefault();
    };
    document.body.addEventListener('bsc-action', stay, true);
    places.dialog.addEventListener('close', () => {
      // It is told late, perhaps of a dialog that is open again.
      if (!places.dialog.open) this.readLanguage = '';
    });
    addEventListener('hashchange', () => {
      if (location.hash.slice(1) !== writeSetup(this.usable)) this.#follow();
    });
    this.refresh();
    if (this.setup.answers['sign']) this.openReading();
  }

  /** Takes what somebody has put into the address of the open page. */
  #follow(): void {
    const setup = this.#readAddress();
    const refused = this.#refused;
    this.set(setup);
    this.#refused = refused;
    this.draw();
    if (setup.answers['sign']) this.openReading();
  }

  get setup(): Setup {
    return this.history.now;
  }

  /** The set-up as its address gives it back: what cannot be used is left out. */
  get usable(): Setup {
    const written = writeSetup(this.setup);
    const isTooLong = written.length > mostCharacters;
    const { setup } = readSetup(isTooLong ? writeSetup({ ...this.setup, document: '' }) : written);
    return problemOfBase(setup.answers['base'] ?? '')
      ? { ...setup, answers: { ...setup.answers, base: '' } }
      : setup;
  }

  get drawn(): Drawn {
    return this.#drawn;
  }

  get read(): Drawn {
    return this.#read;
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
    const { openEditor } = await import('./open-editor.js');
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
    if (this.places.dialog.open) return;
    const [first = 'en'] = languagesToRead(this.setup);
    this.readLanguage = first;
    this.claim = { 'attributes:review-on': new Date().toLocaleDateString('sv') };
    this.hasRead = '';
    this.draw();
    this.places.dialog.showModal();
    void this.#look();
  }

  #readAddress(): Setup {
    const { setup, problems } = readAnswers(readSetup(location.hash));
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
    const { places, embed } = this;
    const { usable } = this;
    const { theme = 'light' } = usable.attributes;
    show(places.card, usable, { ...(this.shownLanguage && { lang: this.shownLanguage }) });
    places.stage.dataset['theme'] = theme;
    places.stage.dataset['width'] = this.width;
    render(this.#steps(embed), places.form);
    render(tools(this.history, this.said), places.tools);
    render(notice(this.#refused), places.notice);
    render(status(embed.problems, this.shownLanguage, this.width), places.status);
    if (places.dialog.open || this.readLanguage) this.#drawReading();
    for (const swatch of document.querySelectorAll<HTMLElement>('[data-color]'))
      swatch.style.background = swatch.dataset['color'] ?? '';
  }

  #drawReading(): void {
    const { dialog } = this.places;
    const { fingerprint, language, picture } = this.#read;
    const hasRead = fingerprint !== '' && fingerprint === this.hasRead;
    const reading = { chosen: this.readLanguage, language, fingerprint, picture, hasRead };
    render(readingDialog(this.embed, reading, this.claim), dialog);
    const card = dialog.querySelector('back-spasm-card');
    if (card) show(card, this.usable, { ...wholeText, lang: this.readLanguage });
  }

  #steps(state: EmbedState) {
    return html`${steps.step(1, 'place', 'Where are your patients?', steps.placeStep(state))}
    ${steps.step(2, 'clinic', 'Who are you?', steps.clinicStep(state))}
    ${steps.step(3, 'language', 'Which languages?', steps.languageStep(state))}
    ${steps.step(4, 'look', 'How should it look?', steps.lookStep(state, this.#drawn.contrasts))}
    ${steps.step(5, 'text', 'Is the text right?', steps.textStep(state, Boolean(state.setup.document)))}
    ${steps.step(6, 'sign', 'Who has checked it?', signStep(state))}
    ${steps.step(7, 'embed', 'Put it on your site', embedStep(state))}`;
  }

  /** Asks the cards what they say now, and shows that. */
  async #look(): Promise<void> {
    const reading = this.places.dialog.open && this.places.dialog.querySelector('back-spasm-card');
    const [seen, read] = await Promise.all([
      drawn(this.places.card, this.shownLanguage),
      reading ? drawn(reading, this.readLanguage) : nothingDrawn,
    ]);
    this.#drawn = seen;
    this.#read = read;
    this.#editor?.showProblems(seen.problems);
    this.draw();
    if (!this.#drawing && kindOf(this.embed) !== 'iframe')
      await this.attempt(() => this.#bringDrawing());
  }

  async #bringDrawing(): Promise<void> {
    this.#drawing = await import('./prerendered.js');
    this.draw();
  }
}
