import { expect } from '@open-wc/testing';
import type { SignedText } from '../../src/card/card.js';
import { fingerprint } from '../../src/card/fingerprint.js';
import { listNames } from '../../src/document/schema.js';
import { fallback, registerLanguage } from '../../src/languages/registry.js';
import { attributeNames } from '../../src/settings.js';
import { cardOf, leavesOf, withKeysReversed } from '../support/documents.js';
import { byKind, isReview } from '../support/samples.js';

const fingerprintOf = (ingredients?: Parameters<typeof cardOf>[0]) =>
  fingerprint(cardOf(ingredients).card.signed);
const builtIn = fingerprintOf();

const jpeg = 'data:image/jpeg;base64,/9j/AAAA';

describe('the fingerprint of a card', () => {
  it('is its version and 128 bits', () => {
    const documents = Array.from({ length: 20 }, (_, index) => ({ heading: `Ours ${index}` }));
    for (const document of documents)
      expect(fingerprintOf({ document })).to.match(/^\d+-[0-9a-f]{32}$/);
  });

  it('is the same each time', () => {
    expect(fingerprintOf()).to.equal(builtIn);
  });

  it('is the same in each release, or every clinic would have to sign again', () => {
    const level = { heading: 'H', action: 'A', lead: 'L', items: [{ id: 'x', text: 'ü 🦴' }] };
    const text: SignedText['text'] = {
      heading: 'Back',
      summary: { text: 'A phrase', lang: 'pl', dir: 'ltr' },
      illustration: { alt: 'A back' },
      points: [],
      tips: [{ text: 'Rest', kind: 'avoid', steps: ['Lie down'], drawing: 'walk' }],
      medicines: [],
      moves: [],
      course: [],
      prepare: [],
      facts: [{ title: 'One', text: 'Two', sources: ['book'] }],
      causes: [],
      prevention: [],
      help: { emergency: level, today: level, routine: level },
      drawings: fallback.drawings,
      disclaimer: 'D',
    };
    // Not those of today's English, which a release may change.
    const ownLabels = Object.fromEntries(Object.keys(fallback.labels).map((key) => [key, key]));
    const signed: SignedText = {
      text,
      language: 'en',
      dir: 'ltr',
      labels: Object.assign({}, fallback.labels, ownLabels),
      updated: '2026-01-31',
      builtInParts: ['causes'],
      sources: [{ id: 'book', title: 'A book', publisher: 'A college', year: 2024, href: '/book' }],
      settings: cardOf({ attributes: { clinic: 'Ours', 'emergency-number': '911' } }).card.settings,
    };
    expect(
      fingerprint(signed),
      'raise `version` in src/card/fingerprint.ts, and write the new fingerprint here',
    ).to.equal('2-65f10c8f27e8f9af4e26635b37b1b05d');
  });

  it('is there though the author of a language has left a part of it empty', () => {
    const illustration = JSON.parse('{ "alt": "A back", "caption": null }');
    registerLanguage({ ...fallback, illustration });
    const mark = fingerprintOf();
    registerLanguage(fallback);
    expect(mark).to.match(/^\d+-[0-9a-f]{32}$/);
  });

  for (const document of [
    {},
    { labels: { causes: 'Old myths. Do none of what comes next' } },
    { causes: ['These are mistakes that many make:'] },
    { changes: { 'c-load': { text: 'The list below shows how.' } } },
  ])
    it(`changes with the order of sections, of which words may speak of others: ${Object.keys(document).join()}`, () => {
      const [one, other] = ['causes tips', 'tips causes'].map((sections) =>
        fingerprintOf({ document, attributes: { sections } }),
      );
      expect(one).not.to.equal(other);
    });

  const presentation = {
    layout: 'brief',
    theme: 'dark',
    'heading-level': 4,
    'print-size': 'large',
    'read-aloud': true,
    'review-by': 'Dr Lee',
  };
  for (const [name, value] of Object.entries(presentation))
    it(`does not change with ${name}`, () => {
      expect(fingerprintOf({ attributes: { [name]: value } })).to.equal(builtIn);
    });

  const beside: Record<string, object> = {
    'a sign-off': { review: { by: 'Dr Lee', on: '2026-01-01' } },
    'a variety of its language': { lang: 'en-GB' },
    'what is wrong in a document': { tipps: ['One'], facts: [''] },
  };
  for (const [what, document] of Object.entries(beside))
    it(`does not change with ${what}`, () => {
      expect(fingerprintOf({ document })).to.equal(builtIn);
    });

  it('does not change with the page of a card in the same language', () => {
    expect(fingerprintOf({ page: '' })).to.equal(builtIn);
    expect(fingerprintOf({ page: 'en-GB' })).to.equal(builtIn);
  });

  const verbatim: Record<string, unknown> = {
    'from the first to the last': fallback,
    'as JSON text': JSON.stringify(fallback),
    'with its keys in another order': withKeysReversed(fallback),
    'in part': { tips: fallback.tips, help: { today: fallback.help.today } },
    'with white space around': { heading: ` ${fallback.heading}\n` },
  };
  for (const [how, document] of Object.entries(verbatim))
    it(`does not change with a document that repeats the built-in text ${how}`, () => {
      expect(fingerprintOf({ document })).to.equal(builtIn);
    });

  it('does not change with an attribute that repeats the built-in text', () => {
    const attributes = { heading: fallback.heading, tips: JSON.stringify(fallback.tips) };
    expect(fingerprintOf({ attributes })).to.equal(builtIn);
  });

  it('is that of the words, whether a document or an attribute gives them', () => {
    expect(fingerprintOf({ attributes: { heading: 'Ours', facts: 'One | Two' } })).to.equal(
      fingerprintOf({ document: { heading: 'Ours', facts: ['One', 'Two'] } }),
    );
  });
});

