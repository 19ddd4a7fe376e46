import { completeAddress } from './complete.js';

/**
 * The document's format as one plain table. Three things come from it: the types below, the reader
 * (`read.ts`) and the published JSON Schema (`card.schema.json`), so that they cannot disagree. The
 * comment on a key is its description: in editors, in the JSON Schema and in the reference.
 */

/** Limits of every document, built in or a clinic's. */
export const limits = {
  characters: 2000,
  items: 50,
  steps: 12,
  sources: 100,
  changes: 200,
  bytes: 262_144,
} as const;

/** The drawings that come with the card. */
export const drawingNames = [
  'walk',
  'heat-pack',
  'knees-up',
  'side-lying',
  'log-roll',
  'lift',
  'saddle-area',
  'knees-side',
  'knee-hug',
  'pelvic-tilt',
  'sit-to-stand',
  'three-in-ten',
  'seven-in-ten',
] as const;
export type DrawingName = (typeof drawingNames)[number];

export interface TextShape {
  readonly type: 'text';
  /** Its flags may be `i` and `u`, which the JSON Schema can express. */
  readonly pattern: RegExp;
  /** Completes "Write … here": what to write instead. */
  readonly expected: string;
  /** The only values there are, in so many words. */
  readonly values?: readonly string[];
  /** How many characters at most, where that is not what holds for all. */
  readonly most?: number;
  /** What no pattern can say: that the day is real, that this is an address to open or dial, or one number. */
  readonly format?: 'day' | 'link' | 'phone';
  /** Whether readers see it, so that it is normalised. An address stays as it is written. */
  readonly isShown?: true;
  /** What people mean who write less than it takes, or more: `clinic.example` for its address. */
  readonly complete?: (written: string) => string;
}
/** `true` or `false`. */
export interface FlagShape {
  readonly type: 'flag';
}
export interface IntegerShape {
  readonly type: 'integer';
  readonly minimum: number;
  readonly maximum: number;
}
export interface ListShape {
  readonly type: 'list';
  readonly of: Shape;
  readonly most: number;
}
export interface ObjectShape {
  readonly type: 'object';
  readonly fields: Readonly<Record<string, Shape>>;
  /** Without these there is no such object. */
  readonly required?: readonly string[];
  /** A claim: with one bad part there is no such object. */
  readonly isStrict?: true;
  /** A string in the object's place stands for its `text`. */
  readonly isText?: true;
}
/** An object whose keys are the writer's: ids, or languages. */
export interface MapShape {
  readonly type: 'map';
  readonly keys: TextShape;
  readonly of: Shape;
  readonly most: number;
}
export type Shape = TextShape | IntegerShape | FlagShape | ListShape | ObjectShape | MapShape;

/** @param expected completes "Write … here" */
export const fitting = <const Expected extends string>(pattern: RegExp, expected: Expected) =>
  ({ type: 'text', pattern, expected }) as const;

/** One of a few words. */
export const choice = <const Value extends string>(...values: readonly Value[]) => ({
  ...fitting(new RegExp(`^(${values.join('|')})$`), `one of ${values.join(', ')}`),
  values,
});

/** One character that shows: no white space, control, zero-width, filler or blank character. */
export const text = {
  ...fitting(
    /[^\s\p{Cc}\p{Cn}\p{DI}\u2800\ufffc\u{13441}\u{13442}\u{1d159}]/u,
    'text of at most 2,000 characters',
  ),
  isShown: true,
} as const;
const upTo = (most: number) =>
  ({ ...text, expected: `text of at most ${most} characters`, most }) as const;
/** A name, or the words on a button: too short to hold advice. */
export const name = upTo(100);
/** Stands above the signs of an emergency, which nothing may push far away. */
export const opening = upTo(400);
const id = fitting(/^\s*[a-z][\w-]*\s*$/i, 'an id such as t-move');
export const language = fitting(
  /^\s*[a-z]{2,8}(-[a-z0-9]{1,8})*\s*$/i,
  'a language tag such as fr-CA',
);
/** The reader checks that the day is real: the pattern also fits 2026-02-30. */
const day = {
  ...fitting(/^\s*\d{4}-\d\d-\d\d\s*$/, 'a date such as 2026-03-31'),
  format: 'day',
} as const;
/**
 * A relative address, or one of these schemes. A scheme is what stands before a colon that no `/`,
 * `?` or `#` precedes. Browsers drop tabs and line breaks inside an address, so white space is
 * refused. Looking for what shows first spares looking for a colon from each blank before it.
 */
