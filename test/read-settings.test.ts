import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Settings } from '../src/settings.js';
import { readSettings, valueToShow } from '../src/read-settings.js';
import { attributeNames, propertyOf, sectionNames, switches } from '../src/settings.js';
import type { Attributes } from './support/documents.js';
import {
  anyAttributes,
  placesOf,
  tries,
  rawSettings,
  revoked,
  watched,
} from './support/documents.js';
import { byKind } from './support/samples.js';

const settingsOf = (attributes: Attributes) => readSettings(rawSettings(attributes));
const defaults = settingsOf({}).settings;

/** A sign-off is read as a whole, so each of its attributes needs the two that make a claim. */
const claim = { 'review-by': 'Dr Lee', 'review-on': '2026-01-01' };
function around(name: string): Attributes {
  if (name.startsWith('review-')) return claim;
  return name === 'src-integrity' ? { src: '/a.json' } : {};
}

function valueOf({ review, src, ...settings }: Settings, name: string): unknown {
  const values = {
    ...settings,
    ...(src.state === 'set' && { src: src.url, 'src-integrity': src.integrity }),
    ...(review.state === 'set' && withPrefix('review-', review.claim)),
  };
  return Reflect.get(values, name);
}

const withPrefix = (prefix: string, values: object) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [prefix + name, value]));

const texts = {
  legal: ['Ours', '0', '🦴', '<b>bold</b>', 'a'.repeat(2000)],
  illegal: ['a'.repeat(2001), [], {}, true],
};
const openings = {
  legal: ['Ours', '0', '🦴', '<b>bold</b>', 'a'.repeat(400)],
  illegal: ['a'.repeat(401), [], {}, true],
};
const names = {
  legal: ['Ours', '0', '🦴', '<b>bold</b>', 'a'.repeat(100)],
  illegal: ['a'.repeat(101), [], {}, true],
};
const days = {
  legal: ['2026-01-01', '2024-02-29'],
  illegal: ['2026-02-30', '1/2/2026', 'soon', true, []],
};
const phones = {
  legal: [
    '911',
    '1-800-555-0100',
    '+44 (0)20 7946 0000',
    '*21#',
    '555.0100',
    '(811) 2',
    '٩١١',
    '306‑555–0142',
    '555 0100 ext. 5',
  ],
  illegal: [
    'call us',
    '1-800-DOCTORS',
    '9',
    '+',
    '911; 112',
    '112/999',
    '0+1 23',
    '911 / 112',
    'ext. 55',
    '555 0100 ext. 5 ext. 6',
    '555 0100 ext.',
    'call 911 or 112',
    'room A4',
    'tel:9',
    `1${'\n'.repeat(100_000)}x`,
    true,
    [],
  ],
};
const addresses = ['https://clinic.example/a', '/a?b=c:d', 'a.json', '//clinic.example/a'];
const code = ['javascript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,a', 'blob:a', 'a b'];
const lists = { legal: [], illegal: ['[', '[1]', '[{}]', {}, 7n, true, [''], [null]] };

