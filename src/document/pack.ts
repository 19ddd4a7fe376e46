import type { CardDocument, Shape, ValueOf } from './schema.js';
import { documentShape, sourceId } from './schema.js';

/*
 * The script-tag files carry their languages packed: values only, in the order of their shapes,
 * and a citation as one character. The table of shapes, which both ends share, is there anyway;
 * it saves 0.7 KB.
 */

/** They part the fields or entries of a value, the outermost first; no text may hold one. */
const separators = '|~^`$';
/** What a citation of the first source is packed as. */
const firstCitation = 40;

const { sources: sourcesShape } = documentShape.fields;

/** A document as two lines: its sources, then all the rest. */
export function pack({ sources = [], ...rest }: CardDocument): string {
  const ids = sources.map(({ id }) => id);
  return `${packShape(sourcesShape, sources, ids, 1)}\n${packShape(documentShape, rest, ids, 0)}`;
}

/** The document that was packed. */
export function unpack(packed: string): CardDocument {
  const [first = '', rest = ''] = packed.split('\n');
  const sources = unpackShape(sourcesShape, first, [], 1);
  const ids = sources.map(({ id }) => id);
  return { ...unpackShape(documentShape, rest, ids, 0), sources };
}

function packShape(shape: Shape, value: unknown, ids: readonly string[], depth: number): string {
  const separator = separators.charAt(depth);
  if (value === undefined) return '';
  if ('of' in shape && Array.isArray(value))
    return shape.of === sourceId
      ? value.map((id) => String.fromCharCode(firstCitation + ids.indexOf(id))).join('')
      : value.map((entry) => packShape(shape.of, entry, ids, depth + 1)).join(separator);
  if ('fields' in shape)
    return Object.entries(shape.fields)
      .map(([key, field]) => packShape(field, Reflect.get(Object(value), key), ids, depth + 1))
      .join(separator);
  const text = String(value);
  if ([...separators].some((each) => text.includes(each)))
    throw new Error(`“${text}” holds one of ${separators}, which packing needs`);
  return text;
}

function unpackShape<S extends Shape>(
  shape: S,
  packed: string,
  ids: readonly string[],
  depth: number,
): ValueOf<S>;
function unpackShape(shape: Shape, packed: string, ids: readonly string[], depth: number): unknown {
  if ('of' in shape && shape.of === sourceId)
    return Array.from(packed, (citation) => ids[citation.charCodeAt(0) - firstCitation]);
  const split = packed.split(separators.charAt(depth));
  if ('of' in shape) return split.map((entry) => unpackShape(shape.of, entry, ids, depth + 1));
  if ('fields' in shape)
    return Object.fromEntries(
      Object.entries(shape.fields).flatMap(([key, field], index) =>
        split[index] ? [[key, unpackShape(field, split[index], ids, depth + 1)]] : [],
      ),
    );
  return 'minimum' in shape ? Number(packed) : packed;
}