export const addressOf = (...schemes: readonly string[]) =>
  fitting(
    new RegExp(
      `^\\s*(?=\\S)((${schemes.join('|')}):(?![/\\\\]*\\s*$)|(?![^/?#]*:))[^\\s\\p{Cc}]+\\s*$`,
      'iu',
    ),
    `an address, relative or ${schemes.join(', ')}`,
  );
export const link = {
  ...addressOf('https', 'http', 'mailto', 'tel'),
  format: 'link',
  complete: completeAddress,
} as const;
/** What opens, and dials nothing. */
const page = { ...addressOf('https', 'http', 'mailto'), complete: completeAddress } as const;
/** What a browser loads rather than opens: no `data:` and no `blob:`, which strict policies refuse. */
export const file = addressOf('https', 'http');
/**
 * At an address, or in the document itself, where a signature covers each byte of it. That is a JPEG,
 * by its first bytes too: other kinds can move, or look different on another device.
 */
const picture = {
  ...fitting(
    new RegExp(`${file.pattern.source}|^\\s*data:image/jpeg;base64,/9j/[a-z\\d+/]+=*\\s*$`, 'iu'),
    `${file.expected}, or a picture as data:image/jpeg;base64,…`,
  ),
  most: 200_000,
} as const;

const item = {
  type: 'object',
  fields: {
    /** Name of the item. Safety rules and the merging of emergency items use it. */
    id,
    /** Small heading that begins with this item and lasts to the next one. */
    group: text,
    /** A few words above the text. */
    title: text,
    /**
     * Whether this is something to do, to check first or to avoid. Items of a kind stand
     * together, under its name.
     */
    kind: choice('do', 'check', 'avoid'),
    /** What the item says. */
    text,
    /** Points below the text, in any order. */
    list: { type: 'list', of: text, most: limits.steps },
    /** Steps below the text, one after the other, with numbers. */
    steps: { type: 'list', of: text, most: limits.steps },
    /** Built-in drawing beside the text. */
    drawing: choice(...drawingNames),
    /** Picture beside the text. It shows where there is no drawing. */
    picture: {
      type: 'object',
      fields: {
        /** Address of the picture, or the picture itself as `data:image/jpeg;base64,…`. */
        src: picture,
        /** What the picture shows, for people who cannot see it. */
        alt: text,
      },
      required: ['src', 'alt'],
    },
    /** The `id` of each source that the text is based on. */
    sources: { type: 'list', of: id, most: limits.items },
  },
  required: ['text'],
  isText: true,
} as const satisfies Shape;

export const items = {
  type: 'list',
  of: item,
  most: limits.items,
} as const satisfies Shape;

const emergency = {
  type: 'object',
  fields: {
    /** The same on every card. */
    heading: text,
    /** The same on every card. */
    action: text,
    /** The same on every card. */
    lead: text,
    /** More signs, or other words for the built-in ones. */
    items,
  },
} as const satisfies Shape;

/** The levels that may be folded, which the emergency level never is. */
const level = {
  type: 'object',
  fields: {
    /** Heading of the level. */
    heading: text,
    /** What to do. */
    action: text,
    /** Line above the signs. */
    lead: text,
    /** The signs. */
    items,
    /**
     * What the signs are about, on the fold that they are in. Other signs than the built-in
     * ones need their own.
     */
    glance: text,
  },
} as const satisfies Shape;

