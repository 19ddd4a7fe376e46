import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { originOf, readDocument } from '../../src/document/read.js';
import { fallback } from '../../src/languages/registry.js';
import { anyDocument, placesOf, tries, withKeysReversed } from '../support/documents.js';

describe('where an entry of a list stood', () => {
  it('is nowhere for a list that was not read', () => {
    expect(originOf([], 0)).to.deep.equal([]);
  });
});

describe('what is right in a document', () => {
  it('is all there for a complete one', () => {
    expect(readDocument(fallback)).to.deep.equal({ document: fallback, problems: [] });
  });

  it('is the same in JSON text as in an object', () => {
    expect(readDocument(JSON.stringify(fallback))).to.deep.equal(readDocument(fallback));
  });

  it('may be nothing at all', () => {
    expect(readDocument({})).to.deep.equal({ document: {}, problems: [] });
    expect(readDocument('{}')).to.deep.equal({ document: {}, problems: [] });
  });

  it('may name the schema that editors check it by', () => {
    const document = { $schema: './card.schema.json' };
    expect(readDocument(document)).to.deep.equal({ document, problems: [] });
  });

  it('takes a string for an item', () => {
    expect(readDocument({ facts: ['One', { text: 'Two' }] })).to.deep.equal({
      document: { facts: [{ text: 'One' }, { text: 'Two' }] },
      problems: [],
    });
  });

  it('loses the white space around it', () => {
    const { document, problems } = readDocument({
      lang: ' en-CA ',
      updated: '\n2026-03-31 ',
      heading: '  Our card\t',
      facts: ['  One\n'],
      sources: [{ id: ' ours ', title: 'Ours', href: ' https://clinic.example/ ' }],
    });
    expect(document).to.deep.equal({
      lang: 'en-CA',
      updated: '2026-03-31',
      heading: 'Our card',
      facts: [{ text: 'One' }],
      sources: [{ id: 'ours', title: 'Ours', href: 'https://clinic.example/' }],
    });
    expect(problems).to.be.empty;
  });

  it('leaves out a text of nothing that anybody sees', () => {
    const { document, problems } = readDocument({ heading: '\ufff9\ufffb' });
    expect(document).to.deep.equal({});
    expect(problems.map(({ path }) => path)).to.deep.equal(['heading']);
  });

  it('makes one space of each line break inside a text, as a reader sees it', () => {
    expect(readDocument({ summary: 'One\n two' }).document).to.deep.equal({ summary: 'One two' });
  });

  it('ignores a key whose value is undefined', () => {
    expect(
      readDocument({ heading: undefined, facts: [{ text: 'One', title: undefined }] }),
    ).to.deep.equal({
      document: { facts: [{ text: 'One' }] },
      problems: [],
    });
    const changes = { 't-cold': undefined, 't-heat': { hidden: true } };
    expect(readDocument({ changes })).to.deep.equal({
      document: { changes: { 't-heat': { hidden: true } } },
      problems: [],
    });
  });

  it('comes in one order, whatever the order it was written in', () => {
    const inOrder = JSON.stringify(readDocument(fallback).document);
    expect(JSON.stringify(readDocument(withKeysReversed(fallback)).document)).to.equal(inOrder);
  });

  it('is right for good: what was read reads again without a problem', () => {
    fc.assert(
      fc.property(anyDocument, (input) => {
        const { document } = readDocument(input);
        expect(readDocument(document)).to.deep.equal({ document, problems: [] });
      }),
      tries(200),
    );
  });

  it('is not changed by being read', () => {
    const input = { heading: ' Ours ', tips: ['One', { text: '' }], tipps: [] };
    const before = structuredClone(input);
    readDocument(input);
    expect(input).to.deep.equal(before);
  });

  const legal: Record<string, object[]> = {
    'a language tag': ['en', 'fr-CA', 'zh-Hant-TW', 'EN-gb', 'de-1996'].map((lang) => ({ lang })),
    'a direction': ['ltr', 'rtl'].map((dir) => ({ dir })),
    'a real date': ['2026-03-31', '2024-02-29', '2000-02-29', '1999-12-31'].map((updated) => ({
      updated,
    })),
    'an id': ['t-move', 'A1', 'x', 'a_b-c'].map((id) => ({ tips: [{ id, text: 'One' }] })),
    'a kind': ['do', 'check', 'avoid'].map((kind) => ({ tips: [{ kind, text: 'One' }] })),
    'a year': [1800, 2026, 2200].map((year) => ({ sources: [{ id: 'a', title: 'A', year }] })),
    'a picture without an address': [{ illustration: { alt: 'A back' } }],
    'a picture': [{ illustration: { src: 'back.svg', alt: 'A back', caption: 'Back' } }],
    'a sign-off': [
      { review: { by: 'Dr Lee', on: '2026-01-01' } },
      {
        review: {
          by: 'Dr Lee',
          role: 'Doctor',
          on: '2026-01-01',
          due: '2027-01-01',
          href: 'https://clinic.example/lee',
          text: '0123456789abcd',
        },
      },
    ],
    'one level of help': ['emergency', 'today', 'routine'].map((name) => ({
      help: { [name]: { heading: 'H', action: 'A', lead: 'L', items: [{ text: 'I' }] } },
    })),
    'a label': [{ labels: { print: 'Print it' } }],
    'text that only looks empty in code': [
      { heading: '0' },
      { heading: '…' },
      { heading: '\u06dd' },
      { heading: '🦴' },
      { heading: 'ظهر' },
    ],
  };
  for (const [what, documents] of Object.entries(legal))
    it(`takes ${what}`, () => {
      for (const document of documents)
        expect(readDocument(document)).to.deep.equal({ document, problems: [] });
    });
});

