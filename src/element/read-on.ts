/** A reader who pressed “Read more” reads on there; one whom the browser's search brought is there already. */
export function readOn(root: ShadowRoot, more: HTMLDetailsElement): void {
  if (root.activeElement === more.firstElementChild)
    moveFocus(more.querySelector('li, [part$=heading]'));
}

/** To what is no control, and so in nobody's way before or after. */
function moveFocus(target: HTMLElement | null): void {
  if (!target) return;
  target.tabIndex = -1;
  target.focus();
}