/** The sections that are lists of items, in their usual order. */
export const lists = {
  /** The card in short. Replaces the built-in points. */
  points: items,
  /** What to do. Replaces the built-in tips. */
  tips: items,
  /** What to know about medicines. Replaces the built-in ones. */
  medicines: items,
  /** Gentle moves, step by step. Replaces the built-in moves. */
  moves: items,
  /** What to expect, week by week. Replaces the built-in course. */
  course: items,
  /** What to note before calling or going. Replaces the built-in notes. */
  prepare: items,
  /** What a spasm is. Replaces the built-in facts. */
  facts: items,
  /** What can cause one. Replaces the built-in causes. */
  causes: items,
  /** How to prevent the next one. Replaces the built-in advice. */
  prevention: items,
} as const;
export type ListName = keyof typeof lists;
export const listNames = Object.freeze(Object.keys(lists) as ListName[]);
/** One value for each of them. */
export const forLists = <Value>(make: (name: ListName) => Value) =>
  Object.fromEntries(listNames.map((name) => [name, make(name)])) as Readonly<
    Record<ListName, Value>
  >;

const { id: _id, ...itemFields } = item.fields;
const change = {
  type: 'object',
  fields: {
    ...itemFields,
    /** Whether the item is left out. No sign of an emergency can be, nor all of a list or level. */
    hidden: { type: 'flag' },
    /** The list or level that a new item is added to. A built-in one stays in its own. */
    in: choice(...listNames, 'emergency', 'today', 'routine'),
    /** `id` of the item that this one follows, in the same list. */
    after: id,
    /** `id` of the item that this one stands before, in the same list. */
    before: id,
    /**
     * Text of the item for which this was written, or the mark of it that the builder writes. Where
     * a later release has another, a problem says so.
     */
    was: text,
  },
  isText: true,
} as const satisfies Shape;

const drawings = Object.fromEntries(drawingNames.map((name) => [name, text])) as {
  readonly [K in DrawingName]: typeof text;
};

export const review = {
  type: 'object',
  fields: {
    /** Who reviewed the text. */
    by: name,
    /** Profession or post of the reviewer. */
    role: name,
    /** Day of the review, such as `2026-03-31`. */
    on: day,
    /** Day of the next review. Without it, and at the latest, three years after the last one. */
    due: day,
    /** Page about the reviewer or the review. */
    href: page,
    /**
     * Fingerprint of the text that was reviewed, as the card's `fingerprint` gives it. The card names
     * the reviewer only while its text has it.
     */
    text,
  },
  required: ['by', 'on'],
  isStrict: true,
} as const satisfies Shape;

const source = {
  type: 'object',
  fields: {
    /** Name by which items cite it. */
    id,
    /** Its title. */
    title: text,
    /** Who published it. */
    publisher: text,
    /** Language that it is in. */
    lang: language,
    /** Year in which it was published. */
    year: { type: 'integer', minimum: 1800, maximum: 2200 },
    /** Where to read it. */
    href: link,
    /** Day on which somebody last read it. It is for those who keep the text. */
    checked: day,
  },
  required: ['id', 'title'],
} as const satisfies Shape;

