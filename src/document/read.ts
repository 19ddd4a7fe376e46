import type { Path, Problem, Report } from './problems.js';
import { normalize } from './normalize.js';
import { dialled } from './phone-number.js';
import { messageOf, printPath, reportTo, suggest } from './problems.js';
import type {
  CardDocument,
  ListShape,
  MapShape,
  ObjectShape,
  Shape,
  TextShape,
  ValueOf,
} from './schema.js';
import { documentShape, limits } from './schema.js';

/** Where each entry of a list stood in what it was read from, for problems found later. */
const origins = new WeakMap<object, readonly Path[]>();
export const originOf = (list: object, index: number): Path => origins.get(list)?.[index] ?? [];

/**
 * Reads anything as a card's document and keeps all that is right in it.
 *
 * A bad item is dropped and its siblings stay; a bad section is left out whole, so that the
 * built-in one stands; each leaves a problem. Nothing is thrown, whatever comes in.
 *
 * @param input an object (a framework's proxy too) or the JSON text of one
 */
export function readDocument(input: unknown): { document: CardDocument; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = reportTo(problems, 'document');
  let document: CardDocument | undefined;
  try {
    const value = typeof input === 'string' ? parse(input, report) : input;
    document = readShape(documentShape, value, [], report);
  } catch (error) {
    report('unreadable', [], `Fix the JSON: ${messageOf(error)}`);
  }
  return { document: document ?? {}, problems };
}

/**
 * Reads JSON, and such as was damaged on its way where it is certain what it was. Sanitizers escape
 * quotes; editors add byte order marks, spaces that do not break, and tags at the ends of lines;
 * typographers curl quotes: which of these were a text's own, only a document without a mistake
 * shows.
 */
function parse(text: string, report: Report, most = 3): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // Nobody escapes one text that often.
    if (!most) throw error;
    const decoded = text
      .replace(/[\ufeff\u00a0]/g, ' ')
      // No string holds a line break, so these are none of a text's own.
      .replace(/<(br ?\/?|\/p)>[ \t\r]*(?=\n|$)|(^|\n)[ \t]*<p>/g, '')
      .replace(/&(?:#(x?[\da-fA-F]+)|(quot|amp|lt|gt));/g, (_, code: string, name: string) =>
        code ? String.fromCodePoint(Number(`0${code}`)) : String(Reflect.get(entities, name)),
      );
    const isCurly = decoded === text;
    const repaired = isCurly
      ? text.replace(/([{[,:]\s*)[“”„″]|[“”″](?=\s*[\]},:])/g, '$1"')
      : decoded;
    if (repaired === text) throw error;
    const value = parse(repaired, report, most - 1);
    const refuse = () => {
      throw error;
    };
    if (isCurly) readShape(documentShape, value, [], refuse);
    report(
      'damaged',
      [],
      `Give this in the content attribute or in UTF-8: ${isCurly ? 'curly quotes' : 'entities, tags or invisible characters'} were repaired.`,
    );
    return value;
  }
}

const entities = { quot: '"', amp: '&', lt: '<', gt: '>' };

/**
 * Reads a value of one shape; `undefined` where nothing of it is right.
 * @param path where the value stands
 */
export function readShape<S extends Shape>(
  shape: S,
  value: unknown,
  path: Path,
  report: Report,
): ValueOf<S> | undefined;
export function readShape(shape: Shape, value: unknown, path: Path, report: Report): unknown {
  try {
    return readParts(shape, value, path, report);
  } catch (error) {
    // A getter that throws, or a revoked proxy.
    report('unreadable', path, `Fix this: ${messageOf(error)}`);
    return undefined;
  }
}

function readParts(shape: Shape, value: unknown, path: Path, report: Report): unknown {
  let expected: string;
  if (shape.type === 'object' || shape.type === 'map') {
    const isText = shape.type === 'object' && shape.isText && typeof value === 'string';
    const object = isText ? { text: value } : value;
    if (object && typeof object === 'object' && !Array.isArray(object))
      return shape.type === 'map'
        ? readMap(shape, object, path, report)
        : readObject(shape, object, path, report);
    expected = 'an object';
  } else if (shape.type === 'list') {
    if (Array.isArray(value) && value.length) {
      count(value.length, shape.most, path, report);
      return readEntries(shape, value, path, report);
    }
    expected = 'a filled list';
  } else if (shape.type === 'text') {
    // What is too long for a text is so for looking through it, too.
    const meant =
      typeof value === 'string' && value.length <= limits.characters * 2 && shape.complete?.(value);
    const text = fits(shape, meant) ? meant : value;
    if (fits(shape, text)) {
      const normal = shape.isShown ? normalize(text) : text.trim();
      if (normal) return normal;
    }
    expected = shape.expected;
  } else if (shape.type === 'flag') {
    if (typeof value === 'boolean') return value;
    expected = 'true or false';
  } else {
    const { minimum, maximum } = shape;
    if (Number.isInteger(value) && Number(value) >= minimum && Number(value) <= maximum)
      return value;
    expected = `a whole number from ${minimum} to ${maximum}`;
  }
  report('invalid', path, `Write ${expected} here, not ${show(value)}.`);
  return undefined;
}