/** What each attribute takes as it is, and what it does not take. */
const attributes: Record<string, { legal: unknown[]; illegal: unknown[] }> = {
  ...byKind<{ legal: unknown[]; illegal: unknown[] }>({
    text: texts,
    opening: openings,
    name: names,
    phone: phones,
    items: lists,
  }),
  src: { legal: addresses, illegal: [...code, 'mailto:a@b.example', 'tel:911', true, []] },
  'src-integrity': {
    legal: ['sha256-YWJj', 'sha384-a+b/c==', 'sha512-YWJj \n sha256-YWJj', 'sha384-a_b-c'],
    illegal: [
      'md5-YWJj',
      'sha1-YWJj',
      'YWJj',
      'sha384',
      'sha384-',
      'sha384-Y Wjj',
      'xsha384-YWJj',
      'md5-YWJj sha384-YWJj',
      'sha384-YWJj\u00a0sha384-YWJj',
      'sha384-YWJj\u2003sha384-YWJj',
      'sha384-YWJj\u3000sha384-YWJj',
      true,
    ],
  },
  sections: {
    legal: [],
    illegal: ['tip', 'all', '["tips"]', 'emergency', {}, true, [], ['tip'], [7]],
  },
  languages: {
    legal: [],
    illegal: ['français', 'e', '["en"]', 'en;fr', {}, true, [7], ['en fr']],
  },
  layout: {
    legal: ['guide', 'full', 'brief'],
    illegal: ['compact', 'full brief', 7, true, ['full']],
  },
  theme: { legal: ['light', 'dark', 'auto'], illegal: ['black', 'light dark', 7, true, ['dark']] },
  'print-size': {
    legal: ['normal', 'large', 'both'],
    illegal: ['small', 'normal large', 16, true, ['large']],
  },
  'heading-level': {
    legal: [1, 2, 3, 4, 5],
    illegal: ['0', '6', '-1', '2.5', '2e0', 'h2', '1 2', '٣', 0, 6, 2.5, Number.NaN, true, [2], 2n],
  },
  'book-href': {
    legal: [...addresses, 'http://clinic.example/', 'mailto:desk@clinic.example', 'tel:911'],
    illegal: [...code, 'ftp://a', true, []],
  },
  'feedback-href': {
    legal: ['https://clinic.example/a', 'HTTPS://clinic.example', 'mailto:desk@clinic.example'],
    illegal: [...code, 'http://clinic.example/', 'tel:911', 'ftp://a', true, []],
  },
  'review-on': days,
  'review-due': days,
  'review-href': { legal: [...addresses, 'mailto:a@b.example'], illegal: [...code, true, []] },
};
const named = Object.entries(attributes);

