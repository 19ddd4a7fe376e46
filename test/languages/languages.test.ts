import { expect } from '@open-wc/testing';
import { readDocument } from '../../src/document/read.js';
import type { CompleteDocument } from '../../src/document/schema.js';
import {
  fallback,
  findLanguage,
  registerLanguage,
  watchLanguages,
} from '../../src/languages/registry.js';
import { startingDocument } from '../../src/languages/starting-document.js';
import { cardOf } from '../support/documents.js';

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

describe('what a language lacks', () => {
  const { help, labels } = fallback;
  const gappy = (gaps: object) => registerLanguage({ ...textIn('eo'), ...gaps });
  afterEach(() => registerLanguage(textIn('eo')));

  it('is in English: a label, a part of a level, a section', () => {
    const without = (value: object, key: string) =>
      Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
    gappy({
      facts: undefined,
      labels: without({ ...labels, print: 'Presi' }, 'call'),
      help: {
        ...help,
        today: without({ ...help.today, lead: 'Hodiaŭ' }, 'action'),
        routine: undefined,
      },
    });
    const text = findLanguage('eo');
    expect(text?.facts).to.deep.equal(fallback.facts);
    expect(text?.labels).to.deep.equal({ ...labels, print: 'Presi' });
    expect(text?.help).to.deep.equal({ ...help, today: { ...help.today, lead: 'Hodiaŭ' } });
  });

  it('is a warning sign in English, in its place and marked as such', () => {
    const { emergency } = help;
    const [first, second, ...others] = emergency.items;
    if (!first || !second) throw new Error('there are no warnings');
    const items = [{ ...first, text: 'Unue' }, ...others];
    gappy({ help: { ...help, emergency: { ...emergency, items } } });
    const [one, two, three] = cardOf({ page: 'eo' }).card.text.help.emergency.items;
    expect(one?.text).to.equal('Unue');
    expect(two).to.deep.equal({ ...second, lang: 'en', dir: 'ltr' });
    expect(three?.text).to.equal(others[0]?.text);
  });

  it('is a caution that belongs to a medicine of its own', () => {
    gappy({ medicines: fallback.medicines.filter(({ id }) => id === 't-nsaid') });
    const { card, problems } = cardOf({ page: 'eo' });
    expect(card.text.medicines.map(({ id, lang }) => `${id} ${lang}`)).to.deep.equal([
      't-nsaid undefined',
      't-check en',
      't-ask en',
      't-mix en',
    ]);
    expect(problems.map(({ code }) => code)).to.deep.equal(['safety']);
  });

  it('is each source that has no page in it', () => {
    const sources = [{ id: 'nhs-back', title: 'Dorsdoloro', lang: 'eo' }];
    gappy({ sources });
    const { card, problems } = cardOf({ page: 'eo' });
    expect(problems).to.deep.equal([]);
    expect(card.sources).to.have.lengthOf(fallback.sources.length);
    expect(card.sources.find(({ id }) => id === 'nhs-back')?.title).to.equal('Dorsdoloro');
  });
});

describe('what is wrong in a language', () => {
  it('is told to who adds it, and costs only its place', () => {
    const problems = registerLanguage(
      JSON.parse(JSON.stringify({ ...textIn('eo'), heading: 7, facts: ['Unu', 7] })),
    );
    expect(problems.map(({ path }) => path)).to.deep.equal(['heading', 'facts[1]']);
    expect(found('eo')).to.equal(fallback.heading);
    expect(findLanguage('eo')?.facts).to.deep.equal([{ text: 'Unu' }]);
  });

  for (const lang of ['', 'a-b', 'english please'])
    it(`throws where its tag is ${JSON.stringify(lang)}, and adds nothing`, () => {
      const told: string[] = [];
      const stop = watchLanguages(() => told.push('told'));
      expect(() => registerLanguage(textIn(lang))).to.throw(RangeError);
      stop();
      expect(told).to.deep.equal([]);
    });
});

describe('a document to start from', () => {
  it('has all of the text, but neither its sources nor its labels', () => {
    const { sources: _, labels: __, ...text } = fallback;
    expect(JSON.parse(startingDocument(fallback))).to.deep.equal(text);
    expect(readDocument(startingDocument(fallback)).problems).to.deep.equal([]);
  });

  it('names its schema first, where there is one', () => {
    const [first] = Object.entries(JSON.parse(startingDocument(fallback, './card.schema.json')));
    expect(first).to.deep.equal(['$schema', './card.schema.json']);
  });
});
