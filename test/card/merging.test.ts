/** Changes and translations at random, on one release and on a later one with other texts. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Card, CardItem, Phrase } from '../../src/card/card.js';
import { fingerprint } from '../../src/card/fingerprint.js';
import type { CompleteDocument, Item } from '../../src/document/schema.js';
import { listNames } from '../../src/document/schema.js';
import { fallback, registerLanguage } from '../../src/languages/registry.js';
import { cardOf, randomness, tries, wordsOf } from '../support/documents.js';

const levels = ['emergency', 'today', 'routine'] as const;
const places = [...listNames, ...levels];
const ids = [
  ...listNames.flatMap((name) => fallback[name]),
  ...levels.flatMap((name) => fallback.help[name].items),
].map(({ id }) => String(id));

/** Words that say in which language they are. */
const tagged = (tag: string, text: string) => `${tag}: ${text}`;
const lists = (make: (item: Item) => Item) =>
  Object.fromEntries(listNames.map((name) => [name, fallback[name].map(make)]));

/** A language in which each text has its tag, and in which the words of a release can be told. */
function release(lang: string, version: string): CompleteDocument {
  const word = (text: string) => tagged(lang, `${version} ${text}`);
  const item = ({ id, group, kind, text }: Item): Item => ({
    ...(id && { id }),
    ...(group && { group: word(group) }),
    ...(kind && { kind }),
    text: word(text),
  });
  const level = (name: (typeof levels)[number]) => ({
    heading: word('H'),
    action: word('A'),
    lead: word('L'),
    glance: word('G'),
    items: fallback.help[name].items.map(item),
  });
  return {
    ...fallback,
    ...lists(item),
    lang,
    heading: word('H'),
    summary: word('S'),
    help: { emergency: level('emergency'), today: level('today'), routine: level('routine') },
  };
}

/** With other words, without some items, and with some more. */
function laterRelease(lang: string): CompleteDocument {
  const later = release(lang, 'later');
  const { tips, facts, causes } = later;
  return {
    ...later,
    tips: [...tips.slice(0, 3), { id: 't-new', text: tagged(lang, 'new') }, ...tips.slice(4)],
    facts: facts.slice(1),
    causes: [...causes].toReversed(),
  };
}

before(() => {
  for (const lang of ['qaa', 'qab', 'qac']) registerLanguage(release(lang, 'first'));
  registerLanguage(laterRelease('qad'));
});

const someId = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...ids) },
  { weight: 3, arbitrary: fc.constantFrom('t-nsaid', 't-check', 't-ask', 't-mix') },
  { weight: 3, arbitrary: fc.constantFrom('our-one', 'our-two', 'our-three', 'constructor') },
);

const changesIn = (tag: string) => {
  const words = fc.constantFrom('One', 'Two').map((text) => tagged(tag, text));
  const change = fc.record(
    {
      text: words,
      title: words,
      group: words,
      hidden: fc.boolean(),
      in: fc.constantFrom(...places),
      after: someId,
      before: someId,
      was: words,
    },
    { requiredKeys: [] },
  );
  return fc.dictionary(someId, change, { maxKeys: 12 });
};

const textsIn = (tag: string) => {
  const words = fc.constantFrom('One', 'Two').map((text) => tagged(tag, text));
  const items = fc.array(
    fc.record({ id: someId, text: words, group: words }, { requiredKeys: ['text'] }),
    { minLength: 1, maxLength: 4 },
  );
  const part = fc.record(
    { heading: words, action: words, lead: words, glance: words, items },
    { requiredKeys: [] },
  );
  return fc.record(
    {
      heading: words,
      ...Object.fromEntries(listNames.map((name) => [name, items])),
      help: fc.record({ emergency: part, today: part, routine: part }, { requiredKeys: [] }),
      changes: changesIn(tag),
    },
    { requiredKeys: [] },
  );
};

/** In a language that is loaded, or in one that is not. */
const documents = fc
  .constantFrom('qaa', 'qaz')
  .chain((lang) =>
    fc.record(
      {
        lang: fc.constant(lang),
        ...Object.fromEntries([['texts', textsIn(lang)]]),
        qab: textsIn('qab'),
      },
      { requiredKeys: ['lang'] },
    ),
  )
  .map(({ lang, texts, qab }: { lang: string; texts?: object; qab?: object }) => ({
    lang,
    ...texts,
    ...(qab && { translations: { qab } }),
  }));

const readers = fc.record({
  page: fc.constantFrom('qaa', 'qab', 'qac', 'qaz', ''),
  chosen: fc.constantFrom('', 'qaa', 'qab', 'qac'),
  list: fc.constantFrom('', '+ qaa: Ours', 'qaa: Ours'),
});
const cardFor = (
  document: object,
  { page, chosen, list }: { page: string; chosen: string; list: string },
) => {
  const attributes = { languages: 'qaa qab qac', ...(list && page === 'qaa' && { tips: list }) };
  return cardOf({ document, page, chosen, attributes });
};

const tagOf = (phrase: Phrase | undefined) => phrase && wordsOf(phrase).split(': ')[0];
const languagesOf = (items: readonly CardItem[]) =>
  items.flatMap(({ text, title, group }) => [text, title, group].map(tagOf));

