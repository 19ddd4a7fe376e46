import { expect } from '@open-wc/testing';
import { pack, unpack } from '../../src/script-tag/pack.js';
import type { CompleteDocument, Item, Source } from '../../src/document/schema.js';
import { fallback } from '../../src/languages/registry.js';

const packed = (language: CompleteDocument) => unpack(pack(language));

/** A language that cites nothing, but for what a test adds. */
const items: readonly Item[] = [{ text: 'Text' }];
const level = { heading: 'Heading', action: 'Action', lead: 'Lead', items };
const plain: CompleteDocument = {
  ...fallback,
  illustration: { alt: 'Picture' },
  facts: items,
  causes: items,
  tips: items,
  prevention: items,
  help: { emergency: level, today: level, routine: level },
  sources: [{ id: 'book', title: 'A book' }],
};
const citing = (count: number): CompleteDocument => {
  const sources = Array.from({ length: count }, (_, index) => ({
    id: `s${index}`,
    title: `Source ${index}`,
  }));
  return { ...plain, sources, facts: [{ text: 'Text', sources: sources.map(({ id }) => id) }] };
};

describe('a language in the script file', () => {
  const { facts, causes, prevention, help } = fallback;
  const without = (key: string, value: object) =>
    Object.fromEntries(Object.entries(value).filter(([each]) => each !== key));
  const withoutIds = (items: readonly Item[]) => items.map((item) => without('id', item));

  it('has every word and every citation in its place, and the ids that documents go by', () => {
    expect(without('sources', packed(fallback))).to.deep.equal({
      ...without('sources', fallback),
      facts: withoutIds(facts),
      causes: withoutIds(causes),
      prevention: withoutIds(prevention),
      help: {
        emergency: help.emergency,
        today: { ...help.today, items: withoutIds(help.today.items) },
        routine: { ...help.routine, items: withoutIds(help.routine.items) },
      },
    });
  });

  it('has every source, with its language, since cards in others cite it too', () => {
    expect(packed(fallback).sources).to.have.deep.members([...fallback.sources]);
  });

  const sources: [string, Partial<Source>][] = [
    ['another language', { lang: 'fr' }],
    ['a year', { year: 2024 }],
    ['no address, as a book', {}],
    ['all that a source may have', { publisher: 'P', lang: 'fr', year: 1999, href: 'https://a/b' }],
  ];
  for (const [what, parts] of sources)
    it(`keeps a source with ${what}`, () => {
      const sources = [{ id: 'ours', title: 'Ours', ...parts }];
      expect(packed({ ...plain, sources }).sources).to.deep.equal(sources);
    });

  it('keeps what an item of each kind says', () => {
    const tips = [
      { id: 't-one', title: 'One', kind: 'do', text: 'Two', sources: ['book'] },
      { kind: 'avoid', text: 'Three' },
      { id: 't-four', text: 'Four' },
    ] as const;
    expect(packed({ ...plain, tips }).tips).to.deep.equal(tips);
  });

  it('cites the same whatever the order of its sources', () => {
    const sources = ['c', 'a', 'b'].map((id) => ({
      id,
      title: id,
      href: `https://${id}.example/`,
    }));
    const facts = [{ text: 'One', sources: ['b', 'c', 'a'] }];
    expect(packed({ ...plain, sources, facts }).facts).to.deep.equal(facts);
  });

  it('has its sources by address, books first, so that what is alike compresses', () => {
    const sources = [...fallback.sources, { id: 'book', title: 'A book' }];
    const addresses = packed({ ...plain, sources }).sources?.map(({ href = '' }) => href) ?? [];
    expect(addresses).to.deep.equal(
      addresses.toSorted((one, other) => one.localeCompare(other, 'en')),
    );
    expect(addresses[0]).to.equal('');
  });

  it('may cite 54 sources', () => {
    expect(packed(citing(54))).to.deep.equal(citing(54));
  });
});

describe('a language that would come back as another text', () => {
  const refused: [string, CompleteDocument, string][] = [
    ...Array.from('|~^`$\n', (mark): [string, CompleteDocument, string] => [
      `a text with ${JSON.stringify(mark)}`,
      { ...plain, summary: `One${mark}two` },
      `One${mark}two`,
    ]),
    [
      'an address that is not secure',
      { ...plain, sources: [{ id: 'a', title: 'A', href: 'http://a/' }] },
      'http://a/',
    ],
    [
      'a citation of a source that is not there',
      { ...plain, facts: [{ text: 'One', sources: ['gone'] }] },
      'source',
    ],
    ['more citations than there are marks for', citing(55), '^'],
  ];
  for (const [what, language, words] of refused)
    it(`is not packed if it has ${what}`, () => {
      expect(() => pack(language)).to.throw(words);
    });
});
