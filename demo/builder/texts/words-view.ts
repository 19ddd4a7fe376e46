import type { Card, CardItem, Phrase } from '../../../src/card/card.js';
import { cautionTips, medicineTip } from '../../../src/document/locked.js';
import { languageOfCard, languagesToRead } from '../state/attributes.js';
import { languageOfDocument } from '../state/document.js';
import { baseOf } from '../state/languages.js';
import type { Setup } from '../state/setup.js';
import type { Difference } from './differences.js';
import { differencesOf } from './differences.js';
import { itemsOf } from './card-parts.js';
import type { Fields, Place } from './edits.js';
import { fieldsOf, ownItems, placeOfLanguage, valueAt } from './edits.js';

/** What draws the words of a card to edit them; it comes with the text of every language. */
export type TextComposer = typeof import('./card-texts.js');

/** Which words are looked at, and what is being done with one of them. */
export interface WordsChoice {
  /** Empty for the card's own. */
  readonly language: string;
  readonly part: string;
  /** The id of the item whose words are being edited; empty for none. */
  readonly editing: string;
  /** The id of the item that somebody wants to hide, though it warns. */
  readonly hiding: string;
}

export const noChoice: WordsChoice = { language: '', part: 'tips', editing: '', hiding: '' };

export interface WordsItem {
  readonly id: string;
  /** As the card has it; of one that is hidden, as it is built in. */
  readonly item: CardItem;
  /** `undefined` for one of the clinic's own. */
  readonly builtIn: CardItem | undefined;
  readonly isHidden: boolean;
  /** Whether it is one of the clinic's own that has words in another language and none in this. */
  readonly isMissing: boolean;
  /** Of one of the clinic's own, its words in another language. */
  readonly elsewhere: CardItem | undefined;
  /** Whether this language has other words for it. */
  readonly isChanged: boolean;
  /** Why it is asked again before it is hidden; empty where it is not. */
  readonly warning: string;
}

/** One text that is not in a list. */
export interface WordsSingle {
  readonly name: 'heading' | 'summary' | 'disclaimer';
  readonly title: string;
  readonly text: string;
  readonly builtIn: string;
}

export interface WordsView {
  readonly choice: WordsChoice;
  readonly languages: readonly string[];
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly singles: readonly WordsSingle[];
  readonly items: readonly WordsItem[];
  readonly differences: readonly Difference[];
  /** Whether the whole list was replaced elsewhere, so that its items have no names. */
  readonly isReplaced: boolean;
  /** Whether the words are a file at an address, which this page does not change. */
  readonly isElsewhere: boolean;
}

/** The language of what stands outside of `translations`. */
export const ownLanguage = (setup: Setup): string =>
  baseOf(languageOfDocument(setup.document) || languageOfCard(setup));

export const documentIn = ({ document }: Setup): Fields => fieldsOf(document.value);

/** Where the words of a language stand in the document of a set-up. */
export const placeIn = (setup: Setup, language: string): Place =>
  placeOfLanguage(documentIn(setup), ownLanguage(setup), language);

export function wordsView(
  setup: Setup,
  choice: WordsChoice,
  composer: TextComposer | undefined,
): WordsView | undefined {
  if (!composer) return undefined;
  const languages = languagesToRead(setup);
  const language = languages.includes(choice.language) ? choice.language : (languages[0] ?? 'en');
  const { own, builtIn } = composer.cardTexts(setup, language);
  const [now, before] = [itemsOf(own, choice.part), itemsOf(builtIn, choice.part)];
  const at = placeIn(setup, language);
  const elsewhere = ownItems(documentIn(setup), choice.part, at);
  return {
    choice,
    languages,
    language,
    dir: own.dir,
    singles: choice.part === 'start' ? singlesOf(own, builtIn) : [],
    items: [
      ...allItems(setup, now, before, at).map((entry) => ({
        ...entry,
        elsewhere: elsewhere.get(entry.id),
      })),
      ...missingItems(elsewhere, now),
    ],
    differences: differencesOf(own, builtIn),
    isReplaced: now.length > 0 && now.every(({ id }) => !id),
    isElsewhere: Boolean(setup.attributes['src']),
  };
}

const textOf = (phrase: Phrase) => (typeof phrase === 'string' ? phrase : phrase.text);

const singlesOf = (own: Card, builtIn: Card): readonly WordsSingle[] =>
  (
    [
      ['heading', 'Heading'],
      ['summary', 'Sentence or two below it'],
      ['disclaimer', 'What the card cannot do for the reader'],
    ] as const
  ).map(([name, title]) => ({
    name,
    title,
    text: textOf(own.text[name]),
    builtIn: textOf(builtIn.text[name]),
  }));

/** In the card's order; those that are hidden stand where they are built in. */
function allItems(
  setup: Setup,
  now: readonly CardItem[],
  before: readonly CardItem[],
  at: Place,
): readonly Omit<WordsItem, 'elsewhere'>[] {
  const document = documentIn(setup);
  const known = new Map(before.map((item) => [item.id, item]));
  const shown = now.flatMap((item) => (item.id ? { id: item.id, item } : []));
  const ids = new Set(shown.map(({ id }) => id));
  const result: { id: string; item: CardItem }[] = [...shown];
  before.forEach((item, index) => {
    if (!item.id || ids.has(item.id) || !isHiddenIn(document, item.id)) return;
    const last = before.slice(0, index).findLast(({ id }) => result.some((each) => each.id === id));
    const place = result.findIndex(({ id }) => id === last?.id) + 1;
    result.splice(place, 0, { id: item.id, item });
  });
  return result.map(({ id, item }) => ({
    id,
    item,
    builtIn: known.get(id),
    isHidden: !ids.has(id),
    isMissing: false,
    isChanged: Object.keys(fieldsOf(valueAt(document, [...at, 'changes', id]))).some((key) =>
      ['title', 'text', 'list', 'steps'].includes(key),
    ),
    warning: warningOf(id, item, shown),
  }));
}

/** What a clinic has added in another language. */
const missingItems = (
  elsewhere: ReadonlyMap<string, CardItem>,
  now: readonly CardItem[],
): readonly WordsItem[] =>
  Array.from(elsewhere, ([id, item]) => ({
    id,
    item,
    builtIn: undefined,
    isHidden: false,
    isMissing: true,
    elsewhere: item,
    isChanged: false,
    warning: '',
  })).filter(({ id }) => now.every((each) => each.id !== id));

const isHiddenIn = (document: Fields, id: string) =>
  valueAt(document, ['changes', id, 'hidden']) === true;

function warningOf(id: string, { kind }: CardItem, shown: readonly { id: string }[]): string {
  if (cautionTips.includes(id) && shown.some((each) => each.id === medicineTip))
    return 'It says for whom a pain medicine is dangerous, and stands wherever that does. Hiding it hides the medicine, too.';
  if (id === medicineTip) return 'It says what to check before a pain medicine is taken.';
  if (kind === 'avoid' || kind === 'check')
    return 'It warns patients of something that can hurt them.';
  return '';
}
