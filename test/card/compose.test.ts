import { expect } from '@open-wc/testing';
import type { CardText, Phrase } from '../../src/card/card.js';
import type { CompleteDocument } from '../../src/document/schema.js';
import { listNames } from '../../src/document/schema.js';
import { fallback, registerLanguage } from '../../src/languages/registry.js';
import { cardOf, placesOf, wordsOf } from '../support/documents.js';

const french: CompleteDocument = {
  ...fallback,
  lang: 'fr',
  heading: 'Spasmes du bas du dos',
  labels: { ...fallback.labels, print: 'Imprimer' },
};
const hebrew: CompleteDocument = { ...fallback, lang: 'he', dir: 'rtl', heading: 'גב תחתון' };

before(() => {
  registerLanguage(french);
  registerLanguage(hebrew);
});

const texts = ['heading', 'summary', 'disclaimer'] as const;
const lists = listNames;
const levels = ['emergency', 'today', 'routine'] as const;

describe('a card', () => {
  it('has the built-in text where nobody says otherwise', () => {
    const { card, problems } = cardOf();
    expect(problems).to.be.empty;
    expect(card.text).to.deep.equal({
      heading: fallback.heading,
      summary: fallback.summary,
      illustration: fallback.illustration,
      ...Object.fromEntries(lists.map((key) => [key, fallback[key]])),
      help: fallback.help,
      drawings: fallback.drawings,
      disclaimer: fallback.disclaimer,
    });
    expect(card).to.include({ language: 'en', dir: 'ltr', updated: fallback.updated });
    expect(card.labels).to.deep.equal(fallback.labels);
  });

  it('is the same each time it is made of the same', () => {
    const ingredients = { document: { tips: ['One'] }, attributes: { facts: 'Two' }, page: 'fr' };
    expect(cardOf(ingredients)).to.deep.equal(cardOf(ingredients));
  });

  it('has no problem with the complete built-in document, from which clinics start', () => {
    const { card, problems } = cardOf({ document: fallback });
    expect(problems).to.be.empty;
    expect(card).to.deep.equal(cardOf().card);
  });

  it('has the day of the document, if that gives one', () => {
    expect(cardOf({ document: { updated: '2020-02-02' } }).card.updated).to.equal('2020-02-02');
    expect(cardOf({ document: { updated: '2020-02-30' } }).card.updated).to.equal(fallback.updated);
  });

  it('brings its settings along', () => {
    const { settings } = cardOf({ attributes: { layout: 'brief', clinic: 'Ours' } }).card;
    expect(settings).to.include({ layout: 'brief', clinic: 'Ours' });
  });
});

describe('what the document says', () => {
  for (const key of texts)
    it(`stands in the place of the built-in ${key}, and of nothing else`, () => {
      const { card, problems } = cardOf({ document: { [key]: 'Ours' } });
      expect(problems).to.be.empty;
      expect(card.text).to.deep.equal({ ...cardOf().card.text, [key]: 'Ours' });
    });

  for (const key of lists)
    it(`stands in the place of the whole built-in list ${key}`, () => {
      const { card } = cardOf({ document: { [key]: ['Ours'] } });
      expect(card.text).to.deep.equal({ ...cardOf().card.text, [key]: [{ text: 'Ours' }] });
    });

  it('stands in the place of the built-in drawing', () => {
    const illustration = { src: 'back.svg', alt: 'Ours' };
    const { card } = cardOf({ document: { illustration } });
    expect(card.text.illustration).to.deep.equal(illustration);
  });

  for (const name of ['today', 'routine'] as const)
    for (const key of ['heading', 'lead', 'action', 'glance'] as const)
      it(`stands in the place of the ${key} of the level ${name}`, () => {
        const { card } = cardOf({ document: { help: { [name]: { [key]: 'Ours' } } } });
        expect(card.text.help).to.deep.equal({
          ...fallback.help,
          [name]: { ...fallback.help[name], [key]: 'Ours' },
        });
      });

  for (const name of ['today', 'routine'] as const)
    it(`stands in the place of all that the level ${name} lists`, () => {
      const { card } = cardOf({ document: { help: { [name]: { items: ['Ours'] } } } });
      expect(card.text.help[name].items).to.deep.equal([{ text: 'Ours' }]);
      // The built-in one names signs that are gone.
      expect(card.text.help[name].glance).to.equal(undefined);
    });

  it('is the built-in section where it is wrong', () => {
    const document = { facts: [], tips: 'Ours', help: { today: { items: [''] } }, heading: '' };
    expect(cardOf({ document }).card.text).to.deep.equal(cardOf().card.text);
  });
});

