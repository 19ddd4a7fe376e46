import { expect } from '@open-wc/testing';
import type { BackSpasmCard } from '../../src/index.js';
import '../../src/languages/fr.js';
import english from '../../src/languages/en.json';
import french from '../../src/languages/fr.json';
import { drawn, find, listen, mount } from '../support/card.js';
import type { Speech } from '../support/speech.js';
import {
  buttonOf,
  isThere,
  local,
  marked,
  markup,
  press,
  remote,
  withVoices,
  wordsOn,
} from '../support/speech.js';

const { readAloud, readPause, readResume } = english.labels;

describe('a card that is read aloud', () => {
  it('is read in its order, and to its end', () =>
    withVoices([local('en-US')], async (speech) => {
      const card = await mount(markup.replace('>', ' languages="en fr" citations>'));
      press(card);
      speech.finish();
      const all = speech.texts.join(' ');
      const places = [
        english.heading,
        english.summary,
        english.labels.levelEmergency,
        english.help.emergency.action,
        ...english.help.emergency.items.map(({ text }) => text),
        english.help.today.action,
        english.labels.tips,
        english.labels.facts,
        ...english.facts.map(({ text }) => text),
        english.labels.notReviewed,
        english.disclaimer,
      ].map((text) => all.indexOf(text));
      expect(places).not.to.include(-1);
      for (const { text } of english.tips) expect(all).to.contain(text);
      expect(places).to.deep.equal(places.toSorted((one, other) => one - other));
    }));

  it('says nothing that is for the eye or the hand alone', () =>
    withVoices([local('en-US')], async (speech) => {
      const card = await mount(markup.replace('>', ' languages="en fr" citations>'));
      press(card);
      speech.finish();
      const all = speech.texts.join('\n');
      const { readMore, print, opensSource } = english.labels;
      for (const words of [readMore, print, readPause, opensSource, 'Français', ' · ', 'Source 1'])
        expect(all).not.to.contain(words);
    }));

  it('is read in pieces that a voice can say at once', () =>
    withVoices([local('en-US')], async (speech) => {
      const card = await mount(markup);
      card.content = { disclaimer: `${'without an end '.repeat(40)}${'x'.repeat(400)}` };
      await drawn();
      press(card);
      speech.finish();
      expect(Math.max(...speech.texts.map(({ length }) => length))).to.be.below(190);
      expect(speech.texts.join('').replace(/ /g, '')).to.contain('withoutanend'.repeat(40));
      expect(speech.texts.join('')).to.contain('x'.repeat(400));
    }));

  it('says what a clinic’s own picture shows', () =>
    withVoices([local('en-US')], async (speech) => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 9, height: 9 });
      const picture = { src: canvas.toDataURL('image/jpeg'), alt: 'Never do this:' };
      const card = await mount(markup);
      card.content = { moves: [{ text: 'Lift a load.', picture }] };
      await drawn();
      press(card);
      speech.finish();
      expect(speech.texts.join(' ')).to.contain('Never do this: Lift a load.');
    }));

  it('says a number within its sentence', () =>
    withVoices([local('en-US')], async (speech) => {
      const card = await mount(markup.replace('>', ' emergency-number="911">'));
      press(card);
      speech.finish();
      expect(speech.texts).to.include('Call 911 now');
    }));

  it('is read by voices on the device alone, each text by one for its language', async () => {
    const json = JSON.stringify({ lang: 'uk', summary: 'Українською.' });
    const inUkrainian = `<back-spasm-card read-aloud><script type="application/json">${json}</script></back-spasm-card>`;
    const voices = [
      remote('uk-UA'),
      remote('en'),
      local('en-GB'),
      local('en-US', true),
      local('uk-UA'),
    ];
    const read = async (speech: Speech) => {
      press(await mount(inUkrainian));
      speech.finish();
      expect(speech.said.every(({ voice }) => voice?.localService)).to.equal(true);
      return new Map(speech.said.map(({ text, lang, voice }) => [text, [lang, voice?.lang]]));
    };
    await listen('warn', async () => {
      await withVoices(voices, async (speech) => {
        const said = await read(speech);
        expect(said.get('Українською.')).to.deep.equal(['uk', 'uk-UA']);
        expect(said.get(english.heading)).to.deep.equal(['en', 'en-US']);
      });
      // Rather badly said than left out.
      await withVoices(voices.slice(0, 3), async (speech) => {
        expect((await read(speech)).get('Українською.')).to.deep.equal(['uk', 'en-GB']);
      });
    });
  });

  it('is silent once there is no such voice any more', () =>
    withVoices([local('en-US')], async (speech) => {
      const card = await mount(markup);
      press(card);
      speech.voices = [remote('en-US')];
      speech.goOn();
      expect(speech.said).to.have.lengthOf(1);
      expect(isThere(card)).to.equal(false);
    }));

  it('marks what is being said, in an open fold', () =>
    withVoices([local('en-US')], async (speech) => {
      const card = await mount(markup);
      press(card);
      expect(marked(card)).to.deep.equal([english.heading]);
      while (speech.current && !find(card, 'details.facts').matches('[open]')) speech.goOn();
      speech.goOn();
      expect(find(card, 'details.facts [data-reading]').offsetHeight).to.be.above(0);
      expect(marked(card)).to.have.lengthOf(1);
      speech.finish();
      expect(marked(card)).to.deep.equal([]);
    }));

  it('can be paused, and goes on with the sentence it was in', () =>
    withVoices([local('en-US')], async (speech) => {
      const card = await mount(markup);
      expect(wordsOn(card)).to.equal(readAloud);
      press(card);
      expect(wordsOn(card)).to.equal(readPause);
      speech.goOn();
      press(card);
      expect(speech.current?.text).to.equal(undefined);
      expect(wordsOn(card)).to.equal(readResume);
      press(card);
      expect(speech.texts[2]).to.equal(speech.texts[1]);
      expect(wordsOn(card)).to.equal(readPause);
      speech.finish();
      expect(wordsOn(card)).to.equal(readAloud);
    }));

  it('begins anew after its end', () =>
    withVoices([local('en-US')], async (speech) => {
      const card = await mount(markup);
      press(card);
      speech.finish();
      press(card);
      expect(speech.current?.text).to.equal(english.heading);
    }));

  const ends: Readonly<Record<string, (card: BackSpasmCard, speech: Speech) => unknown>> = {
    'is taken off the page': (card) => card.remove(),
    'comes to be in another language': (card) => (card.lang = 'fr'),
    'gets another text': (card) => (card.content = { disclaimer: 'Another one.' }),
    'has a reader who presses Escape': (card) =>
      buttonOf(card).dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
    'is no longer to be read aloud': (card) => (card.readAloud = false),
    'has a browser that fails': (_, speech) => speech.cancel(),
  };
  for (const [what, change] of Object.entries(ends))
    it(`is silent at once when it ${what}`, () =>
      withVoices([local('en-US'), local('fr-CA')], async (speech) => {
        const card = await mount(markup);
        press(card);
        change(card, speech);
        await drawn();
        expect(speech.current?.text).to.equal(undefined);
        expect(speech.said).to.have.lengthOf(1);
        expect(marked(card)).to.deep.equal([]);
        expect(wordsOn(card)).to.be.oneOf([readAloud, french.labels.readAloud, '']);
      }));

  it('is read on while only its looks change', () =>
    withVoices([local('en-US')], async (speech) => {
      const card = await mount(markup);
      press(card);
      card.theme = 'dark';
      await drawn();
      expect(speech.current?.text).to.equal(english.heading);
      expect(wordsOn(card)).to.equal(readPause);
    }));

  it('is silent when another one is read', () =>
    withVoices([local('en-US')], async (speech) => {
      const place = (await mount(`<div>${markup}</div>${markup}`)).parentElement?.parentElement;
      const cards = [...(place?.querySelectorAll('back-spasm-card') ?? [])];
      const [one, other] = cards;
      if (!one || !other) throw new Error('there are no two cards');
      await other.ready;
      press(one);
      speech.goOn();
      press(other);
      expect(speech.current?.text).to.equal(english.heading);
      expect(cards.map(wordsOn)).to.deep.equal([readAloud, readPause]);
      expect(marked(one)).to.deep.equal([]);
      speech.finish();
      expect(cards.map(wordsOn)).to.deep.equal([readAloud, readAloud]);
    }));
});
