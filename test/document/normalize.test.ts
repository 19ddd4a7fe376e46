import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fingerprint } from '../../src/card/fingerprint.js';
import { directionOf, normalize } from '../../src/document/normalize.js';
import ar from '../../src/languages/ar.json';
import en from '../../src/languages/en.json';
import es from '../../src/languages/es.json';
import fr from '../../src/languages/fr.json';
import { cardOf, leavesOf, randomness } from '../support/documents.js';

/** Nobody sees these, between letters that do not join. */
const unseen = [
  ...'\u0000\u0007\u00ad\u034f\u061c\u115f\u17b4\u180e\u200b\u200c\u200d\u200e\u200f',
  ...'\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2064\u2066\u2067\u2068\u2069\u206f',
  ...'\u3164\ufe00\ufe0f\ufeff\uffa0\ufff9\ufffb\u{1bca0}\u{e0001}\u{e0041}\u{e0100}',
];
/** Nobody can tell one from the other. Those that do not break can turn numbers round, and stay. */
const spaces = [...' \t\n\u1680\u2000\u2003\u2009\u205f\u2800\u3000'];

const fingerprintOf = (summary: string) =>
  fingerprint(cardOf({ document: { summary } }).card.signed);
const shownOf = (summary: string) => cardOf({ document: { summary } }).card.text.summary;

const word = fc.string({
  unit: fc.constantFrom(...'abcdefgABC0123456789.,éñü—’'),
  minLength: 1,
  maxLength: 6,
});
const words = fc.array(word, { minLength: 1, maxLength: 8 });

/** The same words as somebody could write them so that nobody sees it. */
const disguised = (sentence: readonly string[]) =>
  fc
    .tuple(
      fc.array(fc.constantFrom(...unseen, ''), { minLength: 60, maxLength: 60 }),
      fc.array(fc.constantFrom(...spaces), { minLength: 8, maxLength: 8 }),
      fc.boolean(),
    )
    .map(([marks, gaps, isTakenApart]) => {
      let place = 0;
      const text = sentence
        .map((each, index) => {
          const letters = [...each].map((letter) => letter + marks[(place += 1) % marks.length]);
          return (index ? gaps[index % gaps.length] : '') + letters.join('');
        })
        .join('');
      return isTakenApart ? text.normalize('NFD') : text;
    });

describe('a text that is read', () => {
  for (const [language, text] of Object.entries({ ar, en, es, fr }))
    it(`is as it stands where it is built in: ${language}`, () => {
      for (const { text: each, path } of leavesOf(text))
        expect(normalize(each), path).to.equal(each);
    });

  it('shows and is signed the same, whatever nobody sees of it', () => {
    const pairs = words.chain((sentence) =>
      fc.tuple(fc.constant(sentence.join(' ')), disguised(sentence)),
    );
    fc.assert(
      fc.property(pairs, ([plain, disguise]) => {
        expect(fingerprintOf(disguise)).to.equal(fingerprintOf(plain));
        expect(shownOf(disguise)).to.equal(shownOf(plain));
      }),
      { ...randomness, numRuns: 200 },
    );
  });

  it('is signed otherwise with whatever a reader can see or hear', () => {
    const pairs = fc
      .tuple(words, words)
      .filter(([one, other]) => one.join(' ') !== other.join(' '));
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        expect(fingerprintOf(one.join(' '))).not.to.equal(fingerprintOf(other.join(' ')));
      }),
      { ...randomness, numRuns: 200 },
    );
  });

  it('has at most four marks on a letter, which reach no other line', () => {
    expect(normalize(`l${'\u0305'.repeat(60)}et`)).to.equal('l\u0305\u0305\u0305\u0305et');
    const parted = `\u0f40${'\u0f72\u200c'.repeat(60)}`;
    expect(normalize(parted).length).to.be.below(10);
    const joined = `\u0627${'\u08f0\u08f0\u08f0\u08f0\u200d'.repeat(20)}`;
    expect(normalize(joined)).to.equal('\u0627\u08f0\u08f0\u08f0\u08f0');
    expect(normalize(`a${'\u20dd'.repeat(60)}`)).to.equal('a\u20dd\u20dd\u20dd\u20dd');
    const burmese = '\u1000\u103c\u103d\u103e\u1036\u1037';
    expect(normalize(burmese)).to.equal(burmese.normalize('NFC'));
    expect(normalize('لٌّ')).to.equal('لٌّ'.normalize('NFC'));
  });

  it('is normal already the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normalize(text);
        expect(normalize(once)).to.equal(once);
      }),
      randomness,
    );
  });

  it('is the same whether it has to be looked at letter by letter or not', () => {
    const letters = Array.from({ length: 0x700 }, (_, code) => String.fromCharCode(code));
    const unit = fc.constantFrom(...letters, ...'–—‘’“”…', '\u202f', ' ', ' ', ' ');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 6 }), (text) => {
        // With what nobody sees at its end, no text is plain.
        expect(normalize(text)).to.equal(normalize(`${text}\u2060`));
      }),
      { ...randomness, numRuns: 5000 },
    );
  });

  it('runs the way of its first letter, or of a mark in front of it', () => {
    expect(directionOf('\u200fIbuprofen או לא')).to.equal('rtl');
    expect(directionOf('\u200eאו Ibuprofen')).to.equal('ltr');
    expect(directionOf('או Ibuprofen')).to.equal('rtl');
    expect(directionOf('1 – 2')).to.equal('ltr');
  });

  for (const [what, text] of [
    ['Persian joins no letters that its writer kept apart', 'می‌خواهم'],
    ['Hindi keeps the form of its letters', 'क्‍ष'],
    ['Arabic keeps its marks of direction', 'اتصل ب\u200e112\u200f الآن'],
    ['Hebrew keeps the mark that turns a text which begins in Latin', '\u200fIbuprofen או לא'],
    ['Arabic keeps marks beside its letters', 'هو C++ \u200fأو \u200fلا'],
    ['Arabic keeps its signs of verses and numbers', '\u06dd١'],
    ['a family of emoji stays one', '👩‍👩‍👧'],
    ['a telephone keeps its colour', 'Call ☎️ us'],
    ['a space before a French mark does not break', 'Pourquoi\u202f?'],
  ] as const)
    it(`keeps what it needs: ${what}`, () => {
      expect(normalize(text)).to.equal(text);
    });

  for (const [what, text, shown] of [
    ['marks that would change the order of numbers', '1\u200f / \u200f8\u200f.،', '1 / 8.،'],
    ['text that would run the other way', 'Call \u202e119\u202c', 'Call 119'],
    ['a joiner between Latin letters', 'numb\u200dness', 'numbness'],
    ['a form that is asked for a letter', 'a\ufe0f', 'a'],
    ['flags hidden in tags', 'a\u{e0041}\u{e007f}', 'a'],
    ['a joiner behind the last letter', 'می\u200c', 'می'],
    ['spaces around what nobody sees', 'a \u200b b', 'a b'],
    ['a letter and its accent apart', 'cafe\u200b\u0301', 'café'],
  ] as const)
    it(`loses ${what}`, () => {
      expect(normalize(text)).to.equal(shown);
    });
});