const labels = {
  type: 'object',
  fields: {
    /** The word for "language". */
    language: text,
    /** Who publishes the card; `{clinic}` is the name. */
    from: text,
    /** Heading of the points. */
    points: text,
    /** Heading of the tips. */
    tips: text,
    /** Line above the tips. */
    tipsLead: text,
    /** Heading of the medicines. */
    medicines: text,
    /** Line above the medicines. */
    medicinesLead: text,
    /** Heading of the gentle moves. */
    moves: text,
    /** Line above the moves: for whom they are, and what they do. */
    movesLead: text,
    /** When to stop a move. */
    movesStop: text,
    /** Heading of what to expect. */
    course: text,
    /** Heading of what to note before calling or going. */
    prepare: text,
    /** Line above those notes. */
    prepareLead: text,
    /** Heading of the facts. */
    facts: text,
    /** Heading of the causes. */
    causes: text,
    /** Heading of the advice on preventing the next spasm. */
    prevention: text,
    /**
     * What the levels of urgency are together. No card shows it any more, and a document may still
     * have it.
     */
    help: text,
    /** What to do with signs of several levels. */
    moreUrgent: text,
    /** That the signs of a level can be ticked. */
    tick: text,
    /** What to do with none of the signs. */
    noSigns: text,
    /** Caption of the drawing `saddle-area`. */
    saddleCaption: text,
    /** Heading of the sources. */
    sources: text,
    /** What a screen reader says for a citation; `{n}` is its number. */
    source: text,
    /** Line above the sources. */
    opensSource: text,
    /** What is based on a source; `{titles}` are the titles of those texts. */
    usedFor: text,
    /** What comes before the disclaimer. */
    disclaimer: text,
    /** Name of the first level. */
    levelEmergency: text,
    /** Name of the second level. */
    levelToday: text,
    /** Name of the third level. */
    levelRoutine: text,
    /** Heading above what to do. */
    kindDo: text,
    /** Heading above what to check first. */
    kindCheck: text,
    /** Heading above what to avoid. */
    kindAvoid: text,
    /** Button that calls a clinic without a name; `{number}` is the number. */
    call: text,
    /** Button that calls for an emergency; `{number}` is the number. */
    callEmergency: text,
    /** Button that calls the advice line; `{number}` is the number. */
    callAdvice: text,
    /** Button that calls the clinic; `{clinic}` is its name, `{number}` the number. */
    callClinic: text,
    /** Button that books a visit. */
    book: name,
    /** Button that prints. */
    print: name,
    /** Button that prints in large type. */
    printLarge: name,
    /** Day on which a handout was printed, `{date}`, at its foot. */
    printedOn: text,
    /** Button that reads the card aloud. */
    readAloud: name,
    /** The same while it reads. */
    readPause: name,
    /** The same while it rests. */
    readResume: name,
    /** What unfolds the rest of a brief card, or the other tips. */
    readMore: name,
    /** What folds it again. */
    showLess: name,
    /** Link for people who have found a mistake. */
    feedback: text,
    /** Line beside that link. */
    feedbackNote: text,
    /** What shows while the text is loading. */
    loading: text,
    /** When the text last changed; `{date}` is the day. */
    textUpdated: text,
    /** The sign-off: `{by}`, `{role}` and `{date}`. */
    reviewedBy: text,
    /** The same without a role: `{by}` and `{date}`. */
    reviewedByNoRole: text,
    /** When the next review is due; `{date}` is the day. */
    reviewDue: text,
    /** That it is overdue. */
    reviewOverdue: text,
    /** That the text is not the one that was signed. */
    reviewChanged: text,
    /** That nobody has signed. */
    notReviewed: text,
  },
} as const satisfies Shape;

/** What a document says in one language, in the order of the card. */
const texts = {
  /** Heading of the card. */
  heading: name,
  /** Sentence or two below the heading. */
  summary: opening,
  /** Picture, with its words. Replaces the built-in one. */
  illustration: {
    type: 'object',
    fields: {
      /**
       * Address of the picture, or the picture itself as `data:image/jpeg;base64,…`, which a
       * signed card needs. Without it the drawing stays, with these words.
       */
      src: picture,
      /** What the picture shows, for people who cannot see it. */
      alt: text,
      /** Line below the picture. */
      caption: name,
    },
    required: ['alt'],
  },
  ...lists,
  /**
   * Words for the built-in drawings, for people who cannot see them. They count where the
   * document is in the language of the card.
   */
  drawings: { type: 'object', fields: drawings },
  /** When to get help: three levels of urgency, which always show. */
  help: {
    type: 'object',
    fields: {
      /**
       * Get help now. Items are added to the built-in ones, or reword the one with the same
       * `id`.
       */
      emergency,
      /** Get help today. Each given part replaces the built-in one. */
      today: level,
      /** Get help soon. Each given part replaces the built-in one. */
      routine: level,
    },
  },
  /** What the card cannot do for the reader. */
  disclaimer: text,
} as const;

const changes = { type: 'map', keys: id, of: change, most: limits.changes } as const;

const translation = {
  type: 'object',
  fields: { ...texts, review, labels, changes },
} as const satisfies Shape;

