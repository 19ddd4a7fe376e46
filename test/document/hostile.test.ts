import { expect } from '@open-wc/testing';
import { readDocument } from '../../src/document/read.js';
import { limits } from '../../src/document/schema.js';
import { fallback } from '../../src/languages/registry.js';
import { cardOf, placesOf, revoked, watched } from '../support/documents.js';

function thrower(thrown: () => unknown): object {
  return {
    summary: 'Ours',
    get heading(): string {
      throw thrown();
    },
  };
}

function nested(depth: number): unknown {
  let value: unknown = 'deep';
  for (let level = 0; level < depth; level++) value = [value];
  return value;
}

const many = <Part>(count: number, make: (index: number) => Part) =>
  Array.from({ length: count }, (_, index) => make(index));

/** What no card can be made from: each costs itself alone, and the built-in text stands. */
const unusable: Record<string, () => unknown> = {
  nothing: () => undefined,
  null: () => null,
  true: () => true,
  'a number': () => 42,
  'a BigInt': () => 42n,
  'a symbol': () => Symbol('card'),
  'a function': () => () => ({}),
  'a list': () => [{ heading: 'Ours' }],
  'an empty string': () => '',
  'white space': () => ' \n',
  'JSON that breaks off': () => '{"heading": "Ours"',
  'JSON with a comma too many': () => '{"heading": "Ours",}',
  'JSON of null': () => 'null',
  'JSON of a list': () => '["Ours"]',
  'JSON of a string': () => '"Ours"',
  'a page of HTML': () => '<!doctype html><title>Not found</title>',
  'JSON with a thousand brackets and more': () => '['.repeat(100_000),
  'JSON a hundred thousand lists deep': () => `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
  'a revoked proxy': () => revoked({}),
  'a document whose list is a revoked proxy': () => ({ facts: revoked([]) }),
  'a document whose item is a revoked proxy': () => ({ facts: [revoked({})] }),
  'a getter that throws an error': () => thrower(() => new Error('mine')),
  'a getter that throws a string': () => thrower(() => 'mine'),
  'a getter that throws nothing': () => thrower(() => undefined),
  'a getter that throws what cannot be looked at': () => thrower(() => revoked({})),
  'a getter that throws an error whose message is no text': () =>
    thrower(() => Object.assign(new Error(), { message: Symbol('mine') })),
  'a proxy that throws itself at each touch': () => {
    const proxy: object = new Proxy({}, new Proxy({}, { get: () => fail }));
    function fail() {
      throw proxy;
    }
    return proxy;
  },
  'a getter that throws an error whose message throws it again': () => {
    const error: Error = Object.defineProperty(new Error('mine'), 'message', {
      get() {
        throw error;
      },
    });
    return thrower(() => error);
  },
  'a proxy that throws at each touch': () =>
    new Proxy(
      {},
      {
        getOwnPropertyDescriptor() {
          throw new Error('mine');
        },
        ownKeys() {
          throw new Error('mine');
        },
      },
    ),
};

/** What is thrown may hang a test runner that looks at it. */
function readOrFail(input: unknown): ReturnType<typeof readDocument> {
  try {
    return readDocument(input);
  } catch {
    throw new Error('the reader throws');
  }
}

describe('a document that cannot be used', () => {
  for (const [what, make] of Object.entries(unusable))
    it(`leaves a problem and the built-in text if it is ${what}`, () => {
      const { document, problems } = readOrFail(make());
      expect(problems).not.to.be.empty;
      expect(document.heading).to.equal(undefined);
      expect(document.facts).to.equal(undefined);
      expect(problems.every(({ message }) => message.length > 0)).to.equal(true);
    });
});

describe('an unusual object', () => {
  it('is read through a proxy that watches it', () => {
    expect(readDocument(watched(fallback))).to.deep.equal(readDocument(fallback));
  });

  it('is read without a prototype', () => {
    const bare: object = Object.assign(Object.create(null), { heading: 'Ours' });
    expect(readDocument(bare)).to.deep.equal({ document: { heading: 'Ours' }, problems: [] });
  });

  it('is read if it is frozen', () => {
    expect(readDocument(Object.freeze({ facts: Object.freeze(['One']) }))).to.deep.equal({
      document: { facts: [{ text: 'One' }] },
      problems: [],
    });
  });

  it('says only what it says itself, not what its prototype does', () => {
    const heir: object = Object.create({ heading: 'Not mine', facts: ['Not mine'] });
    expect(readDocument(heir)).to.deep.equal({ document: {}, problems: [] });
  });

  for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'])
    it(`cannot smuggle text in by the key ${key}`, () => {
      const { document, problems } = readDocument(
        `{"${key}": {"heading": "Theirs"}, "summary": "Ours"}`,
      );
      expect(document).to.deep.equal({ summary: 'Ours' });
      expect(Object.getPrototypeOf(document)).to.equal(Object.prototype);
      expect(placesOf(problems)).to.deep.equal([`unknown-key ${key}`]);
      expect('heading' in {}).to.equal(false);
    });

  for (const key of ['__proto__', 'constructor', 'valueOf'])
    it(`cannot smuggle text into an item by the key ${key}`, () => {
      const { document, problems } = readDocument(
        `{"facts": [{"text": "One", "${key}": {"title": "Theirs"}}]}`,
      );
      expect(document.facts?.[0]).to.deep.equal({ text: 'One' });
      expect(document.facts?.[0]?.title).to.equal(undefined);
      expect(placesOf(problems)).to.deep.equal([`unknown-key facts[0].${key}`]);
    });

  it('may contain itself', () => {
    const circle: Record<string, unknown> = { summary: 'Ours' };
    circle['facts'] = [circle, 'One'];
    circle['help'] = circle;
    const { document, problems } = readDocument(circle);
    expect(document).to.deep.equal({ summary: 'Ours', facts: [{ text: 'One' }], help: {} });
    expect(placesOf(problems)).to.include('missing facts[0].text');
  });

  it('may be a hundred thousand lists deep', () => {
    const { document, problems } = readDocument({ summary: 'Ours', facts: nested(100_000) });
    expect(document).to.deep.equal({ summary: 'Ours' });
    expect(placesOf(problems)).to.deep.equal(['invalid facts[0]']);
  });

  it('may have gaps in its lists', () => {
    const gaps = Array<string>(3);
    gaps[1] = 'One';
    const { document, problems } = readDocument({ facts: gaps });
    expect(document).to.deep.equal({ facts: [{ text: 'One' }] });
    expect(placesOf(problems)).to.deep.equal(['invalid facts[0]', 'invalid facts[2]']);
  });

  it('has as many entries in a list as it says and as there may be, however it counts them', () => {
    const lists = [
      new Proxy([], { get: (_, key) => (key === 'length' ? 3000 : 'One') }),
      Object.assign(Array(3000).fill('One'), { slice: () => ({ length: 3000 }) }),
      Object.assign(Array(3000).fill('One'), { [Symbol.iterator]: () => ({ next: () => ({}) }) }),
    ];
    for (const facts of lists) {
      const { document, problems } = readDocument({ facts });
      expect(document.facts).to.deep.equal(many(limits.items, () => ({ text: 'One' })));
      expect(placesOf(problems)).to.deep.equal(['too-many facts']);
    }
  });

  const oddValues: Record<string, unknown> = {
    'a BigInt': 7n,
    'a symbol': Symbol('text'),
    'a function': () => 'text',
    'a boxed string': Object('text'),
    'a date': new Date(0),
    'a map': new Map([['text', 'One']]),
    'an object that turns into text': { toString: () => 'text' },
  };
  for (const [what, value] of Object.entries(oddValues))
    it(`loses ${what} where a text belongs, and nothing else`, () => {
      const { document, problems } = readDocument({ heading: value, summary: 'Ours' });
      expect(document).to.deep.equal({ summary: 'Ours' });
      expect(placesOf(problems)).to.deep.equal(['invalid heading']);
    });
});

describe('a document of many mistakes', () => {
  const unknownKeys = Object.fromEntries(many(3000, (index) => [`x${index}`, 1]));
  const cites = (source: unknown) => ({
    facts: many(limits.items, () => ({ text: 'One', sources: many(limits.items, () => source) })),
  });
  const mistaken = {
    'keys that nobody knows': unknownKeys,
    'labels that nobody knows': { labels: unknownKeys },
    'citations that are no text': cites(7),
    'citations of what is not there': cites('nobody'),
  };
  for (const [what, document] of Object.entries(mistaken))
    it(`makes 99 problems at most of ${what}`, () => {
      expect(cardOf({ document }).problems).to.have.length(99);
    });

  it('still makes a card of what is right in it', () => {
    const facts = [...many(40, () => 7), 'One'];
    const { document } = readDocument({ ...unknownKeys, summary: 'Ours', facts });
    expect(document).to.deep.equal({ summary: 'Ours', facts: [{ text: 'One' }] });
  });

  it('leads to the very citation that is wrong, whatever is wrong before it', () => {
    const facts = [
      'One',
      { text: 'Two', sources: [7, 'not an id', 'nobody', 'nhs-back', 'nobody'] },
    ];
    expect(placesOf(cardOf({ document: { facts } }).problems)).to.deep.equal([
      'invalid facts[1].sources[0]',
      'invalid facts[1].sources[1]',
      'unknown-source facts[1].sources[2]',
      'unknown-source facts[1].sources[4]',
    ]);
    expect(placesOf(cardOf({ attributes: { facts } }).problems)).to.include(
      'unknown-source facts[1].sources[4]',
    );
  });

  it('leads to the key that an attribute’s list has too many, whatever the key is called', () => {
    const facts = '[{ "text": "One", "review.by": "Two" }]';
    expect(placesOf(cardOf({ attributes: { facts } }).problems)).to.deep.equal([
      'unknown-key facts[0].review.by',
    ]);
  });
});
