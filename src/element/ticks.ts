/**
 * What a reader ticks. It stays in the memory of this card: no attribute, no storage, and no event
 * that the page hears, since it may tell of an illness.
 * @returns the names of the boxes that are ticked, kept up to date
 */
export function watchTicks(root: ShadowRoot): ReadonlySet<string> {
  // The reader may have ticked some before the script came.
  const boxes = root.querySelectorAll<HTMLInputElement>('input:checked');
  const ticked = new Set([...boxes].map(({ name }) => name));
  root.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.checked) ticked.add(target.name);
    else ticked.delete(target.name);
  });
  // These two would leave the root. It is the page's own content that has no box of ours around it.
  for (const type of ['click', 'input'])
    root.addEventListener(type, (event) => {
      const box = event.target instanceof Element && event.target.closest('label, input');
      if (box && root.contains(box)) event.stopPropagation();
    });
  return ticked;
}
