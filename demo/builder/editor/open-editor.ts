import schema from '../../../dist/card.schema.json';
import en from '../../../src/languages/en.json';
import type { DocumentEditor } from './document-editor.js';
import { openDocumentEditor } from './document-editor.js';

/** The editor, with what it offers. */
export const openEditor = (
  parent: HTMLElement,
  text: string,
  onChange: (text: string) => void,
): DocumentEditor =>
  openDocumentEditor({
    parent,
    text,
    schema,
    labelledBy: 'editor-label',
    sourceIds: en.sources.map(({ id }) => id),
    onChange,
  });
