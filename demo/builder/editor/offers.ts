/** What can be written at a position of a document, by its JSON Schema. It knows no editor. */
import type { JSONPath, Node } from 'jsonc-parser';
import { findNodeAtLocation, getLocation, parseTree } from 'jsonc-parser';
import { alternativesOf, schemasAt, skeletonOf, typeOf } from './schema.js';
import type { Schema } from './schema.js';
import { tokensAround } from './tokens.js';

export interface Known {
  readonly schema: unknown;
  /** The ids of the built-in sources. */
  readonly sourceIds?: readonly string[];
  /** The built-in ids of each list, such as `tips` and `help.emergency.items`. */
  readonly ids?: Readonly<Record<string, readonly string[]>>;
}

export interface Offer {
  readonly label: string;
  readonly detail?: string;
  readonly info?: string;
  /** The JSON text to write. */
  readonly insert: string;
  /** Where the cursor goes within it. */
  readonly cursor: number;
}

export interface Offers {
  readonly offers: readonly Offer[];
  /** What they replace. */
  readonly from: number;
  readonly to: number;
  /** Where the word begins that they are chosen by. */
  readonly wordFrom: number;
  /** Where a comma is missing before. */
  readonly commaAt?: number;
  /** Whether nothing else can be written; examples leave that open. */
  readonly isChoice: boolean;
}

export function offersAt(text: string, offset: number, known: Known): Offers | undefined {
  const { before, at, after } = tokensAround(text, offset);
  const from = at?.from ?? offset;
  // Reading stops here, so that what is half written does not confuse.
  let head = text.slice(0, from);
  const isAfterValue = before?.endsValue ?? false;
  if (before && isAfterValue) {
    if (getLocation(text, before.from).isAtPropertyKey) return undefined;
    head += ',';
  }
  const { path, isAtPropertyKey } = getLocation(head, head.length);
  if (before && !path.length) return undefined;

  const isQuoted = at?.isString ?? false;
  const root = parseTree(text);
  const found = isAtPropertyKey
    ? keysAt(path, root, known.schema, at?.value, after?.isColon ?? false)
    : valuesAt(path, root, known, at?.value);
  const offers = isQuoted
    ? found.offers.filter(({ insert }) => insert.startsWith('"'))
    : found.offers;
  if (!offers.length) return undefined;
  const end = after?.startsValue ? ',' : '';
  return {
    offers: offers.map((offer) => ({ ...offer, insert: offer.insert + end })),
    from,
    to: at?.to ?? offset,
    wordFrom: from + Number(isQuoted),
    isChoice: found.isChoice,
    ...(before && isAfterValue ? { commaAt: before.to } : {}),
  };
}

type Found = Pick<Offers, 'offers' | 'isChoice'>;

function keysAt(
  path: JSONPath,
  root: Node | undefined,
  schema: unknown,
  written: string | undefined,
  hasValue: boolean,
): Found {
  const parent = path.slice(0, -1);
  const object = root && findNodeAtLocation(root, parent);
  const taken = new Set(object?.children?.map(({ children: [key] = [] }) => key?.value));
  if (written !== undefined) taken.delete(written);
  const offers = schemasAt(schema, parent)
    .flatMap(({ properties = {} }) => Object.entries(properties))
    .filter(([key]) => !taken.has(key))
    .map(([key, value]): Offer => {
      const [first = {}] = alternativesOf(schema, value);
      const { description = '' } = first;
      const name = JSON.stringify(key);
      const skeleton = hasValue ? { insert: '', cursor: 0 } : skeletonOf(schema, value);
      const start = hasValue ? name : `${name}: `;
      return {
        label: key,
        detail: typeOf(first),
        info: description,
        insert: start + skeleton.insert,
        cursor: start.length + skeleton.cursor,
      };
    });
  return { offers, isChoice: true };
}

function valuesAt(
  path: JSONPath,
  root: Node | undefined,
  known: Known,
  written: string | undefined,
): Found {
  const schemas = schemasAt(known.schema, path);
  const choices = [...schemas.flatMap((schema) => schema.enum ?? []), ...idsAt(path, root, known)];
  const isFree = (value: unknown) => value === written || !isUsed(value, path, root);
  const offers = choices.filter(isFree).map((value) => valueOffer(value));
  if (offers.length) return { offers, isChoice: true };
  const isEmpty = written === undefined;
  return {
    offers: [
      ...schemas.flatMap((schema) => (isEmpty ? emptyOffer(known.schema, schema) : [])),
      ...schemas
        .flatMap(({ examples = [] }) => examples)
        .map((value) => valueOffer(value, 'example')),
    ],
    isChoice: false,
  };
}

function valueOffer(value: unknown, detail?: string): Offer {
  const insert = JSON.stringify(value);
  const label = typeof value === 'string' ? value : insert;
  return { label, insert, cursor: insert.length, ...(detail && { detail }) };
}

function emptyOffer(root: unknown, schema: Schema): Offer[] {
  const { insert, cursor } = skeletonOf(root, schema);
  const { description = '' } = schema;
  return insert
    ? [{ label: insert, insert, cursor, detail: typeOf(schema), info: description }]
    : [];
}

/** Where a source is cited; and where an item has its `id`. */
const isCitation = (path: JSONPath) =>
  typeof path.at(-1) === 'number' && path.at(-2) === 'sources' && path.length > 2;
const isItemId = (path: JSONPath) => path.at(-1) === 'id' && typeof path.at(-2) === 'number';

/** Whether the value at a path may be one of some that are known. */
export const hasChoice = (path: JSONPath, { schema }: Known): boolean =>
  isCitation(path) ||
  isItemId(path) ||
  schemasAt(schema, path).some(({ enum: values }) => values !== undefined);

/** The ids that are known for a path: of sources, where one is cited or replaced, and of items. */
function idsAt(path: JSONPath, root: Node | undefined, { ids = {}, sourceIds = [] }: Known) {
  if (isCitation(path)) {
    const own = childrenOf(root, ['sources']).map((source) => valueIn(source, ['id']));
    return [...new Set([...own.filter((id) => typeof id === 'string' && id), ...sourceIds])];
  }
  if (!isItemId(path)) return [];
  const list = path.slice(0, -2).join('.');
  return list === 'sources' ? sourceIds : (ids[list] ?? []);
}

/** Whether a list has the value already, or an entry with that `id`. */
function isUsed(value: unknown, path: JSONPath, root: Node | undefined): boolean {
  const index = path.findLastIndex((step) => typeof step === 'number');
  if (index < 0) return false;
  const rest = path.slice(index + 1);
  if (rest.length && rest[0] !== 'id') return false;
  return childrenOf(root, path.slice(0, index)).some((entry) => valueIn(entry, rest) === value);
}

const childrenOf = (root: Node | undefined, path: JSONPath) =>
  (root && findNodeAtLocation(root, path)?.children) ?? [];

function valueIn(node: Node, path: JSONPath): unknown {
  return findNodeAtLocation(node, path)?.value;
}
