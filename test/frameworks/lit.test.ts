import { expect } from '@open-wc/testing';
import { html, nothing, render } from 'lit/html.js';
import { cache } from 'lit/directives/cache.js';
import { guard } from 'lit/directives/guard.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import { drawn, find, textOf } from '../support/card.js';
import { cardsOf, expectPlain, headingsOf, onlyCard, quietly } from '../support/frameworks.js';

async function show(place: HTMLElement, content: unknown): Promise<void> {
  render(content, place);
  await drawn();
}

describe('in a list by Lit', () => {
  const item = (name: string) => html`<back-spasm-card .heading=${name}></back-spasm-card>`;
  const byName = (name: string) => name;
  const ways: Readonly<Record<string, (names: readonly string[]) => unknown>> = {
    'by repeat with keys': (names) => repeat(names, byName, item),
    'by repeat without keys': (names) => repeat(names, item),
    'by map': (names) => names.map(item),
  };
  for (const [way, list] of Object.entries(ways))
    it(`${way}, each card shows what it is given, whatever is added, moved and removed`, () =>
      quietly(async (place) => {
        for (const names of ['ABC', 'CAB', 'XCABY', 'BY', '', 'YBXAC']) {
          await show(
            place,
            html`<ul>
              ${list([...names])}
            </ul>`,
          );
          expect(headingsOf(place)).to.deep.equal([...names]);
        }
      }));

  it('by repeat with keys, a card that moves keeps what its reader has opened', () =>
    quietly(async (place) => {
      await show(place, repeat('ABC', byName, item));
      const [, moved] = cardsOf(place);
      if (moved) find(moved, '[data-section=facts] summary').click();
      await show(place, repeat('BCA', byName, item));
      expect(cardsOf(place)[0]).to.equal(moved);
      expect(moved && find(moved, '[data-section=facts]').hasAttribute('open')).to.equal(true);
    }));

  it('by keyed, a card of another key is another card', () =>
    quietly(async (place) => {
      await show(place, keyed('A', item('A')));
      const before = onlyCard(place);
      before.clinic = 'Theirs';
      await show(place, keyed('B', item('B')));
      expect(onlyCard(place)).not.to.equal(before);
      expect(headingsOf(place)).to.deep.equal(['B']);
      expect(textOf(onlyCard(place))).not.to.contain('Theirs');
    }));

  it('by guard, a document is set again only when it changes', () =>
    quietly(async (place) => {
      const content = { heading: 'Ours' };
      const withDocument = (turn: number) =>
        html`<back-spasm-card .content=${guard([turn], () => ({ ...content }))}></back-spasm-card>`;
      await show(place, withDocument(1));
      content.heading = 'Later';
      await show(place, withDocument(1));
      expect(headingsOf(place)).to.deep.equal(['Ours']);
      await show(place, withDocument(2));
      expect(headingsOf(place)).to.deep.equal(['Later']);
    }));
});

describe('a card that serves another entry by Lit', () => {
  it('has nothing of the one before, of properties', () =>
    quietly(async (place) => {
      const entry = (name?: string, list?: readonly string[], isCited?: boolean, level?: number) =>
        html`<back-spasm-card
          .heading=${name}
          .summary=${name}
          .tips=${list}
          .citations=${isCited}
          .headingLevel=${level}
          .content=${list && { causes: list }}
        ></back-spasm-card>`;
      await show(place, entry('Ours', ['Walk'], true, 4));
      const before = onlyCard(place);
      expect(textOf(before, 'h4')).to.contain('Ours');
      await show(place, entry());
      expect(onlyCard(place)).to.equal(before);
      await expectPlain(before);
    }));

  it('has nothing of the one before, of attributes', () =>
    quietly(async (place) => {
      const entry = (name: string | null, isCited: boolean, layout?: string) =>
        html`<back-spasm-card
          heading=${name ?? nothing}
          phone=${name ? '555 0100' : nothing}
          layout=${ifDefined(layout)}
          ?citations=${isCited}
        ></back-spasm-card>`;
      await show(place, entry('Ours', true, 'brief'));
      const before = onlyCard(place);
      expect(before.getAttributeNames()).to.have.members([
        'heading',
        'phone',
        'layout',
        'citations',
      ]);
      await show(place, entry(null, false));
      expect(onlyCard(place)).to.equal(before);
      expect(before.getAttributeNames()).to.deep.equal([]);
      await expectPlain(before);
    }));

  it('has the slots and the document of its own', () =>
    quietly(async (place) => {
      const entry = (name: string) =>
        html`<back-spasm-card
          ><b slot="footer">${name}</b
          >${name && html`<i slot="actions">${name}</i>`}</back-spasm-card
        >`;
      for (const name of ['One', 'Two', '']) {
        await show(place, entry(name));
        expect(onlyCard(place).textContent.trim()).to.equal(name.repeat(2));
        expect(headingsOf(place)).to.deep.equal(['Lower back muscle spasms']);
      }
      await expectPlain(onlyCard(place));
    }));
});

describe('a card in a view that Lit keeps', () => {
  const view = (name: string, heading: string) =>
    html`<main>
      ${cache(
        name === 'card'
          ? html`<back-spasm-card .heading=${heading}></back-spasm-card>`
          : html`<p>Another view</p>`,
      )}
    </main>`;

  it('comes back as its reader left it, with what was changed meanwhile', () =>
    quietly(async (place) => {
      await show(place, view('card', 'Ours'));
      const only = onlyCard(place);
      find(only, '[data-section=facts] summary').click();
      await show(place, view('other', ''));
      expect(cardsOf(place)).to.deep.equal([]);
      await show(place, view('card', 'Later'));
      expect(onlyCard(place)).to.equal(only);
      expect(headingsOf(place)).to.deep.equal(['Later']);
      expect(find(only, '[data-section=facts]').hasAttribute('open')).to.equal(true);
    }));

  it('has nothing in its tags that it did not have', () =>
    quietly(async (place) => {
      await show(place, view('card', 'Ours'));
      await show(place, view('other', ''));
      await show(place, view('card', 'Ours'));
      expect(onlyCard(place).outerHTML).to.equal('<back-spasm-card></back-spasm-card>');
    }));
});
