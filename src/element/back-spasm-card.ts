import { readSettings, valueToShow } from '../read-settings.js';
import type { Card } from '../card/card.js';
import type { ComposedCard } from '../card/compose.js';
import { composeOnce } from '../card/compose-once.js';
import { fingerprint } from '../card/fingerprint.js';
import { today } from '../card/today.js';
import type { Problem } from '../document/problems.js';
import type { CardDocument, CardDocumentInput, LanguageDocumentInput } from '../document/schema.js';
import { printCard } from '../handout/print.js';
import { registerLanguage, watchLanguages } from '../languages/registry.js';
import { ClinicDocument } from '../page/clinic-document.js';
import { isUnclosed } from '../page/stray-text.js';
import { languageAround, watchLanguageAround } from '../page/language.js';
import { endReading, offerReading, pressReading } from '../page/read-aloud.js';
import { placeDescription } from '../page/structured-data.js';
import type { Settings } from '../settings.js';
import { observedNames } from '../settings.js';
import { tagName } from '../tag.js';
import { version } from '../version.js';
import type { Action } from '../view/buttons.js';
import { canPrint } from '../view/buttons.js';
import { adoptStyles } from '../view/styles.js';
import { showTicks } from '../view/ticks.js';
import { adoptEarlyProperties, defineAccessors } from './accessors.js';
import type { CardProperties } from './card-properties.js';
import { drawingIn } from './drawing.js';
import type { CardEventMap, CardEvents } from './events.js';
import { readOn } from './read-on.js';
import { watchTicks } from './ticks.js';

