/** Opens what it is folded into, and takes the focus there. */
export function showControl(id: string): void {
  const target = document.getElementById(id);
  for (let each = target?.closest('details'); each; each = each.parentElement?.closest('details'))
    each.open = true;
  const control = target?.matches('fieldset') ? target.querySelector('input') : target;
  control?.focus();
  target?.scrollIntoView({ block: target.matches('#steps, h2') ? 'start' : 'center' });
}

/** A button that has moved keeps the focus; one that is gone or off leaves it to its neighbour. */
export function keepFocus(
  button: HTMLElement,
  name: string,
  of: string,
  group: HTMLElement | null,
): void {
  const { activeElement } = document;
  const isSame = button.dataset['name'] === (of || undefined) && !button.matches(':disabled');
  if (activeElement !== document.body && (activeElement !== button || isSame)) return;
  const moved = document.querySelector<HTMLElement>(
    `[data-do="${CSS.escape(name)}"][data-name="${CSS.escape(of)}"]`,
  );
  const near = moved?.parentElement ?? group;
  const target = moved?.matches(':enabled')
    ? moved
    : near?.querySelector<HTMLElement>('button:enabled');
  target?.focus();
}
