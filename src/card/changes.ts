import type { Report } from '../document/problems.js';
import type { Change, LevelName, ListName } from '../document/schema.js';
import { items as itemsShape } from '../document/schema.js';
import type { CardItem, ChangedItem } from './card.js';
import { bytesOf } from './fingerprint.js';
import { keepHidden, keepSign } from './safety.js';
import { sha256 } from './sha256.js';

/** All that a document can change by its items' ids. */
export type ItemLists = Readonly<Record<ListName | LevelName, readonly CardItem[]>>;

/**
 * The wording of an item as a short mark, by which a change says for which words it was made. It
 * proves nothing.
 */
export const wordingOf = ({ kind, title, text, list, steps }: CardItem): string =>
  sha256(bytesOf(JSON.stringify([kind, title, text, list, steps]))).slice(0, 8);

/**
 * Edits, adds, moves and hides single items. What no change names is as the release has it, and
 * stays in its group.
 */
export function changeItems(
  lists: ItemLists,
  report: Report,
  changes: Readonly<Record<string, Change>> = {},
): ItemLists {
  const changed = new Map<string, readonly ChangedItem[]>(Object.entries(lists));
  for (const [id, change] of Object.entries(changes))
    editItem(changed, id, change, (code, path, message) =>
      report(code, ['changes', id, ...path], message),
    );
  for (const [name, items] of changed) {
    if (items === Reflect.get(lists, name)) continue;
    let group = '';
    const grouped = items.map((item) => ({ ...item, group: (group = item.group ?? group) }));
    const shown = keepHidden(name, moveItems(grouped, Object.keys(changes), name, report), report);
    changed.set(
      name,
      shown.map((item, index) => inOrder(item, shown[index - 1]?.group)),
    );
  }
  return { ...lists, ...Object.fromEntries(changed) };
}

/** A new item is the last of its list. */
function editItem(
  lists: Map<string, readonly ChangedItem[]>,
  id: string,
  change: Change,
  report: Report,
): void {
  const { in: to = '', text, was, after, before } = change;
  if (after && before) report('invalid', ['before'], 'Leave this out: "after" has its place.');
  const changeIn = (name: string) => (name === 'emergency' ? keepSign(change, [], report) : change);
  for (const [name, items] of lists) {
    const item = items.find((each) => each.id === id);
    if (!item) continue;
    if (was && was !== item.text && was !== wordingOf(item))
      report(
        'outdated',
        ['was'],
        `Compare with “${item.text}”, then write ${wordingOf(item)} here.`,
      );
    if (to && to !== name) report('moved', ['in'], `Write ${name} here, where it stands.`);
    lists.set(
      name,
      items.map((each) =>
        each === item ? { ...item, ...changeIn(name), text: text ?? item.text } : each,
      ),
    );
    return;
  }
  const list = lists.get(to);
  if (list && text) lists.set(to, [...list, { ...changeIn(to), text, id }]);
  else report('outdated', [], 'Leave this out, or give it "in" and "text": no item has this id.');
}

/**
 * An item takes the group of its new place. The order of the changes counts, after that of the items
 * that they name: of those that come after the same one, the first stands first. Signs of an emergency
 * keep their order.
 */
function moveItems(
  items: readonly ChangedItem[],
  order: readonly string[],
  name: string,
  report: Report,
): readonly ChangedItem[] {
  let moved = items;
  const placed: (string | undefined)[] = [];
  const place = (id: string) => {
    const item = moved.find((each) => each.id === id);
    const { after, before } = item ?? {};
    const anchor = after ?? before;
    if (!item || !anchor || placed.includes(id)) return;
    placed.push(id);
    place(anchor);
    const others = moved.filter((each) => each !== item);
    let index = name === 'emergency' ? -1 : others.findIndex((each) => each.id === anchor);
    const { group = '' } = others[index] ?? {};
    if (index < 0) {
      const path = ['changes', id, after ? 'after' : 'before'];
      report('outdated', path, `Leave this out: ${name} has no such place.`);
      return;
    }
    while (after && others[++index]?.after === after && placed.includes(others[index]?.id));
    moved = [...others.slice(0, index), { ...item, group }, ...others.slice(index)];
  };
  order.forEach(place);
  return moved;
}

/** An item's keys, in the order by which the same text has the same fingerprint. */
const keys = [...Object.keys(itemsShape.of.fields), 'src', 'alt', 'lang', 'dir'];

const inOrder = (item: ChangedItem, groupBefore = ''): CardItem => ({
  ...JSON.parse(
    JSON.stringify({ ...item, group: item.group === groupBefore ? undefined : item.group }, keys),
  ),
  // The same list, since problems are found by it.
  ...(item.sources && { sources: item.sources }),
});
