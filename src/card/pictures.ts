import type { Path, Problem, Report } from '../document/problems.js';
import { originOf } from '../document/read.js';
import type { CardDocument, CompleteDocument, Item } from '../document/schema.js';
import { forLists, listNames } from '../document/schema.js';
import type { Settings } from '../settings.js';
import type { CardItem, CardLevel, CardText } from './card.js';

/** One that is in the document is signed with it, byte for byte. */
const isElsewhere = (src = '') => src && !/^data:/i.test(src);

/**
 * Nobody can sign what an address will send tomorrow: what a clinician signs has no such picture, nor
 * the words that tell of it.
 */
export function withoutPictures(text: CardText, { illustration }: CompleteDocument): CardText {
  const level = (each: CardLevel) => ({ ...each, items: each.items.map(withoutPicture) });
  const { emergency, today, routine } = text.help;
  return {
    ...text,
    ...forLists((name) => text[name].map(withoutPicture)),
    illustration: isElsewhere(text.illustration.src) ? illustration : text.illustration,
    help: { emergency: level(emergency), today: level(today), routine: level(routine) },
  };
}

function withoutPicture(item: CardItem): CardItem {
  if (!isElsewhere(item.picture?.src)) return item;
  const { picture: _picture, ...others } = item;
  return others;
}

/** Says of each picture of a document or an attribute that no signed card shows it. */
export function reportPictures(
  { illustration, help = {}, changes = {}, ...lists }: CardDocument,
  settings: Settings,
  report: Report,
): void {
  const tell = (path: Path, source?: Problem['source']) =>
    report(
      'sign-off',
      [...path, 'src'],
      'Write the picture itself here, as data:image/jpeg;base64,…: a file that can change shows on no signed card.',
      source,
    );
  if (isElsewhere(illustration?.src)) tell(['illustration']);
  const tellOf = (items: readonly Item[] = [], source?: Problem['source']) => {
    items.forEach(({ picture }, index) => {
      if (isElsewhere(picture?.src)) tell([...originOf(items, index), 'picture'], source);
    });
  };
  for (const name of listNames) {
    tellOf(settings[name], 'attribute');
    if (!settings[name] || settings.adding.includes(name)) tellOf(lists[name]);
  }
  for (const level of Object.values(help)) tellOf(level.items);
  for (const [id, { picture }] of Object.entries(changes))
    if (isElsewhere(picture?.src)) tell(['changes', id, 'picture']);
}