/** Each level and each list, with the languages of all that is read in it. */
function languagesIn({ text }: Card): [string, Set<unknown>][] {
  const ofLevels = levels.map((name): [string, unknown[]] => {
    const { heading, action, lead, glance, items } = text.help[name];
    return [name, [...[heading, action, lead, glance].map(tagOf), ...languagesOf(items)]];
  });
  const ofLists = listNames.map((name): [string, unknown[]] => [name, languagesOf(text[name])]);
  return [...ofLevels, ...ofLists].map(([name, tags]) => [name, new Set(tags.filter(Boolean))]);
}

describe('whatever a document changes and translates', () => {
  it('no level and no list of a card mixes languages', () => {
    fc.assert(
      fc.property(documents, readers, (document, reader) => {
        const { card } = cardFor(document, reader);
        if (card.language === 'en') return;
        for (const [name, tags] of languagesIn(card)) expect([...tags], name).to.have.length(1);
      }),
      tries(2000),
    );
  });

  it('no level of a card mixes languages where the clinic has one that is not loaded', () => {
    fc.assert(
      fc.property(textsIn('qaz'), (texts) => {
        const { card } = cardOf({ document: { ...texts, lang: 'qaz' }, page: 'qaz' });
        for (const [name, tags] of languagesIn(card))
          // The built-in words here have no tag.
          expect(tags.has('qaz') && tags.size > 1, name).to.equal(false);
      }),
      tries(1000),
    );
  });

  it('every warning is there, and none of its cautions is lost', () => {
    const signs = fallback.help.emergency.items.map(({ id }) => id);
    fc.assert(
      fc.property(documents, readers, (document, reader) => {
        const { text } = cardFor(document, reader).card;
        const shown = text.help.emergency.items.map(({ id }) => id);
        expect(shown.filter((id) => signs.includes(id))).to.deep.equal(signs);
        for (const name of places) {
          const items =
            'help' in text && name in text.help
              ? text.help[name as 'today'].items
              : text[name as 'tips'];
          expect(items, name).not.to.have.length(0);
          const there = items.map(({ id }) => id);
          if (there.includes('t-nsaid'))
            expect(there, name).to.include.members(['t-check', 't-ask', 't-mix']);
        }
      }),
      tries(1000),
    );
  });
});

describe('changes of one release on a later one', () => {
  const itemsOf = (text: Card['text'], name: string) =>
    levels.find((level) => level === name)
      ? text.help[name as 'today'].items
      : text[name as 'tips'];

  it('leave each item that they do not name as the later release has it', () => {
    fc.assert(
      fc.property(changesIn('qad'), (changes) => {
        const plain = cardOf({ page: 'qad' }).card.text;
        const changed = cardOf({ page: 'qad', document: { changes } }).card.text;
        for (const name of places) {
          const untouched = (items: readonly CardItem[]) =>
            items
              .filter(({ id = '' }) => !Object.hasOwn(changes, id))
              .map((item) => ({ ...item, group: undefined }));
          expect(untouched(itemsOf(changed, name)), name).to.deep.equal(
            untouched(itemsOf(plain, name)),
          );
        }
      }),
      tries(500),
    );
  });

  it('keep their words, or one problem names what is gone', () => {
    fc.assert(
      fc.property(changesIn('qad'), (changes) => {
        const { card, problems } = cardOf({ page: 'qad', document: { changes } });
        const all = places.flatMap((name) => itemsOf(card.text, name));
        for (const [id, { text, hidden }] of Object.entries(changes)) {
          const item = all.find((each) => each.id === id);
          const named = problems.filter(({ path }) => path.startsWith(`changes.${id}`));
          if (!text || (!item && hidden)) continue;
          if (item) expect(item.text).to.equal(text);
          else expect(named.map(({ code }) => code)).to.include('outdated');
        }
      }),
      tries(500),
    );
  });
});

describe('the fingerprint of a changed card', () => {
  it('is another exactly where its text is another', () => {
    const built = cardOf({ page: 'qaa' }).card;
    const seen = new Map<string, string>([[fingerprint(built.signed), JSON.stringify(built.text)]]);
    const known = new Map(Array.from(seen, ([mark, text]) => [text, mark]));
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('t-heat', 't-cold', 'e-legs', 'our-one'),
          fc.record(
            {
              text: fc.constantFrom('qaa: One', 'qaa: Two'),
              hidden: fc.boolean(),
              in: fc.constantFrom('tips', 'facts'),
              after: fc.constantFrom('t-move', 't-cold'),
              was: fc.constantFrom('a', 'b'),
            },
            { requiredKeys: [] },
          ),
          { maxKeys: 2 },
        ),
        (changes) => {
          const { card } = cardOf({ page: 'qaa', document: { changes } });
          const mark = fingerprint(card.signed);
          const text = JSON.stringify(card.text);
          expect(seen.get(mark) ?? text).to.equal(text);
          expect(known.get(text) ?? mark).to.equal(mark);
          seen.set(mark, text);
          known.set(text, mark);
        },
      ),
      { ...randomness, numRuns: 300 },
    );
    expect(seen.size).to.be.within(20, 299);
  });
});
