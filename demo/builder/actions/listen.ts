import { press } from './buttons.js';
import type { Input } from './inputs.js';
import { isInput, isTyped, takeInput } from './inputs.js';
import type { Page } from './page.js';
import { signText } from './sign-text.js';
import { goBack, goForth } from './undo.js';
import { editOnCard } from './words.js';

/** One listener each for all controls: what they do is written on them. */
export function listen(root: HTMLElement, page: Page): void {
  root.addEventListener('click', (event) => {
    const { target } = event;
    const leaving = target instanceof Element && target.closest('a[data-keeps]');
    // Its page leads back to what is set here.
    if (leaving instanceof HTMLAnchorElement) leaving.hash = page.view.fragment;
    const button = target instanceof Element && target.closest<HTMLElement>('[data-do]');
    // A link within the page would replace the set-up in the address.
    if (button instanceof HTMLAnchorElement) event.preventDefault();
    if (!button) return;
    page.typing.flush();
    void press(page, button);
  });
  root.addEventListener('input', ({ target }) => {
    if (!isInput(target)) return;
    if (isTyped(target)) {
      page.typing.hold(target, () => takeInput(page, target));
      return;
    }
    keepChoice(target, () => page.typing.flush());
    takeInput(page, target);
  });
  // A field that is left, by whichever way, has been written.
  root.addEventListener('change', () => page.typing.flush());
  addEventListener('pagehide', () => page.typing.flush(), true);
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    page.typing.flush();
    if (event.target instanceof HTMLFormElement && event.target.dataset['form'] === 'sign')
      signText(page);
  });
  root.addEventListener('toggle', (event) => openWithin(page, event), true); // it does not bubble
  root.addEventListener('dblclick', (event) => {
    const [inner] = event.composedPath();
    const words = inner instanceof Element && event.target instanceof Element && wordsAt(inner);
    if (words && !root.querySelector('dialog[open]'))
      void page.attempt(() => editOnCard(page, words));
  });
  root.addEventListener('keydown', (event) => undoByKey(page, event));
  // An announcement stands in the way of what comes next.
  for (const event of ['pointerdown', 'keydown'])
    root.addEventListener(event, () => page.say(''), true);
}

/** What is drawn meanwhile knows nothing of the choice, and would take it back. */
function keepChoice(input: Input, draw: () => void): void {
  const { value } = input;
  const isChecked = input instanceof HTMLInputElement && input.checked;
  draw();
  if (input instanceof HTMLSelectElement) input.value = value;
  else if (input instanceof HTMLInputElement) input.checked = isChecked;
}

/** Of the card, all that stands in the place where somebody points. */
const wordsAt = (inner: Element) =>
  inner.getRootNode() instanceof ShadowRoot &&
  inner.closest('[part=item], [part=heading], [part=summary], .disclaimer')?.textContent;

/** The editor is loaded when what it is folded into is opened. */
function openWithin(page: Page, { target }: Event): void {
  if (!(target instanceof HTMLDetailsElement && target.open)) return;
  const { opens } = target.dataset;
  if (opens === 'words') void page.attempt(() => page.loadWords());
  else if (opens) void page.attempt(() => page.openEditor());
}

function undoByKey(page: Page, event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || hasOwnUndo(event.target)) return;
  const key = event.key.toLowerCase();
  if (key !== 'z' && key !== 'y') return;
  event.preventDefault();
  page.typing.flush();
  if (key === 'y' || event.shiftKey) goForth(page);
  else goBack(page);
}

/** Text that is being written; and the dialog, where nobody sees what would be taken back. */
const hasOwnUndo = (target: unknown) =>
  target instanceof HTMLElement &&
  target.closest('input:not([type=checkbox], [type=radio]), textarea, .cm-editor, dialog') !== null;