export const documentShape = {
  type: 'object',
  fields: {
    /** Where this schema is, so that an editor can help. */
    $schema: text,
    /**
     * Language of the text. It chooses the built-in text that fills the gaps; without it,
     * the page does. Beside `translations`, it is English without it.
     */
    lang: language,
    /** Direction of the text; it counts where the card itself is in another language. */
    dir: choice('ltr', 'rtl'),
    /** Day on which the medical text last changed. */
    updated: day,
    ...texts,
    /**
     * Sign-off. One invalid part makes the card leave out all of it. It shows only while
     * `text` is the fingerprint of the card.
     */
    review,
    /**
     * Sources that items cite, besides the built-in ones; one with the same `id` replaces
     * it. The card lists those that are cited.
     */
    sources: { type: 'list', of: source, most: limits.sources },
    /** Words that are not medical text: headings of sections, buttons, notes. */
    labels,
    /**
     * Single items of any list or level to reword, hide, move or add, by their `id`. All others
     * follow later releases.
     */
    changes,
    /**
     * The same in more languages, each under its tag. What is hidden or moved outside of it is so in
     * each language. For a text that a language lacks, the built-in one stands.
     */
    translations: { type: 'map', keys: language, of: translation, most: limits.items },
  },
} as const satisfies Shape;

type Merged<T> = { [K in keyof T]: T[K] };
type RequiredKey<S> = S extends { readonly required: readonly (infer K)[] } ? K : never;
type FieldsOf<F, R, Input extends boolean> = Merged<
  { readonly [K in keyof F as K extends R ? K : never]: ValueOf<F[K], Input> } & {
    readonly [K in keyof F as K extends R ? never : K]?:
      ValueOf<F[K], Input> | (Input extends true ? undefined : never);
  }
>;
type Shorthand<S, Input> = [S, Input] extends [{ readonly isText: true }, true] ? string : never;

/** Of a word in a JSON file TypeScript knows only that it is a string; an editor still offers the few. */
type Word<Value, Input> = Value | (Input extends true ? string & {} : never);

/** What a shape reads as; with `Input`, what may be written (a string for an item, say). */
export type ValueOf<S, Input extends boolean = false> = S extends {
  readonly values: readonly (infer Value)[];
}
  ? Word<Value, Input>
  : S extends { readonly type: 'text' }
    ? string
    : S extends { readonly type: 'integer' }
      ? number
      : S extends { readonly type: 'flag' }
        ? boolean
        : S extends { readonly type: 'map'; readonly of: infer Each }
          ? { readonly [key: string]: ValueOf<Each, Input> }
          : S extends { readonly of: infer Each }
            ? readonly ValueOf<Each, Input>[]
            : S extends { readonly fields: infer F }
              ? FieldsOf<F, RequiredKey<S>, Input> | Shorthand<S, Input>
              : never;

/** A document as it was read: partial, and each part of it right. */
export type CardDocument = ValueOf<typeof documentShape>;
/** A document as a clinic may write it: an item may be a plain string. */
export type CardDocumentInput = ValueOf<typeof documentShape, true>;
export type Item = ValueOf<typeof item>;
export type ItemInput = ValueOf<typeof item, true>;
export type Level = ValueOf<typeof level>;
export type Change = ValueOf<typeof change>;
/** What a document says in one language. */
export type ClinicTexts = ValueOf<typeof translation>;
export type Review = ValueOf<typeof review>;
export type Labels = { readonly [K in keyof typeof labels.fields]: string };
export type Source = ValueOf<typeof source>;
export type LevelName = keyof typeof texts.help.fields;
type Complete<Input extends boolean> = Required<
  Omit<
    ValueOf<typeof documentShape, Input>,
    '$schema' | 'review' | 'help' | 'drawings' | 'labels' | 'changes' | 'translations'
  >
> & {
  readonly help: {
    readonly [K in LevelName]: Required<ValueOf<typeof emergency, Input>> &
      ValueOf<typeof level, Input>;
  };
  readonly drawings: { readonly [K in DrawingName]: string };
  readonly labels: Labels;
};
type WithFewSources<T extends { readonly sources: unknown }> = Omit<T, 'sources'> &
  Partial<Pick<T, 'sources'>>;

/** A built-in language: a document with nothing left out, and without a sign-off of its own. */
export type CompleteDocument = Complete<false>;
/** A language beside English: it carries only the sources that have a page of their own in it. */
export type LanguageDocument = WithFewSources<CompleteDocument>;
/** The same as a clinic may write it, in a JSON file too. */
export type LanguageDocumentInput = WithFewSources<Complete<true>>;
