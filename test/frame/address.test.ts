import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Address } from '../../src/frame/address.js';
import { readAddress, variables, writeAddress } from '../../src/frame/address.js';
import { attributeNames } from '../../src/settings.js';
import { prototypeKeys } from '../fuzz/documents.js';

const empty: Address = { attributes: {}, variables: {}, others: {} };
const read = (fragment: string) => {
  const { problems: _, ...address } = readAddress(fragment, ['step']);
  return address;
};
const problemsOf = (fragment: string) => readAddress(fragment, ['step']).problems;
const withValue = (key: string, value: string) => new URLSearchParams({ [key]: value }).toString();

/** Texts that no check refuses: characters of any script, line breaks, and what addresses are made of. */
const texts = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(...'&=#%+|\n é☂"\'[]{}<'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
  })
  .filter((text) => !/<[a-z!/]|[^\P{Cc}\t\n\r]/iu.test(text));
const some = (keys: readonly string[], values: fc.Arbitrary<string>) =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...keys), values), { selector: ([key]) => key })
    .map(Object.fromEntries);
const addresses = fc.record<Address>(
  {
    attributes: fc
      .tuple(some(attributeNames, texts), fc.constantFrom({}, { lang: 'fr-CA' }))
      .map(([attributes, lang]) => ({ ...attributes, ...lang })),
    variables: fc.record(
      {
        '--bsc-accent': fc.constantFrom('#6b2d8b', 'rgb(0 0 0 / 50%)', ''),
        '--bsc-font': fc.constantFrom("'Segoe UI', serif", ''),
        '--bsc-radius': fc.constantFrom('calc(1em + 2px)', ''),
        '--bsc-shadow': fc.constantFrom('0 0.25em 1em rgb(0 0 0 / 0.15)', ''),
      },
      { requiredKeys: [] },
    ),
    document: fc.dictionary(texts, texts).map((value) => JSON.stringify(value)),
    others: some(['step'], texts),
  },
  { requiredKeys: ['attributes', 'variables', 'others'] },
);

describe('the settings in an address', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const fragment = writeAddress(address);
        expect(read(fragment)).to.deep.equal(address);
        expect(problemsOf(fragment)).to.deep.equal([]);
      }),
    );
  });

  it('are none without a fragment, with or without its mark', () => {
    for (const fragment of ['', '#', '#&&'])
      expect(readAddress(fragment)).to.deep.equal({ ...empty, problems: [] });
  });

  it('may be written by hand', () => {
    expect(
      read('#clinic=Our+Clinic&tips=One%20|%20Two&--bsc-accent=#6b2d8b&citations'),
    ).to.deep.equal({
      ...empty,
      attributes: { clinic: 'Our Clinic', tips: 'One | Two', citations: '' },
      variables: { '--bsc-accent': '#6b2d8b' },
    });
  });

  it('are every attribute and every public variable', async () => {
    const manifest: unknown = await (await fetch('/custom-elements.json')).json();
    const documented = [...new Set(JSON.stringify(manifest).match(/--bsc-[\w-]+/g))];
    expect(documented.length).to.equal(13);
    expect(Object.keys(variables)).to.have.members(documented);
    for (const name of [...attributeNames, 'clinic-fr', ...documented])
      expect(problemsOf(withValue(name, '')), name).to.deep.equal([]);
  });

  it('have no second place for a document', () => {
    expect(problemsOf(withValue('content', '{}'))).to.deep.equal([
      'content: There is no such setting. Fix its name or take it out.',
    ]);
  });

  it('never throw, and give nothing but texts by known names', () => {
    const pieces = fc.oneof(
      fc.constantFrom(
        '&',
        '=',
        '%',
        '%ff',
        '%00',
        '+',
        '#',
        '__proto__',
        'heading',
        '--bsc-accent',
        'document',
        '<b>',
      ),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const { attributes, variables: values } = readAddress(parts.join(''));
        for (const key of [...Object.keys(attributes), ...Object.keys(values)])
          expect(['lang', ...attributeNames, ...Object.keys(variables)]).to.include(key);
      }),
    );
  });
});

