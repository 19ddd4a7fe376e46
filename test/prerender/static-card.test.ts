/** A card that was drawn as text of HTML is the card that the element draws. */
import { expect, fixture } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/languages/ar.js';
import '../../src/languages/es.js';
import '../../src/languages/fr.js';
import { attributeNames } from '../../src/settings.js';
import type { StaticCardOptions } from '../../src/prerender/static-card.js';
import { drawStatic } from '../../src/prerender/static-card.js';
import { textsOf } from '../fuzz/attributes.js';
import { plainDocument } from '../fuzz/documents.js';
import { cardIn, listen, rootOf } from '../support/card.js';
import { tries } from '../support/documents.js';

/** A tree as text: without comments, text in one piece, attributes in one order. */
function treeOf(node: Node): string {
  // A parser drops it where a script could still write it.
  if (node instanceof Text) return node.data.replaceAll('\0', '');
  const within = Array.from(node.childNodes, treeOf).join('');
  if (!(node instanceof Element)) return node.nodeType === Node.COMMENT_NODE ? '' : within;
  if (node.localName === 'style') return '';
  const attributes = Array.from(node.attributes, ({ name, value }) => `${name}=${value}`);
  return `\n<${[node.namespaceURI, node.localName, ...attributes.toSorted()].join('|')}>${within}</>`;
}

/** Draws a card both ways, the element from the very HTML, and gives how far they are alike. */
async function drawBoth(options: StaticCardOptions) {
  const { html, ...drawn } = drawStatic(options);
  // Of a document without a window, no element is made a card.
  const page = Document.parseHTMLUnsafe(html.shadow);
  const [element] = page.body.children;
  if (!element?.shadowRoot) throw new Error('it has no root');
  const before = treeOf(element.shadowRoot);
  const place = await fixture<HTMLElement>('<div></div>');
  place.lang = options.pageLanguage ?? '';
  place.append(element);
  const card = cardIn(place);
  await card.ready;
  const after = treeOf(rootOf(card));
  const { language, fingerprint, problems } = card;
  return { drawn, before, after, live: { language, fingerprint, problems } };
}

async function expectAlike(options: StaticCardOptions): Promise<void> {
  const { drawn, before, after, live } = await drawBoth(options);
  const { root: _, text: __, ...told } = drawn;
  expect(before).to.equal(after);
  expect(told).to.deep.equal(live);
}

const signed = { 'review-by': 'Sam', 'review-role': 'Nurse', 'review-on': '2026-01-31' };
const { fingerprint } = drawStatic();
const items = [{ title: 'Eins', kind: 'avoid', text: 'Zwei', sources: ['ours'] }, 'Drei'] as const;
const level = { heading: 'Kopf', lead: 'Dies', items };

const cases: Readonly<Record<string, StaticCardOptions>> = {
  'as it is': {},
  'laid out brief': { attributes: { layout: 'brief' } },
  'laid out full': { attributes: { layout: 'full' } },
  'dark, with deep headings': { attributes: { theme: 'dark', 'heading-level': 5 } },
  'with citations': { attributes: { citations: true } },
  'with some sections in another order': { attributes: { sections: 'sources tips help' } },
  'without any less urgent help': { attributes: { sections: 'tips' } },
  'with all numbers and links': {
    attributes: {
      clinic: 'Ours & "theirs"',
      phone: '+44 (0)20 7946 0000',
      'book-label': '<b>Book</b>',
      'book-href': '/book?a=1&b=2',
      'feedback-href': 'mailto:us@clinic.example',
      'emergency-number': '112',
      'advice-number': '*21#',
    },
  },
  'with lists of its own': { attributes: { tips: 'Walk | Rest', facts: '["One","Two"]' } },
  'in French': { pageLanguage: 'fr-CA' },
  'in Arabic': { pageLanguage: 'ar', attributes: { citations: true, phone: '555 0100' } },
  'in Spanish on an English page': { pageLanguage: 'en', attributes: { lang: 'es' } },
  'with a menu of languages': { attributes: { languages: 'en fr ar es' } },
  'in a language that is not there': { pageLanguage: 'de' },
  'with a document in another language': {
    content: {
      lang: 'de',
      heading: 'Rücken',
      summary: 'Kurz',
      illustration: { src: '/demo/card.png', alt: 'Ein Bild', caption: 'Bild' },
      tips: items,
      help: { emergency: level, today: level },
      disclaimer: 'Nur dies',
      sources: [{ id: 'ours', title: 'Buch', lang: 'de', year: 2020 }],
    },
  },
  signed: { attributes: { ...signed, 'review-text': fingerprint, 'review-href': '/sam' } },
  'signed, and overdue': {
    attributes: { ...signed, 'review-text': fingerprint, 'review-due': '2026-02-01' },
  },
  'signed for another text': { attributes: { ...signed, 'review-text': 'another' } },
  'with mistakes': { attributes: { layout: 'wide' }, content: '{"facts":{},"headin":"' },
};

