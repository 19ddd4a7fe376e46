import { expect } from '@open-wc/testing';
import type { ComponentChild } from 'preact';
import { h, hydrate, render } from 'preact';
import { drawn, find, textOf } from '../support/card.js';
import {
  cardsOf,
  expectPlain,
  headingsOf,
  onlyCard,
  propertyValues,
  quietly,
} from '../support/frameworks.js';

type Properties = Readonly<Record<string, unknown>>;

const card = (properties: Properties = {}, ...children: ComponentChild[]) =>
  h('back-spasm-card', properties, ...children);

async function show(place: HTMLElement, content: ComponentChild): Promise<void> {
  render(content, place);
  await drawn();
}

describe('in a list by Preact', () => {
  for (const [kind, keyOf] of [
    ['with keys', (key: string) => ({ key })],
    ['without keys', () => ({})],
  ] as const)
    it(`${kind}, each card shows what it is given, whatever is added, moved and removed`, () =>
      quietly(async (place) => {
        for (const names of ['ABC', 'CAB', 'XCABY', 'BY', '', 'YBXAC']) {
          const items = [...names].map((name) => h('li', keyOf(name), card({ heading: name })));
          await show(place, h('ul', null, items));
          expect(headingsOf(place)).to.deep.equal([...names]);
        }
      }));

  it('with keys, a card that moves keeps what its reader has opened', () =>
    quietly(async (place) => {
      const list = (names: string) => [...names].map((key) => card({ key, heading: key }));
      await show(place, list('ABC'));
      const [, moved] = cardsOf(place);
      if (moved) find(moved, '[data-section=facts] summary').click();
      await show(place, list('BCA'));
      expect(cardsOf(place)[0]).to.equal(moved);
      expect(moved && find(moved, '[data-section=facts]').hasAttribute('open')).to.equal(true);
    }));

  it('without keys, a card that serves another entry has nothing of the one before', () =>
    quietly(async (place) => {
      await show(place, [card({ ...propertyValues, content: { causes: ['Theirs'] } })]);
      const before = onlyCard(place);
      expect(textOf(before, '[part=heading]')).to.equal('Ours');
      await show(place, [card()]);
      expect(onlyCard(place)).to.equal(before);
      await expectPlain(before);
      expect(place.innerHTML).to.equal('<back-spasm-card></back-spasm-card>');
    }));
});

describe('a property by Preact', () => {
  for (const [name, value] of Object.entries({ ...propertyValues, content: { heading: 'Ours' } }))
    for (const unset of [undefined, null])
      it(`${name} is unset by ${unset}`, () =>
        quietly(async (place) => {
          await show(place, card({ [name]: unset }));
          await expectPlain(onlyCard(place));
          await show(place, card({ [name]: value }));
          expect(Reflect.get(onlyCard(place), name)).to.deep.equal(value);
          await show(place, card({ [name]: unset }));
          await expectPlain(onlyCard(place));
          expect(place.innerHTML).to.equal('<back-spasm-card></back-spasm-card>');
        }));

  it('in the spelling of its attribute is one, and goes with it', () =>
    quietly(async (place) => {
      await show(place, card({ 'heading-level': 4, 'book-href': '/book' }));
      expect(textOf(onlyCard(place), 'h4')).to.contain('Lower back');
      expect(place.innerHTML).to.equal(
        '<back-spasm-card heading-level="4" book-href="/book"></back-spasm-card>',
      );
      await show(place, card());
      await expectPlain(onlyCard(place));
      expect(place.innerHTML).to.equal('<back-spasm-card></back-spasm-card>');
    }));

  it('with a list that is made anew each time shows it, and keeps what is open', () =>
    quietly(async (place) => {
      const withTips = (...tips: string[]) => card({ tips, layout: 'brief' });
      await show(place, withTips('Walk', 'Rest'));
      const only = onlyCard(place);
      find(only, 'summary').click();
      for (const tips of [['Walk', 'Rest'], ['Rest', 'Walk', 'Sleep'], ['Sleep']]) {
        await show(place, withTips(...tips));
        expect(only.tips).to.deep.equal(tips);
        for (const tip of tips) expect(textOf(only)).to.contain(tip);
      }
      expect(textOf(only)).not.to.contain('Walk a little');
      expect(find(only, 'details').hasAttribute('open')).to.equal(true);
    }));
});

describe('a card by Preact', () => {
  it('tells its events to the component that drew it', () =>
    quietly(async (place) => {
      const heard: string[] = [];
      const onToggle = ({ detail }: CustomEvent<{ section: string }>) => heard.push(detail.section);
      await show(place, card({ 'onbsc-toggle': onToggle }));
      find(onlyCard(place), '[data-section=facts] summary').click();
      await drawn();
      expect(heard).to.deep.equal(['facts']);
    }));

  it('takes the document between its tags, and follows it', () =>
    quietly(async (place) => {
      const withDocument = (heading: string) =>
        card({}, h('script', { type: 'application/json' }, JSON.stringify({ heading })));
      for (const heading of ['Ours', 'Later']) {
        await show(place, withDocument(heading));
        expect(headingsOf(place)).to.deep.equal([heading]);
      }
      await show(place, card());
      await expectPlain(onlyCard(place));
    }));

  it('that comes and goes is drawn once each time', () =>
    quietly(async (place) => {
      for (const isThere of [true, false, true, false, true]) {
        await show(place, isThere && card({ heading: 'Ours' }));
        expect(headingsOf(place)).to.deep.equal(isThere ? ['Ours'] : []);
      }
    }));

  it('that stood in the page is taken over as it is', () =>
    quietly(async (place) => {
      const markup =
        '<p>Before</p><back-spasm-card heading="Ours"><b slot="footer">F</b></back-spasm-card>';
      place.innerHTML = markup;
      const only = onlyCard(place);
      await only.ready;
      const article = find(only, 'article');
      const content = (heading: string) => [
        h('p', null, 'Before'),
        card({ heading }, h('b', { slot: 'footer' }, 'F')),
      ];
      hydrate(content('Ours'), place);
      await drawn();
      expect(onlyCard(place)).to.equal(only);
      expect(find(only, 'article')).to.equal(article);
      expect(place.innerHTML).to.equal(markup);
      await show(place, content('Later'));
      expect(headingsOf(place)).to.deep.equal(['Later']);
    }));
});
