/** What a card tells search engines: https://schema.org/HealthTopicContent, in the page's head. */
import { expect } from '@open-wc/testing';
import '../../src/languages/fr.js';
import english from '../../src/languages/en.json';
import french from '../../src/languages/fr.json';
import type { BackSpasmCard } from '../../src/index.js';
import { drawn, expectWarnings, find, mount } from '../support/card.js';
import { descriptions } from '../support/descriptions.js';

// Not by `document.head`, whose name an element may take.
const blocks = () => [...document.querySelectorAll('head script[type="application/ld+json"]')];
const described = '<back-spasm-card structured-data></back-spasm-card>';

/** What it says of the condition. */
const about = () => {
  const value: unknown = descriptions()[0]?.['about'];
  if (!value || typeof value !== 'object') throw new Error('it is about nothing');
  return new Map(Object.entries(value));
};
const namesOf = (key: string): string[] =>
  about()
    .get(key)
    .map(({ name }: { name: string }) => name);

async function signed(attributes: string): Promise<BackSpasmCard> {
  const { fingerprint } = await mount();
  return mount(
    `<back-spasm-card structured-data review-by="Sam Example" review-role="Physiotherapist"
      review-text="${fingerprint}" ${attributes}></back-spasm-card>`,
  );
}

describe('the description for search engines', () => {
  expectWarnings('To sign the card as it is now', 'not "blue"');

  it('is not there unless a page asks for it', async () => {
    await mount();
    await mount('<back-spasm-card structured-data="false"></back-spasm-card>');
    expect(blocks()).to.deep.equal([]);
  });

  it('costs a page nothing that does not ask for it', async () => {
    const card = await mount();
    const calls: string[] = [];
    const spies = {
      importNode: (...words: Parameters<Document['importNode']>) => {
        calls.push('importNode');
        return Document.prototype.importNode.apply(document, words);
      },
      querySelector: (selector: string) => {
        calls.push(selector);
        return Document.prototype.querySelector.call(document, selector);
      },
    };
    Object.assign(document, spies);
    card.theme = 'dark'; // of what is drawn, an attribute changes
    await drawn();
    for (const name of Object.keys(spies)) Reflect.deleteProperty(document, name);
    expect(find(card, '.wrapper').className).to.contain('dark');
    expect(calls).to.deep.equal([]);
  });

  it('names a source that has no address', async () => {
    const content = {
      lang: 'en',
      facts: [{ text: 'Ours', sources: ['book'] }],
      sources: [{ id: 'book', title: 'A book' }],
    };
    const card = await mount(described);
    card.content = content;
    await drawn();
    const [description] = descriptions();
    expect(description?.['citation']).to.deep.include({ '@type': 'CreativeWork', name: 'A book' });
  });

  it('says what the card says', async () => {
    await mount(described);
    expect(descriptions()[0]).to.deep.include({
      '@context': 'https://schema.org',
      '@type': 'HealthTopicContent',
      name: english.heading,
      description: english.summary,
      inLanguage: 'en',
      dateModified: english.updated,
    });
    expect(about().get('@type')).to.equal('MedicalCondition');
    expect(namesOf('cause')).to.deep.equal(english.causes.map(({ title }) => title));
    expect(namesOf('primaryPrevention')).to.have.lengthOf(english.prevention.length);
    const { emergency, today, routine } = english.help;
    expect(namesOf('signOrSymptom')).to.deep.equal(
      [emergency, today, routine].flatMap(({ items }) =>
        items.map(({ text, list = [] }) => [text, ...list].join(' ')),
      ),
    );
    expect(descriptions()[0]?.['citation']).to.have.lengthOf(english.sources?.length ?? 0);
  });

  it('calls nothing a treatment that is to be checked first or avoided', async () => {
    await mount(described);
    const treatments = english.tips.filter(({ kind }) => kind === 'do');
    expect(namesOf('possibleTreatment')).to.deep.equal(
      [...treatments, ...english.moves].map(({ title }) => title),
    );
    expect(JSON.stringify(about().get('possibleTreatment'))).not.to.match(/opioid|buprofen/);
  });

  it('says no more of a document than that: of pain medicine, it would lack the cautions', async () => {
    const card = await mount(described);
    card.content = {
      tips: [{ id: 't-nsaid', text: 'Take it' }, 'Walk'],
      moves: [{ text: 'Jump', kind: 'avoid' }],
      prevention: [
        { text: 'Bed rest', kind: 'avoid' },
        { text: 'Belts', kind: 'check' },
        'Sport',
        { group: 'What does not help', text: 'Insoles' },
        'Magnets',
      ],
    };
    await drawn();
    expect(namesOf('possibleTreatment')).to.deep.equal(['Walk']);
    expect(namesOf('primaryPrevention')).to.deep.equal(['Sport']);
  });

  it('says no sign without what follows it, and calls nothing a cause that is said to be none', async () => {
    const card = await mount(described);
    card.content = {
      causes: ['Strain', { group: 'What is no cause', text: 'Age' }],
      help: { today: { items: [{ text: 'Any of these:', list: ['One', 'Two'] }] } },
    };
    await drawn();
    expect(namesOf('cause')).to.deep.equal(['Strain']);
    expect(namesOf('signOrSymptom')).to.include('Any of these: One Two');
  });

  it('has the steps of what to do', async () => {
    await mount(described);
    const [first] = english.moves;
    expect(JSON.stringify(about().get('possibleTreatment'))).to.contain(first?.steps?.join(' '));
  });

  it('says nothing of what the page has left out', async () => {
    await mount('<back-spasm-card structured-data sections="tips"></back-spasm-card>');
    expect(namesOf('cause')).to.deep.equal([]);
    expect(namesOf('primaryPrevention')).to.deep.equal([]);
    const { emergency, today, routine } = english.help;
    expect(namesOf('signOrSymptom')).to.have.lengthOf(
      [emergency, today, routine].flatMap(({ items }) => items).length,
    );
    expect(descriptions()[0]?.['citation']).to.deep.equal([]);
  });

  it('names no reviewer where none has signed', async () => {
    await mount(described);
    await mount(
      '<back-spasm-card structured-data review-by="Sam" review-on="2026-03-31" review-text="0"></back-spasm-card>',
    );
    expect(descriptions()).to.have.lengthOf(2);
    for (const each of descriptions())
      expect(each).not.to.have.any.keys('lastReviewed', 'reviewedBy');
  });

  it('names who has signed this text, and when', async () => {
    await signed('review-on="2026-03-31"');
    expect(descriptions()[0]).to.deep.include({
      lastReviewed: '2026-03-31',
      reviewedBy: { '@type': 'Person', name: 'Sam Example', jobTitle: 'Physiotherapist' },
    });
  });

  it('names nobody beside words of a clinic, which it may have without what stands around them', async () => {
    const words = {
      'the heading of a list': { labels: { tips: 'What to be careful with' } },
      'the heading of a group': {
        tips: [{ group: 'Not if you are pregnant', text: 'Take ours.' }],
      },
      'the lead of a level': { help: { today: { lead: 'If these last a week.' } } },
    };
    for (const [name, document] of Object.entries(words)) {
      const markup = (attributes: string) =>
        `<back-spasm-card structured-data ${attributes} content='${JSON.stringify(document)}'></back-spasm-card>`;
      const { fingerprint } = await mount(markup(''));
      const card = await mount(
        markup(`review-by="Sam" review-on="2026-03-31" review-text="${fingerprint}"`),
      );
      expect(find(card, '[part=review]').textContent, name).to.include('Sam');
      expect(descriptions().at(-1), name).not.to.have.any.keys('lastReviewed', 'reviewedBy');
    }
  });

  it('names a reviewer who names no role', async () => {
    const card = await signed('review-on="2026-03-31"');
    card.reviewRole = '';
    await drawn();
    expect(descriptions()[0]?.['reviewedBy']).to.deep.equal({
      '@type': 'Person',
      name: 'Sam Example',
    });
  });

  it('names nobody where the card does not show the sign-off', async () => {
    await signed('review-on="2026-03-31" sections="tips"');
    expect(descriptions()[0]).not.to.have.any.keys('lastReviewed', 'reviewedBy');
  });

  it('is one block a card, and goes with it', async () => {
    const card = await mount(described);
    const other = await mount(described);
    expect(blocks()).to.have.lengthOf(2);
    card.remove();
    expect(blocks()).to.have.lengthOf(1);
    other.structuredData = false;
    await drawn();
    expect(blocks()).to.have.lengthOf(0);
  });

  it('goes with a card that its page takes away as soon as it hears of it', async () => {
    const card = await mount(described);
    card.addEventListener('bsc-problems', () => card.remove());
    card.setAttribute('theme', 'blue');
    await drawn();
    expect(blocks()).to.have.lengthOf(0);
  });

  it('leaves nothing in the head, however often it has changed', async () => {
    const before = document.head.childNodes.length;
    const card = await mount(described);
    for (const heading of ['One', 'Two', 'Three']) {
      card.heading = heading;
      await drawn();
    }
    card.remove();
    expect(document.head.childNodes.length).to.equal(before);
  });

  it('stands in the place of one that came with a saved copy of the page', async () => {
    const card = await mount(described);
    const saved = blocks()[0]?.outerHTML ?? '';
    card.remove();
    document.head.insertAdjacentHTML('beforeend', saved);
    expect(blocks()).to.have.lengthOf(1);
    const again = await mount(described);
    expect(blocks()).to.have.lengthOf(1);
    again.remove();
    expect(blocks()).to.have.lengthOf(0);
  });

  it('leaves alone what a page says of itself', async () => {
    const own = document.createElement('script');
    own.type = 'application/ld+json';
    own.append('{"@type":"WebPage"}');
    document.head.append(own);
    const card = await mount(described);
    expect(blocks()).to.have.lengthOf(2);
    card.remove();
    expect(blocks()).to.deep.equal([own]);
    own.remove();
  });

  for (const markup of [
    '<img name="head">',
    '<form name="head"></form>',
    '<iframe name="head"></iframe>',
  ])
    it(`is in the head though ${markup} has its name`, async () => {
      const card = await mount(described + markup);
      expect(blocks()).to.have.lengthOf(1);
      card.remove();
    });

  it('costs nothing on a page without a head', async () => {
    const { head } = document;
    head.remove();
    const card = await mount(described);
    document.documentElement.prepend(head);
    expect(find(card, '.emergency').textContent).to.contain(english.help.emergency.action);
    expect(card.problems).to.deep.equal([]);
  });

  it('comes back with a card that is moved', async () => {
    const card = await mount(described);
    document.body.append(card);
    await drawn();
    expect(blocks()).to.have.lengthOf(1);
    card.remove();
  });

  it('follows the text, and stays the same node while it does not change', async () => {
    const card = await mount(described);
    const [block] = blocks();
    card.layout = 'full';
    await drawn();
    expect(blocks()).to.deep.equal([block]);
    card.lang = 'fr';
    await drawn();
    expect(descriptions()).to.have.lengthOf(1);
    expect(descriptions()[0]).to.deep.include({ inLanguage: 'fr', name: french.heading });
  });

  it('comes back where a page has cleared its head', async () => {
    const card = await mount(described);
    for (const block of blocks()) block.remove();
    card.heading = 'Ours';
    await drawn();
    expect(descriptions().map(({ name }) => name)).to.deep.equal(['Ours']);
  });

  it('comes back where a page has got another head', async () => {
    const card = await mount(described);
    const { head } = document;
    const other = document.createElement('head');
    head.replaceWith(other);
    card.heading = 'Ours';
    await drawn();
    const all = blocks().length;
    other.replaceWith(head);
    expect(all).to.equal(1);
  });

  it('has text in it that no page that is saved and read again takes for a tag', async () => {
    const card = await mount(described);
    card.heading = '</script><img src=x onerror=alert(1)>';
    await drawn();
    expect(descriptions()[0]?.['name']).to.equal(card.heading);
    expect(blocks()[0]?.outerHTML.indexOf('</script>')).to.equal(
      (blocks()[0]?.outerHTML.length ?? 0) - '</script>'.length,
    );
  });

  it('names nobody any more once another document is on its way', async () => {
    const card = await signed('review-on="2026-03-31"');
    expect(descriptions()[0]).to.include.keys('reviewedBy');
    card.src = '/test-server/document?delay=2000';
    await drawn();
    expect(descriptions()).to.deep.equal([]);
  });

  it('waits for a document that is on its way', async () => {
    const body = JSON.stringify({ heading: 'Theirs' });
    await mount(
      `<back-spasm-card structured-data src="/test-server/document?${new URLSearchParams({ body })}"></back-spasm-card>`,
    );
    expect(descriptions().map(({ name }) => name)).to.deep.equal(['Theirs']);
  });

  it('is in the head of the document that the card has moved to', async () => {
    const card = await mount(`${described}<iframe></iframe>`);
    const frame = card.nextElementSibling;
    if (!(frame instanceof HTMLIFrameElement) || !frame.contentDocument)
      throw new Error('no frame');
    const page = frame.contentDocument;
    page.body.append(card);
    await drawn();
    expect(blocks()).to.have.lengthOf(0);
    expect(descriptions(page)).to.have.lengthOf(1);
    expect(find(card, 'article')).to.not.equal(null);
    card.remove();
    expect(descriptions(page)).to.have.lengthOf(0);
  });
});
