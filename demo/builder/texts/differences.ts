import type { Card, CardItem, CardText, Phrase } from '../../../src/card/card.js';
import { coveredBy } from '../../../src/card/fingerprint.js';
import type { LevelName, Source } from '../../../src/document/schema.js';
import { listNames } from '../../../src/document/schema.js';

/** One thing in which the text of a card differs from the built-in text of its language. */
export interface Difference {
  /** Where it stands, in words. */
  readonly place: string;
  /** Of the item, where it is one that has an id. */
  readonly id: string;
  /** Empty where there was nothing, or is nothing any longer. */
  readonly before: string;
  readonly now: string;
}

const levelPlaces: Readonly<Record<LevelName, string>> = {
  emergency: 'Emergency',
  today: 'Get help today',
  routine: 'Get help soon',
};

/** As English names each part of the card. */
export const listPlaces: Readonly<Record<(typeof listNames)[number], string>> = {
  points: 'In short',
  tips: 'What you can do',
  medicines: 'Medicines',
  moves: 'Gentle moves',
  course: 'What to expect',
  prepare: 'Before you call or go',
  facts: 'Key facts',
  causes: 'Causes',
  prevention: 'Prevent the next one',
};

/** All of an item's words as a reader has them. */
export const wordsOf = ({ title = '', text, list = [], steps = [] }: CardItem): string =>
  [title, text, ...list, ...steps].filter(Boolean).join(' · ');

const textOf = (phrase: Phrase = '') => (typeof phrase === 'string' ? phrase : phrase.text);

/** @param builtIn the card as it comes, in the same language */
export function differencesOf(card: Card, builtIn: Card): readonly Difference[] {
  const { text: own, labels, updated } = card.signed;
  const { text: old, labels: oldLabels, updated: oldDay } = builtIn.signed;
  const found = [
    ...singles(own, old),
    ...Object.entries(levelPlaces).flatMap(([name, place]) =>
      ofItems(place, own.help[levelIn(name)].items, old.help[levelIn(name)].items),
    ),
    ...listNames.flatMap((name) => {
      const place = listPlaces[name];
      const isLeftOut = !card.settings.sections.includes(name) && old[name].length > 0;
      if (isLeftOut) return leftOut(place);
      return ofItems(place, own[name], old[name]);
    }),
    ...ofWords('Day of the text', { updated }, { updated: oldDay }),
    ...ofWords('Words for a drawing', own.drawings, old.drawings),
    ...ofWords('Headings, buttons and notes', labels, oldLabels),
    ...ofSources(card.signed.sources, builtIn.signed.sources),
    ...(['actions', 'sources'] as const).flatMap((name) =>
      card.settings.sections.includes(name) ? [] : leftOut(partPlaces[name]),
    ),
  ];
  return found.length || isSameText(card, builtIn) ? found : [elsewhere];
}

const partPlaces = { actions: 'Buttons', sources: 'Sources' } as const;
const leftOut = (place: string): Difference => ({
  place,
  id: '',
  before: 'All of this part',
  now: '',
});

/** Whether a clinician who signs one signs the other, whatever the page says of its clinic. */
function isSameText({ signed }: Card, builtIn: Card): boolean {
  const { sections } = signed.settings;
  const settings = { ...builtIn.signed.settings, sections };
  return coveredBy({ ...signed, settings }) === coveredBy(builtIn.signed);
}

/** So that nobody is told that nothing differs, whatever a document may change one day. */
const elsewhere: Difference = {
  place: 'Another part of the text',
  id: '',
  before: 'As they come with the card',
  now: 'Others, which stand in the text below',
};

/** Those of the card that the built-in text does not have just so. */
function ofSources(own: readonly Source[], old: readonly Source[]): readonly Difference[] {
  const before = new Map(old.map((source) => [source.id, lineOf(source)]));
  return own.flatMap((source) => {
    const [now, was = ''] = [lineOf(source), before.get(source.id)];
    return now === was ? [] : { place: 'Sources', id: source.id, before: was, now };
  });
}

const lineOf = ({ title, publisher, year, href }: Source) =>
  [title, publisher, year, href].filter(Boolean).join(', ');

