import { render } from 'lit/html.js';
import { printCard } from '../handout/print.js';
import { placeDescription } from '../page/structured-data.js';
import type { Card } from '../card/card.js';
import { composeOnce } from '../card/compose-once.js';
import { fingerprint } from '../card/fingerprint.js';
import { today } from '../card/today.js';
import type { CardProperties } from './card-properties.js';
import type { Problem } from '../document/problems.js';
import type { CardDocumentInput, LanguageDocumentInput } from '../document/schema.js';
import type { CardEventMap, CardEvents } from './events.js';
import { registerLanguage, watchLanguages } from '../languages/registry.js';
import { languageAround, watchLanguageAround } from '../page/language.js';
import { PartnerDocument } from '../page/partner-document.js';
import { attributeNames, propertyOf, readSettings, valueToShow } from '../settings.js';
import { tagName } from '../tag.js';
import { version } from '../version.js';
import type { Action } from '../view/buttons.js';
import { canPrint } from '../view/buttons.js';
import { cardView } from '../view/card-view.js';
import { addSheet, makeSheet } from '../view/css.js';
import { adoptStyles } from '../view/styles.js';

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

/** In Node there is none, and importing must work there. */
const Base = globalThis.HTMLElement ?? class {};

/**
 * Tells a patient with a lower-back spasm what it is, what causes it, what helps, when to get help
 * now and who checked the text.
 *
 * Each attribute has a property (`headingLevel` for `heading-level`); the last one written counts.
 * Text comes from the attribute, else from the document, else from the built-in language.
 *
 * @element back-spasm-card
 *
 * @attr {string} lang - Language of the card, such as `en`. Without it, that of the nearest
 *   ancestor that has one; where that language is not loaded, English.
 * @attr {string} languages - Languages such as `en fr es`, for a menu with which a reader changes
 *   that of this card.
 * @attr {string} src - Address of a JSON document, relative, `https:` or `http:`. It is fetched
 *   without cookies and referrer.
 * @attr {string} src-integrity - Hash that the document must have, such as `sha384-…`.
 * @attr {string} heading - Heading of the card.
 * @attr {string} summary - Sentence or two below the heading.
 * @attr {string} disclaimer - What the card cannot do for the reader. It is never empty.
 * @attr {string} facts - List in place of the facts: `|` between its items, or one item a line, or a
 *   JSON array of items as a document has them.
 * @attr {string} causes - List in place of the causes.
 * @attr {string} tips - List in place of the tips.
 * @attr {string} prevention - List in place of the advice on how to prevent the next spasm.
 * @attr {string} [sections=tips help facts causes prevention review actions sources] - Which sections
 *   show, in which order. The emergency level and the disclaimer show in any case.
 * @attr {'guide' | 'full' | 'brief'} [layout=guide] - `guide` folds facts, causes, prevention and
 *   sources; `full` folds nothing; `brief`, for sidebars, shows the emergency level and the first
 *   tips, and the rest on request.
 * @attr {'light' | 'dark' | 'auto'} [theme=light] - `auto` follows the reader's system.
 * @attr {number} [heading-level=2] - Level of the card's heading on the page, 1 to 5; inner headings
 *   are below it.
 * @attr {string} clinic - Name of the clinic that speaks.
 * @attr {string} phone - Number of the clinic, for a button that calls it.
 * @attr {string} book-label - Words on the button that books a visit.
 * @attr {string} book-href - Where that button leads: a relative, `https:`, `http:`, `mailto:` or
 *   `tel:` address. Without it there is no such button.
 * @attr {string} feedback-href - Where a reader tells of a mistake in the text: a relative, `https:`
 *   or `mailto:` address.
 * @attr {string} emergency-number - Number for emergencies. It is never guessed: without it the card
 *   says whom to call in words.
 * @attr {string} advice-number - Number of a nurse advice line.
 * @attr {string} review-by - Who reviewed the text. Any `review-…` attribute takes the place of all
 *   of a document's `review`.
 * @attr {string} review-role - Profession or post of who did.
 * @attr {string} review-on - Day of the review, such as `2026-03-31`.
 * @attr {string} review-due - Day of the next review; without it, and at the latest, three years after
 *   `review-on`.
 * @attr {string} review-href - Page about the reviewer or the review.
 * @attr {string} review-text - Fingerprint of the text that was reviewed. The card names the reviewer
 *   only while its text has this fingerprint.
 * @attr {boolean} [citations=false] - Whether small numbers in the text point to the sources.
 * @attr {boolean} [structured-data=false] - Whether search engines get a description of the card's
 *   content, as JSON-LD in the page's head.
 * @attr {boolean} [print-address=false] - Whether the foot of a handout names the page, not only its
 *   site. A page's path may hold what concerns its reader alone.
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
 * @csspart illustration - Drawing and its caption.
 * @csspart section - Each section.
 * @csspart section-heading - Heading of each section and of each level of urgency.
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
 * @cssprop [--bsc-radius=0.75em] - Roundness of corners.
 * @cssprop [--bsc-space=1em] - Space between parts.
 * @cssprop [--bsc-font=inherit] - Typeface; `inherit` is the page's.
 * @cssprop [--bsc-heading-font=inherit] - Typeface of headings.
 * @cssprop [--bsc-font-size=max(16px, 1em)] - Size of text, of which all other sizes are parts. An
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
 *   a section; `more` is the rest of a brief card.
 * @fires {CustomEvent<{ action: Action, href?: string }>} bsc-action - A reader pressed a button or
 *   followed a link: `print`, `emergency`, `advice`, `call`, `book`, `feedback`, `source` or
 *   `review`. Cancel it to do something else.
 */