describe('what is wrong in a document', () => {
  it('costs a list only the bad item', () => {
    const { document, problems } = readDocument({ tips: ['One', { title: 'No text' }, 3, 'Four'] });
    expect(document).to.deep.equal({ tips: [{ text: 'One' }, { text: 'Four' }] });
    expect(placesOf(problems)).to.deep.equal(['missing tips[1].text', 'invalid tips[2]']);
  });

  it('costs an item only the bad part, if its text is right', () => {
    const { document, problems } = readDocument({
      tips: [{ id: '7', title: '', kind: 'maybe', text: 'One', sources: ['', 'nhs-back'] }],
    });
    expect(document).to.deep.equal({ tips: [{ text: 'One', sources: ['nhs-back'] }] });
    expect(placesOf(problems)).to.have.members([
      'invalid tips[0].id',
      'invalid tips[0].title',
      'invalid tips[0].kind',
      'invalid tips[0].sources[0]',
    ]);
  });

  it('costs the list where no item is right, so that the built-in one stands', () => {
    const { document, problems } = readDocument({ facts: ['', 7], causes: ['One'] });
    expect(document).to.deep.equal({ causes: [{ text: 'One' }] });
    expect(placesOf(problems)).to.deep.equal(['invalid facts[0].text', 'invalid facts[1]']);
  });

  const badSections: [string, unknown][] = [
    ['facts', 'One'],
    ['facts', []],
    ['facts', { 0: 'One' }],
    ['facts', null],
    ['help', []],
    ['help', 'Call'],
    ['illustration', 'back.svg'],
    ['sources', {}],
    ['labels', ['Print']],
    ['review', true],
    ['heading', ['One']],
    ['heading', null],
    ['heading', 7],
    ['heading', { text: 'One' }],
  ];
  for (const [name, value] of badSections)
    it(`costs ${name} if it is ${JSON.stringify(value)}, and nothing else`, () => {
      const { document, problems } = readDocument({ summary: 'Ours', [name]: value });
      expect(document).to.deep.equal({ summary: 'Ours' });
      expect(placesOf(problems)).to.deep.equal([`invalid ${name}`]);
    });

  it('costs a level only the bad part', () => {
    const { document, problems } = readDocument({
      help: { today: { heading: 'Today', action: '', items: ['One', ''] }, routine: 'no' },
    });
    expect(document).to.deep.equal({
      help: { today: { heading: 'Today', items: [{ text: 'One' }] } },
    });
    expect(placesOf(problems)).to.have.members([
      'invalid help.today.action',
      'invalid help.today.items[1].text',
      'invalid help.routine',
    ]);
  });

  it('costs a picture that nothing describes', () => {
    const { document, problems } = readDocument({ illustration: { src: 'back.svg' } });
    expect(document).to.deep.equal({});
    expect(placesOf(problems)).to.deep.equal(['missing illustration.alt']);
  });

  it('costs a source without an id or a title', () => {
    const good = { id: 'a', title: 'A' };
    const { document, problems } = readDocument({
      sources: [{ title: 'A' }, good, { id: 'b' }, {}],
    });
    expect(document).to.deep.equal({ sources: [good] });
    expect(placesOf(problems)).to.have.members([
      'missing sources[0].id',
      'missing sources[2].title',
      'missing sources[3].id',
      'missing sources[3].title',
    ]);
  });

  const claim = { by: 'Dr Lee', on: '2026-01-01', text: '0123456789abcd' };
  const badClaims: [string, unknown, string][] = [
    ['nobody who makes it', { ...claim, by: undefined }, 'missing review.by'],
    ['a name that shows nothing', { ...claim, by: '\u200B' }, 'invalid review.by'],
    ['no date', { ...claim, on: undefined }, 'missing review.on'],
    ['an unreal date', { ...claim, on: '2026-02-30' }, 'invalid review.on'],
    ['an unreal due date', { ...claim, due: '2027-13-01' }, 'invalid review.due'],
    ['an unreadable role', { ...claim, role: 7 }, 'invalid review.role'],
    ['a link that leads to code', { ...claim, href: 'javascript:0' }, 'invalid review.href'],
    ['a fingerprint that is no text', { ...claim, text: [] }, 'invalid review.text'],
  ];
  for (const [what, review, place] of badClaims)
    it(`costs the whole sign-off if there is ${what}`, () => {
      const { document, problems } = readDocument({ heading: 'Ours', review });
      expect(document).to.deep.equal({ heading: 'Ours' });
      expect(placesOf(problems)).to.deep.equal([place]);
    });

  it('leaves a sign-off alone that has a key too many', () => {
    const { document, problems } = readDocument({ review: { ...claim, seal: 'gold' } });
    expect(document).to.deep.equal({ review: claim });
    expect(placesOf(problems)).to.deep.equal(['unknown-key review.seal']);
  });

  const illegal: Record<string, [string, unknown[]]> = {
    'a date that is not real': [
      'updated',
      [
        '2026-02-30',
        '2025-02-29',
        '1900-02-29',
        '2026-04-31',
        '2026-13-01',
        '2026-00-10',
        '2026-01-00',
        '2026-1-1',
        '20260101',
        '01/02/2026',
        '2026-01-01T00:00',
        '+002026-01-01',
        'today',
        20260101,
        new Date('2026-01-01'),
      ],
    ],
    'what is no language tag': ['lang', ['e', 'en_GB', 'english (UK)', 'en-', '-en', '12', 7]],
    'what is no direction': ['dir', ['auto', 'LTR', 'left', ' ltr']],
  };
  for (const [what, [key, values]] of Object.entries(illegal))
    it(`refuses ${what}`, () => {
      for (const value of values) {
        const { document, problems } = readDocument({ [key]: value });
        expect(document, String(value)).to.deep.equal({});
        expect(placesOf(problems), String(value)).to.deep.equal([`invalid ${key}`]);
      }
    });

  it('refuses an id that no attribute could hold', () => {
    for (const id of ['1a', '-a', 'a b', 'ä', 'a.b', 'a:b', '', 7]) {
      const { document, problems } = readDocument({ tips: [{ id, text: 'One' }] });
      expect(document).to.deep.equal({ tips: [{ text: 'One' }] });
      expect(placesOf(problems)).to.deep.equal(['invalid tips[0].id']);
    }
  });

  it('refuses a year that is none', () => {
    for (const year of [1799, 2201, 2020.5, '2020', Number.NaN, Infinity, null, 2020n]) {
      const { document, problems } = readDocument({ sources: [{ id: 'a', title: 'A', year }] });
      expect(document).to.deep.equal({ sources: [{ id: 'a', title: 'A' }] });
      expect(placesOf(problems)).to.deep.equal(['invalid sources[0].year']);
    }
  });

  const showsNothing: Record<string, string> = {
    'no character': '',
    'white space': ' \t\n\u00A0\u2003\u3000',
    'zero-width characters': '\u200B\u200C\u200D\u2060\uFEFF',
    'soft hyphens': '\u00AD\u00AD',
    'direction marks': '\u200E\u200F\u202A\u202E\u2066\u2069',
    'Hangul fillers': '\u115F\u1160\u3164\uFFA0',
    'empty braille patterns': '\u2800\u2800',
    'variation selectors and tags': '\uFE0F\u{E0001}\u{E0020}\u{E0100}',
    'control characters': '\u0000\u0007\u001B\u007F\u0085',
    'all of them': ' \u200B\u00AD\u3164\u2800\u0001 ',
  };
  for (const [what, text] of Object.entries(showsNothing))
    it(`takes text of ${what} for none, since it shows nothing`, () => {
      const { document, problems } = readDocument({ disclaimer: text });
      expect(document).to.deep.equal({});
      expect(placesOf(problems)).to.deep.equal(['invalid disclaimer']);
    });
});