/** Of texts that have names. */
const ofWords = (place: string, own: object, old: object): readonly Difference[] => {
  const before = new Map<string, string>(Object.entries(old));
  return Object.entries(own).flatMap(([name, now]: [string, string]) =>
    now === before.get(name) ? [] : { place, id: '', before: before.get(name) ?? '', now },
  );
};

const levelIn = (name: string): LevelName =>
  name === 'emergency' || name === 'today' ? name : 'routine';

function singles(own: CardText, old: CardText): Difference[] {
  const pairs: [place: string, now: Phrase | undefined, before: Phrase | undefined][] = [
    ['Heading', own.heading, old.heading],
    ['Sentence below the heading', own.summary, old.summary],
    ['What the card cannot do', own.disclaimer, old.disclaimer],
    ['Words for the picture', own.illustration.alt, old.illustration.alt],
    ['Picture', own.illustration.src && 'One of your own', old.illustration.src],
    ['Words below the picture', own.illustration.caption, old.illustration.caption],
    ...Object.entries(levelPlaces).flatMap(([name, place]) => {
      const [level, oldLevel] = [own.help[levelIn(name)], old.help[levelIn(name)]];
      return (['heading', 'action', 'lead', 'glance'] as const).map(
        (part) => [place, level[part], oldLevel[part]] satisfies (typeof pairs)[number],
      );
    }),
  ];
  return pairs.flatMap(([place, now, before]) =>
    textOf(now) === textOf(before)
      ? []
      : { place, id: '', before: textOf(before), now: textOf(now) },
  );
}

function ofItems(
  place: string,
  own: readonly CardItem[],
  old: readonly CardItem[],
): readonly Difference[] {
  const builtIn = new Map(old.map((item) => [item.id ?? wordsOf(item), item]));
  const changed = own.flatMap((item) => {
    const id = item.id ?? '';
    const key = id || wordsOf(item);
    const before = builtIn.get(key);
    builtIn.delete(key);
    const words = before ? wordsOf(before) : '';
    const isChanged = !before || !isSame(item, before);
    return [
      ...(isChanged ? [{ place, id, before: words, now: wordsOf(item) }] : []),
      ...beside(place, item, before),
    ];
  });
  const left = [...builtIn.values()];
  const gone =
    left.length > 1 && left.length === old.length
      ? [{ place, id: '', before: `All ${left.length} entries of the built-in list`, now: '' }]
      : left.map((item) => ({ place, id: item.id ?? '', before: wordsOf(item), now: '' }));
  return [...changed, ...gone, ...orderOf(place, own, old)];
}

const isSame = (one: CardItem, other: CardItem) => partsOf(one) === partsOf(other);
const partsOf = ({ kind, title, text, list, steps }: CardItem) =>
  JSON.stringify([kind, title, text, list, steps]);

const pictureIn = ({ picture }: Pick<CardItem, 'picture'>) =>
  picture && (picture.alt || 'One without words');

/** The heading of the group that it begins, what it shows, and where it comes from. */
function beside(place: string, item: CardItem, before: CardItem | undefined) {
  const pairs = [
    [`${place}, heading of a group`, item.group, before?.group],
    [`${place}, picture`, pictureIn(item), before && pictureIn(before)],
    [`${place}, drawing`, item.drawing, before?.drawing],
    [`${place}, sources`, item.sources?.join(', '), before?.sources?.join(', ')],
  ] as const;
  return pairs.flatMap(([where, now = '', old = '']) =>
    now === old ? [] : { place: where, id: item.id ?? '', before: old, now },
  );
}

/** Said once for a list, where those that are in both stand in another order. */
function orderOf(
  place: string,
  own: readonly CardItem[],
  old: readonly CardItem[],
): readonly Difference[] {
  const idsIn = (items: readonly CardItem[], others: readonly CardItem[]) =>
    items.flatMap(({ id }) => (id && others.some((other) => other.id === id) ? id : []));
  const isMoved = idsIn(own, old).join(' ') !== idsIn(old, own).join(' ');
  return isMoved ? [{ place, id: '', before: 'The usual order', now: 'Another order' }] : [];
}
