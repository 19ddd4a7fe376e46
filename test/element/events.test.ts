import { expect, fixture } from '@open-wc/testing';
import type { BackSpasmCard } from '../../src/index.js';
import { cardIn, drawn, find, listen, mount, next } from '../support/card.js';

const links = `emergency-number="911" advice-number="811" phone="306 555-0100" book-href="#book"
  feedback-href="mailto:a@example.org" `;

describe('events', () => {
  it('tell once when the card is drawn', async () => {
    const container = await fixture<HTMLElement>('<div></div>');
    let count = 0;
    const card = document.createElement('back-spasm-card');
    card.addEventListener('bsc-ready', () => (count += 1));
    container.append(card);
    await card.ready;
    card.heading = 'Again';
    await drawn();
    expect(count).to.equal(1);
  });

  it('tell what a reader opens and closes, of a section and of the rest of a brief card', async () => {
    const card = await mount();
    const opened = next(card, 'bsc-toggle');
    find(card, '[data-section=facts] summary').click();
    expect(await opened).to.deep.equal({ section: 'facts', open: true });
    const closed = next(card, 'bsc-toggle');
    find(card, '[data-section=facts] summary').click();
    expect(await closed).to.deep.equal({ section: 'facts', open: false });

    card.layout = 'brief';
    await drawn();
    const more = next(card, 'bsc-toggle');
    find(card, '[data-section=more] > summary').click();
    expect(await more).to.deep.equal({ section: 'more', open: true });
  });

  it('tell of a change of language, not of the first', async () => {
    const card = await mount();
    let heard = 0;
    card.addEventListener('bsc-change', () => (heard += 1));
    card.heading = 'Still English';
    await drawn();
    expect(heard).to.equal(0);
  });

  it('tell of problems as they come and go', async () => {
    await listen('warn', async () => {
      const card = await mount();
      const told = next(card, 'bsc-problems');
      card.setAttribute('layout', 'wide');
      expect((await told).problems.map(({ path }) => path)).to.deep.equal(['layout']);
      const gone = next(card, 'bsc-problems');
      card.layout = 'full';
      expect((await gone).problems).to.deep.equal([]);
    });
  });

  it('do not leave the card', async () => {
    const card = await mount();
    let heard = 0;
    for (const name of ['bsc-toggle', 'bsc-action', 'bsc-problems'])
      card.parentElement?.addEventListener(name, () => (heard += 1));
    const toggled = next(card, 'bsc-toggle');
    find(card, '[data-section=facts] summary').click();
    await toggled;
    expect(heard).to.equal(0);
  });
});

describe('bsc-action', () => {
  for (const [action, href] of [
    ['emergency', 'tel:911'],
    ['advice', 'tel:811'],
    ['call', 'tel:3065550100'],
    ['book', '#book'],
    ['feedback', 'mailto:a@example.org'],
  ])
    it(`tells that a reader chose ${action}, and can be cancelled`, async () => {
      const card = await mount(`<back-spasm-card ${links}></back-spasm-card>`);
      const details: unknown[] = [];
      card.addEventListener('bsc-action', (event) => {
        event.preventDefault();
        details.push(event.detail);
      });
      const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
      find(card, `[data-action=${action}]`).dispatchEvent(click);
      expect(details).to.deep.equal([{ action, href }]);
      expect(click.defaultPrevented).to.equal(true);
    });

  it('tells of a source and of the review', async () => {
    const card = await mount();
    const details: { action: string }[] = [];
    card.addEventListener('bsc-action', (event) => {
      event.preventDefault();
      details.push(event.detail);
    });
    find(card, '[part=sources] a').click();
    await sign(card);
    find(card, '[part=review] a').click();
    expect(details.map(({ action }) => action)).to.deep.equal(['source', 'review']);
  });

  it('says nothing of what the page has put into a slot', async () => {
    const card = await mount(
      '<back-spasm-card><button slot="actions" data-action="print">Mine</button></back-spasm-card>',
    );
    let heard = 0;
    card.addEventListener('bsc-action', () => (heard += 1));
    card.querySelector('button')?.click();
    expect(heard).to.equal(0);
  });
});

async function sign(card: BackSpasmCard): Promise<void> {
  Object.assign(card, {
    reviewBy: 'A. Person',
    reviewOn: '2026-01-31',
    reviewHref: '#about',
    reviewText: card.fingerprint,
  });
  await drawn();
}

describe('the console', () => {
  it('has one warning in the life of a card that has problems', async () => {
    const said = await listen('warn', async () => {
      const container = await fixture<HTMLElement>(
        '<div><back-spasm-card layout="wide" theme="blue"></back-spasm-card></div>',
      );
      const card = cardIn(container);
      await card.ready;
      card.setAttribute('phone', 'none');
      await drawn();
      expect(card.problems).to.have.lengthOf(3);
    });
    expect(said).to.have.lengthOf(1);
    expect(said[0]?.[0]).to.contain('layout').and.to.contain('guide, full, brief');
  });

  it('has none where there is nothing to tell', async () => {
    const said = await listen('warn', () => mount());
    expect(said).to.deep.equal([]);
  });
});
