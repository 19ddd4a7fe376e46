/**
 * Where in a JSON text the things stand that problems are about. It knows neither a page nor an
 * editor: a command line tool prints the same places as lines and columns.
 */
import type { Node, ParseError } from 'jsonc-parser';
import { parseTree } from 'jsonc-parser';
import type { Path, Problem } from './problems.js';
import { printPath } from './problems.js';

/** A stretch of a text, in UTF-16 units; `to` is the first that is no longer in it. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

export type FindPlace = (path: string, code?: Problem['code']) => Place | undefined;

/** A place that cannot be read as JSON, and what to do about it. */
export interface SyntaxFault extends Place {
  readonly message: string;
}

/** What stands at a path, the key where the code is about a key; `undefined` in a text without a value. */
export const placeOf = (text: string, path: string, code?: Problem['code']) =>
  placesIn(text)(path, code);

/** Reads a text once for many paths. One that is not right is read as far as it can be. */
export function placesIn(text: string): FindPlace {
  const { root } = parse(text);
  const nodes = new Map<string, Node>();
  if (root) addNodes(nodes, root, []);
  return (path, code) => {
    const exact = nodes.get(path);
    const key = exact?.parent?.type === 'property' ? exact.parent.children?.[0] : undefined;
    const node = (code === 'unknown-key' && key) || exact || nearest(nodes, path);
    return node && spanOf(node);
  };
}

/** By their paths as problems print them. Of two equal keys, the last is the one that counts. */
function addNodes(nodes: Map<string, Node>, node: Node, path: Path): void {
  const { type, children = [] } = node;
  nodes.set(printPath(path), node);
  for (const [index, child] of children.entries())
    if (type === 'array') addNodes(nodes, child, [...path, index]);
    // Its name, and then its value, which takes the place of the name where it is not missing.
    else
      child.children?.forEach((value, _, [key]) =>
        addNodes(nodes, value, [...path, String(key?.value)]),
      );
}

/** The innermost node around what is not there. */
function nearest(nodes: ReadonlyMap<string, Node>, path: string): Node | undefined {
  const around = [...nodes.keys()].filter(
    (outer) => path.startsWith(outer) && /^[.[]/.test(path.slice(outer.length)),
  );
  return nodes.get(around.toSorted((one, other) => other.length - one.length)[0] ?? '');
}

interface Parsed {
  readonly root?: Node | undefined;
  readonly errors: readonly { error: number; offset: number; length: number }[];
}

/** The parser gives up with an exception where brackets are thousands deep. */
function parse(text: string): Parsed {
  const errors: ParseError[] = [];
  try {
    return { root: parseTree(text, errors, { disallowComments: true }), errors };
  } catch {
    return { errors: [{ error: tooDeep, offset: 0, length: 1 }] };
  }
}

const spanOf = ({ offset, length }: Node): Place => ({ from: offset, to: offset + length });

/** The line and column of a place, as editors count them, from 1. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return {
    line: before.split(/\r\n|\r|\n/).length,
    column: before.replace(/^.*[\r\n]/s, '').length + 1,
  };
}

/** The first place that is no JSON. Those after it are often only its echo. */
export function syntaxFaultOf(text: string): SyntaxFault | undefined {
  const [first] = parse(text).errors;
  if (!first) return undefined;
  const written = text.slice(first.offset, first.offset + first.length);
  const { isBefore = false, message } = judge(first.error, written, text, first.offset);
  const end = text.slice(0, first.offset).trimEnd().length;
  const isAtEnd = first.offset >= text.trimEnd().length;
  if (isBefore || isAtEnd) return { from: Math.max(0, end - 1), to: end, message };
  return { from: first.offset, to: first.offset + Math.max(1, first.length), message };
}

interface Judgement {
  readonly message: string;
  /** Whether the place to fix is the end of what comes before. */
  readonly isBefore?: boolean;
}

const quotes = /^[‘’“”„«»']/;

/** A number that the parser does not use. */
const tooDeep = 99;

/** In plain words, by the parser's code: https://github.com/microsoft/node-jsonc-parser */
function judge(code: number, written: string, text: string, offset: number): Judgement {
  const before = text.slice(0, offset).trimEnd().at(-1) ?? '';
  if (!text.trim()) return { message: 'Write a document here. The smallest is {}.' };
  if (quotes.test(written))
    return { message: 'Use the straight quotation mark " at both ends of a text.' };
  if (before === ',' && /^[}\]]?$/.test(written))
    return { message: 'Take out this comma: nothing follows it.', isBefore: true };
  if (code === 6 && written === '}')
    return { message: 'Put a bracket ] before this brace }: a list is still open.' };
  if (code === 6 && written === ']')
    return { message: 'Put a brace } before this bracket ]: a group is still open.' };
  return { message: String(messages[code]), isBefore: code > 4 && code < 9 };
}

const messages: Readonly<Record<number, string>> = {
  1: 'Put this between quotation marks, "like this".',
  2: 'Write a number such as 2026 here.',
  3: 'Write a name between quotation marks here, "like this".',
  4: 'Write a value here, or take out what asks for one.',
  5: 'Put a colon : after this name, and its value after that.',
  6: 'Put a comma , after this.',
  7: 'Close this with a brace }: one is missing.',
  8: 'Close this with a bracket ]: one is missing.',
  9: 'Take this out: the document has ended before it.',
  10: 'Take out this comment: JSON has none.',
  11: 'Take out this comment: JSON has none.',
  12: 'Put a quotation mark " at the end of this text. A line break in it is written \\n.',
  13: 'Write the whole of this number.',
  14: 'Write four digits after \\u, as in \\u00e9, or the letter itself.',
  15: 'Write \\\\ for a backslash. Only \\n, \\" and a few others may stand after a single one.',
  16: 'Take out this invisible character. A tab is written \\t.',
  [tooDeep]: 'Take out brackets: there are thousands, one in the other.',
};
