import { expect } from '@open-wc/testing';
import type { BackSpasmCard } from '../../src/index.js';
import english from '../../src/languages/en.json';
import { drawn, find, findAll, listen, mount, rootOf, textOf } from '../support/card.js';

const headings = (card: Element) =>
  findAll(card, 'h1, h2, h3, h4, h5, h6').map(({ localName, innerText }) => [
    Number(localName.slice(1)),
    innerText.replace(/\s+/g, ' ').trim(),
  ]);

describe('a bare card', () => {
  it('shows all that the built-in text says', async () => {
    const card = await mount();
    const shown = textOf(card);
    const { facts, causes, tips, prevention, help } = english;
    for (const { title, text } of [
      ...[facts, causes, tips, prevention].flat(),
      ...Object.values(help).flatMap(({ items }) => items),
    ]) {
      expect(shown).to.contain(text);
      if (title) expect(shown).to.contain(title);
    }
    for (const { heading, action, lead } of Object.values(help))
      expect(shown).to.contain(heading).and.to.contain(action).and.to.contain(lead);
    for (const { title } of english.sources) expect(shown).to.contain(title);
    expect(shown).to.contain(english.disclaimer).and.to.contain(english.labels.notReviewed);
  });

  it('reads in the order: heading, summary, emergency, the sections, disclaimer', async () => {
    const card = await mount();
    expect(headings(card)).to.deep.equal([
      [2, 'Lower back muscle spasms'],
      [3, 'Emergency Get emergency help now'],
      [3, 'What you can do'],
      [3, 'When to get help'],
      [4, 'Urgent Get help today'],
      [4, 'Soon Book an appointment'],
      [3, 'Key facts'],
      [3, 'Possible causes'],
      [3, 'Prevent the next one'],
      [3, 'Sources'],
    ]);
    const shown = textOf(card);
    const order = [
      english.heading,
      english.summary,
      english.help.emergency.action,
      'What you can do',
      english.disclaimer,
    ];
    expect(order.map((text) => shown.indexOf(text))).to.satisfy((places: number[]) =>
      places.every((place, index) => place > (places[index - 1] ?? -1)),
    );
  });

  it('lists each source with what it is used for, as a link that leaves quietly', async () => {
    const card = await mount();
    const sources = findAll(card, '[part=sources] > li');
    expect(sources).to.have.lengthOf(english.sources.length);
    const nhs = sources.find(
      (source) =>
        source.textContent?.includes('nhs.uk') ||
        source.querySelector('a')?.href === 'https://www.nhs.uk/conditions/back-pain/',
    );
    expect(nhs?.textContent)
      .to.contain('Used for: ')
      .and.to.contain('Emergency')
      .and.to.contain('Keep moving');
    for (const link of findAll(card, '[part=sources] a')) {
      expect(link.getAttribute('rel')).to.equal('noopener noreferrer');
      expect(link.getAttribute('href')).to.match(/^https:/);
    }
  });

  it('offers no number that nobody has given', async () => {
    const card = await mount();
    expect(rootOf(card).querySelector('[href^="tel:"]')).to.equal(null);
  });
});

describe('layouts', () => {
  it('guide folds facts, causes, prevention and sources', async () => {
    const card = await mount();
    expect(findAll(card, 'details').map(({ dataset }) => dataset['section'])).to.deep.equal([
      'facts',
      'causes',
      'prevention',
      'sources',
    ]);
  });

  it('full folds nothing', async () => {
    const card = await mount('<back-spasm-card layout="full"></back-spasm-card>');
    expect(findAll(card, 'details')).to.deep.equal([]);
    expect(headings(card)).to.have.lengthOf(10);
  });

  it('brief shows the warnings, three tips and the disclaimer, and all the rest behind one button', async () => {
    const card = await mount('<back-spasm-card layout="brief"></back-spasm-card>');
    const seen = find(card, 'article').innerText;
    for (const { text } of english.help.emergency.items) expect(seen).to.contain(text);
    for (const title of ['Keep moving', 'Try heat', 'Find a position'])
      expect(seen).to.contain(title);
    expect(seen).to.contain('not a diagnosis').and.to.contain('Read more');
    expect(seen).not.to.contain('Think about pain medicine').and.not.to.contain('Key facts');

    find(card, 'summary').click();
    const all = find(card, 'article').innerText;
    for (const { title } of english.tips) expect(all).to.contain(title);
    expect(all).to.contain('Show less').and.to.contain('Key facts').and.to.contain('Urgent');
    expect(findAll(card, 'details')).to.have.lengthOf(1);
    const titles = findAll(card, 'li > div > strong').map(({ textContent }) => textContent);
    expect(titles.filter((title) => title === 'Keep moving')).to.have.lengthOf(1);
  });
});

