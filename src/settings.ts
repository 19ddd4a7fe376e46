import type { Path, Problem, Report } from './document/problems.js';
import { messageOf, reportTo } from './document/problems.js';
import { readShape } from './document/read.js';
import type { ObjectShape, Review, Shape, ValueOf } from './document/schema.js';
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
  review,
  text,
} from './document/schema.js';

/** The sections of a card in their usual order. The levels of urgency and the disclaimer are no sections: they always show. */
export const sectionNames = Object.freeze([...listNames, 'review', 'actions', 'sources'] as const);
export type SectionName = (typeof sectionNames)[number];

const phone = { ...text, expected: 'one phone number', format: 'phone' } as const;
/** Only what HTML takes for a space parts two: a browser checks nothing of one that it cannot read. */
const integrity = fitting(
  /^[ \t\n\f\r]*(sha(256|384|512)-[\w+/-]+=*([ \t\n\f\r]+|$))+$/,
  'an SRI hash such as sha384-…',
);

/** What attributes may hold, except those that are on or off. */
const fields = {
  languages: { type: 'list', of: language, most: limits.items },
  src: file,
  'src-integrity': integrity,
  heading: text,
  summary: text,
  disclaimer: text,
  ...lists,
  // `help` was a section once, and pages still list it.
  sections: { type: 'list', of: choice(...sectionNames, 'help'), most: limits.items },
  layout: choice('guide', 'full', 'brief'),
  theme: choice('light', 'dark', 'auto'),
  'heading-level': { type: 'integer', minimum: 1, maximum: 5 },
  clinic: name,
  phone,
  'book-label': name,
  'book-href': link,
  'feedback-href': addressOf('https', 'mailto'),
  'emergency-number': phone,
  'advice-number': phone,
  'print-size': choice('normal', 'large', 'both'),
} as const;

/** On where they are there. */
export const switches = ['citations', 'structured-data', 'print-address', 'read-aloud'] as const;

const defaults = {
  sections: sectionNames,
  layout: 'guide',
  theme: 'light',
  'heading-level': 2,
  'print-size': 'normal',
} as const;

/** The attributes of the sign-off are called and read as in a document. */
const page = { type: 'object', fields: { ...fields, review } } as const satisfies Shape;

