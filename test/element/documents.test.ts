import { expect, fixture, waitUntil } from '@open-wc/testing';
import type { BackSpasmCard } from '../../src/index.js';
import { cardIn, drawn, find, findAll, listen, mount, textOf } from '../support/card.js';

const json = (document: object) =>
  `<script type="application/json">${JSON.stringify(document)}</script>`;
const address = (document: unknown, more: Record<string, string> = {}) =>
  `/test-server/document?${new URLSearchParams({ body: JSON.stringify(document), ...more }).toString()}`;
const headingOf = (card: BackSpasmCard) => textOf(card, '[part=heading]');
const builtInHeading = 'Lower back muscle spasms';

describe('a document inside the card', () => {
  it('gives its texts and leaves the others as they are', async () => {
    const card = await mount(
      `<back-spasm-card>${json({ heading: 'Ours', tips: ['Rest a little'] })}</back-spasm-card>`,
    );
    expect(headingOf(card)).to.equal('Ours');
    expect(textOf(card)).to.contain('Rest a little');
    expect(textOf(card)).not.to.contain('Keep moving Walk');
    expect(textOf(card, '[part=summary]')).to.contain('Most back spasms ease');
  });

  it('is found where an editor has wrapped it', async () => {
    const card = await mount(
      `<back-spasm-card><p><br>${json({ heading: 'Wrapped' })}<br></p></back-spasm-card>`,
    );
    expect(headingOf(card)).to.equal('Wrapped');
  });

  it('may be added, changed and removed later', async () => {
    const card = await mount();
    card.innerHTML = json({ heading: 'Added' });
    await drawn();
    expect(headingOf(card)).to.equal('Added');
    const script = card.querySelector('script');
    if (script) script.textContent = '{"heading":"Changed"}';
    await drawn();
    expect(headingOf(card)).to.equal('Changed');
    script?.remove();
    await drawn();
    expect(headingOf(card)).to.equal(builtInHeading);
  });

  it('that does not parse costs nothing and is told of', async () => {
    await listen('warn', async () => {
      const card = await mount(
        '<back-spasm-card><script type="application/json">{"heading":</script></back-spasm-card>',
      );
      expect(headingOf(card)).to.equal(builtInHeading);
      expect(card.problems.map(({ code }) => code)).to.deep.equal(['unreadable']);
    });
  });
});

describe('JSON in a slot', () => {
  it('is the page’s own business', async () => {
    const card = await mount(
      `<back-spasm-card><div slot="footer">${json({ heading: 'A widget’s' })}</div></back-spasm-card>`,
    );
    expect(headingOf(card)).to.equal(builtInHeading);
  });
});

describe('the content property', () => {
  it('takes an object, the text of one and a proxy of one', async () => {
    const card = await mount();
    for (const content of [
      { heading: 'Object' },
      '{"heading":"Text"}',
      new Proxy({ heading: 'Proxy' }, {}),
    ]) {
      card.content = content;
      await drawn();
      expect(headingOf(card)).to.be.oneOf(['Object', 'Text', 'Proxy']);
      expect(card.content).to.equal(content);
    }
    expect(headingOf(card)).to.equal('Proxy');
  });

  it('reads the same object afresh each time it is set', async () => {
    const card = await mount();
    const content = { heading: 'Before' };
    card.content = content;
    await drawn();
    content.heading = 'After';
    card.content = content;
    await drawn();
    expect(headingOf(card)).to.equal('After');
  });

  for (const unset of [null, undefined, ''])
    it(`unset by ${JSON.stringify(unset)} leaves the card to the next source`, async () => {
      const card = await mount(`<back-spasm-card>${json({ heading: 'Inside' })}</back-spasm-card>`);
      card.content = { heading: 'Property' };
      await drawn();
      expect(headingOf(card)).to.equal('Property');
      card.content = unset;
      await drawn();
      expect(headingOf(card)).to.equal('Inside');
    });

  it('that cannot be used ends at the built-in text: no other source is tried', async () => {
    await listen('warn', async () => {
      const card = await mount(`<back-spasm-card>${json({ heading: 'Inside' })}</back-spasm-card>`);
      card.content = 'not JSON';
      await drawn();
      expect(headingOf(card)).to.equal(builtInHeading);
    });
  });
});

