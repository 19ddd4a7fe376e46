/** A page of its own with nothing but a document editor; a policy may be on it. */
import { openDocumentEditor } from '../../demo/builder/editor/document-editor.js';

const parent = document.querySelector<HTMLElement>('main');
if (parent)
  openDocumentEditor({
    parent,
    text: '{"lang": "en",}',
    schema: { type: 'object', properties: { lang: {}, dir: {} } },
    labelledBy: 'name',
    onChange() {},
  });
