import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { lockedEmergencyParts, lockedLabels } from '../../src/document/locked.js';
import { listNames } from '../../src/document/schema.js';
import { fallback, findLanguage } from '../../src/languages/registry.js';
import {
  anyAttributes,
  anyDocument,
  cardOf,
  placesOf,
  tries,
  wordsOf,
} from '../support/documents.js';

const { emergency } = fallback.help;
const emergencyOf = (items: unknown) =>
  cardOf({ document: { help: { emergency: { items } } } }).card.text.help.emergency.items;
const idsOf = (items: readonly { id?: string }[]) => items.map(({ id }) => id);

describe('the emergency level', () => {
  it('keeps every sign though a document names only its own', () => {
    expect(emergencyOf(['Ours', 'Two'])).to.deep.equal([
      ...emergency.items,
      { text: 'Ours' },
      { text: 'Two' },
    ]);
  });

  for (const { id } of emergency.items)
    it(`has ${id} reworded in its place`, () => {
      const items = emergencyOf([{ id, text: 'Reworded' }]);
      expect(items).to.deep.equal(
        emergency.items.map((item) => (item.id === id ? { id, text: 'Reworded' } : item)),
      );
    });

  it('keeps its order, whatever the order of the document', () => {
    expect(emergencyOf([...emergency.items].toReversed())).to.deep.equal(emergency.items);
  });

  it('keeps a sign that a document words as nothing', () => {
    expect(emergencyOf([{ id: 'e-saddle', text: '\u200B' }])).to.deep.equal(emergency.items);
  });

  it('keeps a sign of the document that has an id of its own', () => {
    const ours = { id: 'e-ours', text: 'Ours' };
    expect(emergencyOf([ours]).at(-1)).to.deep.equal(ours);
  });

  for (const [how, path, document] of [
    [
      'reworded',
      'help.emergency.items[0]',
      { help: { emergency: { items: [{ id: 'e-saddle', text: 'A', kind: 'avoid' }] } } },
    ],
    ['changed', 'changes.e-saddle', { changes: { 'e-saddle': { kind: 'avoid' } } }],
  ])
    it(`keeps a sign that is ${how} as one to avoid among the signs, and says so`, () => {
      const { card, problems } = cardOf({ document });
      const [first] = card.text.help.emergency.items;
      expect(first).to.include({ id: 'e-saddle' }).and.not.to.have.property('kind');
      expect(placesOf(problems)).to.deep.equal([`safety ${path}.kind`]);
    });

  it('keeps every sign where a document lists as many as it can', () => {
    const items = emergencyOf(Array.from({ length: 50 }, (_, index) => `Ours ${index}`));
    expect(items).to.have.length(emergency.items.length + 50);
  });

  for (const part of lockedEmergencyParts)
    it(`keeps its ${part}, and tells the document so`, () => {
      const { card, problems } = cardOf({
        document: { help: { emergency: { [part]: 'Wait and see.' } } },
      });
      expect(card.text.help.emergency[part]).to.equal(emergency[part]);
      expect(placesOf(problems)).to.deep.equal([`safety help.emergency.${part}`]);
      expect(problems[0]?.source).to.equal('document');
      expect(problems[0]?.message).to.contain('emergency-number');
    });
});

describe('the disclaimer', () => {
  for (const text of [
    '',
    ' ',
    '\u200B\u2060',
    '\u2800',
    '\ufb37',
    '\ufffc',
    '\u{1d159}',
    null,
    [],
    'a'.repeat(2001),
  ])
    it(`stays if it is to be ${JSON.stringify(text)?.slice(0, 20)}`, () => {
      const { card } = cardOf({ document: { disclaimer: text }, attributes: { disclaimer: text } });
      expect(card.text.disclaimer).to.equal(fallback.disclaimer);
    });
});