describe('a document by src', () => {
  it('that is signed says nothing of the text that stands in for it until it comes', async () => {
    const signed = await mount();
    signed.content = { summary: 'Signed' };
    await drawn();
    const said = await listen('warn', async () => {
      const card = document.createElement('back-spasm-card');
      Object.assign(card, {
        src: address({ summary: 'Signed' }, { delay: '200' }),
        reviewBy: 'A. Person',
        reviewOn: '2026-01-31',
        reviewText: signed.fingerprint,
      });
      signed.after(card);
      await card.ready;
      expect(textOf(card, '[part=review]')).to.contain('A. Person reviewed this text');
    });
    // Only that the page names no hash.
    expect(said.map(([words]) => String(words).split(':')[0])).to.deep.equal([
      '<back-spasm-card> src-integrity',
    ]);
  });

  it('shows when it has come, before the script inside the card', async () => {
    const card = await mount(
      `<back-spasm-card src="${address({ heading: 'Fetched' }).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">${json({ heading: 'Inside' })}</back-spasm-card>`,
    );
    expect(headingOf(card)).to.equal('Fetched');
  });

  it('keeps the rest waiting, but never the warnings and the disclaimer', async () => {
    const container = await fixture<HTMLElement>('<div><back-spasm-card></back-spasm-card></div>');
    const card = cardIn(container);
    card.src = address({ heading: 'Slow' }, { delay: '400' });
    await drawn();
    expect(textOf(card, '[part=help]')).to.contain('You have chest pain');
    expect(textOf(card, '.disclaimer')).to.contain('not a diagnosis');
    expect(textOf(card, '[role=status]')).to.equal('Loading');
    expect(getComputedStyle(find(card, '[part=heading]')).visibility).to.equal('hidden');
    await waitUntil(() => headingOf(card) === 'Slow');
    expect(findAll(card, '[role=status]')).to.have.lengthOf(0);
    expect(getComputedStyle(find(card, '[part=heading]')).visibility).to.equal('visible');
  });

  it('that takes more than a second gives way to the built-in text until it comes', async () => {
    const container = await fixture<HTMLElement>('<div></div>');
    const card = document.createElement('back-spasm-card');
    card.src = address({ heading: 'Very slow' }, { delay: '1600' });
    container.append(card);
    let isReady = false;
    void card.ready.then(() => (isReady = true));
    await drawn();
    await waitUntil(() => !findAll(card, '[role=status]').length, 'the card waits on', {
      timeout: 1500,
    });
    expect(headingOf(card)).to.equal(builtInHeading);
    expect(isReady).to.equal(false);
    await card.ready;
    expect(headingOf(card)).to.equal('Very slow');
  });

  for (const [what, src] of [
    ['is missing', address({}, { status: '404' })],
    ['is a page', address({}, { body: '<!doctype html>', type: 'text/html' })],
    ['has another hash than src-integrity', address({ heading: 'Forged' })],
  ] as const)
    it(`that ${what} costs nothing and is told of`, async () => {
      await listen('warn', async () => {
        const card = await mount('<back-spasm-card clinic="Here"></back-spasm-card>');
        const told = new Promise((resolve) =>
          card.addEventListener('bsc-problems', resolve, { once: true }),
        );
        if (what.startsWith('has')) card.srcIntegrity = `sha256-${'A'.repeat(43)}=`;
        card.src = src;
        await told;
        await drawn();
        expect(headingOf(card)).to.equal(builtInHeading);
        expect(findAll(card, '[part=section]').length).to.be.greaterThan(4);
        expect(card.problems).to.have.lengthOf(1);
      });
    });

  it('that src-integrity cannot vouch for is not asked for', async () => {
    await listen('warn', async () => {
      const card = await mount();
      card.srcIntegrity = 'md5-nothing';
      card.src = address({ heading: 'Unchecked' });
      await drawn();
      await card.ready;
      expect(headingOf(card)).to.equal(builtInHeading);
      expect(card.problems.map(({ path }) => path)).to.deep.equal(['src-integrity']);
      expect(performance.getEntriesByName(new URL(card.src, location.href).href)).to.have.lengthOf(
        0,
      );
    });
  });

  it('is the latest that was asked for, whichever comes first', async () => {
    const card = await mount();
    card.src = address({ heading: 'First' }, { delay: '300' });
    await drawn();
    card.src = address({ heading: 'Second' });
    await waitUntil(() => headingOf(card) === 'Second');
    card.src = address({ heading: 'Third' }, { delay: '400' });
    await waitUntil(() => headingOf(card) !== 'Second');
    await waitUntil(() => headingOf(card) === 'Third');
  });

  it('is asked for anew by a card that comes back before it came', async () => {
    const container = await fixture<HTMLElement>('<div><back-spasm-card></back-spasm-card></div>');
    const card = cardIn(container);
    card.src = address({ heading: 'Late' }, { delay: '200' });
    await drawn();
    card.remove();
    container.append(card);
    await waitUntil(() => headingOf(card) === 'Late');
  });
});
