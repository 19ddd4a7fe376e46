/** Where a document is written by hand, as JSON. */
import { closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { bracketMatching } from '@codemirror/language';
import { lintGutter } from '@codemirror/lint';
import type { Extension } from '@codemirror/state';
import { Annotation, Transaction } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import type { Problem } from '../../../src/index.js';
import { completion } from './completion.js';
import { problemMarks } from './diagnostics.js';
import { documentField } from './document-field.js';
import type { ParsedDocument } from '../state/document.js';
import { adoptStyles } from './adopted-styles.js';
import type { Known } from './offers.js';
import { syntaxClasses } from './syntax-classes.js';

export interface DocumentEditor {
  readonly view: EditorView;
  /** Puts another text in, without a call of `onChange`. Undo brings the one before back. */
  setText(text: string): void;
  /** The card's own problems of source `document`; others are not shown. */
  showProblems(problems: readonly Problem[]): void;
  /** Puts cursor and focus where a problem is. */
  goTo(path: string): void;
}

export interface DocumentEditorOptions extends Known {
  readonly parent: HTMLElement;
  readonly text: string;
  /** The `id` of what names the editor. */
  readonly labelledBy: string;
  onChange(document: ParsedDocument): void;
}

/** Marks what the page wrote, which it knows already. */
const byPage = Annotation.define<boolean>();

let editors = 0;

export function openDocumentEditor(options: DocumentEditorOptions): DocumentEditor {
  const { frame, keysId } = openFrame(options.parent);
  const problems = problemMarks();
  adoptStyles();
  const view = new EditorView({
    parent: frame,
    doc: options.text,
    extensions: [extensions(options, keysId), problems.extension],
  });
  problems.show(view, []);

  return {
    view,
    setText(text) {
      const changes = changeTo(view.state.doc.toString(), view.state.toText(text).toString());
      const annotations = [byPage.of(true), Transaction.userEvent.of('input.page')];
      if (changes) view.dispatch({ changes, annotations });
    },
    showProblems: (found) => problems.show(view, found),
    goTo(path) {
      const anchor = problems.startOf(view.state, path);
      view.dispatch({ selection: { anchor }, scrollIntoView: true });
      view.focus();
    },
  };
}

/** What stands around the text: a line that names its keys. */
function openFrame(parent: HTMLElement) {
  const frame = document.createElement('div');
  frame.className = 'document-editor';
  const keys = document.createElement('p');
  editors += 1;
  keys.id = `document-editor-keys-${editors}`;
  keys.textContent =
    'Ctrl+Space offers what can stand here, F8 goes to the next mistake, Tab leaves the editor.';
  frame.append(keys);
  parent.append(frame);
  return { frame, keysId: keys.id };
}

const extensions = (options: DocumentEditorOptions, keysId: string): Extension => [
  documentField,
  lineNumbers(),
  lintGutter(),
  history(),
  json(),
  syntaxClasses,
  bracketMatching(),
  closeBrackets(),
  completion(options),
  EditorView.lineWrapping,
  EditorView.contentAttributes.of({
    'aria-labelledby': options.labelledBy,
    'aria-describedby': keysId,
  }),
  EditorView.updateListener.of(({ docChanged, state, transactions }) => {
    if (docChanged && !transactions.some((each) => each.annotation(byPage)))
      options.onChange(state.field(documentField));
  }),
  // Not Tab: people who work with the keyboard could not leave.
  keymap.of([...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, ...defaultKeymap]),
];

/** The least change from one text to another, so that cursor and scrolling stay where they can. */
function changeTo(old: string, text: string) {
  if (old === text) return undefined;
  const shorter = Math.min(old.length, text.length);
  let from = 0;
  while (from < shorter && old[from] === text[from]) from += 1;
  let end = 0;
  while (end < shorter - from && old.at(-1 - end) === text.at(-1 - end)) end += 1;
  return { from, to: old.length - end, insert: text.slice(from, text.length - end) };
}
