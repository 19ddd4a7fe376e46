/** Two cards with one fingerprint say the same to whoever reads, hears or prints them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import '../../dist/languages/ar.js';
import '../../dist/languages/es.js';
import '../../dist/languages/fr.js';
import { lockedEmergencyParts, lockedLabels } from '../../dist/document/locked.js';
import { fingerprint } from '../../dist/card/fingerprint.js';
import { changes, ingredients, languages, untried } from './signed-pairs.mjs';
import { cardOf, coveredOf, free, viewsOf } from './signed-views.mjs';

/** The same each time, so that a failure comes again. */
const seed = 20261122;

/** Where one view of two cards first differs from the other, with what stands around. */
function differenceOf(one, other) {
  for (const [name, text] of one) {
    const against = other.get(name);
    if (text === against) continue;
    const at = [...text].findIndex((_, index) => text[index] !== against[index]);
    const around = (whole) => whole.slice(Math.max(0, at - 60), at + 80);
    return `${name}: ${around(text)}\n  or ${around(against)}`;
  }
  return '';
}

/** @returns whether the two have another fingerprint; where not, they must say the same */
function areToldApart([one, other]) {
  if (coveredOf(one) !== coveredOf(other)) return true;
  const cards = [cardOf(one), cardOf(other)];
  // What is drawn depends on the card alone.
  if (JSON.stringify(cards[0]) === JSON.stringify(cards[1])) return false;
  const difference = differenceOf(viewsOf(cards[0]), viewsOf(cards[1]));
  if (difference) throw new Error(difference);
  return false;
}

/** Tries one change in some cards. @returns what is wrong: '' where nothing is */
function faultOf({ name, pairsFrom }) {
  let isCovered = false;
  const property = fc.property(ingredients.chain(pairsFrom), (pair) => {
    isCovered = areToldApart(pair) || isCovered;
  });
  const mayDiffer = isFree(name) || locked.includes(name);
  // In a few cards, other values stand in the place of the one that changes.
  for (let round = 0; round < 9 && (!round || !(isCovered || mayDiffer)); round += 1) {
    const { errorInstance: error } = fc.check(property, {
      seed: seed * (round + 1),
      numRuns: 3,
      endOnFailure: true,
    });
    if (error) return `${name}: one fingerprint, but ${error.message}`;
  }
  if (isCovered === mayDiffer)
    return `${name}: ${isCovered ? 'take it off the list of what is free' : 'cover it, or say why it is free'}`;
  return '';
}

/** Those that a document brings in vain. */
const locked = [
  ...lockedLabels.map((name) => `document labels.${name}`),
  ...lockedEmergencyParts.map((name) => `document help.emergency.${name}`),
];

/** `document review.by` is a part of `document review`; the number of an entry says nothing. */
const isFree = (name) => {
  const place = name.replace(/\.0/g, '');
  return Object.keys(free).some((each) => place === each || place.startsWith(`${each}.`));
};

describe('a fingerprint', () => {
  it('is of what is tried here, all of it', () => {
    const [language] = languages;
    const made = {
      attributes: {},
      document: {},
      language,
      page: 'en',
      chosen: '',
      day: '2026-11-22',
    };
    assert.ok(coveredOf(made).includes('Keep moving'));
    const { signed, review } = cardOf(made);
    assert.equal(review.text, fingerprint(signed));
    assert.deepEqual(untried, [], 'Add two texts of that kind to signed-pairs.mjs.');
  });

  for (const part of ['attributes', 'document', 'language', 'page', 'chosen', 'day'])
    it(`tells cards apart that differ in one value: ${part}`, () => {
      const own = changes.filter(({ name }) => name.split(' ')[0] === part);
      assert.ok(own.length);
      assert.deepEqual(own.map(faultOf).filter(Boolean), []);
    });

  it('tells cards apart that differ in a few values', () => {
    const several = fc
      .tuple(ingredients, fc.constantFrom(...changes), fc.constantFrom(...changes))
      .chain(([base, first, second]) =>
        first
          .pairsFrom(base)
          .chain(([one, next]) => second.pairsFrom(next).map(([, other]) => [one, other])),
      );
    const { errorInstance: error } = fc.check(
      fc.property(several, (pair) => void areToldApart(pair)),
      { seed, numRuns: 200, endOnFailure: true },
    );
    assert.equal(error?.message ?? '', '');
  });
});
