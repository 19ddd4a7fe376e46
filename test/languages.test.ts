import { expect } from '@open-wc/testing';
import type { CompleteDocument } from '../src/document/schema.js';
import {
  fallback,
  findLanguage,
  registerLanguage,
  watchLanguages,
} from '../src/languages/registry.js';
import { cardOf } from './support/documents.js';

const textIn = (lang: string, heading = lang): CompleteDocument => ({ ...fallback, lang, heading });
const found = (tag: string) => findLanguage(tag)?.heading;

describe('the text for a language', () => {
  before(() => {
    for (const lang of ['fr', 'pt-BR', 'zh-Hant', 'zh']) registerLanguage(textIn(lang));
  });

  const nearest: [string, string][] = [
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['fr-Latn-CA-x-clinic', 'fr'],
    ['FR', 'fr'],
    ['fr_CA', 'fr'],
    ['fr_FR.UTF-8', 'fr'],
    ['pt-BR', 'pt-BR'],
    ['PT-br', 'pt-BR'],
    ['pt_BR', 'pt-BR'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['zh-Hans', 'zh'],
    ['zh-TW', 'zh'],
  ];
  for (const [tag, lang] of nearest)
    it(`is that in ${lang} for ${tag}`, () => {
      expect(found(tag)).to.equal(lang);
    });

  it('is there for English from the start', () => {
    expect(findLanguage('en')).to.equal(fallback);
    expect(findLanguage('en-GB')).to.equal(fallback);
    expect(fallback.lang).to.equal('en');
  });

  for (const tag of ['', 'pl', 'pt', 'f', 'fra', 'frr', '-', '_', 'x-fr', '__proto__', ' '])
    it(`is not that of another for ${JSON.stringify(tag)}`, () => {
      expect(findLanguage(tag)).to.equal(undefined);
    });
});

describe('a language that is added', () => {
  it('is there at once', () => {
    expect(found('es')).to.equal(undefined);
    registerLanguage(textIn('es'));
    expect(found('es-MX')).to.equal('es');
    expect(cardOf({ page: 'es' }).card.language).to.equal('es');
  });

  it('stands in the place of the one before, however that was written', () => {
    registerLanguage(textIn('de-CH', 'old'));
    registerLanguage(textIn('DE-ch', 'new'));
    expect(found('de-CH')).to.equal('new');
  });

  it('may stand in the place of the English that comes with the card', () => {
    registerLanguage(textIn('en', 'Ours'));
    expect(cardOf().card.text.heading).to.equal('Ours');
    registerLanguage(fallback);
    expect(cardOf().card.text.heading).to.equal(fallback.heading);
  });

  it('is told to all who watch, each time', () => {
    const told: string[] = [];
    const stops = ['a', 'b'].map((name) => watchLanguages(() => told.push(name)));
    registerLanguage(textIn('it'));
    registerLanguage(textIn('it'));
    for (const stop of stops) stop();
    expect(told).to.deep.equal(['a', 'b', 'a', 'b']);
  });

  it('is there when those who watch are told', () => {
    let heading: string | undefined;
    const stop = watchLanguages(() => (heading = found('nl')));
    registerLanguage(textIn('nl'));
    stop();
    expect(heading).to.equal('nl');
  });

  it('is not told to who has stopped watching', () => {
    const told: string[] = [];
    const stop = watchLanguages(() => told.push('stopped'));
    const goOn = watchLanguages(() => told.push('watching'));
    stop();
    registerLanguage(textIn('sv'));
    goOn();
    expect(told).to.deep.equal(['watching']);
  });

  it('may be what makes a watcher stop', () => {
    const told: string[] = [];
    const stop = watchLanguages(() => {
      told.push('once');
      stop();
    });
    registerLanguage(textIn('fi'));
    registerLanguage(textIn('fi'));
    expect(told).to.deep.equal(['once']);
  });
});