describe('what an attribute says', () => {
  for (const key of texts)
    it(`stands before the document's ${key}`, () => {
      const { card } = cardOf({ document: { [key]: 'Theirs' }, attributes: { [key]: 'Ours' } });
      expect(card.text[key]).to.equal('Ours');
    });

  for (const key of lists)
    it(`stands before the document's list ${key}`, () => {
      const document = { [key]: ['Theirs'] };
      const { card } = cardOf({ document, attributes: { [key]: 'Ours | Two' } });
      expect(card.text[key]).to.deep.equal([{ text: 'Ours' }, { text: 'Two' }]);
    });

  it("leaves the document's standing where it is unset or wrong", () => {
    const document = { heading: 'Theirs', facts: ['Theirs'] };
    const { card } = cardOf({ document, attributes: { heading: '\u200B', facts: '[' } });
    expect(card.text.heading).to.equal('Theirs');
    expect(card.text.facts).to.deep.equal([{ text: 'Theirs' }]);
  });
});

describe('the language of a card', () => {
  const choices: [string, { page?: string; document?: object }, string][] = [
    ['English where nobody says', { page: '' }, 'en'],
    ["the page's", { page: 'fr' }, 'fr'],
    ["the page's, by its nearest known form", { page: 'fr-CA' }, 'fr'],
    ["the page's, however it is written", { page: 'FR_ca' }, 'fr'],
    ["the document's before the page's", { page: 'fr', document: { lang: 'en' } }, 'en'],
    ["the document's, by its nearest known form", { document: { lang: 'fr-BE' } }, 'fr'],
    [
      "the page's where the document's is no language",
      { page: 'fr', document: { lang: '?' } },
      'fr',
    ],
  ];
  for (const [what, ingredients, language] of choices)
    it(`is ${what}`, () => {
      expect(cardOf(ingredients).card.language).to.equal(language);
    });

  it('comes with its text, labels and direction', () => {
    expect(cardOf({ page: 'fr' }).card.text.heading).to.equal(french.heading);
    expect(cardOf({ page: 'fr' }).card.labels.print).to.equal('Imprimer');
    expect(cardOf({ page: 'he' }).card.dir).to.equal('rtl');
    expect(cardOf({ page: 'he', document: { lang: 'en' } }).card.dir).to.equal('ltr');
  });

  it('is English with one problem where nobody has loaded the one that the page has', () => {
    const { card, problems } = cardOf({ page: 'pl-PL' });
    expect(card.language).to.equal('en');
    expect(problems).to.have.length(1);
    expect(problems[0]).to.include({ code: 'language', source: 'page', path: 'lang' });
    expect(problems[0]?.message).to.contain('pl-PL').and.to.contain('en');
  });

  it('is English with one problem where nobody has loaded the one that the document has', () => {
    const { card, problems } = cardOf({ page: 'fr', document: { lang: 'pl' } });
    expect(card.language).to.equal('en');
    expect(problems).to.have.length(1);
    expect(problems[0]).to.include({ code: 'language', source: 'document', path: 'lang' });
  });

  for (const page of ['', 'en', 'en-GB', 'EN_us', 'fr-CA'])
    it(`is no problem on a page in ${page || 'no language'}`, () => {
      expect(cardOf({ page }).problems).to.be.empty;
    });
});

