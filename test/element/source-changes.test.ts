import { expect, fixture, waitUntil } from '@open-wc/testing';
import type { BackSpasmCard } from '../../src/index.js';
import { listNames } from '../../src/document/schema.js';
import english from '../../src/languages/en.json';
import { drawn, find, findAll, listen, mount, rootOf, textOf } from '../support/card.js';
import { endless, expectHungUp, served, waiting } from '../support/sources.js';

const headingOf = (card: BackSpasmCard) => textOf(card, '[part=heading]');
const isLoading = (card: BackSpasmCard) => findAll(card, '[role=status]').length === 1;

describe('of two addresses in quick succession', () => {
  const slow = () => served({ heading: 'Slow' }, { delay: 300 });
  const fast = () => served({ heading: 'Fast' });

  /** The headings that a reader meets, one after another, until none is under way. */
  async function headingsOf(change: (card: BackSpasmCard) => void): Promise<string[]> {
    const card = await mount();
    const headings: string[] = [];
    const observer = new MutationObserver(() => {
      const heading = headingOf(card);
      if (!isLoading(card) && headings.at(-1) !== heading) headings.push(heading);
    });
    observer.observe(rootOf(card), { childList: true, characterData: true, subtree: true });
    change(card);
    await drawn();
    // Longer than the slower one takes.
    const other = await fixture('<div></div>');
    const late = document.createElement('back-spasm-card');
    late.src = served({ heading: 'Slower than both' }, { delay: 500 });
    other.append(late);
    await late.ready;
    await waitUntil(() => !isLoading(card));
    expect(card.problems).to.deep.equal([]);
    return headings;
  }

  it('the second counts, set in one go', async () => {
    expect(
      await headingsOf((card) => {
        card.src = slow();
        card.src = fast();
      }),
    ).to.deep.equal(['Fast']);
  });

  it('the second counts, though the first comes later', async () => {
    expect(
      await headingsOf((card) => {
        card.src = slow();
        queueMicrotask(() => queueMicrotask(() => (card.src = fast())));
      }),
    ).to.deep.equal(['Fast']);
  });

  it('the second counts, though it is the slower', async () => {
    expect(
      await headingsOf((card) => {
        card.src = fast();
        queueMicrotask(() => queueMicrotask(() => (card.src = slow())));
      }),
    ).to.deep.equal(['Slow']);
  });

  it('the second counts where it cannot be had: the first is not gone back to', async () => {
    await listen('warn', async () => {
      const { card, goesOn } = await waiting();
      card.src = served({}, { status: 404 });
      await card.ready;
      await expectHungUp(goesOn);
      expect(headingOf(card)).to.equal(english.heading);
      expect(card.problems.map(({ path }) => path)).to.deep.equal(['src']);
    });
  });

  it('the first, asked for once more, counts', async () => {
    const [one, two] = [served({ heading: 'One' }), served({ heading: 'Two' }, { delay: 200 })];
    const card = await mount();
    card.src = one;
    await waitUntil(() => headingOf(card) === 'One');
    card.src = two;
    await drawn();
    card.src = one;
    await waitUntil(() => headingOf(card) === 'One' && !isLoading(card));
    expect(card.problems).to.deep.equal([]);
  });
});

describe('a card with a document by src', () => {
  async function shown(): Promise<BackSpasmCard> {
    const card = await mount();
    card.src = served({ heading: 'First' });
    await waitUntil(() => headingOf(card) === 'First');
    return card;
  }

  it('keeps its warnings and tells that it loads while another is on its way', async () => {
    const card = await shown();
    card.src = endless(100).src;
    await drawn();
    expect(isLoading(card)).to.equal(true);
    expect(getComputedStyle(find(card, '[part=heading]')).visibility).to.equal('hidden');
    expect(textOf(card, '.emergency')).to.contain(english.help.emergency.action);
    expect(textOf(card, '.disclaimer')).to.contain(english.disclaimer);
    expect(textOf(card)).not.to.contain('First');
  });

  it('shows the built-in text where the other takes more than a moment, and says nothing wrong', async () => {
    const card = await shown();
    card.src = endless(100).src;
    await drawn();
    await waitUntil(() => !isLoading(card), 'it loads on', { timeout: 3000 });
    expect(headingOf(card)).to.equal(english.heading);
    expect(getComputedStyle(find(card, '[part=heading]')).visibility).to.equal('visible');
    expect(findAll(card, '[part=section]')).to.have.lengthOf(listNames.length + 1);
    expect(card.problems).to.deep.equal([]);
  });

  for (const unset of [null, undefined, ''])
    it(`shows the built-in text when src is unset by ${JSON.stringify(unset)}`, async () => {
      const card = await shown();
      card.src = unset;
      await drawn();
      expect(headingOf(card)).to.equal(english.heading);
      expect(isLoading(card)).to.equal(false);
    });

  it('shows what stands inside when src is removed', async () => {
    const card = await shown();
    card.innerHTML = '<script type="application/json">{"heading":"Inside"}</script>';
    await drawn();
    expect(headingOf(card)).to.equal('First');
    card.src = null;
    await drawn();
    expect(headingOf(card)).to.equal('Inside');
  });

  it('shows the property, and src again when the property is unset', async () => {
    const card = await shown();
    card.content = { heading: 'Property' };
    await drawn();
    expect(headingOf(card)).to.equal('Property');
    card.content = null;
    await waitUntil(() => headingOf(card) === 'First');
  });

  it('is told once that all is well again when a better address is set', async () => {
    await listen('warn', async () => {
      const card = await mount();
      card.src = served({}, { status: 404 });
      await waitUntil(() => card.problems.length === 1);
      let events = 0;
      card.addEventListener('bsc-problems', () => (events += 1));
      card.src = served({ heading: 'Better' });
      await waitUntil(() => headingOf(card) === 'Better' && !isLoading(card));
      expect(card.problems).to.deep.equal([]);
      expect(events).to.equal(1);
    });
  });

  it('vouches anew when src-integrity changes', async () => {
    await listen('warn', async () => {
      const card = await shown();
      card.srcIntegrity = `sha256-${'A'.repeat(43)}=`;
      await waitUntil(() => card.problems.length === 1);
      expect(headingOf(card)).to.equal(english.heading);
    });
  });
});

describe('a card that still waits', () => {
  it('shows what is changed about its warnings and takes everything else once it comes', async () => {
    const { card } = await waiting();
    card.emergencyNumber = '112';
    card.heading = 'Ours';
    await drawn();
    expect(find(card, '[data-action=emergency]').getAttribute('href')).to.equal('tel:112');
    expect(isLoading(card)).to.equal(true);
    card.content = {};
    await card.ready;
    expect(headingOf(card)).to.equal('Ours');
  });
});
