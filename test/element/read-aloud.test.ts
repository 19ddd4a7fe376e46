import { expect } from '@open-wc/testing';
import '../../src/languages/fr.js';
import english from '../../src/languages/en.json';
import french from '../../src/languages/fr.json';
import { drawn, findAll, listen, mount, next, textOf } from '../support/card.js';
import { pretend } from '../support/pretend.js';
import type { Voice } from '../support/speech.js';
import {
  isThere,
  local,
  marked,
  markup,
  press,
  remote,
  withVoices,
  wordsOn,
} from '../support/speech.js';

describe('the button that reads a card aloud', () => {
  const cases: readonly [string, readonly Voice[], boolean][] = [
    ['is there with a voice on the device', [local('en-US')], true],
    ['is there with one that is named as Android does', [local('en_CA')], true],
    ['is not there without a voice', [], false],
    ['is not there with a voice that sends the text away', [remote('en-US')], false],
    ['is not there with a voice for other languages', [local('fr-CA'), local('eng')], false],
  ];
  for (const [what, voices, isExpected] of cases)
    it(what, () =>
      withVoices(voices, async () => {
        expect(isThere(await mount(markup))).to.equal(isExpected);
      }),
    );

  it('is not there unless the page asks for it, and then no browser is asked for voices', () =>
    withVoices([local('en-US')], async (speech) => {
      let asked = 0;
      speech.getVoices = () => {
        asked += 1;
        return [];
      };
      const card = await mount();
      expect(findAll(card, '[data-action=read]')).to.deep.equal([]);
      expect(asked).to.equal(0);
    }));

  it('comes with voices that come late', () =>
    withVoices([], async (speech) => {
      const card = await mount(markup);
      expect(isThere(card)).to.equal(false);
      speech.voices = [local('en-US')];
      speech.dispatchEvent(new Event('voiceschanged'));
      expect(isThere(card)).to.equal(true);
    }));

  it('follows the language of the card', () =>
    withVoices([local('fr-CA')], async () => {
      const card = await mount(markup);
      card.lang = 'fr';
      await drawn();
      expect(isThere(card)).to.equal(true);
      expect(wordsOn(card)).to.equal(french.labels.readAloud);
    }));

  it('asks for no voices once its card is off the page', () =>
    withVoices([], async (speech) => {
      const card = await mount(markup);
      card.remove();
      let asked = 0;
      speech.getVoices = () => {
        asked += 1;
        return [];
      };
      speech.dispatchEvent(new Event('voiceschanged'));
      expect(asked).to.equal(0);
    }));

  it('tells the page, which can do something else', () =>
    withVoices([local('en-US')], async (speech) => {
      const card = await mount(markup);
      card.addEventListener('bsc-action', (event) => event.preventDefault(), { once: true });
      const told = next(card, 'bsc-action');
      press(card);
      expect(await told).to.deep.equal({ action: 'read' });
      expect(speech.texts).to.deep.equal([]);
    }));
});

describe('a card whose browser cannot read it aloud', () => {
  const refuse = () => {
    throw new Error('refused');
  };
  const whole = async () => {
    const card = await mount(markup);
    expect(textOf(card)).to.contain(english.help.emergency.action);
    expect(card.problems).to.deep.equal([]);
    return card;
  };
  const quietly = async (action: () => Promise<unknown>) => {
    const said = await listen('error', () => listen('warn', action));
    expect(said).to.deep.equal([]);
  };

  it('is whole where there is no such thing', () =>
    quietly(() =>
      pretend(window, 'speechSynthesis', undefined, async () => {
        expect(isThere(await whole())).to.equal(false);
      }),
    ));

  it('is whole where it refuses to tell its voices', () =>
    quietly(() =>
      withVoices([local('en-US')], async (speech) => {
        speech.getVoices = refuse;
        expect(isThere(await whole())).to.equal(false);
      }),
    ));

  it('has its button where nobody tells of new voices, as in Safari before 16', () =>
    quietly(() =>
      withVoices([local('en-US')], async (speech) => {
        for (const name of ['addEventListener', 'removeEventListener'])
          Object.defineProperty(speech, name, { value: undefined });
        const card = await whole();
        press(card);
        expect(speech.current?.text).to.equal(english.heading);
        card.remove();
        expect(speech.current?.text).to.equal(undefined);
      }),
    ));

  it('is as before where it refuses to speak', () =>
    quietly(() =>
      withVoices([local('en-US')], async (speech) => {
        speech.speak = speech.cancel = refuse;
        const card = await whole();
        press(card);
        expect(wordsOn(card)).to.equal(english.labels.readAloud);
        expect(marked(card)).to.deep.equal([]);
        card.remove();
      }),
    ));
});
