import type { Path, Problem, Report } from './document/problems.js';
import { reportTo } from './document/problems.js';
import { readShape } from './document/read.js';
import { parse, takePlus } from './document/attribute-text.js';
import type { SectionName, Settings, SwitchName, Values } from './settings.js';
import { defaults, page, readShapes, sectionNames, shapes, switches } from './settings.js';

/** Attributes and properties as they were set, by attribute name. */
export type RawSettings = ReadonlyMap<string, unknown>;

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
  for (const [name, shape] of readShapes) {
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
      ...switchesIn(raw),
      adding: Object.entries(others).flatMap(([name, value]) => (takePlus(value) ? name : [])),
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

const switchesIn = (raw: RawSettings) =>
  Object.fromEntries(switches.map((name) => [name, isOn(raw.get(name))])) as Record<
    SwitchName,
    boolean
  >;

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
