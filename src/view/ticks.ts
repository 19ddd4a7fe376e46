/** Ticks the boxes of what a reader has ticked, and no others. */
export function showTicks(root: ParentNode, ticked: ReadonlySet<string>): void {
  for (const box of root.querySelectorAll('input')) box.checked = ticked.has(box.name);
}