export class BackSpasmCard extends Base {
  static readonly version = version;
  static readonly observedAttributes = this.#defineProperties();

  /** Resolves after the first drawing that no document on its way can change. */
  readonly ready: Promise<void>;

  /** A root that came with the page's HTML, or one of its own. */
  readonly #given = declaredRoot(this);
  readonly #root = this.#given ?? rootWithSlot(this);
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
  readonly #partner = new PartnerDocument(this, this.#update);
  #card: Card | undefined;
  /** What a reader has chosen, for as long as the page around stays in its language. */
  #choice: { readonly language: string; readonly around: string } | undefined;
  #description: Element | undefined;
  #problems: readonly Problem[] = [];
  #markReady: (() => void) | undefined;
  #isUpdating = false;
  #hasWarned = false;
  #isDrawn = false;
  #cannotDraw = false;
  #stopWatching: readonly (() => void)[] = [];

  constructor() {
    super();
    this.ready = new Promise((resolve) => (this.#markReady = resolve));
    this.#root.addEventListener('click', (event) => this.#onClick(event));
    // It does not bubble.
    this.#root.addEventListener('toggle', (event) => this.#onToggle(event), true);
  }

  /** A partner's document: an object or the JSON text of one. Each time it is set it is read afresh. */
  get content(): CardDocumentInput | string | undefined {
    return this.#content;
  }
  set content(value: CardDocumentInput | string | null | undefined) {
    this.#content = value || undefined;
    this.#partner.forget();
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

  /** The fingerprint of all medical text on the card, which a sign-off names. */
  get fingerprint(): string {
    return this.#card ? fingerprint(this.#card.signed) : '';
  }

  attributeChangedCallback(name: string, _: string | null, value: string | null): void {
    this.#raw.set(name, value);
    this.#update();
  }

  connectedCallback(): void {
    this.#partner.connect();
    this.#stopWatching = [watchLanguages(this.#update), watchLanguageAround(this, this.#update)];
    this.#update();
    // Last, and still before the card draws.
    this.#adoptEarlyProperties();
  }

  disconnectedCallback(): void {
    this.#partner.disconnect();
    for (const stop of this.#stopWatching) stop();
    this.#description?.remove();
  }

  /** A style sheet serves only the document that it was made in. */
  adoptedCallback(): void {
    adoptStyles(this.#root);
  }

  #onClick(event: Event): void {
    const target =
      event.target instanceof Element && event.target.closest<HTMLElement>('[data-action]');
    // What a page puts into a slot is its own business.
    if (!target || !this.#root.contains(target)) return;
    const action = target.getAttribute('data-action');
    const href = target.getAttribute('href');
    if (action === 'jump') this.#showLessUrgentHelp();
    else if (action === 'language') this.#chooseLanguage(target);
    else if (isAction(action) && !this.#emit('bsc-action', { action, ...(href && { href }) }))
      event.preventDefault();
    else if (action === 'print') this.print();
  }

  #onToggle({ target }: Event): void {
    // What a page puts into a slot is its own business.
    if (!(target instanceof HTMLDetailsElement && this.#root.contains(target))) return;
    const { open, firstElementChild: summary } = target;
    const section = String(target.dataset['section']);
    this.#emit('bsc-toggle', { section, open });
    // Who pressed “Read more” reads on there; whom the browser's search brought is there already.
    if (open && section === 'more' && this.#root.activeElement === summary)
      moveFocus(target.querySelector('li, [part$=heading]'));
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

  /** Prints this card alone, as a handout of two pages. */
  print(): void {
    if (this.#card && canPrint()) printCard(this.#card, today());
  }

  /** A framework may have set a property before the element was defined; it then hides the real one. */
  #adoptEarlyProperties(): void {
    for (const property of Object.keys(this))
      if (property in BackSpasmCard.prototype) {
        try {
          const value: unknown = Reflect.get(this, property);
          Reflect.deleteProperty(this, property);
          Reflect.set(this, property, value);
        } catch (error) {
          // A getter of the page's; the card and its other properties stand.
          console.error(error);
        }
      }
  }

  /**
   * @param pageState when the card was to be drawn: what scripts had promised by then has come. In
   *   WebKit, what modules have promised may come after `load`.
   */
  #draw(pageState: DocumentReadyState): void {
    const { settings, problems } = readSettings(this.#raw);
    const around = languageAround(this);
    if (this.#choice?.around !== around) this.#choice = undefined;
    this.#partner.use(this.#content, settings.src, settings['src-integrity']);
    const { loaded, isWaiting, isLoading } = this.#partner;
    const { card, problems: more } = composeOnce(
      settings,
      loaded.document,
      around,
      today(),
      this.#choice?.language,
    );
    const language = this.#card?.language ?? card.language;
    this.#card = card;
    this.#show(card, isWaiting);
    // What a document or a script on its way may yet put right is no problem.
    const rest = more.filter(({ code }) => pageState === 'complete' || code !== 'language');
    if (rest.length < more.length)
      if (document.readyState === pageState) addEventListener('load', this.#update, { once: true });
      else this.#update();
    this.#tellOfProblems(isLoading ? problems : [...problems, ...loaded.problems, ...rest]);
    if (language !== card.language) this.#emit('bsc-change', { language: card.language });
    if (isLoading) return;
    if (this.#markReady) {
      this.#markReady();
      this.#markReady = undefined;
      this.#emit('bsc-ready', null);
    }
    // What hears of it may have taken the card off the page.
    if (this.isConnected && !this.#cannotDraw) this.#describe(card);
  }

  /** An extra, and so the last to come: whatever a page's policy says to it, the card stands. */
  #describe(card: Card): void {
    try {
      this.#description = placeDescription(card, this.#description, this.ownerDocument);
    } catch (error) {
      console.warn(`<${tagName}> structured-data`, error);
    }
  }

  /** Where a page has broken what a card is drawn with, what was there before it stays to be seen. */
  #show(card: Card, isWaiting: boolean): void {
    const root = this.#root;
    // What came with the page's HTML stays until the card is whole.
    if (this.#cannotDraw || (isWaiting && this.#given && !this.#isDrawn)) return;
    const old = this.#isDrawn ? [] : [...root.childNodes];
    const height = this.#given && !this.#isDrawn ? this.offsetHeight : 0;
    try {
      render(cardView(card, isWaiting), root);
      if (this.#isDrawn) return;
      this.#isDrawn = true;
      for (const node of old) node.remove();
      adoptStyles(root);
      if (height) this.#keepHeight(height);
    } catch (error) {
      this.#cannotDraw = true;
      if (this.#isDrawn) root.append(document.createElement('slot'));
      else root.replaceChildren(...old);
      console.error(
        `<${tagName}> cannot be drawn on this page; what stands between its tags shows`,
        error,
      );
    }
  }

  /** WebKit lays the wrapper out before what is in it, and scrolls to where so short a page would end. */
  #keepHeight(height: number): void {
    const view = this.ownerDocument.defaultView;
    if (!view) return;
    const sheet = makeSheet(`:host{min-block-size:${height}px}`, view);
    const removeSheet = addSheet(this.#root, sheet);
    void this.offsetHeight;
    removeSheet();
  }

  #tellOfProblems(problems: readonly Problem[]): void {
    if (JSON.stringify(problems) === JSON.stringify(this.#problems)) return;
    this.#problems = problems;
    this.#emit('bsc-problems', { problems });
    if (this.#hasWarned || !problems[0]) return;
    this.#hasWarned = true;
    const { path, message } = problems[0];
    console.warn(`<${tagName}> ${path}: ${message}`, problems);
  }

  #chooseLanguage({ lang }: HTMLElement): void {
    this.#choice = { language: lang, around: languageAround(this) };
    this.#update();
  }

  /** A hash in the page's address cannot reach into a shadow root, so the way there is made by hand. */
  #showLessUrgentHelp(): void {
    const heading = this.#root.getElementById('today');
    heading?.closest('details')?.setAttribute('open', '');
    moveFocus(heading);
    // Whatever the page's style sheet says of scrolling: nothing of the card moves.
    heading?.scrollIntoView({ behavior: 'instant' });
  }

  /** @returns false where a listener has cancelled what would follow */
  #emit<Name extends keyof CardEvents>(name: Name, detail: CardEvents[Name]['detail']): boolean {
    return this.dispatchEvent(new CustomEvent(name, { detail, cancelable: name === 'bsc-action' }));
  }

  /** No `static` block: Safari knows them from 16.4 on, Firefox from 93, Chromium from 94. */
  static #defineProperties(): readonly string[] {
    for (const attribute of attributeNames)
      Object.defineProperty(this.prototype, propertyOf(attribute), {
        configurable: true,
        enumerable: true,
        get(this: BackSpasmCard) {
          return valueToShow(attribute, this.#raw.get(attribute));
        },
        set(this: BackSpasmCard, value: unknown) {
          // For nothing, Preact writes '' and Vue 0.
          this.#raw.set(attribute, value || null);
          try {
            // An unset list gives [], so [] unsets one.
            if (Array.isArray(value) && !value.length) this.#raw.set(attribute, null);
          } catch {
            // A proxy that is no more; the reader tells of it.
          }
          this.#update();
        },
      });
    return attributeNames;
  }
}

/** Whatever goes wrong until the card is drawn, here and later, what stands between the tags shows. */
function rootWithSlot(element: HTMLElement): ShadowRoot {
  // First, since a picture of that name on the page stands in the place of the method.
  const slot = document.createElement('slot');
  const root = element.attachShadow({ mode: 'open' });
  root.append(slot);
  return root;
}

/** Internals know a closed one. Firefox before 93, Safari before 16.4 and most test documents have none. */
function declaredRoot(element: HTMLElement): ShadowRoot | null {
  try {
    return element.shadowRoot ?? element.attachInternals().shadowRoot;
  } catch {
    return null;
  }
}

/** The view writes nothing else into this attribute but the two words that are the card's own. */
const isAction = (name: string | null): name is Action => name !== 'jump' && name !== 'language';

/** To what is no control, and so in nobody's way before or after. */
function moveFocus(target: HTMLElement | null): void {
  if (!target) return;
  target.tabIndex = -1;
  target.focus();
}

declare global {
  interface HTMLElementTagNameMap {
    'back-spasm-card': BackSpasmCard;
  }
}
