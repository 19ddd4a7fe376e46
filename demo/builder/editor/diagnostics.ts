/** Marks in the editor what is wrong with its document, and says it in a line below. */
import type { Diagnostic } from '@codemirror/lint';
import { diagnosticCount, forEachDiagnostic, linter, setDiagnostics } from '@codemirror/lint';
import type { EditorState, Extension } from '@codemirror/state';
import type { EditorView, Panel, ViewUpdate } from '@codemirror/view';
import { keymap, showPanel } from '@codemirror/view';
import type { Problem } from '../../../src/index.js';
import { placesIn, syntaxFaultOf } from '../../../src/document/json-places.js';
import { keepLast } from '../state/keep-last.js';
import { documentField } from './document-field.js';

interface ProblemMarks {
  readonly extension: Extension;
  show(view: EditorView, problems: readonly Problem[]): void;
  /** Where a path leads; that of a problem, to where it is marked. */
  startOf(state: EditorState, path: string): number;
}

/** Each reads all of a text, of which there is none but the last to ask about. */
const faultOf = keepLast(syntaxFaultOf);
const spansOf = keepLast(placesIn);

export function problemMarks(): ProblemMarks {
  let shown: readonly Problem[] = [];
  return {
    extension: [
      linter(({ state }) => diagnose(state, shown), { delay: 400 }),
      showPanel.of(statusLine),
      keymap.of([
        { key: 'F8', run: (view) => goToNext(view, 1), shift: (view) => goToNext(view, -1) },
      ]),
    ],
    show(view, problems) {
      shown = problems.filter(({ source }) => source === 'document');
      const diagnostics = diagnose(view.state, shown);
      if (diagnostics.length || diagnosticCount(view.state))
        view.dispatch(setDiagnostics(view.state, diagnostics));
    },
    startOf(state, path) {
      const code = shown.find((problem) => problem.path === path)?.code;
      return spansOf(state.field(documentField).text)(path, code)?.from ?? 0;
    },
  };
}

/**
 * Of a text that cannot be read, the first reason; else the card's problems, by their paths. Where
 * they stand is looked for only if there are any.
 */
function diagnose(state: EditorState, problems: readonly Problem[]): Diagnostic[] {
  const { text, value } = state.field(documentField);
  // Nobody needs a document.
  const fault = !value && text.trim() ? faultOf(text) : undefined;
  if (fault) return [{ ...fault, to: Math.min(fault.to, text.length), severity: 'error' }];
  return problems.map(({ code, path, message }) => ({
    ...(spansOf(text)(path, code) ?? { from: 0, to: text.length }),
    severity: 'error',
    message: path ? `${path}: ${message}` : message,
  }));
}

interface Mark {
  readonly from: number;
  readonly to: number;
  readonly message: string;
}

function marksIn(state: EditorState): Mark[] {
  const marks: Mark[] = [];
  forEachDiagnostic(state, ({ message }, from, to) => marks.push({ from, to, message }));
  return marks.toSorted((one, other) => one.from - other.from);
}

/**
 * The cursor goes to the start of the next one, or the one before. CodeMirror's own command goes on
 * from the end of a mark, and so past those within it.
 */
function goToNext(view: EditorView, direction: 1 | -1): boolean {
  const { head } = view.state.selection.main;
  const starts = marksIn(view.state).map(({ from }) => from);
  const [anchor = starts.at(direction === 1 ? 0 : -1)] =
    direction === 1
      ? starts.filter((from) => from > head)
      : starts.filter((from) => from < head).toReversed();
  if (anchor === undefined) return false;
  view.dispatch({ selection: { anchor }, scrollIntoView: true, userEvent: 'select' });
  return true;
}

/** A line below the text, which a screen reader reads out whenever it changes. */
function statusLine(view: EditorView): Panel {
  const dom = document.createElement('p');
  dom.className = 'document-editor-status';
  dom.setAttribute('role', 'status');
  const update = ({ state }: Pick<ViewUpdate, 'state'>) => {
    const status = statusOf(state);
    if (dom.textContent !== status) dom.textContent = status;
  };
  update(view);
  return { dom, update };
}

function statusOf(state: EditorState): string {
  const marks = marksIn(state);
  const { head } = state.selection.main;
  const around = marks.filter(({ from, to }) => from <= head && head <= to);
  const nearest = around.at(-1);
  if (nearest) {
    const { number: line } = state.doc.lineAt(nearest.from);
    const here = around.filter(({ from }) => from === nearest.from);
    return `Line ${line}: ${here.map(({ message }) => message).join(' ')}`;
  }
  if (!marks.length) return 'No mistakes found.';
  return marks.length === 1
    ? '1 mistake. F8 goes there.'
    : `${marks.length} mistakes. F8 goes to the next one.`;
}