describe('a card drawn as HTML is what the element draws', () => {
  for (const [name, options] of Object.entries(cases))
    it(name, async () => {
      await listen('warn', () => expectAlike(options));
    });

  it('whatever attributes and document say', async () => {
    const attributes = fc.record(
      Object.fromEntries(
        attributeNames
          // Those make the element fetch a document.
          .filter((name) => !name.startsWith('src'))
          .map((name) => [name, textsOf(name)]),
      ),
      { requiredKeys: [] },
    );
    const content = plainDocument.map((document) => JSON.stringify(document) ?? '');
    const property = fc.asyncProperty(fc.record({ attributes, content }), expectAlike);
    await listen('warn', () => fc.assert(property, tries(60)));
  });
});

describe('a card drawn as plain HTML', () => {
  for (const pageLanguage of ['en', 'fr', 'es', 'ar'])
    it(`is parsed as it is written: ${pageLanguage}`, () => {
      const { text } = drawStatic({ pageLanguage, attributes: { phone: '555 0100' } });
      const place = document.createElement('div');
      place.innerHTML = text;
      expect(place.innerHTML.replaceAll('&nbsp;', '\u00A0')).to.equal(
        text.replaceAll('&#39;', "'").replaceAll('&quot;', '"'),
      );
    });
});

describe('a card drawn as HTML, of which something cannot be used,', () => {
  const told = (options: StaticCardOptions) =>
    drawStatic(options).problems.map(({ path, message }) => `${path}: ${message}`);

  it('tells that nothing is fetched, and where the document goes', () => {
    expect(told({ attributes: { src: '/card.json' } })).to.deep.equal([
      'src: Give the document as content: nothing is fetched here.',
    ]);
  });

  it('asks for nothing where its document is there', () => {
    const options = { attributes: { src: '/card.json' }, content: { summary: 'Ours.' } };
    expect(told(options)).to.deep.equal(['src: Leave this out: the document stands in content.']);
    expect(drawStatic(options).html.shadow).not.to.include('/card.json');
    expect(drawStatic(options).html.shadow).to.include('Ours.');
  });

  it('leaves out an attribute that is none, and names the one that was meant', () => {
    const options = {
      attributes: { onclick: 'alert(1)', headin: 'x', citations: false },
      trustedAttributes: { id: 'a' },
    };
    expect(told(options)).to.deep.equal([
      'onclick: Leave this out: there is no such attribute.',
      'headin: Leave this out: there is no such attribute. Is it heading?',
    ]);
    expect(drawStatic(options).html.shadow).to.match(/^<back-spasm-card id="a"><template/);
  });

  it('leaves out an attribute that nobody has vouched for, and says where it may stand', () => {
    const options = { attributes: { class: 'wide' } };
    expect(told(options)).to.deep.equal([
      'class: Give this in trustedAttributes, if its value is your own.',
    ]);
    expect(drawStatic(options).html.shadow).to.match(/^<back-spasm-card><template/);
  });

  it('judges a sign-off by today where the day that it is told is none', () => {
    const attributes = {
      'review-by': 'Sam',
      'review-on': '2026-01-31',
      'review-text': fingerprint,
    };
    const on = (today: string) => drawStatic({ attributes, today }).text;
    expect(on('2029-02-01')).to.contain('past its review date');
    expect(on('soon')).to.equal(on(''));
  });

  it('takes a document as text, whole as it is', () => {
    const { html, problems } = drawStatic({ content: '{"summary": "</script>"}' });
    expect(problems).to.deep.equal([]);
    expect(html.text).to.include('<script type="application/json">{"summary": "\\u003c/script>"}');
  });
});
