import { syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';
import { documentField } from './document-field.js';
import type { Known } from './offers.js';
import { hasChoice } from './offers.js';

type SyntaxNode = ReturnType<ReturnType<typeof syntaxTree>['resolveInner']>;
type Path = (string | number)[];

/**
 * Whether the cursor is within a text that can be anything, where nothing is offered unasked. The
 * editor's own tree says so: it grows with each key, and no key has to have all of the text read.
 */
export function isInFreeText(state: EditorState, offset: number, known: Known): boolean {
  // Of a text that is no JSON yet, the two parsers may see different things.
  if (!state.field(documentField).value) return false;
  const node = syntaxTree(state).resolveInner(offset, -1);
  return node.name === 'String' && !hasChoice(pathTo(node, state), known);
}

function pathTo(node: SyntaxNode, state: EditorState): Path {
  const { parent } = node;
  if (!parent) return [];
  const path = pathTo(parent, state);
  if (parent.name === 'Array') return [...path, indexOf(node)];
  const name = parent.name === 'Property' && parent.getChild('PropertyName');
  return name ? [...path, String(JSON.parse(state.sliceDoc(name.from, name.to)))] : path;
}

const values = ['True', 'False', 'Null', 'Number', 'String', 'Object', 'Array'];

function indexOf({ prevSibling }: SyntaxNode): number {
  let index = 0;
  for (let each = prevSibling; each; each = each.prevSibling)
    if (values.includes(each.name)) index += 1;
  return index;
}
