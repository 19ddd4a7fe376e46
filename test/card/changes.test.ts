/** Single items of the card, changed by their ids. */
import { expect } from '@open-wc/testing';
import { wordingOf } from '../../src/card/changes.js';
import type { Change } from '../../src/document/schema.js';
import { fallback } from '../../src/languages/registry.js';
import { cardOf, placesOf } from '../support/documents.js';

const cardWith = (changes: Readonly<Record<string, Change | string>>, others: object = {}) =>
  cardOf({ document: { ...others, changes } });
const idsOf = (items: readonly { id?: string }[]) => items.map(({ id }) => id);
const find = (items: readonly { id?: string; group?: string }[], id: string) =>
  items.find((item) => item.id === id);
const built = cardOf().card.text;
const groupOf = (id: string) => find(built.help.today.items, id)?.group;

describe('a change of one item', () => {
  it('gives its words, and leaves all else as it is built in', () => {
    const { card, problems } = cardWith({ 't-move': { text: 'Walk with us.' } });
    expect(problems).to.be.empty;
    expect(card.text).to.deep.equal({
      ...built,
      tips: built.tips.map((tip) =>
        tip.id === 't-move' ? { ...tip, text: 'Walk with us.' } : tip,
      ),
    });
  });

  it('says so where an attribute replaces the list', () => {
    const document = { changes: { 't-move': 'Ours', 'p-lift': 'Ours' } };
    const { card, problems } = cardOf({ document, attributes: { tips: 'One\nTwo' } });
    expect(card.text.tips.map(({ text }) => text)).to.deep.equal(['One', 'Two']);
    expect(placesOf(problems)).to.deep.equal(['invalid changes']);
    expect(cardOf({ document, attributes: { tips: '+One' } }).problems).to.be.empty;
  });

  it('says so where it names two places', () => {
    const { problems } = cardWith({ 't-heat': { after: 't-move', before: 't-bed' } });
    expect(placesOf(problems)).to.deep.equal(['invalid changes.t-heat.before']);
  });

  it('may be its text alone', () => {
    expect(cardWith({ 't-move': 'Ours' }).card).to.deep.equal(
      cardWith({ 't-move': { text: 'Ours' } }).card,
    );
  });

  for (const [list, id] of Object.entries({
    points: 'pt-heat',
    medicines: 't-acet',
    moves: 'm-hug',
    course: 'o-week1',
    prepare: 'q-when',
    facts: 'f-scan',
    causes: 'c-disc',
    prevention: 'p-lift',
  }))
    it(`finds ${id} among the ${list}`, () => {
      const { card, problems } = cardWith({ [id]: { title: 'Ours', text: 'Theirs' } });
      expect(problems).to.be.empty;
      expect(find(Reflect.get(card.text, list), id)).to.include({ title: 'Ours', text: 'Theirs' });
    });

  for (const [level, id] of [
    ['emergency', 'e-legs'],
    ['today', 's-leg'],
    ['routine', 'r-knee'],
  ] as const)
    it(`finds ${id} in the level ${level}, and keeps its fold and its group`, () => {
      const { card, problems } = cardWith({ [id]: 'Ours' });
      expect(problems).to.be.empty;
      expect(card.text.help[level]).to.deep.equal({
        ...built.help[level],
        items: built.help[level].items.map((item) =>
          item.id === id ? { ...item, text: 'Ours' } : item,
        ),
      });
    });

  it('finds an item of the document, too', () => {
    const { card } = cardWith({ own: 'New' }, { tips: [{ id: 'own', text: 'Old' }] });
    expect(card.text.tips).to.deep.equal([{ id: 'own', text: 'New' }]);
  });

  it('has its keys in the order of any other item', () => {
    const tips = built.tips.map((tip) => (tip.id === 't-move' ? { ...tip, list: ['One'] } : tip));
    const whole = cardOf({ document: { tips } }).card.text;
    const changed = cardWith({ 't-move': { list: ['One'] } }).card.text;
    expect(JSON.stringify(changed)).to.equal(JSON.stringify(whole));
  });

  it('may name a group, which lasts to the next one', () => {
    const { items } = cardWith({ 'e-legs': { group: 'Ours' } }).card.text.help.emergency;
    const groups = items.flatMap(({ group = [] }) => group);
    expect(groups).to.deep.equal(
      built.help.emergency.items.flatMap(({ group = [] }) => (group === 'Legs' ? 'Ours' : group)),
    );
  });
});

