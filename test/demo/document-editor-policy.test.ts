/** The document editor on a page whose real header allows its own style sheets alone. */
import { expect, waitUntil } from '@open-wc/testing';
import {
  bundleOf,
  documentOf,
  notesOf,
  open,
  quiet,
  tag,
  viewOf,
  witness,
} from '../support/page.js';

const csp = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const body = `${witness}<link rel="stylesheet" href="/demo/demo.css">
  <link rel="stylesheet" href="/demo/builder/editor/document-editor.css">
  <h1 id="name">The document</h1><main></main>
  ${tag(bundleOf('test/support/document-editor-page.ts'))}`;

async function openPage() {
  const frame = await open(body, { csp });
  const page = documentOf(frame);
  const editor = page.querySelector('.cm-editor');
  if (!editor) throw new Error('there is no editor');
  return { frame, page, editor, styleOf: viewOf(frame).getComputedStyle };
}

describe('the document editor on a page with a strict policy', () => {
  it('has all of its styles, CodeMirror’s too', async () => {
    const { page, editor, styleOf } = await openPage();
    const { display, borderTopStyle } = styleOf(editor);
    expect([display, borderTopStyle]).to.deep.equal(['flex', 'solid']);
    expect(page.querySelector('style')).to.equal(null);
  });

  it('asks for nothing that the policy forbids', async () => {
    const { frame, page } = await openPage();
    await waitUntil(() => page.querySelector('.cm-lint-marker'), 'no mistake is marked');
    expect(notesOf(frame)).to.deep.equal(quiet);
  });
});