describe('a document whose quotes were curled on the way', () => {
  it('is read, with a problem', () => {
    const { document, problems } = readDocument('{“tips”: [“One”, "It is “new”."]}');
    expect(document.tips).to.deep.equal([{ text: 'One' }, { text: 'It is “new”.' }]);
    expect(placesOf(problems)).to.deep.equal(['damaged ']);
  });

  it('is not read where it may have been something else', () => {
    const { document, problems } = readDocument('{“tips”: [“One”], “tipps”: 1}');
    expect(document).to.be.empty;
    expect(placesOf(problems)).to.deep.equal(['unreadable ']);
  });
});

describe('a document in which an editor has written tags at the ends of lines', () => {
  it('is read, with a problem', () => {
    const { document, problems } = readDocument(
      '<p>{<br />\n"summary": "Ours",<br>\n</p>\n<p>"tips": ["One"]<br/>\n}</p>\n',
    );
    expect(document).to.deep.equal({ summary: 'Ours', tips: [{ text: 'One' }] });
    expect(placesOf(problems)).to.deep.equal(['damaged ']);
  });

  it('keeps a tag that stands within a text', () => {
    const { document, problems } = readDocument('{<br />\n"summary": "One<br />two <p> three"}');
    expect(document.summary).to.equal('One<br />two <p> three');
    expect(placesOf(problems)).to.deep.equal(['damaged ']);
  });

  it('is not read where a line of a text was cut in two', () => {
    const { document, problems } = readDocument('{"summary": "One<br />\ntwo"}');
    expect(document).to.be.empty;
    expect(placesOf(problems)).to.deep.equal(['unreadable ']);
  });
});