describe('an attribute', () => {
  it('is tested here, whichever it is', () => {
    expect(
      [...Object.keys(attributes), ...switches],
      'add what it takes to `attributes` in test/read-settings.test.ts',
    ).to.have.members(attributeNames);
  });

  it('has its default where nothing is set, without a problem', () => {
    expect(settingsOf({})).to.deep.equal({
      settings: {
        sections: sectionNames,
        layout: 'guide',
        theme: 'light',
        'heading-level': 2,
        'print-size': 'normal',
        ...Object.fromEntries(switches.map((name) => [name, false])),
        adding: [],
        src: { state: 'unset' },
        review: { state: 'unset' },
      },
      problems: [],
    });
  });

  it('is ignored if nobody knows it', () => {
    expect(
      settingsOf({ onclick: 'alert(1)', 'data-heading': 'a', constructor: 'b' }),
    ).to.deep.equal(settingsOf({}));
  });

  for (const [name, { legal }] of named)
    it(`${name} takes what it should`, () => {
      for (const value of legal) {
        const { settings, problems } = settingsOf({ ...around(name), [name]: value });
        expect(problems, String(value)).to.be.empty;
        expect(valueOf(settings, name)).to.equal(value);
      }
    });

  for (const [name, { legal }] of named)
    it(`${name} loses the white space around its value`, () => {
      for (const value of legal) {
        const { settings, problems } = settingsOf({
          ...around(name),
          [name]: ` \n\t${String(value)}\u00A0\n`,
        });
        expect(problems, String(value)).to.be.empty;
        expect(valueOf(settings, name)).to.equal(value);
      }
    });

  for (const [name, { illegal }] of named)
    it(`${name} has its default and one problem where its value is illegal`, () => {
      for (const value of illegal) {
        const { settings, problems } = settingsOf({ ...around(name), [name]: value });
        const standard = name.startsWith('review-')
          ? { ...defaults, review: { state: 'unusable' } }
          : { ...defaults, ...(name.startsWith('src') && { src: { state: 'unusable' } }) };
        expect(settings, String(value)).to.deep.equal(standard);
        expect(problems, String(value)).to.have.length(1);
        expect(problems[0]?.source).to.equal('attribute');
        expect(problems[0]?.path.split('[')[0], String(value)).to.equal(name);
        expect(problems[0]?.message).not.to.equal('');
      }
    });

  const unset = ['', ' \n\t', '\u200B', '\u2800\u3164', null, undefined];
  for (const [name] of named)
    it(`${name} is unset by null, undefined and text that shows nothing`, () => {
      for (const value of unset)
        expect(settingsOf({ [name]: value })).to.deep.equal(settingsOf({}));
    });

  for (const name of ['heading', 'clinic', 'phone', 'emergency-number', 'review-role'])
    it(`${name} takes a number for its text`, () => {
      const { settings, problems } = settingsOf({ ...around(name), [name]: 811 });
      expect(problems).to.be.empty;
      expect(valueOf(settings, name)).to.equal('811');
    });

  it('heading-level takes a number as text', () => {
    expect(settingsOf({ 'heading-level': '4' }).settings['heading-level']).to.equal(4);
  });

  for (const [name, value] of Object.entries({ layout: 'brief', theme: 'dark' }))
    it(`${name} may be in capitals`, () => {
      const { settings, problems } = settingsOf({ [name]: value.toUpperCase() });
      expect(problems).to.be.empty;
      expect(valueOf(settings, name)).to.equal(value);
    });

  const invisible: [string, string, unknown][] = [
    ['phone', '\u202a555\u00a00100\u202c', '555\u00a00100'],
    ['theme', '\u202adark\u202c', 'dark'],
    ['heading-level', '\ufeff3', 3],
    ['languages', '\u2066en\u2069 f\u200br', ['en', 'fr']],
    ['book-href', '\u202ahttps://clinic.example/\u202c', 'https://clinic.example/'],
    ['book-href', '/می\u200cخواهم', '/می\u200cخواهم'],
  ];
  for (const [name, value, read] of invisible)
    it(`${name} is read without what nobody sees: ${JSON.stringify(read)}`, () => {
      const { settings, problems } = settingsOf({ [name]: value });
      expect(problems).to.be.empty;
      expect(valueOf(settings, name)).to.deep.equal(read);
    });

  it('names in its problem a character that cannot be seen', () => {
    const messages = (value: string) =>
      settingsOf({ phone: value }).problems.map(({ message }) => message);
    expect(messages('\u202a911 / 112\u202c')[0]).to.match(/^Write one phone number .*, U\+202A\.$/);
    expect(messages('9\u00a0or 8')[0]).to.contain('an invisible character, U+A0');
    expect(messages('9 or 8')[0]).not.to.contain('invisible');
  });

  const whatToWrite: [string, string, string][] = [
    ['layout', 'compact', 'guide, full, brief'],
    ['theme', 'black', 'light, dark, auto'],
    ['heading-level', '10', '1 to 5'],
    ['phone', '112/999', 'one phone number'],
    ['src', 'tel:911', 'https, http'],
    ['src-integrity', 'md5-YWJj', 'sha384-'],
    ['feedback-href', 'tel:911', 'https, mailto'],
  ];
  for (const [name, value, words] of whatToWrite)
    it(`${name} says in its problem what to write, and what was read`, () => {
      const [problem] = settingsOf({ [name]: value }).problems;
      expect(problem?.message).to.contain(words).and.to.contain(`"${value}"`);
    });
});