describe('text in another language than the card', () => {
  const everything = {
    heading: 'H',
    summary: 'S',
    disclaimer: 'D',
    illustration: { alt: 'A', caption: 'C' },
    ...Object.fromEntries(lists.map((key) => [key, [{ id: 'x', text: 'I' }]])),
    help: Object.fromEntries(
      levels.map((name) => [
        name,
        {
          ...(name !== 'emergency' && { heading: 'H', lead: 'L', action: 'A', glance: 'G' }),
          ...(name !== 'emergency' && { items: [{ id: 'x', text: 'I' }] }),
        },
      ]),
    ),
  };
  /** Each text that the document above gives, with what it is marked as. */
  function marksOf({ text }: { text: CardText }): unknown[] {
    const phrases: Phrase[] = [
      ...texts.map((key) => text[key]),
      ...(['today', 'routine'] as const).flatMap((name) => {
        const { heading, lead, action, glance = '' } = text.help[name];
        return [heading, lead, action, glance];
      }),
    ];
    const items = [
      ...lists.flatMap((key) => text[key]),
      ...levels.flatMap((name) => text.help[name].items),
    ].filter(({ id }) => id === 'x');
    return [...phrases, ...items, text.illustration].map((part) =>
      typeof part === 'string' ? undefined : part.lang && `${part.lang} ${part.dir}`,
    );
  }
  const all = Array<string>(texts.length + 8 + lists.length + 2 + 1);

  it('is marked wherever it comes from a document', () => {
    const document = { ...everything, lang: 'ar', dir: 'rtl' };
    const { card, problems } = cardOf({ document });
    expect(marksOf(card)).to.deep.equal(all.fill('ar rtl'));
    expect(placesOf(problems)).to.deep.equal(['language lang']);
  });

  it('is not mixed into a level that it does not give whole', () => {
    const { heading, action, lead, items } = fallback.help.today;
    const whole = { heading, action, lead, items };
    for (const part of Object.keys(whole)) {
      const today = { ...whole, [part]: undefined };
      const { card, problems } = cardOf({ document: { lang: 'ar', help: { today } } });
      expect(card.text.help.today).to.deep.equal(fallback.help.today);
      expect(placesOf(problems)).to.deep.equal(['language lang']);
    }
  });

  it('of a page is not mixed with cautions that it lacks', () => {
    const medicines = JSON.stringify([{ id: 't-nsaid', text: 'Po polsku' }]);
    const { card } = cardOf({ page: 'sv', attributes: { medicines } });
    expect(card.text.medicines).to.deep.equal(fallback.medicines);

    const isCaution = ({ id }: { id?: string }) => /^t-(check|ask|mix)$/.test(String(id));
    const without = fallback.medicines.filter((item) => !isCaution(item));
    registerLanguage({ ...fallback, lang: 'nn', medicines: without });
    const { card: other } = cardOf({
      page: 'sv',
      document: { lang: 'nn' },
      attributes: { medicines },
    });
    expect(other.text.medicines.filter(isCaution)).to.have.length(3);
    expect(other.text.medicines).to.have.length(fallback.medicines.length);
  });

  it('is not mixed into a list whose cautions it lacks', () => {
    const tips = [{ id: 't-nsaid', text: 'Ours' }];
    expect(cardOf({ document: { lang: 'ar', tips } }).card.text.tips).to.deep.equal(fallback.tips);
  });

  it('finds its own direction where the document does not say', () => {
    const { card } = cardOf({ document: { ...everything, lang: 'ar' } });
    expect(marksOf(card)).to.deep.equal(all.fill('ar ltr'));
    const heading = { ...everything, lang: 'ar', heading: '1. ظهر' };
    expect(cardOf({ document: heading }).card.text.heading).to.include({ dir: 'rtl' });
    const tips = [{ title: '2 - ظهر', text: 'Back' }, '2 Back ظهر'];
    expect(
      cardOf({ document: { lang: 'ar', tips } }).card.text.tips.map(({ dir }) => dir),
    ).to.deep.equal(['rtl', 'ltr']);
  });

  it('keeps its words', () => {
    const { card } = cardOf({ document: { ...everything, lang: 'ar' } });
    expect(wordsOf(card.text.heading)).to.equal('H');
    expect(card.text.facts[0]?.text).to.equal('I');
  });

  it('is marked wherever it comes from attributes', () => {
    const attributes = { heading: 'H', summary: 'S', disclaimer: 'D', facts: 'F', tips: 'T' };
    const { card } = cardOf({ attributes, page: 'fr', document: { lang: 'en' } });
    const { heading, summary, disclaimer, facts, tips } = card.text;
    const mark = { lang: 'fr', dir: 'ltr' };
    expect([heading, summary, disclaimer, facts, tips]).to.deep.equal([
      { text: 'H', ...mark },
      { text: 'S', ...mark },
      { text: 'D', ...mark },
      [{ text: 'F', ...mark }],
      [{ text: 'T', ...mark }],
    ]);
  });

  it('is not marked where it is built in', () => {
    const { card } = cardOf({ document: { heading: 'H', lang: 'ar' } });
    expect(card.text.summary).to.equal(fallback.summary);
    expect(card.text.tips).to.deep.equal(fallback.tips);
    expect(card.text.help.emergency).to.deep.equal(fallback.help.emergency);
  });

  const alike: [string, { page?: string; document?: object }][] = [
    ['a variety of it', { page: 'en', document: { ...everything, lang: 'en-GB' } }],
    ['the same in capitals', { page: 'en', document: { ...everything, lang: 'EN' } }],
    ['a variety of a loaded one', { page: 'en', document: { ...everything, lang: 'fr-CA' } }],
    ['not said to be any', { page: 'fr', document: everything }],
  ];
  for (const [what, ingredients] of alike)
    it(`is no other if it is ${what}`, () => {
      const { card, problems } = cardOf(ingredients);
      expect(marksOf(card)).to.deep.equal(all.fill('').map(() => undefined));
      expect(problems).to.be.empty;
    });

  it('is no other in attributes of a page in a variety of it', () => {
    const { card } = cardOf({ attributes: { heading: 'H', facts: 'F' }, page: 'en-GB' });
    expect(card.text.heading).to.equal('H');
    expect(card.text.facts).to.deep.equal([{ text: 'F' }]);
  });
});

describe('the labels of a card', () => {
  /** What shows while a clinician reads the card in full, and is no advice. */
  const open = [...lists, 'help', 'sources', 'book'];
  const safe = Object.keys(fallback.labels).filter((name) => !open.includes(name));

  for (const name of open)
    it(`say what the document says for ${name}`, () => {
      const { card, problems } = cardOf({ document: { labels: { [name]: 'Ours' } } });
      expect(problems).to.be.empty;
      expect(card.labels).to.deep.equal({ ...fallback.labels, [name]: 'Ours' });
    });

  for (const name of safe)
    it(`say what ${name} says in the card's language, whatever the document says`, () => {
      const { card, problems } = cardOf({ document: { labels: { [name]: 'All is well' } } });
      expect(card.labels).to.deep.equal(fallback.labels);
      expect(placesOf(problems)).to.deep.equal([`safety labels.${name}`]);
      expect(problems[0]?.source).to.equal('document');
      expect(problems[0]?.message).to.contain('Leave this out');
    });
});
