/** What a card can do without never keeps it from being drawn. */
import { expect, fixture } from '@open-wc/testing';
import '../../src/languages/fr.js';
import { cardIn, drawn, findAll, listen, mount, rootOf, textOf } from '../support/card.js';

/** Puts something else in the place of a built-in for as long as an action takes. */
async function without<Owner extends object>(
  owner: Owner,
  name: keyof Owner,
  action: () => Promise<void>,
): Promise<void> {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  const refuse = () => {
    throw new Error(`${String(name)} is broken by the page`);
  };
  Object.defineProperty(owner, name, { configurable: true, writable: true, value: refuse });
  try {
    await action();
  } finally {
    if (own) Object.defineProperty(owner, name, own);
    else Reflect.deleteProperty(owner, name);
  }
}

const everything = `<back-spasm-card languages="en fr" structured-data review-by="Sam"
  review-on="2026-03-31"></back-spasm-card>`;

describe('a card on a page', () => {
  it('without the names of languages offers them by their tags', () =>
    without(Intl, 'DisplayNames', async () => {
      const card = await mount(everything);
      const names = [...rootOf(card).querySelectorAll('[data-action=language]')].map((button) =>
        button.textContent?.trim(),
      );
      expect(names).to.deep.equal(['en', 'fr']);
      expect(textOf(card)).to.contain('You have chest pain');
    }));

  it('without a calendar writes the days of a clinic as they were written', () =>
    without(Date.prototype, 'toLocaleDateString', async () => {
      const dayOn = async (content: object) =>
        textOf(
          await mount(`<back-spasm-card content='${JSON.stringify(content)}'></back-spasm-card>`),
          '[part=review]',
        );
      expect(await dayOn({ updated: '2026-03-01' })).to.contain('2026-03-01');
      expect(await dayOn({})).to.match(/[A-Z][a-z]+ \d+, \d{4}/);
    }));

  it('that lets it write nothing into its head is whole and ready', async () => {
    const said = await listen('warn', () =>
      without(document, 'querySelectorAll', async () => {
        const card = await mount('<back-spasm-card structured-data></back-spasm-card>');
        expect(textOf(card)).to.contain('You have chest pain');
        expect(card.problems).to.deep.equal([]);
      }),
    );
    expect(said.map(([words]) => words)).to.deep.equal(['<back-spasm-card> structured-data']);
  });

  it('without internals, as browsers were before 2022, is drawn', () =>
    without(HTMLElement.prototype, 'attachInternals', async () => {
      const card = await mount('<back-spasm-card heading="Without internals"></back-spasm-card>');
      expect(textOf(card, '[part=heading]')).to.equal('Without internals');
    }));

  it('that can no longer be drawn anew shows what stands between its tags, too', async () => {
    const card = await mount('<back-spasm-card>Call us: 306 555-0100</back-spasm-card>');
    const said = await listen('error', () =>
      without(Document.prototype, 'importNode', async () => {
        card.heading = 'Another';
        await drawn();
      }),
    );
    expect(card.innerText).to.equal('Call us: 306 555-0100');
    expect(textOf(card)).to.contain('You have chest pain');
    // Half of the text may be new, which nobody has signed.
    expect(findAll(card, '[part=review]')).to.deep.equal([]);
    expect(said).to.have.lengthOf(1);
  });

  it('that has a getter of its own for a property keeps that, and the other properties count', async () => {
    const card = document.createElement('back-spasm-card');
    Object.defineProperty(card, 'clinic', {
      enumerable: true,
      get() {
        throw new Error('broken by the page');
      },
    });
    Object.defineProperty(card, 'heading', { configurable: true, enumerable: true, value: 'Ours' });
    const place = await fixture<HTMLElement>('<div></div>');
    const said = await listen('error', async () => {
      place.append(card);
      await card.ready;
    });
    expect(textOf(cardIn(place), '[part=heading]')).to.equal('Ours');
    expect(said).to.have.lengthOf(1);
  });
});
