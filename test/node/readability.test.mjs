import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  count,
  findUnspoken,
  hardestOf,
  levelOf,
  levelsOf,
  measures,
} from '../../tools/build/readability.mjs';

/** Counted by hand, as a dictionary says that they are spoken. */
const spoken = {
  en: 'spasm 2, muscles 2, ibuprofen 4, physiotherapist 6, emergency 4, numb 1, tingling 2, eases 2, worse 1, exercise 3, pharmacist 3, Crohn’s 1, don’t 1, X-ray 2, HIV 3, 20 2, 65 3, 100.4 5, 18 2, arthritis 3, appointment 3, you 1',
  es: 'espasmo 3, riñones 3, quien 1, alguien 2, guía 2, aquí 2, país 2, ciudad 2, ahí 2, cirugía 4, radiografía 5, hágalo 3, cuídate 3, siguiente 3, ibuprofeno 5, fisioterapia 5, y 1, VIH 5, 20 2, 65 6, 38 5',
  fr: 'spasme 1, muscle 1, dos 1, engourdie 3, l’urgence 2, qu’il 1, aujourd’hui 3, rendez-vous 3, picotements 4, picotent 2, souvent 2, faible 1, naproxène 3, pharmacie 3, idées 2, football 2, AVC 3, VIH 3, 20 1, 65 3, 18 2',
};

describe('the count of syllables', () => {
  for (const [language, words] of Object.entries(spoken))
    for (const entry of words.split(', ')) {
      const [word, syllables] = entry.split(' ');
      it(`is ${syllables} in "${language}" for ${word}`, () => {
        assert.equal(count([word], language).syllables, Number(syllables));
      });
    }

  it('does not know how another figure or abbreviation is read', () => {
    assert.deepEqual(findUnspoken('Wait 20 or 17 days. X-ray or MRI.', 'en'), ['17', 'MRI']);
    assert.deepEqual(findUnspoken('À 65 ans, en cas de SEP.', 'fr'), ['SEP']);
  });
});

describe('the count of words and sentences', () => {
  const cases = [
    ['en', ['Do not wait. Call now!', 'Keep moving'], 3, 7],
    ['en', ['A “slipped” disc (a half-hour, or so) hurts.'], 1, 8],
    ['fr', ['Faites-le si :', 'Avez-vous mal? L’aide est là.'], 3, 7],
    ['es', ['¿Le duele? Busque ayuda: vaya hoy.'], 2, 6],
    ['ar', ['هل لديك ألم؟ اتصل الآن، ولا تنتظر.'], 2, 7],
  ];
  for (const [language, texts, sentences, words] of cases)
    it(`is ${words} and ${sentences} for ${texts.join(' | ')}`, () => {
      const counts = count(texts, language);
      assert.deepEqual([counts.sentences, counts.words], [sentences, words]);
    });

  it('leaves vowel signs out of the length of a word', () => {
    assert.equal(count(['تشنّجًا'], 'ar').longWords, 0);
    assert.equal(count(['المساعدة'], 'ar').longWords, 1);
  });
});

describe('the reading level', () => {
  /** Worked out by hand from the published formulas. */
  const cases = [
    // 6 words, 1 sentence, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59
    ['en', 'The cat sat on the mat.', -1.45],
    // 5 words, 1 sentence, 9 syllables: 206.835 − 62.3 × 1.8 − 5
    ['es', 'La espalda le duele mucho.', 89.695],
    // 5 words, 1 sentence, 6 syllables: 207 − 1.015 × 5 − 73.6 × 1.2
    ['fr', 'Le chat mange une souris.', 113.605],
    // 4 words, 1 sentence, 2 words of more than 6 letters: 4 + 100 × 2 ÷ 4
    ['ar', 'اطلب المساعدة الطارئة الآن', 54],
  ];
  for (const [language, text, level] of cases)
    it(`is ${level} by ${measures[language].name} for ${text}`, () => {
      assert.equal(levelOf([text], language).toFixed(6), level.toFixed(6));
    });

  const hard = 'Physiotherapists recommend individualised rehabilitation.';

  it('is worst for the item that is hardest, what is short or names others aside', () => {
    const aside =
      'heading help.today.glance drawings.walk illustration.alt illustration.caption tips[1].title ' +
      'help.today.items[0].group';
    const texts = [
      ...aside.split(' ').map((path) => ({ path, text: 'Musculoskeletal rehabilitation' })),
      { path: 'summary', text: 'Keep calm and walk.' },
      { path: 'tips[0].text', text: hard },
    ];
    assert.equal(hardestOf(texts, 'en').path, 'tips[0]');
    assert.equal(hardestOf(texts, 'fr').path, 'tips[0]');
    assert.equal(levelsOf(texts, 'en').length, 2);
  });

  it('is that of an item with its list and its steps', () => {
    const item = ['text', 'list[0]', 'list[1]', 'steps[0]'].map((key, index) => ({
      path: `help.today.items[12].${key}`,
      text: index ? 'Walk a bit.' : hard,
    }));
    const [{ path, level }, ...others] = levelsOf(item, 'en');
    assert.equal(path, 'help.today.items[12]');
    assert.equal(level, levelOf([hard, 'Walk a bit.', 'Walk a bit.', 'Walk a bit.'], 'en'));
    assert.deepEqual(others, []);
  });
});