describe('the fingerprint of a card changes', () => {
  afterEach(() => registerLanguage(fallback));

  const { heading, summary, illustration, disclaimer, help } = fallback;
  const { facts, causes, tips } = fallback;
  const medical = {
    heading,
    summary,
    disclaimer,
    illustration,
    help,
    drawings: fallback.drawings,
    ...Object.fromEntries(listNames.map((name) => [name, fallback[name]])),
  };

  /** The fingerprints of the built-in card with each of its texts changed in this way. */
  function changed(way: (text: string) => string): Map<string, string> {
    const found = new Map([[builtIn, 'nothing']]);
    const copy = structuredClone(medical);
    for (const { path, text, replace } of leavesOf(copy)) {
      if (/\.(id|kind|drawing)$|\.sources\./.test(path)) continue;
      const variant = way(text);
      replace(variant);
      registerLanguage({ ...fallback, ...copy });
      const mark = fingerprintOf();
      expect(found.get(mark), `${path}: ${variant}`).to.equal(undefined);
      found.set(mark, `${path}: ${variant}`);
      replace(text);
    }
    return found;
  }

  /** Another place in the next text, and the same one in each run. */
  let turn = 0;
  const oneOf = <T>(choices: readonly T[]) => turn++ % choices.length;

  it('with a word of each of its texts, to another one each time', () => {
    const oneWord = (text: string) => {
      const words = text.split(' ');
      return words.with(oneOf(words), 'xylophone').join(' ');
    };
    expect(changed(oneWord).size).to.be.above(200);
  });

  it('with each text that is left out, doubled, in capitals or longer by a full stop', () => {
    const oneWay = (text: string) => {
      const ways = ['-', `${text} ${text}`, text.toUpperCase(), `${text}.`];
      return ways[oneOf(ways)] ?? '';
    };
    expect(changed(oneWay).size).to.be.above(200);
  });

  it('with a caption that is the clinic’s own, which paper has, or the language’s, which it has not', () => {
    const own = { illustration: { alt: fallback.illustration.alt, caption: 'Not if pregnant.' } };
    const mark = fingerprintOf({ document: own });
    registerLanguage({ ...fallback, ...own });
    expect(fingerprintOf({ document: own })).to.not.equal(mark);
    expect(fingerprintOf()).to.not.equal(mark);
  });

  const words: Readonly<Record<string, unknown>> = {
    ...byKind<unknown>({
      text: 'Ours',
      opening: 'Ours',
      name: 'Ours',
      phone: '555 0100',
      items: ['Ours'],
    }),
    'book-href': 'tel:1-900-555-0100',
    'feedback-href': '/elsewhere',
    sections: 'tips',
    citations: true,
  };
  /** It brings no word of its own, and nothing that is dialled or opened. */
  const wordless = [
    'languages',
    'src',
    'src-integrity',
    'layout',
    'theme',
    'heading-level',
    'print-size',
    'structured-data',
    'print-address',
    'read-aloud',
  ];
  it('with each attribute but those known to bring no word, nor what is dialled or opened', () => {
    expect(
      [...Object.keys(words), ...wordless].filter((name) => !isReview(name)),
      'put it into `words` or `wordless` in test/card/fingerprint.test.ts',
    ).to.have.members(attributeNames.filter((name) => !isReview(name)));
  });

  for (const [name, value] of Object.entries(words).filter(([name]) => !isReview(name)))
    it(`with ${name}, which says what stands on the card, or what it dials and opens`, () => {
      expect(
        fingerprintOf({ attributes: { [name]: value } }),
        'add it to `coveredSettings` in src/card/fingerprint.ts',
      ).not.to.equal(builtIn);
    });

  const differs: Record<string, object> = {
    'the heading of a section is another': { labels: { tips: 'Take 1200 mg' } },
    'what is on a button is another': { labels: { book: 'See us' } },
    'a source leads elsewhere': {
      sources: fallback.sources.map((source) => ({ ...source, href: '/elsewhere' })),
    },
    'a fact cites nothing': { facts: fallback.facts.map(({ id, text }) => ({ id, text })) },
    'a tip has another id, by which a card may show it first': {
      tips: tips.map((tip) => ({ ...tip, id: tip.id === 't-move' ? 't-nsaid' : (tip.id ?? '') })),
    },
    'a tip has another drawing': { tips: tips.map((tip) => ({ ...tip, drawing: 'lift' })) },
    'a tip has no steps': { tips: tips.map(({ id, title, text }) => ({ id, title, text })) },
    'what a fold says of its signs is another': { help: { today: { glance: 'Nothing' } } },
    'what a drawing shows is told otherwise': { drawings: { walk: 'Rest in bed' } },
    'a tip has a picture': { tips: [{ ...tips[0], picture: { src: jpeg, alt: 'Walking' } }] },
    'a source is called otherwise': { sources: [{ id: 'nhs-back', title: 'Take 1200 mg' }] },
    'a source is added': { sources: [{ id: 'ours', title: 'Our book' }] },
    'the day of the text is another': { updated: '2020-01-01' },
    'a picture stands in the place of the drawing': {
      illustration: { ...illustration, src: jpeg },
    },
    'an item is left out': { facts: facts.slice(1) },
    'an item is added': { facts: [...facts, 'Ours'] },
    'two items change places': { tips: tips.toReversed() },
    'a do becomes an avoid': { tips: tips.map((tip) => ({ ...tip, kind: 'avoid' })) },
    'a tip is no longer said to be one to avoid': {
      tips: tips.map(({ id, title, text }) => ({ id, title, text })),
    },
    'a title goes': { causes: causes.map(({ id, text }) => ({ id, text })) },
    'what the illustration shows is told otherwise': { illustration: { alt: 'Ours' } },
    'a warning sign is added': { help: { emergency: { items: ['Ours'] } } },
    'a warning sign is reworded': { help: { emergency: { items: [{ id: 'e-sex', text: 'O' }] } } },
  };
  for (const [what, document] of Object.entries(differs))
    it(`when ${what}`, () => {
      expect(fingerprintOf({ document })).not.to.equal(builtIn);
    });

  for (const [what, document] of Object.entries({
    'a phrase': { summary: 'קח ibuprofen לא aspirin' },
    'an item by its text': { tips: ['– קח ibuprofen לא aspirin'] },
    'an item by its title': { tips: [{ title: 'קח', text: 'ibuprofen' }] },
    'the words of a picture': { illustration: { alt: 'קח ibuprofen' } },
  }))
    it(`when ${what} runs the other way, as in another language`, () => {
      const [one, other] = ['he', 'en'].map((lang) =>
        fingerprintOf({ document: { lang, ...document } }),
      );
      expect(one).not.to.equal(other);
    });

  it('with the language of words, by which a voice reads 1.500 as one and a half, or as a thousand more', () => {
    const words = { summary: 'Take 1.500', tips: ['Take 1.500'] };
    const marks = ['en', 'de', 'nl'].flatMap((lang) => [
      fingerprintOf({ document: { lang, summary: words.summary } }),
      fingerprintOf({ document: { lang, tips: words.tips } }),
      fingerprintOf({ attributes: { facts: 'Take 1.500' }, page: lang }),
    ]);
    expect(new Set(marks).size).to.equal(marks.length);
  });

  it('with the language of the card itself, though all its words are English', () => {
    const marks = ['xx', 'xy'].map((lang) => {
      registerLanguage({ ...fallback, lang });
      return fingerprintOf({ page: lang });
    });
    expect(new Set([builtIn, ...marks]).size).to.equal(3);
  });

  it('where a list is no longer the language’s own, since its titles stood alone on folds', () => {
    const document = { causes: fallback.causes };
    const own = fingerprintOf({ document });
    registerLanguage({ ...fallback, causes: fallback.causes.slice(1) });
    expect(fingerprintOf({ document })).not.to.equal(own);
  });

  it('with a space that does not break: numbers may change places by it', () => {
    for (const [lang, words] of [
      ['en', 'Call'],
      ['he', 'התקשר'],
    ])
      expect(fingerprintOf({ document: { lang, summary: `${words} 555\u00a00100` } })).not.to.equal(
        fingerprintOf({ document: { lang, summary: `${words} 555 0100` } }),
      );
  });

  it('with the mark of direction, wherever words run both ways', () => {
    const marked = [undefined, 'ltr', 'rtl'].map((dir) =>
      fingerprintOf({
        document: { lang: 'he', ...(dir && { dir }), tips: [{ title: '5 - 10', text: 'א first' }] },
      }),
    );
    const [found, ltr, rtl] = marked;
    expect(found).to.equal(rtl);
    expect(found).not.to.equal(ltr);
  });

  it('with the language of a page where words run both ways', () => {
    const [one, other] = ['en', 'tlh'].map((page) =>
      fingerprintOf({ attributes: { summary: '\u200fIbuprofen before א paracetamol' }, page }),
    );
    expect(one).not.to.equal(other);
  });

  it('not with a picture at an address, which no signed card shows, nor its words', () => {
    const picture = { src: '/walk.jpg', alt: 'Running' };
    for (const document of [
      { illustration: { ...picture, caption: 'Run' } },
      { tips: tips.map((tip) => ({ ...tip, picture })) },
      {
        help: {
          today: { ...help.today, items: help.today.items.map((item) => ({ ...item, picture })) },
        },
      },
    ])
      expect(fingerprintOf({ document })).to.equal(builtIn);
  });

  it('with each of the sources that the card has, whichever comes first', () => {
    const own = { id: 'nhs-back', title: 'Ours' };
    const copy = fallback.sources.find(({ id }) => id === own.id);
    const [builtIn, replaced, copied] = [[], [own], [own, copy]].map((sources) =>
      fingerprintOf({ document: { ...(sources[0] && { sources }) } }),
    );
    expect(copied).to.equal(builtIn);
    expect(replaced).not.to.equal(builtIn);
  });

  it('with the sources and the direction of a language that a page brings', () => {
    const builtIn = fingerprintOf();
    const sources = fallback.sources.map((source) => ({ ...source, title: 'Ours' }));
    for (const part of [{ dir: 'rtl' }, { sources }] as const) {
      registerLanguage({ ...fallback, ...part });
      expect(fingerprintOf(), JSON.stringify(part)).not.to.equal(builtIn);
    }
  });

  const item = (id: string) => ({ id, text: id });
  const alike: Record<string, [object, object]> = {
    'a sentence moves from the facts to the causes': [
      { facts: ['One', 'Two'], causes: ['Three'] },
      { facts: ['One'], causes: ['Two', 'Three'] },
    ],
    'a thing to avoid becomes one of the ways to prevent': [
      { tips: ['One', { kind: 'avoid', text: 'Lift' }], prevention: ['Two'] },
      { tips: ['One'], prevention: [{ kind: 'avoid', text: 'Lift' }, 'Two'] },
    ],
    'a title becomes an item': [
      { facts: [{ title: 'One', text: 'Two' }] },
      { facts: ['One', 'Two'] },
    ],
    'two lines become two items': [{ facts: ['One\nTwo'] }, { facts: ['One', 'Two'] }],
    'a sign for today becomes the heading of the level for later': [
      {
        help: {
          today: { items: [item('a'), item('b')] },
          routine: { heading: 'c', action: 'd', lead: 'e', items: [item('f')] },
        },
      },
      {
        help: {
          today: { items: [item('a')] },
          routine: { heading: 'b', action: 'c', lead: 'd', items: [item('e'), item('f')] },
        },
      },
    ],
  };
  for (const [what, [one, other]] of Object.entries(alike))
    it(`when ${what}, though each word stays in its place`, () => {
      expect(fingerprintOf({ document: one })).not.to.equal(fingerprintOf({ document: other }));
    });
});