for (const name of ['facts', 'causes', 'tips', 'prevention'])
  describe(`the list ${name}`, () => {
    const two = [{ text: 'One' }, { text: 'Two' }];
    const full = [{ id: 'a', title: 'One', text: 'Two', sources: ['nhs-back'] }];
    const ways: [string, unknown, unknown][] = [
      ['by bars', 'One | Two', two],
      ['by bars without an entry between some', '| One || Two | \u200B |', two],
      ['by lines', 'One\nTwo', two],
      ['by lines from Windows', 'One\r\n\r\n  Two\r\n', two],
      [
        'by lines, with bars in them',
        'One | Two\nThree',
        [{ text: 'One | Two' }, { text: 'Three' }],
      ],
      ['as one entry', 'One', [{ text: 'One' }]],
      ['as one entry with a comma', 'One, two', [{ text: 'One, two' }]],
      ['as a JSON array', '["One", {"text": "Two"}]', two],
      ['as a JSON array with white space around', '\n [ "One", "Two" ] ', two],
      [
        'as a JSON array with bars and lines in it',
        '["One | 1",\n"Two"]',
        [{ text: 'One | 1' }, { text: 'Two' }],
      ],
      ['as a JSON array of items', JSON.stringify(full), full],
      ['as an array', ['One', { text: 'Two' }], two],
      ['as an array of items', full, full],
      ['as a frozen array', Object.freeze(['One', 'Two']), two],
      ['as an array that a framework watches', watched(['One', { text: 'Two' }]), two],
    ];
    for (const [way, value, items] of ways)
      it(`may be written ${way}`, () => {
        const { settings, problems } = settingsOf({ [name]: value });
        expect(problems).to.be.empty;
        expect(valueOf(settings, name)).to.deep.equal(items);
      });

    it('loses only what is wrong in it', () => {
      const { settings, problems } = settingsOf({ [name]: ['One', '', { title: 'a' }, 'Two'] });
      expect(valueOf(settings, name)).to.deep.equal(two);
      expect(placesOf(problems)).to.deep.equal([
        `invalid ${name}[1].text`,
        `missing ${name}[2].text`,
      ]);
    });

    it('is unset by separators without anything between them', () => {
      for (const value of ['|', ' | | ', '\u200B|', '||\u2800'])
        expect(settingsOf({ [name]: value }), value).to.deep.equal(settingsOf({}));
    });

    it('keeps to 50 entries', () => {
      const { settings, problems } = settingsOf({ [name]: Array(60).fill('a').join('|') });
      expect(valueOf(settings, name)).to.have.length(50);
      expect(placesOf(problems)).to.deep.equal([`too-many ${name}`]);
    });

    it('is the built-in one and a problem where its JSON is broken', () => {
      const { settings, problems } = settingsOf({ [name]: '["One", "Two"' });
      expect(valueOf(settings, name)).to.equal(undefined);
      expect(placesOf(problems)).to.deep.equal([`unreadable ${name}`]);
      expect(problems[0]?.message).to.contain('JSON');
    });
  });

describe('the property of an attribute', () => {
  const properties: Record<string, string> = {
    heading: 'heading',
    'heading-level': 'headingLevel',
    'src-integrity': 'srcIntegrity',
    'review-on': 'reviewOn',
  };
  for (const [attribute, property] of Object.entries(properties))
    it(`is called ${property} for ${attribute}`, () => {
      expect(propertyOf(attribute)).to.equal(property);
    });
});

describe('the sections', () => {
  const ways: [string, unknown, string[]][] = [
    ['by spaces', 'moves tips', ['moves', 'tips']],
    ['by commas', 'moves, tips', ['moves', 'tips']],
    ['by bars', 'moves|tips | facts', ['moves', 'tips', 'facts']],
    ['by lines', 'moves\n\ttips\n', ['moves', 'tips']],
    ['with a comma behind the last', 'moves, tips,', ['moves', 'tips']],
    ['in capitals', 'MOVES Tips', ['moves', 'tips']],
    ['as an array', ['moves', 'tips'], ['moves', 'tips']],
    ['more than once', 'tips moves tips moves', ['tips', 'moves']],
    [
      'all in another order',
      [...sectionNames].toReversed().join(' '),
      [...sectionNames].toReversed(),
    ],
    ['as one', 'review', ['review']],
  ];
  for (const [way, value, sections] of ways)
    it(`may be written ${way}`, () => {
      const { settings, problems } = settingsOf({ sections: value });
      expect(problems).to.be.empty;
      expect(settings.sections).to.deep.equal(sections);
    });

  it('are all there with a problem where there are only separators', () => {
    const { settings, problems } = settingsOf({ sections: ', |' });
    expect(settings.sections).to.deep.equal(sectionNames);
    expect(placesOf(problems)).to.deep.equal(['invalid sections']);
  });

  it('lose a name that does not exist, with a problem that says which do', () => {
    const { settings, problems } = settingsOf({ sections: 'moves advice tips' });
    expect(settings.sections).to.deep.equal(['moves', 'tips']);
    expect(placesOf(problems)).to.deep.equal(['invalid sections[1]']);
    expect(problems[0]?.message).to.contain('advice').and.to.contain(sectionNames.join(', '));
  });

  it('may list the levels of urgency, as pages did when those were a section', () => {
    const { settings, problems } = settingsOf({ sections: 'help tips' });
    expect(problems).to.be.empty;
    expect(settings.sections).to.deep.equal(['tips']);
  });
});

