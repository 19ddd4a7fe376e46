import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { dialled } from '../../src/document/phone-number.js';
import { randomness } from '../support/documents.js';

const cases: [string, string, string][] = [
  ['in the embrace of a document’s direction', '\u202a112\u202c', '112'],
  ['with hyphens that do not break', '306\u2011555\u20110142', '3065550142'],
  ['with en dashes', '306–555–0142', '3065550142'],
  ['with a minus', '306−555−0142', '3065550142'],
  ['in Arabic digits', '٩١١', '911'],
  ['in Persian digits, with a plus', '+۹۸ ۲۱', '+9821'],
  ['in wide letters', '＋８１（０）３', '+813'],
  ['with an extension', '555 0100 ext. 5', '5550100;ext=5'],
  ['with an extension in French', '514 555-0100, poste 412', '5145550100;ext=412'],
  ['with an extension in Spanish', '555 0100 extensión 7', '5550100;ext=7'],
  ['with an extension in short', '+1 306 555 0100x5', '+13065550100;ext=5'],
  ['as an address has it', '+1-306-555-0100;ext=5', '+13065550100;ext=5'],
  ['with a (0)', '+44 (0)20 7946 0000', '+442079460000'],
  ['with a (0) within it', '+1 306 555 (0)142', '+13065550142'],
  ['with a (0) that is dialled', '(0)20 7946 0000', '02079460000'],
  ['as a code', '*21#', '*21%23'],
];

const refused = [
  '',
  '9',
  '911 / 112',
  '911 or 112',
  '+',
  'ext. 55',
  '1-800-DOCTORS',
  '555 0100 ext.',
];

const zeros = [0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0xe50, 0x1a80, 0x1a90, 0xff10, 0x1d7ce, 0x1d7d8];
const dashes = [...'-‐‑‒–—―−﹘﹣－'];
const blanks = [...' \t\n\u00a0\u2007\u2009\u202f\u3000\u2800'];
const unseen = ['', '\u200b', '\u202a', '\u202c', '\u2066', '\ufeff', '\u00ad'];

/** A number, and how somebody may have written it. */
const written = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 14 }),
    fc.constantFrom(...zeros),
    fc.array(fc.constantFrom('', ...dashes, ...blanks), { minLength: 14, maxLength: 14 }),
    fc.array(fc.constantFrom(...unseen), { minLength: 14, maxLength: 14 }),
  )
  .map(([digits, zero, gaps, marks]) => ({
    digits: digits.join(''),
    // A dash before all else would be a sign, not a number.
    text: digits
      .map((digit, at) => (at ? gaps[at] : '') + String.fromCodePoint(zero + digit) + marks[at])
      .join(''),
  }));

describe('a telephone number', () => {
  for (const [how, number, address] of cases)
    it(`is dialled ${how}`, () => expect(dialled(number)).to.equal(address));

  for (const number of refused)
    it(`is not ${JSON.stringify(number)}`, () => expect(dialled(number)).to.equal(''));

  it('is dialled by its digits, whatever script, dashes, spaces and marks it is written with', () => {
    fc.assert(
      fc.property(written, ({ digits, text }) => dialled(text) === digits),
      randomness,
    );
  });

  it('knows the value of each digit of each script', () => {
    for (let code = 0; code < 0x20000; code++) {
      const digit = String.fromCodePoint(code);
      if (!/\p{Nd}/u.test(digit)) continue;
      const ten = Array.from({ length: 10 }, (_, value) => String.fromCodePoint(code + value));
      if (dialled(digit + digit) === '00') expect(dialled(ten.join(''))).to.equal('0123456789');
    }
  });

  it('is dialled from its own address as before', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789+()-.* x;ext=') }), (text) => {
        const address = dialled(text);
        return !address || dialled(address) === address;
      }),
      randomness,
    );
  });
});
