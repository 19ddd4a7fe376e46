import { fixture, fixtureCleanup } from '@open-wc/testing';
import type { DocumentEditor } from '../../demo/builder/editor/document-editor.js';
import { openDocumentEditor } from '../../demo/builder/editor/document-editor.js';

export const schema: unknown = await (await fetch('/dist/card.schema.json')).json();

export const known = {
  schema,
  sourceIds: ['nhs-back', 'nice-back'],
  ids: { tips: ['t-move', 't-heat'], 'help.emergency.items': ['e-chest'] },
};

/** A text in which `|` stands for the cursor. */
export function cut(marked: string): { text: string; offset: number } {
  const offset = marked.indexOf('|');
  if (offset < 0) throw new Error(`no cursor in ${marked}`);
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}

async function sheet(address: string): Promise<void> {
  if (document.querySelector(`link[href="${address}"]`)) return;
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address });
  const loaded = new Promise((resolve) => link.addEventListener('load', resolve, { once: true }));
  document.head.append(link);
  await loaded;
}

export interface OpenEditor extends DocumentEditor {
  /** What holds the editor, a heading that names it and a button after it. */
  readonly room: HTMLElement;
  readonly changes: readonly string[];
  /** The text with `|` where the cursor is. */
  marked(): string;
  /** Puts the cursor where `|` is in a text, and the focus there. */
  write(marked: string): void;
  find(selector: string): HTMLElement;
  /** What the line below the text says. */
  status(): string;
  /** The text of each mark. */
  underlined(): string[];
}

/** Opens an editor as on the page of the builder. */
export async function openEditor(text = '{}', scheme = 'light'): Promise<OpenEditor> {
  fixtureCleanup();
  await Promise.all(['/demo/demo.css', '/demo/builder/editor/document-editor.css'].map(sheet));
  const room = await fixture<HTMLElement>(
    `<div style="color-scheme: ${scheme}; background: var(--paper); color: var(--ink)">
      <h2 id="name">The document</h2><div></div><button style="color: inherit; background: none">Next</button>
    </div>`,
  );
  const find = (selector: string) => {
    const found = room.querySelector(selector);
    if (!(found instanceof HTMLElement)) throw new Error(`there is no ${selector}`);
    return found;
  };
  const changes: string[] = [];
  const editor = openDocumentEditor({
    ...known,
    parent: find('div'),
    text,
    labelledBy: 'name',
    onChange: ({ text }) => changes.push(text),
  });
  const { view } = editor;
  return {
    ...editor,
    room,
    changes,
    find,
    marked() {
      const { doc, selection } = view.state;
      return `${doc.sliceString(0, selection.main.head)}|${doc.sliceString(selection.main.head)}`;
    },
    write(marked) {
      const { text, offset } = cut(marked);
      editor.setText(text);
      view.dispatch({ selection: { anchor: offset }, scrollIntoView: true });
      view.focus();
    },
    status: () => find('[role="status"]').textContent ?? '',
    underlined: () =>
      [...room.querySelectorAll('.cm-lintRange')].map(({ textContent }) => textContent ?? ''),
  };
}