for (const name of switches)
  describe(name, () => {
    const on = ['', 'true', 'citations', '1', true, ' ', 'yes', 'TRUE', 'not false', 'falsely'];
    const off = ['false', 'FALSE', ' false ', false, null, undefined];
    for (const value of on)
      it(`are on if set to ${JSON.stringify(value)}`, () => {
        expect(settingsOf({ [name]: value })).to.deep.equal({
          settings: { ...defaults, [name]: true },
          problems: [],
        });
      });
    for (const value of off)
      it(`are off if set to ${JSON.stringify(value)}`, () => {
        expect(settingsOf({ [name]: value })).to.deep.equal(settingsOf({}));
      });
  });

describe('an address of a document', () => {
  it('is not used with a hash that cannot be read, which would let any document through', () => {
    const { settings, problems } = settingsOf({ src: '/a.json', 'src-integrity': 'sha384' });
    expect(settings.src).to.deep.equal({ state: 'unusable' });
    expect(placesOf(problems)).to.deep.equal(['invalid src-integrity']);
  });

  it('is used with a hash that can be read', () => {
    const { settings } = settingsOf({ src: '/a.json', 'src-integrity': 'sha384-YWJj' });
    const integrity = 'sha384-YWJj';
    expect(settings.src).to.deep.equal({ state: 'set', url: '/a.json', integrity });
  });

  it('is used with a hash that is unset', () => {
    const { settings } = settingsOf({ src: '/a.json', 'src-integrity': '' });
    expect(settings.src).to.deep.equal({ state: 'set', url: '/a.json', integrity: '' });
  });

  it('is none where there is only a hash', () => {
    const { settings } = settingsOf({ 'src-integrity': 'sha384-YWJj' });
    expect(settings.src).to.deep.equal({ state: 'unset' });
  });

  it('refuses a hash that is nearly one without trying its parts in all ways, which would take years', () => {
    const { problems } = settingsOf({ 'src-integrity': `${'sha256-a'.repeat(200)}!` });
    expect(placesOf(problems)).to.deep.equal(['invalid src-integrity']);
  });
});

describe('a sign-off by attributes', () => {
  it('is one claim', () => {
    const { settings, problems } = settingsOf({
      ...claim,
      'review-role': 'Doctor',
      'review-due': '2027-01-01',
      'review-href': '/lee',
      'review-text': '0123456789abcd',
    });
    expect(problems).to.be.empty;
    expect(settings.review).to.deep.equal({
      state: 'set',
      claim: {
        by: 'Dr Lee',
        role: 'Doctor',
        on: '2026-01-01',
        due: '2027-01-01',
        href: '/lee',
        text: '0123456789abcd',
      },
    });
  });

  const incomplete: [string, Attributes, string[]][] = [
    ['nobody makes it', { 'review-on': '2026-01-01' }, ['missing review-by']],
    ['it has no date', { 'review-by': 'Dr Lee' }, ['missing review-on']],
    [
      'it has a role alone',
      { 'review-role': 'Doctor' },
      ['missing review-by', 'missing review-on'],
    ],
    ['its date is blank', { ...claim, 'review-on': ' ' }, ['missing review-on']],
    ['its date is not real', { ...claim, 'review-on': '2026-02-30' }, ['invalid review-on']],
    ['its link leads to code', { ...claim, 'review-href': 'data:,a' }, ['invalid review-href']],
  ];
  for (const [why, set, places] of incomplete)
    it(`is none, not even the document's, if ${why}`, () => {
      const { settings, problems } = settingsOf(set);
      expect(settings.review).to.deep.equal({ state: 'unusable' });
      expect(placesOf(problems)).to.have.members(places);
      expect(problems.map(({ source }) => source)).to.deep.equal(places.map(() => 'attribute'));
    });

  it("leaves the document's alone where no attribute of it is set", () => {
    const { settings } = settingsOf({ 'review-by': '', 'review-on': null });
    expect(settings.review).to.deep.equal({ state: 'unset' });
  });
});