describe('sections', () => {
  it('show which and in which order the page says, never without warnings and disclaimer', async () => {
    const card = await mount('<back-spasm-card sections="causes, tips"></back-spasm-card>');
    expect(headings(card).map(([, text]) => text)).to.deep.equal([
      'Lower back muscle spasms',
      'Emergency Get emergency help now',
      'Possible causes',
      'What you can do',
    ]);
    expect(textOf(card, '.disclaimer')).to.contain(english.disclaimer);
  });

  it('begin at the level that the page asks for, and end at six', async () => {
    const card = await mount('<back-spasm-card heading-level="5"></back-spasm-card>');
    expect(new Set(headings(card).map(([level]) => level))).to.deep.equal(new Set([5, 6]));
  });
});

describe('citations', () => {
  it('are numbers in order that point into the list of sources, without a tab stop', async () => {
    const card = await mount('<back-spasm-card citations layout="full"></back-spasm-card>');
    const sources = findAll(card, '[part=sources] > li');
    const numbers = findAll(card, 'sup').map(({ textContent }) =>
      (textContent ?? '').split(', ').map(Number),
    );
    expect(numbers).to.have.lengthOf(
      [english.facts, english.causes, english.tips, english.prevention].flat().length +
        Object.values(english.help).flatMap(({ items }) => items).length,
    );
    for (const each of numbers) {
      expect(each).to.deep.equal(each.toSorted((one, other) => one - other));
      for (const number of each) expect(sources[number - 1]).to.exist;
    }
    expect(numbers[0]).to.deep.equal([1, 2]);
    expect(findAll(card, 'sup a, sup button, sup [tabindex]')).to.deep.equal([]);
  });

  it('are read out as words', async () => {
    const card = await mount('<back-spasm-card citations></back-spasm-card>');
    expect(find(card, '.emergency li .hidden').textContent).to.contain('Source 1, 2');
    expect(find(card, 'sup').getAttribute('aria-hidden')).to.equal('true');
  });
});

describe('the sign-off', () => {
  const sign = async (card: BackSpasmCard, more: object = {}) => {
    Object.assign(card, {
      reviewBy: 'A. Person',
      reviewRole: 'Physiotherapist',
      reviewOn: '2026-01-31',
      ...more,
    });
    await drawn();
  };

  it('names the reviewer only for just the text that was signed', async () => {
    const card = await mount();
    await sign(card, { reviewText: card.fingerprint });
    expect(textOf(card, '[part=review]')).to.equal(
      'A. Person, Physiotherapist, reviewed this text on January 31, 2026. The next review is due on January 31, 2029.',
    );
    expect(card.problems).to.deep.equal([]);

    await listen('warn', async () => {
      card.summary = `${english.summary} Or not.`;
      await drawn();
    });
    expect(textOf(card, '[part=review]')).not.to.contain('A. Person');
    expect(textOf(card, '[part=review]')).to.contain('not the one that was last reviewed');
    expect(card.problems[0]?.message).to.contain(card.fingerprint);
  });

  it('says that a review is overdue, and still by whom it was', async () => {
    const card = await mount();
    await sign(card, { reviewOn: '2020-01-31', reviewText: card.fingerprint });
    expect(textOf(card, '[part=review]'))
      .to.contain('A. Person')
      .and.to.contain('past its review date');
  });

  it('says that nobody has reviewed the text, and when it last changed', async () => {
    const card = await mount();
    expect(textOf(card, '[part=review]')).to.equal(
      'No health professional has reviewed this text yet. Text updated on November 22, 2026.',
    );
  });
});

describe('slots', () => {
  it('take the page’s drawing, buttons and footer, and nothing else of it', async () => {
    const card = await mount(`<back-spasm-card>
      <p>Fallback</p>
      <img slot="illustration" alt="Ours" src="data:," />
      <a slot="actions" href="#x">More</a>
      <p slot="footer">Below</p>
    </back-spasm-card>`);
    const slotted = findAll(card, 'slot').map((slot) =>
      slot instanceof HTMLSlotElement ? [slot.name, slot.assignedElements().length] : [],
    );
    expect(Object.fromEntries(slotted)).to.deep.equal({ illustration: 1, actions: 1, footer: 1 });
    expect(card.querySelector('p')?.offsetHeight).to.equal(0);
  });
});

describe('the illustration', () => {
  it('has words for who cannot see it', async () => {
    const card = await mount();
    const drawing = rootOf(card).querySelector('figure svg');
    expect(drawing?.getAttribute('role')).to.equal('img');
    expect(drawing?.getAttribute('aria-label')).to.equal(english.illustration.alt);
    expect(textOf(card, 'figcaption')).to.equal(english.illustration.caption);
  });

  it('may be a document’s own picture', async () => {
    const card = await mount();
    card.content = { illustration: { src: 'data:,', alt: 'Ours' } };
    await listen('warn', drawn);
    card.content = { illustration: { src: '/demo/none.png', alt: 'Ours' } };
    await drawn();
    const picture = find(card, 'figure img');
    expect(picture.getAttribute('alt')).to.equal('Ours');
    expect(picture.getAttribute('referrerpolicy')).to.equal('no-referrer');
  });
});
