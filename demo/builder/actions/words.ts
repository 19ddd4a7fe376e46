/** What is done with the words of the card: each makes another document. */
import type { CardItem } from '../../../src/card/card.js';
import { cautionTips, medicineTip } from '../../../src/document/locked.js';
import { documentOf } from '../state/document.js';
import type { Fields, WordField } from '../texts/edits.js';
import {
  fieldsOf,
  valueAt,
  withBuiltInWords,
  withHidden,
  withItemMoved,
  withItems,
  withoutItem,
  withValueAt,
  withWords,
  wordFields,
} from '../texts/edits.js';
import { entriesIn } from '../texts/pasted-text.js';
import type { WordsItem, WordsView } from '../texts/words-view.js';
import { documentIn, ownLanguage, placeIn } from '../texts/words-view.js';
import { showControl } from './focus.js';
import type { Page } from './page.js';

/** The set-up with another document, which always says in which language its own words are. */
function changeDocument(page: Page, fields: Fields, by = ''): void {
  const { now } = page.state.history;
  const { lang = ownLanguage(now), ...rest } = fields;
  const value = Object.keys(rest).length ? { lang, ...rest } : undefined;
  page.change({ ...now, document: documentOf(value) }, by);
}

const documentOn = (page: Page) => documentIn(page.state.history.now);
const placeOn = (page: Page, { language }: WordsView) => placeIn(page.state.history.now, language);
const entryOf = ({ view }: Page, id: string) => view.words?.items.find((each) => each.id === id);

/** Takes what is written into a field of words, by its name: `words:t-move:text`. */
export function writeWords(page: Page, control: string, written: string): void {
  const { words } = page.view;
  const [, id = '', name = ''] = control.split(':');
  if (!words) return;
  const at = placeOn(page, words);
  if (id === 'single') {
    const isBuiltIn = words.singles.find((each) => each.name === name)?.builtIn === written;
    const value = isBuiltIn || !written.trim() ? undefined : written;
    changeDocument(page, withValueAt(documentOn(page), [...at, name], value), control);
  } else {
    const field = wordFields.find((each) => each === name);
    if (field) writeField(page, words, { id, field, written }, control);
  }
  page.showText(written);
}

interface WrittenWords {
  readonly id: string;
  readonly field: WordField;
  readonly written: string;
}

function writeField(page: Page, words: WordsView, change: WrittenWords, by: string): void {
  const at = placeOn(page, words);
  const { id } = change;
  const builtIn = entryOf(page, id)?.builtIn;
  const { isMissing } = entryOf(page, id) ?? {};
  const document = isMissing
    ? withValueAt(documentOn(page), [...at, 'changes', id, 'in'], words.choice.part)
    : documentOn(page);
  const changed = withWords(document, at, change, builtIn);
  const own = fieldsOf(valueAt(changed, [...at, 'changes', id]));
  const hasWords = wordFields.some((field) => field in own);
  const was = builtIn && hasWords ? markOf(page, builtIn) : undefined;
  changeDocument(page, withValueAt(changed, [...at, 'changes', id, 'was'], was), by);
}

const markOf = ({ state }: Page, item: CardItem) => state.composer?.markOf(item);

export function takeBuiltInWords(page: Page, id: string): void {
  const { words } = page.view;
  if (words) changeDocument(page, withBuiltInWords(documentOn(page), placeOn(page, words), id));
}

export function takeBuiltInSingle(page: Page, name: string): void {
  const { words } = page.view;
  if (!words) return;
  const at = [...placeOn(page, words), name];
  changeDocument(page, withValueAt(documentOn(page), at, undefined));
}

/** Hides an item, or asks first where it warns of something. */
export function hideWords(page: Page, id: string): void {
  if (!entryOf(page, id)?.warning) {
    changeDocument(page, withHidden(documentOn(page), id, true));
    page.say('Hidden, in every language. Undo brings it back.');
    return;
  }
  choose(page, { hiding: id });
  showControl('words-question');
}

export function hideAnyway(page: Page, id: string): void {
  const document = withHidden(documentOn(page), id, true);
  const isShown = entryOf(page, medicineTip) && !entryOf(page, medicineTip)?.isHidden;
  const needsBoth = cautionTips.includes(id) && isShown;
  choose(page, { hiding: '' });
  changeDocument(page, needsBoth ? withHidden(document, medicineTip, true) : document);
  page.say('Hidden, in every language. Undo brings it back.');
}

export const keepWords = (page: Page): void => choose(page, { hiding: '' });

export function showWords(page: Page, id: string): void {
  changeDocument(page, withHidden(documentOn(page), id, false));
}

export function removeWords(page: Page, id: string): void {
  changeDocument(page, withoutItem(documentOn(page), id));
  page.say('Taken out. Undo brings it back.');
}

/** Past the next one that shows. */
export function moveWords(page: Page, id: string, by: 1 | -1): void {
  const { words } = page.view;
  const shown = (words?.items ?? []).filter(({ isHidden, isMissing }) => !isHidden && !isMissing);
  const from = shown.findIndex((each) => each.id === id);
  const others: readonly WordsItem[] = shown.toSpliced(from, 1);
  const to = from + by;
  const before = others[to - 1];
  const [first] = others;
  if (from < 0 || !first || to < 0 || to > others.length) return;
  const anchor = before ? { after: before.id } : { before: first.id };
  const document = documentOn(page);
  const isOfAll = shown[from]?.builtIn ?? valueAt(document, ['changes', id, 'text']);
  const at = words && !isOfAll ? placeOn(page, words) : [];
  changeDocument(page, withItemMoved(document, id, anchor, at));
}

export function addWords(page: Page): void {
  const field = document.getElementById('words-add');
  const { words } = page.view;
  if (!(field instanceof HTMLTextAreaElement) || !words) return;
  const texts = entriesIn(field.value);
  if (!texts.length) return field.focus();
  field.value = '';
  const { part } = words.choice;
  changeDocument(page, withItems(documentOn(page), placeOn(page, words), part, texts));
  page.say(texts.length === 1 ? 'Added.' : `${texts.length} entries added.`);
  page.showText(texts[0] ?? '');
}

export function editWords(page: Page, id: string): void {
  choose(page, { editing: id });
  showControl(`words-${id}-text`);
  page.showText(entryOf(page, id)?.item.text ?? '');
}

export function choose(page: Page, choice: Partial<WordsView['choice']>): void {
  page.update({ words: { ...page.state.words, ...choice } });
}

/** Opens the words that somebody has double-clicked on the card. */
export async function editOnCard(page: Page, words: string): Promise<void> {
  await page.loadWords();
  const { composer, history } = page.state;
  const { view } = page;
  if (!composer || !view.words) return;
  const found = composer.findWords(history.now, view.words.language, words);
  if (!found) return;
  choose(page, { part: found.part, editing: found.id });
  showControl(found.id ? `words-${found.id}-text` : `words-${found.single}`);
}
