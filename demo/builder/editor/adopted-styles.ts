import { EditorView } from '@codemirror/view';

/**
 * Lets CodeMirror adopt its styles as a constructed sheet, which no Content-Security-Policy forbids.
 * It does so in shadow roots, but writes a style element into a document. It keeps what it has made
 * for a root under a symbol there, so the document gets that of a root that nobody sees. Should a
 * release do otherwise, there is a style element again: `test/demo/document-editor-policy.test.ts`.
 */
export function adoptStyles(): void {
  const root = document.createElement('div').attachShadow({ mode: 'open' });
  new EditorView({ root }).destroy();
  for (const key of Object.getOwnPropertySymbols(root))
    if (!Object.hasOwn(document, key)) Reflect.set(document, key, Reflect.get(root, key));
}
