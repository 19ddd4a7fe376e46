import type { ItemInput } from '../document/schema.js';
import type { AttributeShapes, phone, Settings, SwitchName } from '../settings.js';

type Unset = null | undefined;
/** To call `112` is to call `'112'`. */
export type TextOf<S> = S extends typeof phone ? string | number : string;

/** What the property of an attribute gives. */
type Shown<Name extends keyof AttributeShapes | SwitchName> = Name extends keyof AttributeShapes
  ? ShownOf<Name, AttributeShapes[Name]>
  : boolean;
type ShownOf<Name, S> = S extends { readonly type: 'list' }
  ? readonly EntryOf<Name, S>[]
  : S extends { readonly values: readonly unknown[] } | { readonly type: 'integer' }
    ? SettingOf<Name>
    : string;
/** An item may be written as a string. */
type EntryOf<Name, S> = S extends { readonly of: { readonly type: 'object' } }
  ? ItemInput
  : SettingOf<Name> extends readonly (infer Entry)[]
    ? Entry
    : never;
type SettingOf<Name> = Name extends keyof Settings ? NonNullable<Settings[Name]> : never;

/** What the property takes. */
type Given<Name extends keyof AttributeShapes | SwitchName> =
  | (Name extends keyof AttributeShapes ? GivenOf<Name, AttributeShapes[Name]> : boolean | string)
  | Unset;
type GivenOf<Name, S> = S extends { readonly values: readonly unknown[] }
  ? ShownOf<Name, S> | ''
  : S extends { readonly type: 'text' }
    ? TextOf<S>
    : ShownOf<Name, S> | string;

/**
 * The properties that have an attribute. Each takes what its attribute takes, and gives what was
 * set: text as it was written, a list as an array, the default of a choice or a number. Unset, a
 * text gives `''` and a list of items `[]`.
 */
