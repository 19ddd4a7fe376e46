/** Opens what it is folded into, and takes the focus there. */
export function showControl(id: string): void {
  const target = document.getElementById(id);
  for (let each = target?.closest('details'); each; each = each.parentElement?.closest('details'))
    each.open = true;
  const control = target?.matches('fieldset')
    ? target.querySelector<HTMLElement>('input:enabled')
    : target;
  control?.focus();
  target?.scrollIntoView({ block: target.matches('#steps, h2') ? 'start' : 'center' });
}

/** A button as it was before what it does was done: the drawing may have made it another. */
export interface PressedButton {
  readonly button: HTMLElement;
  readonly what: string;
  readonly name: string;
  readonly group: HTMLElement | null;
}

/** A button that has moved keeps the focus; one that is gone or off leaves it to its neighbour. */
export function keepFocus({ button, what, name, group }: PressedButton): void {
  const { activeElement } = document;
  const isSame = button.dataset['name'] === (name || undefined) && !button.matches(':disabled');
  if (activeElement !== document.body && (activeElement !== button || isSame)) return;
  const moved = document.querySelector<HTMLElement>(
    `[data-do="${CSS.escape(what)}"][data-name="${CSS.escape(name)}"]`,
  );
  const near = moved?.parentElement ?? group;
  const target = moved?.matches(':enabled')
    ? moved
    : near?.querySelector<HTMLElement>('button:enabled');
  target?.focus();
}