function readEntries(
  { of, most }: ListShape,
  list: readonly unknown[],
  path: Path,
  report: Report,
) {
  const entries: unknown[] = [];
  const places: Path[] = [];
  // Not by the list's own methods: they may be anybody's.
  const length = Math.min(list.length, most);
  for (let index = 0; index < length; index++) {
    const place = [...path, index];
    const entry = readShape(of, list[index], place, report);
    if (entry === undefined) continue;
    entries.push(entry);
    places.push(place);
  }
  origins.set(entries, places);
  return entries.length ? entries : undefined;
}

function readObject(shape: ObjectShape, object: object, path: Path, report: Report) {
  const { fields, required = [], isStrict } = shape;
  const result: Record<string, unknown> = {};
  let isWhole = true;
  // In the order of the shape, so that the same text has the same fingerprint however it is written.
  for (const [key, field] of Object.entries(fields)) {
    const value: unknown = hasOwn(object, key) ? Reflect.get(object, key) : undefined;
    if (value !== undefined) result[key] = readShape(field, value, [...path, key], report);
    else if (required.includes(key))
      report('missing', [...path, key], `Add this, or ${printPath(path)} is left out.`);
    if (result[key] !== undefined) continue;
    delete result[key];
    if (required.includes(key) || (isStrict && value !== undefined)) isWhole = false;
  }
  for (const key of Object.keys(object))
    if (
      !hasOwn(fields, key) &&
      !report(
        'unknown-key',
        [...path, key],
        `Leave this out: there is no such key.${suggest(key, Object.keys(fields))}`,
      )
    )
      break;
  return isWhole ? result : undefined;
}

function readMap({ keys, of, most }: MapShape, object: object, path: Path, report: Report) {
  const written = Object.keys(object);
  count(written.length, most, path, report);
  const entries = written.slice(0, most).map((key) => {
    const place = [...path, key];
    const value: unknown = Reflect.get(object, key);
    // Of a key, no space is dropped: two could become one.
    if (/\s/.test(key) || !fits(keys, key))
      report('unknown-key', place, `Write ${keys.expected} here, not ${show(key)}.`);
    else if (value !== undefined) return [key, readShape(of, value, place, report)] as const;
    return [key, undefined] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function count(length: number, most: number, path: Path, report: Report): void {
  if (length > most) report('too-many', path, `Keep to ${most}: the rest is left out.`);
}

/** As `Object.hasOwn()`, which Chromium has from 93 on and Firefox from 92. */
const hasOwn = (object: object, key: string) => Object.prototype.hasOwnProperty.call(object, key);

function fits(shape: TextShape, value: unknown): value is string {
  const most = shape.most ?? limits.characters;
  return (
    typeof value === 'string' &&
    // As JSON Schema counts: characters, not UTF-16 units, of which there are at most twice as many.
    (value.length <= most || (value.length <= most * 2 && [...value].length <= most)) &&
    shape.pattern.test(value) &&
    (shape.format !== 'day' || isReal(value.trim())) &&
    (shape.format !== 'phone' || Boolean(dialled(value)))
  );
}

/** 30 February is another day after a round trip. */
function isReal(date: string): boolean {
  const time = Date.parse(date);
  return time === time && new Date(time).toISOString().startsWith(date);
}

/** A value as a message shows it: short, and harmless in a console. */
function show(value: unknown): string {
  if (typeof value === 'string') {
    const [hidden] = /(?! )[\p{C}\p{Z}\p{DI}]/u.exec(value) ?? [];
    const code = hidden?.codePointAt(0)?.toString(16).toUpperCase();
    return (
      JSON.stringify(value.slice(0, 60)) + (code ? `, with an invisible character, U+${code}` : '')
    );
  }
  return Array.isArray(value) ? `a list of ${value.length}` : String(value && typeof value);
}
