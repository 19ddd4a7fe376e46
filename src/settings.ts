import type { AttributeShape } from './document/attribute-text.js';
import { completeAddress, findNumber } from './document/complete.js';
import type { Review, Shape, ValueOf } from './document/schema.js';
import {
  addressOf,
  choice,
  file,
  fitting,
  language,
  limits,
  link,
  listNames,
  lists,
  name,
  opening,
  review,
  text,
} from './document/schema.js';

/** The sections of a card in their usual order. The levels of urgency and the disclaimer are no sections: they always show. */
export const sectionNames = Object.freeze([...listNames, 'review', 'actions', 'sources'] as const);
export type SectionName = (typeof sectionNames)[number];

/** One number: two with a slash between them would be dialled as one. */
export const phone = {
  ...text,
  expected: 'one phone number',
  format: 'phone',
  complete: findNumber,
} as const;
/** Only what HTML takes for a space parts two: a browser checks nothing of one that it cannot read. */
const integrity = fitting(
  /^[ \t\n\f\r]*(sha(256|384|512)-[\w+/-]+=*([ \t\n\f\r]+|$))+$/,
  'an SRI hash such as sha384-…',
);

/**
 * What attributes may hold, except those that are on or off. The comment on each is its description,
 * from which the build makes its property, the manifest and the reference.
 */
const fields = {
  /** Languages such as `en fr es`, for a menu with which a reader changes that of this card. */
  languages: { type: 'list', of: language, most: limits.items },
  /**
   * Address of a JSON document, relative, `https:` or `http:`. It is fetched without cookies and
   * referrer.
   */
  src: file,
  /** Hash that the document must have, such as `sha384-…`. */
  'src-integrity': integrity,
  /** Heading of the card. */
  heading: name,
  /** Sentence or two below the heading. */
  summary: opening,
  /** What the card cannot do for the reader. It is never empty. */
  disclaimer: text,
  ...lists,
  /**
   * Which sections show, in which order. The three levels of urgency and the disclaimer show in any
   * case.
   */
  // `help` was a section once, and pages still list it.
  sections: { type: 'list', of: choice(...sectionNames, 'help'), most: limits.items },
  /**
   * `guide` shows the emergency level, the points and the first tips, and folds the rest; `full`
   * folds nothing; `brief`, for sidebars, shows the emergency level, the points and the buttons,
   * and the rest on request. In both, the levels "today" and "routine" are folds that name their
   * signs.
   */
  layout: choice('guide', 'full', 'brief'),
  /** `auto` follows the reader's system. */
  theme: choice('light', 'dark', 'auto'),
  /** Level of the card's heading on the page, 1 to 5; inner headings are below it. */
  'heading-level': { type: 'integer', minimum: 1, maximum: 5 },
  /** Name of the clinic that speaks. */
  clinic: name,
  /** Number of the clinic, for a button that calls it. */
  phone,
  /** Words on the button that books a visit. */
  'book-label': name,
  /**
   * Where that button leads: a relative, `https:`, `http:`, `mailto:` or `tel:` address. Without it
   * there is no such button.
   */
  'book-href': link,
  /** Where a reader reports a mistake in the text: a relative, `https:` or `mailto:` address. */
  'feedback-href': { ...addressOf('https', 'mailto'), complete: completeAddress },
  /**
   * Number for emergencies. It is never guessed: without it the card says whom to call in words.
   */
  'emergency-number': phone,
  /** Number of a nurse advice line. */
  'advice-number': phone,
  /**
   * Type of the handout: `large` is for people who do not see well; `both` gives a button for each.
   */
  'print-size': choice('normal', 'large', 'both'),
} as const;

/** The languages that come with the card. */
export const tags = ['ar', 'en', 'es', 'fr'] as const;
/** Words, and what readers open or dial: each has a form for each language, such as `book-label-fr`. */
export const translatedNames = [
  'heading',
  'summary',
  'disclaimer',
  ...listNames,
  'clinic',
  'phone',
  'book-label',
  'book-href',
  'feedback-href',
  'advice-number',
] as const;
type TranslatedName = (typeof translatedNames)[number];
type Forms = {
  readonly [K in TranslatedName as `${K}-${(typeof tags)[number]}`]: (typeof fields)[K];
};
const forms = Object.fromEntries(
  translatedNames.flatMap((name) => tags.map((tag) => [`${name}-${tag}`, fields[name]])),
) as Forms;

/** What is on where its attribute is there. */
const switchFields = {
  /** Whether small numbers in the text point to the sources. */
  citations: false,
  /**
   * Whether search engines get a description of the card's content, as JSON-LD in the page's head.
   */
  'structured-data': false,
  /**
   * Whether the foot of a handout names the page, not only its site. A page's path may hold what
   * concerns its reader alone.
   */
  'print-address': false,
  /**
   * Whether the card has a button that reads it aloud, where the device itself has a voice for its
   * language.
   */
  'read-aloud': false,
} as const;
export type SwitchName = keyof typeof switchFields;
export const switches: readonly string[] = Object.keys(switchFields);

export const defaults = {
  sections: sectionNames,
  layout: 'guide',
  theme: 'light',
  'heading-level': 2,
  'print-size': 'normal',
} as const;

/** The attributes of the sign-off are called and read as in a document. */
export const page = {
  type: 'object',
  fields: { ...fields, ...forms, review },
} as const satisfies Shape;

export type Values = ValueOf<typeof page>;
/** What a page says of a card, checked; by attribute name. */
export type Settings = Omit<Values, keyof typeof defaults | 'src' | 'src-integrity' | 'review'> & {
  readonly [K in Exclude<keyof typeof defaults, 'sections'>]-?: NonNullable<Values[K]>;
} & {
  readonly sections: readonly SectionName[];
  /** The lists that follow those of the card, and take no place of them. */
  readonly adding: readonly string[];
} & {
  readonly [K in SwitchName]: boolean;
} & {
  /** Where it cannot be used, the card has no document. */
  readonly src: Setting<{ readonly url: string; readonly integrity: string }>;
  /** It cannot be used where the sign-off's attributes make no whole claim. */
  readonly review: Setting<{ readonly claim: Review }>;
};
/** Once it is set on the page, nothing else stands in its place, even where it is unusable. */
type Setting<Value> =
  | { readonly state: 'unset' }
  | { readonly state: 'unusable' }
  | ({ readonly state: 'set' } & Value);
/** By attribute name, the shape of each that is not on or off. */
export type AttributeShapes = typeof fields & {
  readonly [K in keyof typeof review.fields as `review-${K}`]: (typeof review.fields)[K];
};
/** `book-label-fr` is `book-label` on a card in French. */
export type FormShapes = Forms;
export type Layout = Settings['layout'];
export type Theme = Settings['theme'];
export type PrintSize = Settings['print-size'];

/** By attribute name; those that are on or off have none. */
export const shapes: ReadonlyMap<string, AttributeShape> = new Map<string, AttributeShape>([
  ...Object.entries(fields),
  ...Object.entries(review.fields).map(([name, shape]) => [`review-${name}`, shape] as const),
]);
/** Every attribute that is a setting, except `lang`, which is HTML's. */
export const attributeNames: readonly string[] = [...shapes.keys(), ...switches];

export const readShapes: typeof shapes = new Map([...shapes, ...Object.entries(forms)]);
/** Those, their forms for each language, which have no property, and what carries a document. */
export const observedNames: readonly string[] = [...readShapes.keys(), ...switches, 'content'];

/** `heading-level` is the attribute, `headingLevel` the property. */
export const propertyOf = (name: string) =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
