/** Classes for the tokens of JSON. CodeMirror's own colours are too pale for a dark page. */
import { syntaxTree } from '@codemirror/language';
import { RangeSetBuilder } from '@codemirror/state';
import type { DecorationSet, EditorView } from '@codemirror/view';
import { Decoration, ViewPlugin } from '@codemirror/view';

const classes = new Map(
  Object.entries({
    PropertyName: 'json-key',
    String: 'json-text',
    Number: 'json-value',
    True: 'json-value',
    False: 'json-value',
    Null: 'json-value',
  }).map(([name, value]) => [name, Decoration.mark({ class: value })]),
);

function classify({ state, visibleRanges }: EditorView): DecorationSet {
  const marks = new RangeSetBuilder<Decoration>();
  for (const range of visibleRanges)
    syntaxTree(state).iterate({
      ...range,
      enter({ name, from, to }) {
        const mark = classes.get(name);
        if (mark && to > from) marks.add(from, to, mark);
      },
    });
  return marks.finish();
}

export const syntaxClasses = ViewPlugin.define(
  (view) => ({
    decorations: classify(view),
    update({ docChanged, state, startState, view, viewportChanged }) {
      if (docChanged || viewportChanged || syntaxTree(state) !== syntaxTree(startState))
        this.decorations = classify(view);
    },
  }),
  { decorations: ({ decorations }) => decorations },
);
