import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { lockedLabels } from '../../src/document/locked.js';
import { fallback, findLanguage } from '../../src/languages/registry.js';
import {
  anyAttributes,
  anyDocument,
  cardOf,
  placesOf,
  randomness,
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

  it('keeps every sign where a document lists as many as it can', () => {
    const items = emergencyOf(Array.from({ length: 50 }, (_, index) => `Ours ${index}`));
    expect(items).to.have.length(emergency.items.length + 50);
  });

  it('keeps what to do, and tells the document so', () => {
    const { card, problems } = cardOf({
      document: { help: { emergency: { action: 'Wait and see.' } } },
    });
    expect(card.text.help.emergency.action).to.equal(emergency.action);
    expect(placesOf(problems)).to.deep.equal(['safety help.emergency.action']);
    expect(problems[0]?.source).to.equal('document');
    expect(problems[0]?.message).to.contain('emergency-number');
  });

  it('lets a document word its heading and lead', () => {
    const { card, problems } = cardOf({
      document: { help: { emergency: { heading: 'Go now', lead: 'If:' } } },
    });
    expect(problems).to.be.empty;
    expect(card.text.help.emergency).to.deep.equal({
      ...emergency,
      heading: 'Go now',
      lead: 'If:',
    });
  });
});

describe('the disclaimer', () => {
  for (const text of ['', ' ', '\u200B\u2060', '\u2800', null, [], 'a'.repeat(2001)])
    it(`stays if it is to be ${JSON.stringify(text)?.slice(0, 20)}`, () => {
      const { card } = cardOf({ document: { disclaimer: text }, attributes: { disclaimer: text } });
      expect(card.text.disclaimer).to.equal(fallback.disclaimer);
    });
});

describe('the tip on pain medicine', () => {
  const tip = (id: string) => fallback.tips.find((tip) => tip.id === id);
  const medicine = { id: 't-nsaid', text: 'Take it.' };
  const tipsOf = (...tips: unknown[]) => cardOf({ document: { tips } });

  it('is followed by those that tell for whom it is dangerous', () => {
    const { card, problems } = tipsOf('One', medicine, 'Three');
    expect(card.text.tips).to.deep.equal([
      { text: 'One' },
      medicine,
      tip('t-check'),
      tip('t-ask'),
      { text: 'Three' },
    ]);
    expect(placesOf(problems)).to.deep.equal(['safety tips']);
    expect(problems[0]?.source).to.equal('document');
    expect(problems[0]?.message).to.contain('t-check and t-ask');
  });

  for (const [given, missing] of [
    ['t-check', 't-ask'],
    ['t-ask', 't-check'],
  ])
    it(`brings ${missing} where the document has ${given}, which it may reword`, () => {
      const ours = { id: given, text: 'Ours' };
      const { card, problems } = tipsOf(medicine, ours);
      expect(card.text.tips).to.deep.equal([medicine, tip(missing ?? ''), ours]);
      expect(problems[0]?.message).to.contain(missing).and.not.to.contain(given);
    });

  it('brings nothing where both are there, wherever they stand', () => {
    const tips = ['t-ask', 't-move', 't-nsaid', 't-check'].map((id) => ({ id, text: 'Ours' }));
    const { card, problems } = tipsOf(...tips);
    expect(card.text.tips).to.deep.equal(tips);
    expect(problems).to.be.empty;
  });

  it('brings nothing where it is not', () => {
    const { card, problems } = tipsOf('One');
    expect(card.text.tips).to.deep.equal([{ text: 'One' }]);
    expect(problems).to.be.empty;
  });

  it('brings them also where it comes from an attribute, whose problem it is', () => {
    const { card, problems } = cardOf({ attributes: { tips: JSON.stringify([medicine]) } });
    expect(idsOf(card.text.tips)).to.deep.equal(['t-nsaid', 't-check', 't-ask']);
    expect(placesOf(problems)).to.deep.equal(['safety tips']);
    expect(problems[0]?.source).to.equal('attribute');
  });

  it('brings each of them once, though it stands there twice', () => {
    const { card } = tipsOf(medicine, medicine);
    expect(idsOf(card.text.tips).filter((id) => id === 't-check')).to.have.length(1);
  });
});

describe('the first tips, which the brief layout shows', () => {
  const firstOf = (tips: unknown) => idsOf(cardOf({ document: { tips } }).card.firstTips);
  const named = (...ids: string[]) => ids.map((id) => ({ id, text: 'One' }));

  it('are the three that matter most', () => {
    expect(idsOf(cardOf().card.firstTips)).to.deep.equal(['t-move', 't-heat', 't-position']);
  });

  it("are the first three of a document's own", () => {
    expect(firstOf(named('a', 'b', 'c', 'd'))).to.deep.equal(['a', 'b', 'c']);
    expect(firstOf(named('a'))).to.deep.equal(['a']);
  });

  it('are the usual three wherever they stand in a document that has them', () => {
    expect(firstOf(named('a', 't-position', 'b', 't-heat', 'c', 't-move'))).to.deep.equal([
      't-position',
      't-heat',
      't-move',
    ]);
  });

  it('are the first three of a document that has some of the usual', () => {
    expect(firstOf(named('a', 'b', 't-heat', 't-move'))).to.deep.equal(['a', 'b', 't-heat']);
  });

  for (const ids of [
    ['not-t-move', 'not-t-heat', 'not-t-position'],
    ['t-move-more', 't-heat-more', 't-position-more'],
  ])
    it(`are the first three of a document whose ids only look like the usual: ${ids.join(' ')}`, () => {
      expect(firstOf(named('a', 'b', 'c', ...ids))).to.deep.equal(['a', 'b', 'c']);
    });

  it('have the warnings with them where pain medicine is among them', () => {
    expect(firstOf(named('a', 't-nsaid', 'b', 'c', 't-ask'))).to.deep.equal([
      'a',
      't-nsaid',
      't-check',
      't-ask',
    ]);
  });

  it('have no warnings with them where pain medicine is not', () => {
    expect(firstOf(named('a', 'b', 'c', 't-nsaid', 't-check', 't-ask'))).to.deep.equal([
      'a',
      'b',
      'c',
    ]);
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

  it('that a document may word are the headings of sections, and two buttons that call nobody', () => {
    const open = Object.keys(fallback.labels).filter((name) => !lockedLabels.includes(name));
    expect(open).to.have.members([
      'facts',
      'causes',
      'tips',
      'prevention',
      'help',
      'sources',
      'book',
      'print',
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
      { ...randomness, numRuns: 1500 },
    );

  it('every warning sign is there, first and in order', () => {
    const ids = idsOf(emergency.items);
    forAnyCard(({ text }) => {
      const { items } = text.help.emergency;
      expect(idsOf(items).slice(0, ids.length)).to.deep.equal(ids);
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

  it('pain medicine comes with both its warnings', () => {
    forAnyCard(({ text }) => {
      const ids = idsOf(text.tips);
      if (ids.includes('t-nsaid')) expect(ids).to.include.members(['t-check', 't-ask']);
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
