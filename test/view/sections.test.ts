import { expect } from '@open-wc/testing';
import type { BackSpasmCard } from '../../src/index.js';
import { drawingNames, listNames } from '../../src/document/schema.js';
import english from '../../src/languages/en.json';
import { fallback } from '../../src/languages/registry.js';
import { formatDay } from '../../src/view/format.js';
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
    const { help, labels } = english;
    for (const { group, title, text, list = [], steps = [] } of [
      ...listNames.flatMap((name) => fallback[name]),
      ...Object.values(fallback.help).flatMap(({ items }) => items),
    ])
      for (const words of [group ?? '', title ?? '', text, ...list, ...steps])
        expect(shown).to.contain(words);
    for (const { heading, action, lead } of Object.values(help))
      expect(shown).to.contain(heading).and.to.contain(action).and.to.contain(lead);
    for (const { glance } of [help.today, help.routine]) expect(shown).to.contain(glance);
    for (const lead of ['tips', 'medicines', 'moves', 'prepare'] as const)
      expect(shown).to.contain(labels[`${lead}Lead`]);
    for (const label of ['movesStop', 'moreUrgent', 'noSigns', 'saddleCaption'] as const)
      expect(shown).to.contain(labels[label]);
    expect(shown.split(labels.tick)).to.have.lengthOf(3);
    for (const { title } of english.sources) expect(shown).to.contain(title);
    expect(shown).to.contain(english.disclaimer).and.to.contain(english.labels.notReviewed);
  });

  it('reads in the order: heading, summary, the three levels, the sections, disclaimer', async () => {
    const card = await mount();
    expect(headings(card).filter(([level]) => Number(level) < 4)).to.deep.equal([
      [2, 'Lower back muscle spasms'],
      [3, 'Emergency Get emergency help now'],
      [3, 'Today Get help today'],
      [3, 'Within two weeks Book an appointment'],
      [3, 'In short'],
      [3, 'What you can do'],
      [3, 'Medicines'],
      [3, 'Gentle moves'],
      [3, 'What to expect'],
      [3, 'Before you call or go'],
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
      english.labels.noSigns,
      'What you can do',
      english.disclaimer,
    ];
    expect(order.map((text) => shown.indexOf(text))).to.satisfy((places: number[]) =>
      places.every((place, index) => place > (places[index - 1] ?? -1)),
    );
  });

  it('groups what to do, to check first and to avoid under a heading each', async () => {
    const card = await mount('<back-spasm-card layout="full"></back-spasm-card>');
    const groups = (section: string) =>
      findAll(card, `${section} > div`).map((group) => [
        group.querySelector<HTMLElement>('[part=group-heading]')?.innerText.trim(),
        group.querySelectorAll('[part=item]').length,
      ]);
    const count = (list: 'tips' | 'medicines', kind: string) =>
      fallback[list].filter((item) => item.kind === kind).length;
    expect(groups('.tips')).to.deep.equal([
      ['Do', count('tips', 'do')],
      ['Avoid', count('tips', 'avoid')],
    ]);
    expect(groups('.medicines')).to.deep.equal([
      ['Check first', count('medicines', 'check')],
      ['Avoid', count('medicines', 'avoid')],
    ]);
  });

  it('puts small headings where a group of signs begins', async () => {
    const card = await mount();
    const groups = fallback.help.emergency.items.flatMap(({ group }) => group ?? []);
    expect(groups).to.have.length.above(2);
    expect(
      findAll(card, '.emergency [part=group-heading]').map(({ innerText }) => innerText),
    ).to.deep.equal(groups);
  });

  it('keeps items under the heading of their group, in whichever part of a list they stand', async () => {
    const card = await mount();
    card.content = {
      tips: [
        { text: 'Walk', drawing: 'walk' },
        { group: 'Never', text: 'Lift', drawing: 'lift' },
        'Lie in bed',
        { text: 'Smoke', kind: 'avoid' },
      ],
    };
    for (const layout of ['guide', 'full'] as const) {
      card.layout = layout;
      await drawn();
      const under = findAll(card, '.tips [part=item]').map((item) => {
        const list = item.closest('ul');
        return `${list?.previousElementSibling?.textContent?.trim()}: ${item.querySelector('p')?.textContent?.trim()}`;
      });
      for (const text of ['Lift', 'Lie in bed', 'Smoke'])
        expect(under).to.include(`Never: ${text}`);
      expect(under).not.to.include('Never: Walk');
    }
  });

  it('draws each drawing of an item beside it, with its words', async () => {
    const card = await mount();
    const drawings = findAll(card, '[part=item] figure');
    const named = [
      ...Object.values(fallback.help).flatMap(({ items }) => items),
      ...listNames.flatMap((name) => fallback[name]),
    ].flatMap(({ drawing }) => drawing ?? []);
    expect([...new Set(named)]).to.have.members([...drawingNames]);
    for (const drawing of drawings) expect(drawing.querySelector('svg')).to.exist;
    expect(drawings.map(({ textContent }) => textContent?.trim())).to.have.members(
      named.map((name) =>
        name === 'saddle-area' ? fallback.labels.saddleCaption : fallback.drawings[name],
      ),
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

/** Its words, whatever blanks are between them. */
const seenIn = ({ innerText }: HTMLElement) => innerText.replaceAll('\u00a0', ' ');

describe('layouts', () => {
  it('guide folds all but the emergency, the points and what to do first', async () => {
    const card = await mount();
    expect(findAll(card, 'details').map(({ dataset }) => dataset['section'])).to.deep.equal([
      'today',
      'routine',
      ...listNames.filter((name) => name !== 'points'),
      'sources',
    ]);
    const seen = seenIn(find(card, 'article'));
    for (const { text } of [...english.help.emergency.items, ...english.points])
      expect(seen).to.contain(text);
    for (const { title, text, drawing } of fallback.tips) {
      expect(seen).to.contain(title);
      if (drawing) expect(seen).to.contain(text);
      else expect(seen).not.to.contain(text);
    }
  });

  it('a fold says what is in it until it is opened', async () => {
    const card = await mount('<back-spasm-card advice-number="811"></back-spasm-card>');
    const shown = (name: string) => seenIn(find(card, `[data-section=${name}] > summary`));
    for (const [name, words] of [
      ['today', english.help.today.glance],
      ['today', 'Call the nurse advice line: 811'],
      ['routine', english.help.routine.glance],
      ['tips', 'Work and drive'],
      ['medicines', 'Ask before ibuprofen or naproxen'],
      ['facts', 'Most people need no X-ray or scan'],
      ['sources', 'NHS (UK)'],
    ] as const) {
      expect(shown(name), name).to.contain(words);
      find(card, `[data-section=${name}] > summary`).click();
      expect(shown(name), name).not.to.contain(words);
      find(card, `[data-section=${name}] > summary`).click();
    }
  });

  it('shows nothing on the fold of a clinic’s own list, whose texts may take its titles back', async () => {
    const card = await mount();
    const causes = [{ title: 'Numbness', text: 'It is none.' }];
    card.content = { causes, prevention: english.prevention, tips: ['Walk', 'Rest'] };
    await card.ready;
    const shown = (name: string) => seenIn(find(card, `[data-section=${name}] .glance`));
    expect(shown('causes')).to.equal('');
    expect(shown('prevention')).to.contain('Stay active');
  });

  it('guide shows whole titles on its folds, in one line', async () => {
    const card = await mount();
    card.style.inlineSize = '390px';
    const causes = find(card, '[data-section=causes] .glance');
    const [first = '', second = ''] = english.causes.map(({ title }) => title);
    const range = document.createRange();
    range.selectNodeContents(causes);
    const tops = new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top)));
    expect(tops.size, 'it has more than one line can hold').to.be.above(1);
    expect(causes.getBoundingClientRect().height).to.be.below(25);
    expect(causes.scrollWidth).to.be.at.most(causes.clientWidth);
    // Within a title, no line may end.
    expect(causes.textContent).to.contain(
      [first, second].map((title) => title.replaceAll(' ', '\u00a0')).join(' · '),
    );
  });

  it('full folds nothing', async () => {
    const card = await mount('<back-spasm-card layout="full"></back-spasm-card>');
    expect(findAll(card, 'details')).to.deep.equal([]);
    expect(headings(card).filter(([level]) => Number(level) < 4)).to.have.lengthOf(14);
  });

  it('brief shows the warnings, the points, the buttons and the disclaimer, and the rest behind one button', async () => {
    const card = await mount(
      '<back-spasm-card layout="brief" phone="555 0100" advice-number="811"></back-spasm-card>',
    );
    const article = find(card, 'article');
    for (const { text } of [...english.help.emergency.items, ...english.points])
      expect(article.innerText).to.contain(text);
    for (const words of [
      english.help.today.glance,
      'Call the nurse advice line: 811',
      'Call 555 0100',
      'not a diagnosis',
      'Read more',
    ])
      expect(article.innerText).to.contain(words);
    expect(article.innerText).not.to.contain('Keep moving\n').and.not.to.contain('Key facts');

    find(card, '[data-section=more] > summary').click();
    for (const name of ['tips', 'medicines', 'moves'] as const)
      for (const { title } of fallback[name]) expect(article.innerText).to.contain(title);
    expect(article.innerText).to.contain('Show less').and.to.contain('Key facts');
    expect(findAll(card, 'details').map(({ dataset }) => dataset['section'])).to.deep.equal([
      'today',
      'routine',
      'more',
    ]);
  });

  it('brief draws no points up to others above which words of the clinic’s stand', async () => {
    const card = await mount(
      '<back-spasm-card layout="brief" sections="facts points actions"></back-spasm-card>',
    );
    const pointsIn = (place: string) => findAll(card, `${place} .points`).length;
    expect(pointsIn('[data-section=more]')).to.equal(0);
    card.content = { facts: ['None of what comes next is true.'] };
    await drawn();
    expect(pointsIn('[data-section=more]')).to.equal(1);
    card.sections = ['points', 'facts'];
    await drawn();
    expect(pointsIn('article >')).to.equal(1);
  });
});

describe('the buttons that reach the clinic', () => {
  for (const layout of ['guide', 'full', 'brief'])
    it(`are never behind "Read more" in ${layout}, and stand in the level "routine"`, async () => {
      const card = await mount(
        `<back-spasm-card layout="${layout}" phone="555 0100" book-href="/book"></back-spasm-card>`,
      );
      for (const action of ['book', 'call']) {
        const all = findAll(card, `[data-action=${action}]`);
        expect(all.filter((button) => button.closest('.routine'))).to.have.length(1);
        expect(all.filter((button) => !button.closest('details, .routine'))).to.have.length(1);
      }
    });
});

describe('sections', () => {
  it('show which and in which order the page says, never without warnings and disclaimer', async () => {
    const card = await mount('<back-spasm-card sections="causes, tips"></back-spasm-card>');
    const seen = headings(card).filter(([level]) => Number(level) < 4);
    expect(seen.map(([, text]) => text)).to.deep.equal([
      'Lower back muscle spasms',
      'Emergency Get emergency help now',
      'Today Get help today',
      'Within two weeks Book an appointment',
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
      (textContent ?? '').slice(1, -1).split(', ').map(Number),
    );
    expect(numbers).to.have.lengthOf(
      [
        ...listNames.flatMap((name) => fallback[name]),
        ...Object.values(fallback.help).flatMap(({ items }) => items),
      ].filter(({ sources }) => sources).length,
    );
    for (const each of numbers) {
      expect(each).to.deep.equal(each.toSorted((one, other) => one - other));
      for (const number of each) expect(sources[number - 1]).to.exist;
    }
    expect(numbers[0]).to.deep.equal([1, 2, 3]);
    expect(findAll(card, 'sup a, sup button, sup [tabindex]')).to.deep.equal([]);
  });

  it('are read out as words', async () => {
    const card = await mount('<back-spasm-card citations></back-spasm-card>');
    expect(find(card, '.emergency li .hidden').textContent).to.contain('Source 1, 2, 3');
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
      `No health professional has reviewed this text yet. Text updated on ${formatDay(english.updated, 'en')}.`,
    );
  });
});

describe('slots', () => {
  it('take the page’s drawing, buttons and footer, and nothing else of it', async () => {
    const card = await mount(`<back-spasm-card>
      <p>Fallback</p>
      <img slot="illustration" alt="Ours" src="data:," />
      <a slot="actions" href="#x">More</a>
      <p slot="footer">Below</p></back-spasm-card>`);
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
