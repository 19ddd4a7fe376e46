import { expect } from '@open-wc/testing';
import { createSSRApp, reactive, ref } from 'vue/dist/vue.esm-browser.js';
import { drawn, find, textOf } from '../support/card.js';
import { cardsOf, headingsOf, onlyCard } from '../support/frameworks.js';
import { updated, withVue } from '../support/vue.js';

describe('a document that Vue watches', () => {
  it('shows, and shows its changes once it is set again', () => {
    const holder = reactive({
      content: { heading: 'Ours', causes: [{ title: 'Sitting', text: 'All day' }] },
    });
    return withVue(
      {
        setup: () => ({ holder }),
        template: '<back-spasm-card :content="{ ...holder.content }" />',
      },
      async (place) => {
        const only = onlyCard(place);
        expect(headingsOf(place)).to.deep.equal(['Ours']);
        expect(textOf(only, '[data-section=causes]')).to.contain('Sitting');
        holder.content.heading = 'Later';
        holder.content.causes.push({ title: 'Lifting', text: 'Too much' });
        await updated();
        expect(headingsOf(place)).to.deep.equal(['Later']);
        expect(textOf(only, '[data-section=causes]')).to.contain('Lifting');
      },
    );
  });

  it('set again as it is, a proxy, is read afresh', () => {
    const content = reactive({ heading: 'Ours', tips: ['Walk'] });
    return withVue(
      { setup: () => ({ content }), template: '<back-spasm-card :content="content" />' },
      async (place) => {
        const only = onlyCard(place);
        expect(headingsOf(place)).to.deep.equal(['Ours']);
        content.heading = 'Later';
        content.tips.push('Rest');
        await updated();
        expect(headingsOf(place)).to.deep.equal(['Ours']);
        only.content = content;
        await updated();
        expect(headingsOf(place)).to.deep.equal(['Later']);
        expect(textOf(only)).to.contain('Rest');
        expect(only.problems).to.deep.equal([]);
      },
    );
  });
});

describe('a card by Vue', () => {
  it('that comes and goes by v-if is drawn once each time', () => {
    const isThere = ref(false);
    return withVue(
      {
        setup: () => ({ isThere }),
        template: '<div><back-spasm-card v-if="isThere" heading="Ours" /><p v-else>None</p></div>',
      },
      async (place) => {
        for (const there of [true, false, true]) {
          isThere.value = there;
          await updated();
          expect(headingsOf(place)).to.deep.equal(there ? ['Ours'] : []);
        }
      },
    );
  });

  it('is hidden by v-show and seen again', () => {
    const isShown = ref(false);
    return withVue(
      { setup: () => ({ isShown }), template: '<back-spasm-card v-show="isShown" />' },
      async (place) => {
        // The page's own style on a card that shows is the page's business; the card's is to hide.
        expect(onlyCard(place).style.display).to.equal('none');
        isShown.value = true;
        await updated();
        expect(onlyCard(place).offsetHeight).to.be.greaterThan(0);
      },
    );
  });

  it('in KeepAlive comes back as its reader left it, with what was changed meanwhile', () => {
    const [view, heading] = [ref('one'), ref('Ours')];
    return withVue(
      {
        components: {
          one: {
            setup: () => ({ heading }),
            template: '<section><back-spasm-card :heading="heading" /></section>',
          },
          two: { template: '<p>Another view</p>' },
        },
        setup: () => ({ view }),
        template: '<KeepAlive><component :is="view" /></KeepAlive>',
      },
      async (place) => {
        const only = onlyCard(place);
        find(only, '[data-section=facts] summary').click();
        view.value = 'two';
        await updated();
        expect(cardsOf(place)).to.deep.equal([]);
        heading.value = 'Later';
        await updated();
        view.value = 'one';
        await updated();
        expect(onlyCard(place)).to.equal(only);
        expect(headingsOf(place)).to.deep.equal(['Later']);
        expect(find(only, '[data-section=facts]').hasAttribute('open')).to.equal(true);
      },
    );
  });

  it('in Teleport moves to another place and back', () => {
    const isAway = ref(false);
    return withVue(
      {
        setup: () => ({ isAway }),
        template:
          '<div><Teleport to="body" :disabled="!isAway"><back-spasm-card heading="Ours" /></Teleport></div>',
      },
      async (place) => {
        const only = onlyCard(place);
        isAway.value = true;
        await updated();
        expect(only.parentElement).to.equal(document.body);
        expect(textOf(only, '[part=heading]')).to.equal('Ours');
        isAway.value = false;
        await updated();
        expect(onlyCard(place)).to.equal(only);
        expect(headingsOf(place)).to.deep.equal(['Ours']);
      },
    );
  });

  it('tells its events to the component that drew it', () => {
    const heard: unknown[] = [];
    return withVue(
      {
        setup: () => ({ hear: ({ detail }: CustomEvent) => heard.push(detail.section) }),
        template: '<back-spasm-card @bsc-toggle="hear" />',
      },
      async (place) => {
        find(onlyCard(place), '[data-section=facts] summary').click();
        await drawn();
        expect(heard).to.deep.equal(['facts']);
      },
    );
  });

  it('that stood in the page, drawn, is taken over without a difference', () => {
    const heading = ref('Ours');
    const markup =
      '<div><back-spasm-card heading="Ours" clinic="Here"><b slot="footer">F</b></back-spasm-card></div>';
    return withVue(
      {
        setup: () => ({ heading }),
        template:
          '<div><back-spasm-card :heading="heading" clinic="Here"><b slot="footer">F</b></back-spasm-card></div>',
      },
      async (place) => {
        expect(place.innerHTML).to.equal(markup);
        expect(headingsOf(place)).to.deep.equal(['Ours']);
        heading.value = 'Later';
        await updated();
        expect(headingsOf(place)).to.deep.equal(['Later']);
      },
      createSSRApp,
      markup,
    );
  });
});
