import { expect } from '@open-wc/testing';
import { listNames } from '../../src/document/schema.js';
import { fallback, registerLanguage } from '../../src/languages/registry.js';
import { cardOf, placesOf } from '../support/documents.js';

/** The three levels always show, and so do their sources. */
const ofLevels = new Set(
  Object.values(fallback.help).flatMap(({ items }) => items.flatMap(({ sources = [] }) => sources)),
);
const shown = (ingredients: Parameters<typeof cardOf>[0]) =>
  cardOf(ingredients).card.sources.filter(({ id }) => !ofLevels.has(id));
const idsOf = (sources: readonly { id: string }[]) => sources.map(({ id }) => id);

const sources = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, title: `Source ${id}` }));
const citing = (...ids: string[]) => [{ title: 'One', text: 'Two', sources: ids }];

describe('the sources of a card', () => {
  it('are those that it cites, each once', () => {
    const ids = idsOf(cardOf().card.sources);
    const cited = [
      ...listNames.flatMap((name) => fallback[name]),
      ...Object.values(fallback.help).flatMap(({ items }) => items),
    ].flatMap((item) => item.sources ?? []);
    expect(ids).to.have.members([...new Set(cited)]);
  });

  it('are all known in the built-in text', () => {
    expect(cardOf().problems).to.be.empty;
  });

  it("may be the document's own", () => {
    expect(shown({ document: { sources, facts: citing('b') } })).to.deep.include({
      id: 'b',
      title: 'Source b',
      usedFor: ['One'],
    });
  });

  it("may be the built-in ones, cited by the document's items", () => {
    const { card, problems } = cardOf({ document: { facts: citing('cochrane-lift') } });
    expect(problems).to.be.empty;
    expect(idsOf(card.sources)).to.include('cochrane-lift');
  });

  it('take the place of built-in ones with their id', () => {
    const document = { sources: [{ id: 'nhs-back', title: 'Ours' }] };
    const found = cardOf({ document }).card.sources.filter(({ id }) => id === 'nhs-back');
    expect(found).to.have.length(1);
    expect(found[0]?.title).to.equal('Ours');
    expect(found[0]?.publisher).to.equal(undefined);
  });

  it('leave out those that nothing cites', () => {
    expect(idsOf(cardOf({ document: { sources } }).card.sources)).not.to.include('a');
  });

  it('begin with those of the levels, which a reader meets first', () => {
    const first = cardOf().card.sources.slice(0, ofLevels.size);
    expect(idsOf(first)).to.deep.equal([...ofLevels]);
  });

  it('come in the order in which a reader meets them', () => {
    const document = {
      sources,
      tips: citing('d', 'c'),
      facts: citing('b', 'd'),
      causes: citing('a'),
      prevention: citing('e'),
      help: { today: { items: citing('f') }, routine: { items: citing('b') } },
    };
    const inOrder = (sections: string) =>
      idsOf(cardOf({ document, attributes: { sections } }).card.sources).filter(
        (id) => id.length === 1,
      );
    expect(inOrder('')).to.deep.equal(['f', 'b', 'd', 'c', 'a', 'e']);
    expect(inOrder('prevention causes facts tips sources')).to.deep.equal([
      'f',
      'b',
      'e',
      'a',
      'd',
      'c',
    ]);
  });

  it('leave out those of sections that are not shown', () => {
    const document = { sources, tips: citing('a'), facts: citing('b') };
    expect(idsOf(shown({ document, attributes: { sections: 'facts sources' } }))).to.deep.equal([
      'b',
    ]);
  });

  it('keep those of the levels, which always show', () => {
    const { card } = cardOf({ attributes: { sections: 'review' } });
    expect(idsOf(card.sources)).to.have.members([...ofLevels]);
  });

  it('leave out those of a list that an attribute has replaced', () => {
    const document = { sources, facts: citing('a') };
    expect(idsOf(shown({ document, attributes: { facts: 'One' } }))).not.to.include('a');
  });
});