export interface CardProperties {
  // generated: attributes, from src/settings.ts
  /** Languages such as `en fr es`, for a menu with which a reader changes that of this card. */
  get languages(): Shown<'languages'>;
  set languages(value: Given<'languages'>);
  /**
   * Address of a JSON document, relative, `https:` or `http:`. It is fetched without cookies and
   * referrer.
   */
  get src(): Shown<'src'>;
  set src(value: Given<'src'>);
  /** Hash that the document must have, such as `sha384-…`. */
  get srcIntegrity(): Shown<'src-integrity'>;
  set srcIntegrity(value: Given<'src-integrity'>);
  /** Heading of the card. */
  get heading(): Shown<'heading'>;
  set heading(value: Given<'heading'>);
  /** Sentence or two below the heading. */
  get summary(): Shown<'summary'>;
  set summary(value: Given<'summary'>);
  /** What the card cannot do for the reader. It is never empty. */
  get disclaimer(): Shown<'disclaimer'>;
  set disclaimer(value: Given<'disclaimer'>);
  /** The card in short. Replaces the built-in points. */
  get points(): Shown<'points'>;
  set points(value: Given<'points'>);
  /** What to do. Replaces the built-in tips. */
  get tips(): Shown<'tips'>;
  set tips(value: Given<'tips'>);
  /** What to know about medicines. Replaces the built-in ones. */
  get medicines(): Shown<'medicines'>;
  set medicines(value: Given<'medicines'>);
  /** Gentle moves, step by step. Replaces the built-in moves. */
  get moves(): Shown<'moves'>;
  set moves(value: Given<'moves'>);
  /** What to expect, week by week. Replaces the built-in course. */
  get course(): Shown<'course'>;
  set course(value: Given<'course'>);
  /** What to note before calling or going. Replaces the built-in notes. */
  get prepare(): Shown<'prepare'>;
  set prepare(value: Given<'prepare'>);
  /** What a spasm is. Replaces the built-in facts. */
  get facts(): Shown<'facts'>;
  set facts(value: Given<'facts'>);
  /** What can cause one. Replaces the built-in causes. */
  get causes(): Shown<'causes'>;
  set causes(value: Given<'causes'>);
  /** How to prevent the next one. Replaces the built-in advice. */
  get prevention(): Shown<'prevention'>;
  set prevention(value: Given<'prevention'>);
  /**
   * Which sections show, in which order. The three levels of urgency and the disclaimer show in
   * any case.
   */
  get sections(): Shown<'sections'>;
  set sections(value: Given<'sections'>);
  /**
   * `guide` shows the emergency level, the points and the first tips, and folds the rest; `full`
   * folds nothing; `brief`, for sidebars, shows the emergency level, the points and the buttons,
   * and the rest on request. In both, the levels "today" and "routine" are folds that name their
   * signs.
   */
  get layout(): Shown<'layout'>;
  set layout(value: Given<'layout'>);
  /** `auto` follows the reader's system. */
  get theme(): Shown<'theme'>;
  set theme(value: Given<'theme'>);
  /** Level of the card's heading on the page, 1 to 5; inner headings are below it. */
  get headingLevel(): Shown<'heading-level'>;
  set headingLevel(value: Given<'heading-level'>);
  /** Name of the clinic that speaks. */
  get clinic(): Shown<'clinic'>;
  set clinic(value: Given<'clinic'>);
  /** Number of the clinic, for a button that calls it. */
  get phone(): Shown<'phone'>;
  set phone(value: Given<'phone'>);
  /** Words on the button that books a visit. */
  get bookLabel(): Shown<'book-label'>;
  set bookLabel(value: Given<'book-label'>);
  /**
   * Where that button leads: a relative, `https:`, `http:`, `mailto:` or `tel:` address. Without
   * it there is no such button.
   */
  get bookHref(): Shown<'book-href'>;
  set bookHref(value: Given<'book-href'>);
  /** Where a reader reports a mistake in the text: a relative, `https:` or `mailto:` address. */
  get feedbackHref(): Shown<'feedback-href'>;
  set feedbackHref(value: Given<'feedback-href'>);
  /** Number for emergencies. It is never guessed: without it the card says whom to call in words. */
  get emergencyNumber(): Shown<'emergency-number'>;
  set emergencyNumber(value: Given<'emergency-number'>);
  /** Number of a nurse advice line. */
  get adviceNumber(): Shown<'advice-number'>;
  set adviceNumber(value: Given<'advice-number'>);
  /**
   * Type of the handout: `large` is for people who do not see well; `both` gives a button for
   * each.
   */
  get printSize(): Shown<'print-size'>;
  set printSize(value: Given<'print-size'>);
  /** Who reviewed the text. */
  get reviewBy(): Shown<'review-by'>;
  set reviewBy(value: Given<'review-by'>);
  /** Profession or post of the reviewer. */
  get reviewRole(): Shown<'review-role'>;
  set reviewRole(value: Given<'review-role'>);
  /** Day of the review, such as `2026-03-31`. */
  get reviewOn(): Shown<'review-on'>;
  set reviewOn(value: Given<'review-on'>);
  /** Day of the next review. Without it, and at the latest, three years after the last one. */
  get reviewDue(): Shown<'review-due'>;
  set reviewDue(value: Given<'review-due'>);
  /** Page about the reviewer or the review. */
  get reviewHref(): Shown<'review-href'>;
  set reviewHref(value: Given<'review-href'>);
  /**
   * Fingerprint of the text that was reviewed, as the card's `fingerprint` gives it. The card
   * names the reviewer only while its text has it.
   */
  get reviewText(): Shown<'review-text'>;
  set reviewText(value: Given<'review-text'>);
  /** Whether small numbers in the text point to the sources. */
  get citations(): Shown<'citations'>;
  set citations(value: Given<'citations'>);
  /**
   * Whether search engines get a description of the card's content, as JSON-LD in the page's head.
   */
  get structuredData(): Shown<'structured-data'>;
  set structuredData(value: Given<'structured-data'>);
  /**
   * Whether the foot of a handout names the page, not only its site. A page's path may hold what
   * concerns its reader alone.
   */
  get printAddress(): Shown<'print-address'>;
  set printAddress(value: Given<'print-address'>);
  /**
   * Whether the card has a button that reads it aloud, where the device itself has a voice for its
   * language.
   */
  get readAloud(): Shown<'read-aloud'>;
  set readAloud(value: Given<'read-aloud'>);
  // /generated
}