describe('what an address cannot hold', () => {
  const refused: [string, string, string][] = [
    [
      'a setting that there is not',
      'headin=Hello',
      'headin: There is no such setting. Fix its name or take it out. Is it heading?',
    ],
    [
      'markup',
      withValue('heading', '<img src=x onerror=alert(1)>'),
      'heading: Take the markup out of it; write text.',
    ],
    ['an end tag', withValue('clinic', 'A</b>'), 'clinic: Take the markup out of it; write text.'],
    ['a comment', withValue('tips', '<!--'), 'tips: Take the markup out of it; write text.'],
    ['a control character', 'heading=a%00b', 'heading: Take the control characters out of it.'],
    [
      'a percent sign that stands for nothing',
      'heading=100%',
      'heading: A % in it stands for no character. Write %25 for a percent sign.',
    ],
    [
      'bytes that are no text',
      'heading=%ff',
      'heading: A % in it stands for no character. Write %25 for a percent sign.',
    ],
    [
      'a language that is none',
      withValue('lang', 'f r'),
      'lang: Write a language tag such as fr-CA here.',
    ],
    [
      'a document that is no JSON',
      withValue('document', '{heading}'),
      'document: Write a JSON object here.',
    ],
    [
      'a document that is a list',
      withValue('document', '[1]'),
      'document: Write a JSON object here.',
    ],
    [
      'a document that is null',
      withValue('document', 'null'),
      'document: Write a JSON object here.',
    ],
    [
      'a name that is not worth repeating',
      `${'<b>'.repeat(99)}=1`,
      `${JSON.stringify(`${'<b>'.repeat(13)}<…`)}: There is no such setting. Fix its name or take it out.`,
    ],
    ...prototypeKeys.map((key): [string, string, string] => [
      `the key ${key}`,
      withValue(key, '{"heading":"Hello"}'),
      `${key}: There is no such setting. Fix its name or take it out.`,
    ]),
    ...[
      'url(https://example.com/a.png)',
      'image-set("a.png" 1x)',
      'URL(a)',
      'var(--page)',
      'env(x)',
      'red; display: none',
      'red } * {',
      '\\75rl(a)',
      '@import "a"',
      'red !important',
      'red /* here',
      '</style>',
      'purpleish',
      'rgb(1 2 3',
      'red)',
      "red'",
      'a'.repeat(201),
    ].map((value): [string, string, string] => [
      `the value ${value.slice(0, 32)}`,
      withValue('--bsc-accent', value),
      '--bsc-accent: Write a colour, size, typeface or shadow of at most 200 characters here, without addresses.',
    ]),
  ];
  for (const [what, fragment, problem] of refused)
    it(`is ${what}, which costs its own place alone`, () => {
      const { problems, ...address } = readAddress(`${fragment}&phone=555+0100`);
      expect(address).to.deep.equal({ ...empty, attributes: { phone: '555 0100' } });
      expect(problems).to.deep.equal([problem]);
    });

  it('is a setting twice, of which the first is used', () => {
    expect(read('heading=One&heading=Two').attributes).to.deep.equal({ heading: 'One' });
    expect(problemsOf('heading=One&heading=Two')).to.deep.equal([
      'heading: It is there twice. Keep one; the first is used.',
    ]);
  });

  it('is more than 256 KiB, of which nothing is used', () => {
    const fragment = `heading=${'a'.repeat(262_144 - 8)}`;
    // Not the text itself, which a failure would print.
    expect(read(fragment).attributes['heading']?.length).to.equal(262_136);
    const { problems, ...address } = readAddress(`${fragment}a`);
    expect(address).to.deep.equal(empty);
    expect(problems).to.have.lengthOf(1);
    expect(problems[0]).to.contain('262145 characters').and.to.contain('Keep to 262144');
  });

  it('is ten thousand settings, of which nobody has to read all', () => {
    const keys = Array.from({ length: 10_000 }, (_, index) => index.toString(36));
    const { problems, ...address } = readAddress(keys.join('&'));
    expect(address).to.deep.equal(empty);
    expect(problems).to.have.lengthOf(99);
  });

  it('is a key of another page, unless that asks for it', () => {
    expect(readAddress('step=2').problems).to.have.lengthOf(1);
    expect(readAddress('step=2', ['step']).others).to.deep.equal({ step: '2' });
  });
});