describe('a property', () => {
  const shown: [string, unknown, unknown][] = [
    ['heading', ' Ours ', 'Ours'],
    ['heading', 7, '7'],
    ['heading', '', ''],
    ['heading', null, ''],
    ['heading', undefined, ''],
    ['src', undefined, ''],
    ['src', '/a.json', '/a.json'],
    ['phone', 911, '911'],
    ['phone', '', ''],
    ['review-on', '2026-01-01', '2026-01-01'],
    ['review-on', null, ''],
    ['tips', 'One | Two', ['One', 'Two']],
    ['tips', 'One\nTwo', ['One', 'Two']],
    ['tips', '["One", {"text": "Two"}]', ['One', { text: 'Two' }]],
    ['tips', ['One', 'Two'], ['One', 'Two']],
    ['tips', '', []],
    ['tips', null, []],
    ['tips', undefined, []],
    ['tips', '["One"', []],
    ['sections', 'Help tips', ['help', 'tips']],
    ['sections', ['help'], ['help']],
    ['sections', undefined, sectionNames],
    ['sections', '', sectionNames],
    ['layout', 'FULL', 'full'],
    ['layout', undefined, 'guide'],
    ['layout', '', 'guide'],
    ['layout', 'compact', 'guide'],
    ['theme', ' dark ', 'dark'],
    ['theme', null, 'light'],
    ['theme', 'black', 'light'],
    ['heading-level', '3', 3],
    ['heading-level', 3, 3],
    ['heading-level', undefined, 2],
    ['heading-level', '', 2],
    ['heading-level', '9', 2],
    ['citations', '', true],
    ['citations', 'citations', true],
    ['citations', true, true],
    ['citations', 'false', false],
    ['citations', false, false],
    ['citations', null, false],
    ['citations', undefined, false],
  ];
  for (const [name, set, value] of shown)
    it(`of ${name} gives ${JSON.stringify(value)} if it was set to ${JSON.stringify(set)}`, () => {
      expect(valueToShow(name, set)).to.deep.equal(value);
    });

  it('never gives an illegal choice, and never throws', () => {
    fc.assert(
      fc.property(anyAttributes, (set) => {
        for (const [name, value] of Object.entries(set)) valueToShow(name, value);
        expect(['guide', 'full', 'brief']).to.include(valueToShow('layout', set['layout']));
        expect(valueToShow('heading-level', set['heading-level'])).to.be.within(1, 5);
      }),
      tries(100),
    );
  });
});

describe('no attribute or property', () => {
  it('makes the card throw, whatever it is set to', () => {
    fc.assert(
      fc.property(anyAttributes, (set) => {
        settingsOf(set);
      }),
      tries(300),
    );
  });

  const hostile: Record<string, () => unknown> = {
    'a symbol': () => Symbol('tips'),
    'a BigInt': () => 7n,
    'a function': () => () => 'tips',
    'a revoked proxy': () => revoked([]),
    'a list of a revoked proxy': () => [revoked({})],
    'a list whose item throws': () => [
      {
        get text(): string {
          throw new Error('mine');
        },
      },
    ],
  };
  for (const [what, make] of Object.entries(hostile))
    it(`makes the card throw, though it be set to ${what}`, () => {
      for (const name of attributeNames) {
        if (switches.includes(name)) continue;
        const { settings, problems } = settingsOf({ clinic: 'Ours', [name]: make() });
        expect(problems, name).not.to.be.empty;
        if (name !== 'clinic') expect(settings.clinic, name).to.equal('Ours');
      }
    });

  for (const [what, make] of Object.entries(hostile))
    it(`makes the getter throw, though it be set to ${what}`, () => {
      for (const name of attributeNames) valueToShow(name, make());
    });
});
