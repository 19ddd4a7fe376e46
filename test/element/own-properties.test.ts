import { expect } from '@open-wc/testing';
import english from '../../src/languages/en.json';
import { drawn, listen, mount, textOf } from '../support/card.js';
import { early } from '../support/early.js';
import { errorsOf, refusalOf } from '../support/errors.js';

describe('a property that a library has defined on the element by itself', () => {
  it('counts if it is a getter', async () => {
    const { element, define } = await early();
    Object.defineProperty(element, 'heading', {
      configurable: true,
      enumerable: true,
      get: () => 'Ours',
    });
    const card = await define();
    expect(textOf(card, '[part=heading]')).to.equal('Ours');
    card.heading = 'Later';
    await drawn();
    expect(textOf(card, '[part=heading]')).to.equal('Later');
  });

  it('is not touched if it is none of the card’s', async () => {
    const { element, define } = await early();
    let asked = 0;
    Object.defineProperty(element, 'itsOwn', {
      configurable: true,
      enumerable: true,
      get: () => (asked += 1),
    });
    const card = await define();
    expect(textOf(card, '[part=heading]')).to.equal(english.heading);
    expect(asked).to.equal(0);
    expect(Object.hasOwn(card, 'itsOwn')).to.equal(true);
  });

  it('costs the card nothing else if its getter throws', async () => {
    const { element, define } = await early();
    Object.defineProperty(element, 'heading', {
      configurable: true,
      enumerable: true,
      get() {
        throw new Error('a mistake of the page');
      },
    });
    const said = await listen('error', async () => {
      expect(textOf(await define())).to.contain(english.help.emergency.action);
    });
    expect(said.map(String)).to.deep.equal(['Error: a mistake of the page']);
  });

  it('stays as it is if it cannot be changed, and costs nothing else', async () => {
    const { element, define } = await early('clinic="Riverside"');
    Object.defineProperty(element, 'heading', { enumerable: true, value: 'Ours' });
    const card = await define();
    expect(card.heading).to.equal('Ours');
    expect(textOf(card, '[part=heading]')).to.equal(english.heading);
    expect(textOf(card, 'header')).to.contain('From Riverside');
  });
});

describe('an element that was made unchangeable', () => {
  const locks: Readonly<Record<string, (element: Element) => void>> = {
    'Object.preventExtensions': (element) => Object.preventExtensions(element),
    'Object.seal': (element) => Object.seal(element),
    'Object.freeze': (element) => Object.freeze(element),
  };

  for (const [name, lock] of Object.entries(locks)) {
    it(`by ${name} takes properties and attributes as any other`, async () => {
      const card = await mount();
      lock(card);
      card.heading = 'Ours';
      card.setAttribute('clinic', 'Riverside');
      await drawn();
      expect(textOf(card, 'header')).to.contain('Ours').and.to.contain('From Riverside');
    });

    it(`by ${name} before it was defined shows what stands between its tags`, async () => {
      const { element, define } = await early('clinic="Riverside"');
      lock(element);
      const errors = await errorsOf(() => refusalOf(define));
      expect(errors).to.have.lengthOf(1);
      expect(element.shadowRoot).to.equal(null);
      expect(element.innerText).to.equal('Wait');
    });
  }
});