describe('a document that could keep the page busy', () => {
  // Each took minutes once, which no test waits for.
  for (const [what, text] of Object.entries({
    'escapes one text two thousand times': `{&${'amp;'.repeat(2000)}quot;${'\n'.repeat(30_000)}x`,
    'has nothing but empty lines': `{&quot;${'\n'.repeat(200_000)}x`,
    'has nothing but breaks': `{&quot;${'<br>'.repeat(60_000)}x`,
  }))
    it(`is refused where it ${what}`, () => {
      expect(placesOf(readDocument(text).problems)).to.deep.equal(['unreadable ']);
    });

  it('is still repaired where it was escaped twice', () => {
    const twice = '{&amp;quot;heading&amp;quot;: &amp;quot;Ours&amp;quot;}';
    expect(readDocument(twice).document).to.deep.equal({ heading: 'Ours' });
  });
});

describe('the limits of a document', () => {
  it('let 2,000 characters through, and not one more', () => {
    const longest = 'a'.repeat(2000);
    expect(readDocument({ disclaimer: longest }).document.disclaimer).to.equal(longest);
    expect(placesOf(readDocument({ disclaimer: `${longest}a` }).problems)).to.deep.equal([
      'invalid disclaimer',
    ]);
  });

  it('count a character once that JavaScript counts twice', () => {
    const longest = '🦴'.repeat(2000);
    expect(readDocument({ disclaimer: longest }).document.disclaimer).to.equal(longest);
    expect(readDocument({ disclaimer: `${longest}🦴` }).document.disclaimer).to.equal(undefined);
  });

  const listOf = (length: number) => Array.from({ length }, (_, index) => `Item ${index}`);
  const sourcesOf = (length: number) =>
    Array.from({ length }, (_, index) => ({ id: `s${index}`, title: `Source ${index}` }));

  it('let 50 items and 100 sources through', () => {
    const { document, problems } = readDocument({ facts: listOf(50), sources: sourcesOf(100) });
    expect(problems).to.be.empty;
    expect(document.facts).to.have.length(50);
    expect(document.sources).to.have.length(100);
  });

  it('leave out what is beyond them, with one problem a list', () => {
    const { document, problems } = readDocument({
      facts: listOf(200),
      sources: sourcesOf(101),
      tips: [{ text: 'One', sources: sourcesOf(51).map(({ id }) => id) }],
      help: { today: { items: listOf(51) } },
    });
    expect(document.facts).to.have.length(50);
    expect(document.facts?.at(-1)).to.deep.equal({ text: 'Item 49' });
    expect(document.sources).to.have.length(100);
    expect(document.tips?.[0]?.sources).to.have.length(50);
    expect(document.help?.today?.items).to.have.length(50);
    expect(placesOf(problems)).to.have.members([
      'too-many facts',
      'too-many sources',
      'too-many tips[0].sources',
      'too-many help.today.items',
    ]);
  });

  it('keep a monstrous document from holding up the page', () => {
    const spaces = ' '.repeat(100_000);
    const monsters: unknown[] = [
      { sources: [{ id: 'a', title: 'A', href: spaces }] },
      { illustration: { src: `x${spaces}x`, alt: 'A' } },
      { sources: [{ id: spaces, title: spaces, lang: spaces }] },
      { updated: spaces, heading: '\u200B'.repeat(100_000) },
      Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`key${index}`, 0])),
    ];
    for (const monster of monsters) expect(readDocument(monster).problems).not.to.be.empty;
  });
});
