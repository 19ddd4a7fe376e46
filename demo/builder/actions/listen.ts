import { press } from './buttons.js';
import { isInput, takeInput } from './inputs.js';
import type { Page } from './page.js';
import { signText } from './sign-text.js';
import { goBack, goForth } from './undo.js';

/** One listener each for all controls: what they do is written on them. */
export function listen(root: HTMLElement, page: Page): void {
  root.addEventListener('click', (event) => {
    const { target } = event;
    const button = target instanceof Element && target.closest<HTMLElement>('[data-do]');
    // A link within the page would replace the set-up in the address.
    if (button instanceof HTMLAnchorElement) event.preventDefault();
    if (button) void press(page, button);
  });
  root.addEventListener('input', ({ target }) => {
    if (isInput(target)) takeInput(page, target);
  });
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    if (event.target instanceof HTMLFormElement && event.target.dataset['form'] === 'sign')
      signText(page);
  });
  root.addEventListener('toggle', (event) => openWithin(page, event), true); // it does not bubble
  root.addEventListener('keydown', (event) => undoByKey(page, event));
  // An announcement stands in the way of what comes next.
  for (const event of ['pointerdown', 'keydown'])
    root.addEventListener(event, () => page.say(''), true);
}

/** The editor is loaded when what it is folded into is opened. */
function openWithin(page: Page, { target }: Event): void {
  if (target instanceof HTMLDetailsElement && target.open && target.dataset['opens'])
    void page.attempt(() => page.openEditor());
}

function undoByKey(page: Page, event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || hasOwnUndo(event.target)) return;
  const key = event.key.toLowerCase();
  if (key !== 'z' && key !== 'y') return;
  event.preventDefault();
  if (key === 'y' || event.shiftKey) goForth(page);
  else goBack(page);
}

/** Text that is being written; and the dialog, where nobody sees what would be taken back. */
const hasOwnUndo = (target: unknown) =>
  target instanceof HTMLElement &&
  target.closest('input:not([type=checkbox], [type=radio]), textarea, .cm-editor, dialog') !== null;