describe('a hidden item', () => {
  it('is not on the card', () => {
    const { card, problems } = cardWith({ 't-cold': { hidden: true } });
    expect(problems).to.be.empty;
    expect(card.text.tips).to.deep.equal(built.tips.filter(({ id }) => id !== 't-cold'));
  });

  it('is there where hidden is false', () => {
    expect(cardWith({ 't-cold': { hidden: false } }).card).to.deep.equal(cardOf().card);
  });

  it('takes from a fold the line that names it', () => {
    const { today, routine } = cardWith({ 's-leg': { hidden: true } }).card.text.help;
    expect(today).not.to.have.property('glance');
    expect(routine.glance).to.equal(built.help.routine.glance);
    const help = { today: { glance: 'Ours' } };
    expect(cardWith({ 's-leg': { hidden: true } }, { help }).card.text.help.today.glance).to.equal(
      'Ours',
    );
  });

  it('leaves its group to the next one', () => {
    const { items } = cardWith({ 's-rash': { hidden: true } }).card.text.help.today;
    expect(find(items, 's-shape')).to.have.property('group', groupOf('s-rash'));
  });

  for (const [what, ids, places] of [
    ['signs of an emergency', ['e-legs', 'e-walk'], ['safety changes.e-legs.hidden']],
    ['all signs of a level', idsOf(built.help.routine.items), ['safety changes.r-weeks.hidden']],
    ['all of a list', idsOf(built.points), ['safety changes.pt-signs.hidden']],
    ['a caution', ['t-check'], ['safety changes.t-check.hidden']],
    ['all cautions', ['t-check', 't-ask', 't-mix'], ['safety changes.t-check.hidden']],
  ] as const)
    it(`is none where it would take away ${what}, with one problem`, () => {
      const changes = Object.fromEntries(ids.map((id) => [id, { hidden: true }]));
      const { card, problems } = cardWith(changes);
      expect(card.text).to.deep.equal(built);
      expect(placesOf(problems)).to.deep.equal(places);
      for (const id of ids) expect(problems[0]?.message).to.contain(id);
    });

  it('may be a caution where pain medicine is hidden, too', () => {
    const ids = ['t-nsaid', 't-check', 't-ask', 't-mix'];
    const { card, problems } = cardWith(
      Object.fromEntries(ids.map((id) => [id, { hidden: true }])),
    );
    expect(problems).to.be.empty;
    expect(idsOf(card.text.medicines)).to.deep.equal(
      idsOf(built.medicines).filter((id) => !ids.includes(String(id))),
    );
  });
});

describe('a new item', () => {
  it('is the last of its list', () => {
    const { card, problems } = cardWith({ 'our-shoes': { in: 'tips', text: 'Bring shoes.' } });
    expect(problems).to.be.empty;
    expect(card.text.tips).to.deep.equal([
      ...built.tips,
      { id: 'our-shoes', text: 'Bring shoes.' },
    ]);
  });

  it('stands where it says, in the group of that place', () => {
    const { card, problems } = cardWith({
      'our-sign': { in: 'today', text: 'Ours', after: 's-leg' },
      'our-other': { in: 'today', text: 'Ours', before: 's-cancer' },
    });
    const { items } = card.text.help.today;
    expect(problems).to.be.empty;
    expect(idsOf(items).slice(0, 3)).to.deep.equal(['s-leg', 'our-sign', 's-fever']);
    expect(find(items, 'our-sign')).not.to.have.property('group');
    expect(find(items, 'our-other')).to.have.property('group', groupOf('s-cancer'));
    expect(find(items, 's-cancer')).not.to.have.property('group');
  });

  it('is the last sign of an emergency, which may begin a group', () => {
    const sign = { in: 'emergency', text: 'Ours', group: 'More' } as const;
    const { card, problems } = cardWith({ 'our-sign': sign });
    expect(problems).to.be.empty;
    expect(card.text.help.emergency.items).to.deep.equal([
      ...built.help.emergency.items,
      { id: 'our-sign', group: 'More', text: 'Ours' },
    ]);
  });

  it('has a place after another new one, or after the same as that', () => {
    const one = { in: 'tips', text: 'One', after: 't-move' } as const;
    const two = { in: 'tips', text: 'Two', after: 'one' } as const;
    for (const changes of [
      { one, two },
      { one, two: { ...two, after: 't-move' } },
    ])
      expect(idsOf(cardWith(changes).card.text.tips).slice(0, 3)).to.deep.equal([
        't-move',
        'one',
        'two',
      ]);
  });

  it('needs a text', () => {
    const { card, problems } = cardWith({ ours: { in: 'tips', title: 'Ours' } });
    expect(card.text).to.deep.equal(built);
    expect(placesOf(problems)).to.deep.equal(['outdated changes.ours']);
    expect(problems[0]?.message).to.contain('"text"');
  });
});

