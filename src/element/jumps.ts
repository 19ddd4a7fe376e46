/** A hash in the page's address cannot reach into a shadow root, so the card jumps by itself. */
export function jumpToLessUrgentHelp(root: ShadowRoot): void {
  const heading = root.getElementById('today');
  heading?.closest('details')?.setAttribute('open', '');
  moveFocus(heading);
  // Whatever the page's style sheet says of scrolling: nothing of the card moves.
  heading?.scrollIntoView({ behavior: 'instant' });
}

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
