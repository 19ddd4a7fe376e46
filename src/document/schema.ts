/**
 * The document's format as one plain table. Three things come from it: the types below, the reader
 * (`read.ts`) and the published JSON Schema (`card.schema.json`), so that they cannot disagree.
 */

/** Limits of every document, built in or a clinic's. */
export const limits = {
  characters: 2000,
  items: 50,
  steps: 12,
  sources: 100,
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
export type Shape = TextShape | IntegerShape | ListShape | ObjectShape;

/** @param expected completes "Write … here" */
export const fitting = (pattern: RegExp, expected: string) =>
  ({ type: 'text', pattern, expected }) as const;

/** One of a few words. */
export const choice = <const Value extends string>(...values: readonly Value[]) => ({
  ...fitting(new RegExp(`^(${values.join('|')})$`), `one of ${values.join(', ')}`),
  values,
});

/** One character that shows: neither white space nor a control, zero-width or filler character. */
export const text = {
  ...fitting(/[^\s\p{Cc}\p{DI}\u2800]/u, 'text of at most 2,000 characters'),
  isShown: true,
} as const;
/** A name, or the words on a button: too short to hold advice. */
export const name = { ...text, expected: 'text of at most 100 characters', most: 100 } as const;
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
    new RegExp(`^\\s*(?=\\S)((${schemes.join('|')}):|(?![^/?#]*:))[^\\s\\p{Cc}]+\\s*$`, 'iu'),
    `an address, relative or ${schemes.join(', ')}`,
  );
export const link = {
  ...addressOf('https', 'http', 'mailto', 'tel'),
  format: 'link',
} as const;
/** What opens, and dials nothing. */
const page = addressOf('https', 'http', 'mailto');
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
    id,
    group: text,
    title: text,
    kind: choice('do', 'check', 'avoid'),
    text,
    list: { type: 'list', of: text, most: limits.steps },
    steps: { type: 'list', of: text, most: limits.steps },
    drawing: choice(...drawingNames),
    picture: { type: 'object', fields: { src: picture, alt: text }, required: ['src', 'alt'] },
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
  fields: { heading: text, action: text, lead: text, items },
} as const satisfies Shape;

/** The levels that may be folded, which the emergency level never is. */
const level = {
  type: 'object',
  fields: { ...emergency.fields, glance: text },
} as const satisfies Shape;

/** The sections that are lists of items, in their usual order. */
export const listNames = Object.freeze([
  'points',
  'tips',
  'medicines',
  'moves',
  'course',
  'prepare',
  'facts',
  'causes',
  'prevention',
] as const);
export type ListName = (typeof listNames)[number];
/** One value for each of them. */
export const forLists = <Value>(make: (name: ListName) => Value) =>
  Object.fromEntries(listNames.map((name) => [name, make(name)])) as Readonly<
    Record<ListName, Value>
  >;
export const lists = forLists(() => items);

const drawings = Object.fromEntries(drawingNames.map((name) => [name, text])) as {
  readonly [K in DrawingName]: typeof text;
};

export const review = {
  type: 'object',
  fields: { by: name, role: name, on: day, due: day, href: page, text },
  required: ['by', 'on'],
  isStrict: true,
} as const satisfies Shape;

const source = {
  type: 'object',
  fields: {
    id,
    title: text,
    publisher: text,
    lang: language,
    year: { type: 'integer', minimum: 1800, maximum: 2200 },
    href: link,
    checked: day,
  },
  required: ['id', 'title'],
} as const satisfies Shape;

export const documentShape = {
  type: 'object',
  fields: {
    $schema: text,
    lang: language,
    dir: choice('ltr', 'rtl'),
    updated: day,
    heading: text,
    summary: text,
    illustration: {
      type: 'object',
      fields: { src: picture, alt: text, caption: text },
      required: ['alt'],
    },
    ...lists,
    drawings: { type: 'object', fields: drawings },
    help: { type: 'object', fields: { emergency, today: level, routine: level } },
    disclaimer: text,
    review,
    sources: { type: 'list', of: source, most: limits.sources },
    labels: {
      type: 'object',
      fields: {
        language: text,
        from: text,
        points: text,
        tips: text,
        tipsLead: text,
        medicines: text,
        medicinesLead: text,
        moves: text,
        movesLead: text,
        movesStop: text,
        course: text,
        prepare: text,
        prepareLead: text,
        facts: text,
        causes: text,
        prevention: text,
        help: text,
        moreUrgent: text,
        tick: text,
        noSigns: text,
        saddleCaption: text,
        sources: text,
        source: text,
        opensSource: text,
        usedFor: text,
        disclaimer: text,
        levelEmergency: text,
        levelToday: text,
        levelRoutine: text,
        kindDo: text,
        kindCheck: text,
        kindAvoid: text,
        call: text,
        callEmergency: text,
        callAdvice: text,
        callClinic: text,
        book: name,
        print: name,
        printLarge: name,
        printedOn: text,
        readAloud: name,
        readPause: name,
        readResume: name,
        readMore: name,
        showLess: name,
        feedback: text,
        feedbackNote: text,
        loading: text,
        textUpdated: text,
        reviewedBy: text,
        reviewedByNoRole: text,
        reviewDue: text,
        reviewOverdue: text,
        reviewChanged: text,
        notReviewed: text,
      },
    },
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
export type Review = ValueOf<typeof review>;
export type Labels = { readonly [K in keyof typeof documentShape.fields.labels.fields]: string };
export type Source = ValueOf<typeof source>;
export type LevelName = keyof typeof documentShape.fields.help.fields;
type Complete<Input extends boolean> = Required<
  Omit<ValueOf<typeof documentShape, Input>, '$schema' | 'review' | 'help' | 'drawings' | 'labels'>
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