type Values = ValueOf<typeof page>;
/** What a page says of a card, checked; by attribute name. */
export type Settings = Omit<Values, keyof typeof defaults | 'src' | 'src-integrity' | 'review'> & {
  readonly [K in Exclude<keyof typeof defaults, 'sections'>]-?: NonNullable<Values[K]>;
} & {
  readonly sections: readonly SectionName[];
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
export type SwitchName = (typeof switches)[number];
export type Layout = Settings['layout'];
export type Theme = Settings['theme'];
export type PrintSize = Settings['print-size'];

/** Attributes and properties as they were set, by attribute name. */
export type RawSettings = ReadonlyMap<string, unknown>;

/** No attribute holds an object. */
type AttributeShape = Exclude<Shape, ObjectShape>;

const shapes = new Map<string, AttributeShape>([
  ...Object.entries(fields),
  ...Object.entries(review.fields).map(([name, shape]) => [`review-${name}`, shape] as const),
]);
/** Every attribute that is a setting, except `lang`, which is HTML's. */
export const attributeNames: readonly string[] = [...shapes.keys(), ...switches];

/** Those, and the one that carries a document. */
export const observedNames: readonly string[] = [...attributeNames, 'content'];

/** `heading-level` is the attribute, `headingLevel` the property. */
export const propertyOf = (name: string) =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** As an attribute, '' is one that is there; content systems write `"false"` where they mean none. */
const isOn = (value: unknown) =>
  typeof value === 'string' ? !/^\s*false\s*$/i.test(value) : Boolean(value);

/**
 * Reads what a page has set. An illegal value gives the default and one problem; of a list, only
 * the illegal entries are lost.
 */
export function readSettings(raw: RawSettings): { settings: Settings; problems: Problem[] } {
  const problems: Problem[] = [];
  const report: Report = (code, path, message) =>
    reportTo(problems, 'attribute')(code, attributePath(path), message);
  const written: Record<string, unknown> = {};
  const claim: Record<string, unknown> = {};
  for (const [name, shape] of shapes) {
    const value = parse(shape, raw.get(name), (why) => report('unreadable', [name], why));
    if (value === undefined) continue;
    const [, part] = name.split('review-');
    // One claim comes whole from one place, so any of its attributes replaces a document's.
    if (part) written['review'] = claim;
    (part ? claim : written)[part ?? name] = value;
  }
  const values: Values = { ...readShape(page, written, [], report) };
  const { src, 'src-integrity': integrity, review, ...others } = values;
  const stateOf = (name: string) => (name in written ? 'unusable' : 'unset');
  // A hash that cannot be read must not let any document through.
  const isSafe = integrity !== undefined || !('src-integrity' in written);
  return {
    settings: {
      ...defaults,
      ...others,
      citations: isOn(raw.get('citations')),
      'structured-data': isOn(raw.get('structured-data')),
      'print-address': isOn(raw.get('print-address')),
      'read-aloud': isOn(raw.get('read-aloud')),
      sections: sectionsOf(values.sections),
      src:
        src && isSafe
          ? { state: 'set', url: src, integrity: integrity ?? '' }
          : { state: stateOf('src') },
      review: review ? { state: 'set', claim: review } : { state: stateOf('review') },
    },
    problems,
  };
}

/** Each once, in the page's order. */
const sectionsOf = (listed: Values['sections'] = sectionNames): readonly SectionName[] => [
  ...new Set(listed.filter((section) => section !== 'help')),
];

/** Each part of the sign-off is an attribute. */
const attributePath = (path: Path): Path => (path[0] === 'review' ? [path.join('-')] : path);

/** What the property of an attribute gives: what was set, else the default, never composed text. */
export function valueToShow(name: string, raw: unknown): unknown {
  const shape = shapes.get(name);
  if (!shape) return isOn(raw);
  const ignore = () => {};
  const value = parse(shape, raw, ignore);
  const standard: unknown = Reflect.get(defaults, name);
  if (shape.type === 'integer' || (shape.type === 'text' && shape.values))
    return readShape(shape, value, [], ignore) ?? standard;
  return value ?? standard ?? (shape.type === 'list' ? [] : '');
}

/** Format characters, which no word or date needs; in the addresses of some languages, joiners do. */
const unseen = /(?![\u200c\u200d])\p{Cf}/gu;

/** From an attribute's text, or whatever a property was set to, to what the reader takes. `undefined` is unset. */
function parse(shape: AttributeShape, raw: unknown, onError: (message: string) => void): unknown {
  if (typeof raw === 'number' && shape.type === 'text') return String(raw);
  if (typeof raw !== 'string') return raw ?? undefined;
  if (!text.pattern.test(raw)) return undefined;
  const isShown = shape.type === 'list' ? shape.of.type === 'object' : 'isShown' in shape;
  const value = (isShown ? raw : raw.replace(unseen, '')).trim();
  if (shape.type === 'text') return shape.values ? value.toLowerCase() : value;
  if (shape.type === 'integer') return /^\d$/.test(value) ? Number(value) : value;
  // Words, and no list of items.
  if (shape.of.type === 'text') return value.toLowerCase().match(/[^\s,|]+/g) ?? [];
  if (!value.startsWith('[')) {
    const entries = value
      .split(value.includes('\n') ? '\n' : '|')
      .filter((entry) => text.pattern.test(entry));
    return entries.length ? entries.map((entry) => entry.trim()) : undefined;
  }
  try {
    return JSON.parse(value);
  } catch (error) {
    onError(`Fix the JSON: ${messageOf(error)}`);
    return undefined;
  }
}
