import { expect } from '@open-wc/testing';
import { ref, shallowRef } from 'vue/dist/vue.esm-browser.js';
import { find, textOf } from '../support/card.js';
import {
  cardsOf,
  expectPlain,
  headingsOf,
  onlyCard,
  propertyValues,
} from '../support/frameworks.js';
import { updated, withVue } from '../support/vue.js';

describe('in a list by Vue', () => {
  for (const [kind, key] of [
    ['with keys', ':key="name"'],
    ['without keys', ''],
    ['with a key that is the place', ':key="index"'],
  ] as const)
    it(`${kind}, each card shows what it is given, whatever is added, moved and removed`, () => {
      const names = ref<string[]>([]);
      return withVue(
        {
          setup: () => ({ names }),
          template: `<back-spasm-card v-for="(name, index) of names" ${key} :heading="name" />`,
        },
        async (place) => {
          for (const list of ['ABC', 'CAB', 'XCABY', 'BY', '', 'YBXAC']) {
            names.value = [...list];
            await updated();
            expect(headingsOf(place)).to.deep.equal([...list]);
          }
        },
      );
    });

  it('with keys, a card that moves keeps what its reader has opened', () => {
    const names = ref(['A', 'B', 'C']);
    return withVue(
      {
        setup: () => ({ names }),
        template: '<back-spasm-card v-for="name of names" :key="name" :heading="name" />',
      },
      async (place) => {
        const [, moved] = cardsOf(place);
        if (moved) find(moved, '[data-section=facts] summary').click();
        names.value = ['B', 'C', 'A'];
        await updated();
        expect(cardsOf(place)[0]).to.equal(moved);
        expect(moved && find(moved, '[data-section=facts]').hasAttribute('open')).to.equal(true);
      },
    );
  });

  it('without keys, a card that serves another entry has nothing of the one before', () => {
    const entries = shallowRef<object[]>([{ ...propertyValues, content: { causes: ['Theirs'] } }]);
    return withVue(
      {
        setup: () => ({ entries }),
        template: '<back-spasm-card v-for="entry of entries" v-bind="entry" />',
      },
      async (place) => {
        const before = onlyCard(place);
        expect(textOf(before, '[part=heading]')).to.equal('Ours');
        entries.value = [{}];
        await updated();
        expect(onlyCard(place)).to.equal(before);
        await expectPlain(before);
      },
    );
  });
});

describe('a property by Vue', () => {
  for (const [name, value] of Object.entries({ ...propertyValues, content: { heading: 'Ours' } }))
    for (const unset of [undefined, null])
      it(`${name} is unset by ${unset}`, () => {
        const properties = shallowRef<object>({ [name]: unset });
        return withVue(
          { setup: () => ({ properties }), template: '<back-spasm-card v-bind="properties" />' },
          async (place) => {
            const only = onlyCard(place);
            await expectPlain(only);
            properties.value = { [name]: value };
            await updated();
            expect(Reflect.get(only, name)).to.deep.equal(value);
            properties.value = { [name]: unset };
            await updated();
            await expectPlain(only);
            expect(only.getAttributeNames()).to.deep.equal([]);
          },
        );
      });

  it('in the spelling of its attribute is one, and goes with it', () => {
    const level = ref<number | null>(4);
    return withVue(
      { setup: () => ({ level }), template: '<back-spasm-card :heading-level="level" />' },
      async (place) => {
        expect(textOf(onlyCard(place), 'h4')).to.contain('Lower back');
        level.value = null;
        await updated();
        await expectPlain(onlyCard(place));
      },
    );
  });

  it('with a list that Vue watches shows it, again when the list is another', () => {
    const tips = ref(['Walk', 'Tango']);
    return withVue(
      { setup: () => ({ tips }), template: '<back-spasm-card layout="brief" :tips="tips" />' },
      async (place) => {
        const only = onlyCard(place);
        for (const list of [['Walk', 'Tango'], ['Sleep', 'Walk'], ['Sleep']]) {
          tips.value = list;
          await updated();
          expect(only.tips).to.deep.equal(list);
          for (const tip of list) expect(textOf(only)).to.contain(tip);
          expect(textOf(only).includes('Tango')).to.equal(list.includes('Tango'));
        }
        expect(only.problems).to.deep.equal([]);
      },
    );
  });
});