describe('the tip on pain medicine', () => {
  const cautions = ['t-check', 't-ask', 't-mix'];
  const built = (id: string) => fallback.medicines.find((item) => item.id === id);
  const medicine = { id: 't-nsaid', text: 'Take it.' };

  for (const list of ['medicines', 'tips'] as const) {
    const cardWith = (...items: unknown[]) => cardOf({ document: { [list]: items } });
    const safety = ({ problems }: ReturnType<typeof cardOf>) =>
      problems.filter(({ code }) => code === 'safety');

    it(`is followed among ${list} by those that tell for whom it is dangerous`, () => {
      const whole = cardWith('One', medicine, 'Three');
      expect(whole.card.text[list]).to.deep.equal([
        { text: 'One' },
        medicine,
        built('t-check'),
        built('t-ask'),
        built('t-mix'),
        { text: 'Three' },
      ]);
      expect(placesOf(safety(whole))).to.deep.equal([`safety ${list}`]);
      expect(safety(whole)[0]?.source).to.equal('document');
      expect(safety(whole)[0]?.message).to.contain('t-check and t-ask and t-mix');
    });

    for (const own of cautions)
      it(`brings the others to ${list} where the document has ${own}, which it may reword`, () => {
        const ours = { id: own, text: 'Ours' };
        const whole = cardWith(medicine, ours);
        const others = cautions.filter((id) => id !== own);
        expect(whole.card.text[list]).to.deep.equal([medicine, ...others.map(built), ours]);
        expect(safety(whole)[0]?.message).to.contain(others.join(' and ')).and.not.to.contain(own);
      });

    it(`brings nothing to ${list} where all are there, wherever they stand`, () => {
      const items = ['t-ask', 't-mix', 'own', 't-nsaid', 't-check'].map((id) => ({
        id,
        text: 'Ours',
      }));
      const whole = cardWith(...items);
      expect(whole.card.text[list]).to.deep.equal(items);
      expect(safety(whole)).to.be.empty;
    });

    it(`brings nothing to ${list} where it is not`, () => {
      const whole = cardWith('One');
      expect(whole.card.text[list]).to.deep.equal([{ text: 'One' }]);
      expect(whole.problems).to.be.empty;
    });

    it(`brings them also to ${list} of an attribute, whose problem it is`, () => {
      const { card, problems } = cardOf({ attributes: { [list]: JSON.stringify([medicine]) } });
      expect(idsOf(card.text[list])).to.deep.equal(['t-nsaid', ...cautions]);
      expect(placesOf(problems)).to.deep.equal([`safety ${list}`]);
      expect(problems[0]?.source).to.equal('attribute');
    });

    it(`brings each of them to ${list} once, though it stands there twice`, () => {
      const { card } = cardWith(medicine, medicine);
      expect(idsOf(card.text[list]).filter((id) => id === 't-check')).to.have.length(1);
    });
  }
});

describe('an item where an earlier text had it', () => {
  const moved = (document: object) =>
    cardOf({ document }).problems.filter(({ code }) => code === 'moved');

  it('stays there, and the document is told where it stands now', () => {
    const tips = [{ text: 'Ours' }, { id: 't-shot', text: 'None' }];
    expect(cardOf({ document: { tips } }).card.text.tips).to.deep.equal(tips);
    const [problem, ...more] = moved({ tips });
    expect(problem?.path).to.equal('tips[1]');
    expect(problem?.message).to.equal('Move t-shot to medicines, where it stands now.');
    expect(more).to.be.empty;
  });

  it('is nothing to tell of where it stands there, or where its id is new', () => {
    const medicines = fallback.medicines.map(({ id }) => ({ id, text: 'Ours' }));
    expect(moved({ medicines, tips: [{ id: 't-ours', text: 'Ours' }, 'Two'] })).to.be.empty;
  });
});

describe('the first tips, which the guide layout shows', () => {
  const firstOf = (document: object, attributes = {}) =>
    cardOf({ document, attributes }).card.firstTips;

  it('are what to do that a drawing shows', () => {
    expect(idsOf(cardOf().card.firstTips)).to.deep.equal([
      't-move',
      't-heat',
      't-position',
      't-bed',
      't-sleep',
      't-fear',
    ]);
  });

  it('are all where one is a clinic’s, since it may take back another', () => {
    const tips = [
      { id: 't-fear', text: 'Until a doctor has looked at you, do none of these:' },
      { text: 'Lift loads.', drawing: 'lift' },
      { text: 'Stay in bed.', kind: 'avoid' },
    ];
    expect(firstOf({ tips })).to.deep.equal(tips);
    for (const [document, attributes] of [
      [{ changes: { 't-move': { text: 'Ours' } } }],
      [{ changes: { 't-cold': { hidden: true } } }],
      [{ changes: { 't-cold': { before: 't-move' } } }],
      [{}, { tips: '+Ask our physio' }],
    ] as const) {
      const { card } = cardOf({ document, attributes: attributes ?? {} });
      expect(card.firstTips).to.deep.equal(card.text.tips);
    }
  });
});