// oxlint-disable-next-line typescript/no-unsafe-declaration-merging -- the accessors are made from the table of attributes
export interface BackSpasmCard extends CardProperties {
  addEventListener<Name extends keyof CardEventMap>(
    name: Name,
    listener: (this: BackSpasmCard, event: CardEventMap[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    name: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<Name extends keyof CardEventMap>(
    name: Name,
    listener: (this: BackSpasmCard, event: CardEventMap[Name]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    name: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}

/** Node has no `HTMLElement`, and importing must work there. */
const Base = globalThis.HTMLElement ?? class {};

/**
 * Tells a patient with a lower-back spasm what it is, what causes it, what helps, when to get help
 * now and who checked the text.
 *
 * Each attribute has a property (`headingLevel` for `heading-level`); the last one written counts.
 * Text comes from the attribute, else from the document, else from the built-in language. What each
 * attribute means stands in the table in `src/settings.ts`.
 *
 * @element back-spasm-card
 *
 * @attr {string} lang - Language of the card, such as `en`. Without it, that of the nearest
 *   ancestor that has one; where that language is not loaded, English.
 * @attr {string} content - A JSON document itself, for places that delete scripts. The property goes
 *   before it, and it before `src`.
 *
 * @prop {string} version - Release of this copy of the element.
 *
 * @slot - What shows until the script has run, if it never does, or above a card that lacks its
 *   language; a `<script type="application/json">` in it is the card's document.
 * @slot illustration - In place of the drawing.
 * @slot actions - More buttons or links beside the card's own.
 * @slot footer - Below the disclaimer.
 *
 * @csspart card - All of the card.
 * @csspart header - Heading, summary and clinic.
 * @csspart heading - Heading of the card.
 * @csspart summary - Sentence or two below the heading.
 * @csspart illustration - Drawing of the back and its caption.
 * @csspart section - Each section.
 * @csspart section-heading - Heading of each section and of each level of urgency.
 * @csspart group-heading - Heading of a group of items: what to do, to check first, to avoid, or what
 *   its signs are about.
 * @csspart item - Each entry of a list.
 * @csspart help - Each of the three levels of urgency.
 * @csspart review - Who reviewed the text and when.
 * @csspart actions - Row of buttons.
 * @csspart button - Each button and link that is drawn as a button.
 * @csspart sources - List of sources.
 *
 * @cssprop [--bsc-accent=light-dark(#0a5f5f, #6fd0c6)] - Accent colour, opaque: tint of the header,
 *   buttons, the drawing.
 * @cssprop [--bsc-surface=light-dark(#fff, #131c1f)] - Background, opaque. The text's colour follows
 *   from it.
 * @cssprop [--bsc-text=black or white, by contrast] - Text on the surface. The card keeps its
 *   contrast only while this is unset.
 * @cssprop [--bsc-border=light-dark(#d5dedc, #33434a)] - Lines.
 * @cssprop [--bsc-radius=0.75em] - Roundness of corners, at most `1.5em`.
 * @cssprop [--bsc-space=1em] - Space between parts, at most `3em`.
 * @cssprop [--bsc-font=inherit] - Typeface; `inherit` is the page's.
 * @cssprop [--bsc-heading-font=inherit] - Typeface of headings.
 * @cssprop [--bsc-font-size=max(16px, 1em)] - Size of text, from `12px` to `64px`, less in a narrow place, of which all other sizes are parts. An
 *   `em` is the size that the reader has chosen.
 * @cssprop [--bsc-shadow=none] - Shadow of the card.
 * @cssprop [--bsc-emergency=light-dark(#a3211a, #ff8a7f)] - Edge, icon and button of the emergency
 *   level.
 * @cssprop [--bsc-today=light-dark(#8a4b00, #ffc266)] - Edge and icon of the level "today".
 * @cssprop [--bsc-routine=light-dark(#1c5e46, #7fd3ae)] - Edge and icon of the level "routine".
 *
 * @fires {CustomEvent<null>} bsc-ready - Once: the card is drawn and no document is on its way.
 * @fires {CustomEvent<{ language: string }>} bsc-change - The card is in another language.
 * @fires {CustomEvent<{ problems: Problem[] }>} bsc-problems - What is wrong in attributes or
 *   document has changed.
 * @fires {CustomEvent<{ section: string, open: boolean }>} bsc-toggle - A reader folded or unfolded
 *   a section or a level of urgency; `more` is the rest of a brief card.
 * @fires {CustomEvent<{ action: Action, href?: string }>} bsc-action - A reader pressed a button or
 *   followed a link: `print`, `read`, `emergency`, `advice`, `call`, `book`, `feedback`, `source` or
 *   `review`. Cancel it to do something else.
 */
export class BackSpasmCard extends Base {
  static readonly version = version;
  static readonly observedAttributes = this.#defineAccessors();

  /** Resolves after the first drawing that no document on its way can change. */
  readonly ready: Promise<void>;

  readonly #drawing = drawingIn(this);
  readonly #root = this.#drawing.root;
  readonly #ticked = watchTicks(this.#root);
  /** As set, attribute or property, whichever came last. */
  readonly #raw = new Map<string, unknown>();
  #content: CardDocumentInput | string | undefined;
  /** Draws once for all that is set in one go. */
  readonly #update = (): void => {
    if (this.#isUpdating || !this.isConnected) return;
    this.#isUpdating = true;
    const { readyState } = document;
    queueMicrotask(() => {
      this.#isUpdating = false;
      // While it waited, the card may have been taken off the page.
      if (this.isConnected) this.#draw(readyState);
    });
  };
  readonly #document = new ClinicDocument(this, this.#update);
  #card: Card | undefined;
  /** What a reader has chosen, for as long as the page around stays in its language. */
  #choice: { readonly language: string; readonly around: string } | undefined;
  #description: Element | undefined;
  readonly #strays = document.createElement('slot');
  #problems: readonly Problem[] = [];
  #markReady: (() => void) | undefined;
  #isUpdating = false;
  #hasWarned = false;
  #stopWatching: readonly (() => void)[] = [];

  constructor() {
    super();
    this.ready = new Promise((resolve) => (this.#markReady = resolve));
    this.#root.addEventListener('click', (event) => this.#onClick(event));
    // It does not bubble.
    this.#root.addEventListener('toggle', (event) => this.#onToggle(event), true);
  }

  /** A clinic's document: an object or the JSON text of one. Each time you set it, the card reads it again. */
  get content(): CardDocumentInput | string | undefined {
    return this.#content;
  }
  set content(value: CardDocumentInput | string | null | undefined) {
    this.#content = value || undefined;
    this.#document.forget();
    this.#update();
  }

  /** What is wrong in what the page and the document say; empty where all is well. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** The language that the card is in, whatever was asked for. */
  get language(): string {
    return this.#card?.language ?? '';
  }

  /** The fingerprint of all text on the card, which a sign-off names; empty while a document loads. */
  get fingerprint(): string {
    return this.#card && !this.#document.isLoading ? fingerprint(this.#card.signed) : '';
  }

  attributeChangedCallback(name: string, _: string | null, value: string | null): void {
    this.#raw.set(name, value);
    this.#update();
  }

  connectedCallback(): void {
    this.#document.connect();
    this.#stopWatching = [watchLanguages(this.#update), watchLanguageAround(this, this.#update)];
    this.#update();
    // Last, and still before the card draws.
    adoptEarlyProperties(this, BackSpasmCard.prototype);
  }

  disconnectedCallback(): void {
    this.#document.disconnect();
    endReading(this.#root);
    for (const stop of this.#stopWatching) stop();
    this.#description?.remove();
  }

  /** A style sheet serves only the document that it was made in. */
  adoptedCallback(): void {
    adoptStyles(this.#root);
  }

  /**
   * Adds a language for all cards of the page, or puts another text in its place.
   * @param text complete, as `dist/documents/en.json` is; sources beside the English ones
   * @throws {RangeError} where its `lang` is no language tag
   */
  static registerLanguage(text: LanguageDocumentInput): void {
    const problems = registerLanguage(text);
    if (problems[0]) console.warn(`<${tagName}> registerLanguage`, problems);
  }

  /**
   * Prints this card alone, as a handout, with what the reader has ticked. `{ large: true }` is in
   * large type, `{ large: false }` in normal; without it, `print-size` says.
   */
  print({ large }: { readonly large?: boolean } = {}): void {
    if (!this.#card || !canPrint()) return;
    const isLarge = large ?? this.#card.settings['print-size'] === 'large';
    printCard(this.#card, { today: today(), ticked: this.#ticked, isLarge });
  }

  #onClick(event: Event): void {
    const target =
      event.target instanceof Element && event.target.closest<HTMLElement>('[data-action]');
    // What a page puts into a slot is its own business.
    if (!target || !this.#root.contains(target)) return;
    const action = target.getAttribute('data-action');
    const href = target.getAttribute('href');
    if (action === 'language') this.#chooseLanguage(target);
    else if (isAction(action) && !this.#emit('bsc-action', { action, ...(href && { href }) }))
      event.preventDefault();
    else if (action === 'read') pressReading(this.#root);
    else if (action === 'print') this.print({ large: target.dataset['size'] === 'large' });
  }

  #onToggle({ target }: Event): void {
    // What a page puts into a slot is its own business.
    if (!(target instanceof HTMLDetailsElement && this.#root.contains(target))) return;
    const { open } = target;
    const section = String(target.dataset['section']);
    this.#emit('bsc-toggle', { section, open });
    if (open && section === 'more') readOn(this.#root, target);
  }

  #chooseLanguage({ lang }: HTMLElement): void {
    this.#choice = { language: lang, around: languageAround(this) };
    this.#update();
  }

  /**
   * @param pageState when the card was to be drawn: what scripts had promised by then has come. In
   *   WebKit, what modules have promised may come after `load`.
   */
  #draw(pageState: DocumentReadyState): void {
    const { settings, problems } = readSettings(this.#raw);
    this.#document.use(this.#content ?? (this.#raw.get('content') || undefined), settings.src);
    const { loaded, isWaiting, isLoading } = this.#document;
    const { card, problems: ofCard } = this.#compose(settings, loaded.document);
    const { language } = this.#card ?? card;
    this.#card = card;
    const isDrawn = this.#drawing.drawCard(card, isWaiting);
    const strays = this.#showStrays();
    showTicks(this.#root, this.#ticked);
    const settled = this.#settle(ofCard, pageState);
    this.#report([...strays, ...problems, ...(isLoading ? [] : [...loaded.problems, ...settled])]);
    if (language !== card.language) this.#emit('bsc-change', { language: card.language });
    if (!isLoading) this.#announceReady();
    // What hears of it may have taken the card off the page.
    if (!this.isConnected) return;
    // While a document is on its way, nothing says more than the card does.
    if (isWaiting) this.#description?.remove();
    else if (isDrawn && !isLoading) this.#describe(card);
    offerReading(this.#root);
  }

  #compose(settings: Settings, document: CardDocument): ComposedCard {
    const pageLanguage = languageAround(this);
    if (this.#choice?.around !== pageLanguage) this.#choice = undefined;
    const chosenLanguage = this.#choice?.language;
    return composeOnce({ settings, document, pageLanguage, today: today(), chosenLanguage });
  }

  /** What a tag without an end has taken in, which is the page's, shows below the card. */
  #showStrays(): readonly Problem[] {
    const isOpen = isUnclosed(this);
    this.#strays.className = 'strays';
    // Some libraries' `remove()` throws where there is nothing to take away.
    if (isOpen) this.#root.append(this.#strays);
    else if (this.#strays.isConnected) this.#strays.remove();
    const message = `End the card with </${tagName}>: what follows shows below it.`;
    return isOpen ? [{ code: 'invalid', source: 'page', path: '', message }] : [];
  }

  /** A language that a script on its way may still bring is no problem yet: the card is drawn again on `load`. */
  #settle(problems: readonly Problem[], pageState: DocumentReadyState): readonly Problem[] {
    if (pageState === 'complete') return problems;
    const settled = problems.filter(({ code }) => code !== 'language');
    if (settled.length < problems.length)
      if (document.readyState === pageState) addEventListener('load', this.#update, { once: true });
      else this.#update();
    return settled;
  }

  #report(problems: readonly Problem[]): void {
    if (JSON.stringify(problems) === JSON.stringify(this.#problems)) return;
    this.#problems = problems;
    this.#emit('bsc-problems', { problems });
    if (this.#hasWarned || !problems[0]) return;
    this.#hasWarned = true;
    const { path, message } = problems[0];
    console.warn(`<${tagName}> ${path}: ${message}`, problems);
  }

  #announceReady(): void {
    if (!this.#markReady) return;
    this.#markReady();
    this.#markReady = undefined;
    this.#emit('bsc-ready', null);
  }

  /** An extra, and so the last to come: whatever a page's policy says to it, the card stands. */
  #describe(card: Card): void {
    try {
      this.#description = placeDescription(card, this.#description, this.ownerDocument);
    } catch (error) {
      console.warn(`<${tagName}> structured-data`, error);
    }
  }

  /** @returns false where a listener has cancelled what would follow */
  #emit<Name extends keyof CardEvents>(name: Name, detail: CardEvents[Name]['detail']): boolean {
    return this.dispatchEvent(new CustomEvent(name, { detail, cancelable: name === 'bsc-action' }));
  }

  /** No `static` block: Safari knows them from 16.4 on, Firefox from 93, Chromium from 94. */
  static #defineAccessors(): readonly string[] {
    defineAccessors(
      this.prototype,
      (card, attribute) => valueToShow(attribute, card.#raw.get(attribute)),
      (card, attribute, value) => {
        card.#raw.set(attribute, value);
        card.#update();
      },
    );
    return observedNames;
  }
}

/** The view writes nothing else into this attribute but the word that is the card's own. */
const isAction = (name: string | null): name is Action => name !== 'language';

declare global {
  interface HTMLElementTagNameMap {
    'back-spasm-card': BackSpasmCard;
  }
}
