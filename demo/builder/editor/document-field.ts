import { StateField } from '@codemirror/state';
import type { ParsedDocument } from '../state/document.js';
import { parseDocument } from '../state/document.js';

/** The document in the editor, parsed once for each text: for the page, the marks and the offers. */
export const documentField = StateField.define<ParsedDocument>({
  create: ({ doc }) => parseDocument(doc.toString()),
  update: (document, { docChanged, newDoc }) =>
    docChanged ? parseDocument(newDoc.toString()) : document,
});
