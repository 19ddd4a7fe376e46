import { expect, waitUntil } from '@open-wc/testing';
import type { BackSpasmCard } from '../../src/index.js';
import english from '../../src/languages/en.json';
import { drawn, listen, mount, rootOf, textOf } from '../support/card.js';
import { expectHungUp, served, waiting } from '../support/sources.js';

const headingOf = (card: BackSpasmCard) => textOf(card, '[part=heading]');

describe('a document that a card no longer wants', () => {
  const changes: Readonly<Record<string, (card: BackSpasmCard) => unknown>> = {
    'is taken off the page': (card) => card.remove(),
    'goes with all that is around it': (card) => card.parentElement?.remove(),
    'is written over': (card) => card.parentElement && (card.parentElement.innerHTML = ''),
    'has its src removed': (card) => (card.src = null),
    'has another src': (card) => (card.src = served({ heading: 'Other' })),
    'has its src made unusable': (card) => (card.src = 'ftp://127.0.0.1/'),
    'is given its document as a property': (card) => (card.content = { heading: 'Other' }),
  };
  for (const [what, change] of Object.entries(changes))
    it(`is no longer sent to one that ${what}`, async () => {
      await listen('warn', async () => {
        const { card, goesOn } = await waiting();
        change(card);
        await expectHungUp(goesOn);
      });
    });

  it('makes no event, problem or word in the console when the card is taken off the page', async () => {
    const said = await listen('warn', async () => {
      const { card, goesOn } = await waiting();
      const heard: string[] = [];
      for (const name of ['bsc-ready', 'bsc-problems', 'bsc-change'])
        card.addEventListener(name, () => heard.push(name));
      const drawnBefore = rootOf(card).innerHTML;
      card.remove();
      await expectHungUp(goesOn);
      await drawn();
      expect(heard).to.deep.equal([]);
      expect(card.problems).to.deep.equal([]);
      expect(rootOf(card).innerHTML === drawnBefore, 'it was drawn again').to.equal(true);
    });
    expect(said).to.deep.equal([]);
  });

  it('is asked for anew when the card comes back', async () => {
    const { card, goesOn } = await waiting();
    const place = card.parentElement;
    card.remove();
    await expectHungUp(goesOn);
    place?.append(card);
    await drawn();
    expect(textOf(card, '.emergency')).to.contain(english.help.emergency.action);
    await waitUntil(goesOn, 'nobody asked again');
    card.src = served({ heading: 'Here' });
    await card.ready;
    expect(headingOf(card)).to.equal('Here');
    await expectHungUp(goesOn);
  });

  it('is not asked for again by a card that comes back with it', async () => {
    const card = await mount(`<back-spasm-card></back-spasm-card>`);
    const src = served({ heading: 'Here' }, { name: crypto.randomUUID() });
    card.src = src;
    await waitUntil(() => headingOf(card) === 'Here');
    const place = card.parentElement;
    card.remove();
    place?.append(card);
    await drawn();
    expect(headingOf(card)).to.equal('Here');
    expect(performance.getEntriesByName(new URL(src, location.href).href)).to.have.lengthOf(1);
  });
});