describe('a moved item', () => {
  it('stands after or before the one that it names', () => {
    const { card, problems } = cardWith({
      't-heat': { after: 't-rest' },
      't-fear': { before: 't-move' },
    });
    const others = idsOf(built.tips).filter((id) => id !== 't-heat' && id !== 't-fear');
    expect(problems).to.be.empty;
    expect(idsOf(card.text.tips)).to.deep.equal(['t-fear', ...others, 't-heat']);
  });

  it('stands where it says if that one is moved, too', () => {
    const { card } = cardWith({ 't-heat': { after: 't-rest' }, 't-rest': { after: 't-move' } });
    expect(idsOf(card.text.tips).slice(0, 3)).to.deep.equal(['t-move', 't-rest', 't-heat']);
  });

  it('stands before others after the same one that are written later', () => {
    const after = { after: 't-move' };
    for (const ids of [
      ['t-rest', 't-heat'],
      ['t-heat', 't-rest'],
    ]) {
      const { card } = cardWith(Object.fromEntries(ids.map((id) => [id, after])));
      expect(idsOf(card.text.tips).slice(0, 3)).to.deep.equal(['t-move', ...ids]);
    }
  });

  it('stays where it is if the two name each other in a circle', () => {
    const { card } = cardWith({ 't-heat': { after: 't-cold' }, 't-cold': { after: 't-heat' } });
    expect(idsOf(card.text.tips)).to.have.members(idsOf(built.tips));
  });

  it('stays with a problem where its list has no such item', () => {
    const { card, problems } = cardWith({ 't-heat': { after: 'c-disc' } });
    expect(card.text).to.deep.equal(built);
    expect(placesOf(problems)).to.deep.equal(['outdated changes.t-heat.after']);
  });

  it('is no sign of an emergency', () => {
    const { card, problems } = cardWith({ 'e-saddle': { after: 'e-injury' } });
    expect(card.text).to.deep.equal(built);
    expect(placesOf(problems)).to.deep.equal(['outdated changes.e-saddle.after']);
  });

  it('stays in its list, whatever list it names', () => {
    const { card, problems } = cardWith({ 't-nsaid': { in: 'facts' } });
    expect(card.text).to.deep.equal(built);
    expect(placesOf(problems)).to.deep.equal(['moved changes.t-nsaid.in']);
    expect(problems[0]?.message).to.contain('medicines');
  });
});

describe('a change that was made for an earlier text', () => {
  const heat = fallback.tips.find(({ id }) => id === 't-heat') ?? { text: '' };

  it('stands, and the problem says to compare', () => {
    for (const was of ['Another text.', '00000000']) {
      const { card, problems } = cardWith({ 't-heat': { text: 'Ours', was } });
      expect(find(card.text.tips, 't-heat')).to.include({ text: 'Ours' });
      expect(placesOf(problems)).to.deep.equal(['outdated changes.t-heat.was']);
      expect(problems[0]?.message).to.contain(heat.text).and.contain(wordingOf(heat));
    }
  });

  it('is told of nothing where that text is still there', () => {
    for (const was of [heat.text, wordingOf(heat)])
      expect(cardWith({ 't-heat': { text: 'Ours', was } }).problems).to.be.empty;
  });

  it('has a mark for all words of the item, and for nothing else', () => {
    for (const other of [
      { title: 'O' },
      { text: 'O' },
      { list: ['O'] },
      { kind: 'avoid' as const },
    ])
      expect(wordingOf({ ...heat, ...other })).not.to.equal(wordingOf(heat));
    expect(wordingOf({ ...heat, sources: ['o'], lang: 'pl' })).to.equal(wordingOf(heat));
  });

  it('is left out where the item is gone, and the problem says how to keep it', () => {
    const { card, problems } = cardWith({ 't-gone': { text: 'Ours', hidden: true } });
    expect(card.text).to.deep.equal(built);
    expect(placesOf(problems)).to.deep.equal(['outdated changes.t-gone']);
    expect(problems[0]?.message).to.contain('"in"');
  });
});