describe('the labels', () => {
  for (const name of Object.keys(fallback.labels)) {
    const cardWith = () => cardOf({ document: { labels: { [name]: 'Ours' } } });
    const labelOf = ({ card }: ReturnType<typeof cardOf>) => Reflect.get(card.labels, name);
    if (lockedLabels.includes(name))
      it(`keep ${name}, which a document tries to change, and report that`, () => {
        expect(labelOf(cardWith())).to.equal(Reflect.get(fallback.labels, name));
        expect(placesOf(cardWith().problems)).to.deep.equal([`safety labels.${name}`]);
      });
    else
      it(`let a document word ${name}`, () => {
        expect(labelOf(cardWith())).to.equal('Ours');
        expect(cardWith().problems).to.be.empty;
      });
  }

  it('are locked on every button that calls, in every level and mark, and in the sign-off', () => {
    const names = Object.keys(fallback.labels);
    const medical = names.filter((name) =>
      /^(call|level|kind|review|notReviewed)|Lead$/.test(name),
    );
    expect(medical).to.have.length.above(15);
    expect(lockedLabels).to.include.members(medical);
  });

  it('that a document may word are the headings of sections, and buttons that call nobody', () => {
    const open = Object.keys(fallback.labels).filter((name) => !lockedLabels.includes(name));
    expect(open).to.have.members([
      'points',
      'medicines',
      'moves',
      'course',
      'prepare',
      'facts',
      'causes',
      'tips',
      'prevention',
      'help',
      'sources',
      'book',
    ]);
  });
});

describe('whatever a page and a document say', () => {
  const anyPage = fc.constantFrom('', 'en', 'en-GB', 'pl', 'x', '-', '__proto__', ' ');
  const forAnyCard = (check: (card: ReturnType<typeof cardOf>['card']) => void) =>
    fc.assert(
      fc.property(anyDocument, anyAttributes, anyPage, (document, attributes, page) =>
        check(cardOf({ document, attributes, page }).card),
      ),
      tries(200),
    );

  it('every warning sign is there, in order', () => {
    const ids = idsOf(emergency.items);
    forAnyCard(({ text }) => {
      const { items } = text.help.emergency;
      expect(idsOf(items).filter((id) => ids.includes(id))).to.deep.equal(ids);
      for (const item of items) expect(item.text.trim()).not.to.equal('');
    });
  });

  it('the way to emergency help is the built-in one', () => {
    forAnyCard(({ text, language }) => {
      expect(text.help.emergency.action).to.equal(findLanguage(language)?.help.emergency.action);
    });
  });

  it('there is a disclaimer', () => {
    forAnyCard(({ text }) => {
      expect(wordsOf(text.disclaimer)).to.match(/[^\s\p{Default_Ignorable_Code_Point}\u2800]/u);
    });
  });

  it('pain medicine comes with all its warnings', () => {
    forAnyCard(({ text }) => {
      for (const name of listNames) {
        const ids = idsOf(text[name]);
        if (ids.includes('t-nsaid')) expect(ids).to.include.members(['t-check', 't-ask', 't-mix']);
      }
    });
  });

  it('the words for urgency and review are the built-in ones', () => {
    forAnyCard(({ labels }) => {
      const { levelEmergency, levelToday, levelRoutine, notReviewed, reviewedBy } = fallback.labels;
      expect(labels).to.include({ levelEmergency, levelToday, levelRoutine });
      expect(labels).to.include({ notReviewed, reviewedBy });
    });
  });

  it('nobody is said to have reviewed a text without having signed just that', () => {
    forAnyCard(({ review }) => {
      expect(review.state).to.be.oneOf(['unsigned', 'changed']);
    });
  });
});
