import schema from '../../../dist/card.schema.json';
import en from '../../../src/languages/en.json';
import type { ParsedDocument } from '../state/document.js';
import type { DocumentEditor } from './document-editor.js';
import { openDocumentEditor } from './document-editor.js';

/** The editor, with what it offers. */
export const openEditor = (
  parent: HTMLElement,
  { text }: ParsedDocument,
  onChange: (document: ParsedDocument) => void,
): DocumentEditor =>
  openDocumentEditor({
    parent,
    text,
    schema,
    labelledBy: 'editor-label',
    sourceIds: en.sources.map(({ id }) => id),
    onChange,
  });