describe('what a source is used for', () => {
  const usedFor = (document: object) =>
    shown({ document: { sources, ...document } }).find(({ id }) => id === 'a')?.usedFor;

  it('is the title of each that cites it, once', () => {
    expect(usedFor({ facts: [...citing('a'), ...citing('a')] })).to.deep.equal(['One']);
    expect(
      usedFor({ facts: citing('a', 'b'), causes: [{ title: 'Two', text: 'x', sources: ['a'] }] }),
    ).to.deep.equal(['One', 'Two']);
  });

  const untitled = [{ text: 'x', sources: ['a'] }];
  const headings: [string, object, string][] = [
    ['tips', { tips: untitled }, fallback.labels.tips],
    ['facts', { facts: untitled }, fallback.labels.facts],
    ['causes', { causes: untitled }, fallback.labels.causes],
    ['prevention', { prevention: untitled }, fallback.labels.prevention],
    ['emergency', { help: { emergency: { items: untitled } } }, fallback.labels.levelEmergency],
    ['today', { help: { today: { items: untitled } } }, fallback.labels.levelToday],
    ['routine', { help: { routine: { items: untitled } } }, fallback.labels.levelRoutine],
  ];
  for (const [name, document, heading] of headings)
    it(`is the heading of ${name} where the item there has no title`, () => {
      expect(usedFor(document)).to.deep.equal([heading]);
    });
});

describe('a citation of a source that nobody has', () => {
  const places: [string, object, string][] = [
    ['a fact', { facts: ['x', ...citing('nobody')] }, 'facts[1].sources[0]'],
    ['a tip', { tips: citing('nobody') }, 'tips[0].sources[0]'],
    ['a cause', { causes: citing('nobody') }, 'causes[0].sources[0]'],
    [
      'an emergency',
      { help: { emergency: { items: citing('nobody') } } },
      'help.emergency.items[0].sources[0]',
    ],
    [
      'a reason to call',
      { help: { today: { items: citing('nobody') } } },
      'help.today.items[0].sources[0]',
    ],
  ];
  for (const [what, document, path] of places)
    it(`is a problem in ${what}, and costs nothing else`, () => {
      const { card, problems } = cardOf({ document });
      expect(placesOf(problems)).to.deep.equal([`unknown-source ${path}`]);
      expect(problems[0]?.source).to.equal('document');
      expect(problems[0]?.message).to.contain('nobody');
      expect(idsOf(card.sources)).not.to.include('nobody');
    });

  it('says where it is behind items that were left out', () => {
    const { problems } = cardOf({ document: { facts: ['', ...citing('nobody')] } });
    expect(placesOf(problems)).to.include('unknown-source facts[1].sources[0]');
  });

  it('says where it is in a document of another language', () => {
    const { problems } = cardOf({ document: { lang: 'pl', facts: citing('nobody') } });
    expect(placesOf(problems)).to.include('unknown-source facts[0].sources[0]');
  });

  it('says which was meant', () => {
    const { problems } = cardOf({ document: { facts: citing('nhs-bck') } });
    expect(problems[0]?.message).to.contain('nhs-back');
  });

  it('is a problem of the attribute that has it', () => {
    const { problems } = cardOf({ attributes: { facts: JSON.stringify(citing('nobody')) } });
    expect(placesOf(problems)).to.deep.equal(['unknown-source facts[0].sources[0]']);
    expect(problems[0]?.source).to.equal('attribute');
  });

  it('is a problem in a text that a page has added, too', () => {
    registerLanguage({ ...fallback, facts: citing('nobody') });
    const { problems } = cardOf();
    registerLanguage(fallback);
    expect(placesOf(problems)).to.deep.equal(['unknown-source facts[0].sources[0]']);
    expect(problems[0]?.message).to.contain('nobody');
  });

  it('is none once the document has the source', () => {
    const { problems } = cardOf({ document: { sources, facts: citing('a') } });
    expect(problems).to.be.empty;
  });
});
