import { expect } from '@open-wc/testing';
import { pack, unpack } from '../../src/script-tag/pack.js';
import type { CompleteDocument, Item, Source } from '../../src/document/schema.js';
import { forLists, limits } from '../../src/document/schema.js';
import { fallback } from '../../src/languages/registry.js';

const packed = (language: CompleteDocument) => unpack(pack(language));

/** A language that cites nothing, but for what a test adds. */
const items: readonly Item[] = [{ text: 'Text' }];
const level = { heading: 'Heading', action: 'Action', lead: 'Lead', items };
const plain: CompleteDocument = {
  ...fallback,
  illustration: { alt: 'Picture' },
  ...forLists(() => items),
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
  const unchecked = ({ checked: _checked, ...source }: Source) => source;

  it('has every word, id and citation in its place', () => {
    const { sources: _sources, ...text } = packed(fallback);
    const { sources: _builtIn, ...builtIn } = fallback;
    expect(text).to.deep.equal(builtIn);
  });

  it('has every source, but for the day on which somebody last read it', () => {
    expect(packed(fallback).sources).to.deep.equal(fallback.sources.map(unchecked));
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
      { id: 't-four', group: 'Five', text: 'Four', list: ['Six'], steps: ['Seven', 'Eight'] },
      { text: 'Nine', drawing: 'walk', picture: { src: 'https://a.example/', alt: 'Ten' } },
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

  it('may cite as many sources as a document may have', () => {
    expect(packed(citing(limits.sources))).to.deep.equal(citing(limits.sources));
  });
});

describe('a language that would come back as another text', () => {
  const refused: [string, CompleteDocument, string][] = [
    ...Array.from("!#$%'*\n", (mark): [string, CompleteDocument, string] => [
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
  ];
  for (const [what, language, words] of refused)
    it(`is not packed if it has ${what}`, () => {
      expect(() => pack(language)).to.throw(words);
    });
});
