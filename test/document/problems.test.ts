import { expect } from '@open-wc/testing';
import { readDocument } from '../../src/document/read.js';
import { placesOf } from '../support/documents.js';

const messagesOf = (document: unknown) =>
  readDocument(document).problems.map(({ message }) => message);

describe('a problem', () => {
  it('names the document as where it comes from', () => {
    const { problems } = readDocument({ heading: 7, tipps: [], review: {} });
    expect(problems.map(({ source }) => source)).to.deep.equal(Array(4).fill('document'));
  });

  const places: [string, unknown][] = [
    ['invalid tips[3].sources[0]', { tips: ['a', 'b', 'c', { text: 'd', sources: ['no id'] }] }],
    ['missing tips[1].text', { tips: ['a', {}] }],
    ['invalid help.today.items[2].text', { help: { today: { items: ['a', 'b', { text: 7 }] } } }],
    ['invalid help.emergency', { help: { emergency: [] } }],
    ['invalid sources[0].year', { sources: [{ id: 'a', title: 'A', year: '2020' }] }],
    ['unknown-key help.tomorrow', { help: { tomorrow: {} } }],
    ['unknown-key facts[0].url', { facts: [{ text: 'a', url: 'b' }] }],
    ['unknown-key author', { author: 'Dr Lee' }],
    ['invalid labels.print', { labels: { print: '' } }],
    [
      'unreadable facts[1]',
      {
        facts: [
          'a',
          {
            text: 'b',
            get title() {
              throw new Error('mine');
            },
          },
        ],
      },
    ],
    ['invalid ', []],
    ['unreadable ', '{'],
  ];
  for (const [place, document] of places)
    it(`says where it is: ${place.trim()}`, () => {
      expect(placesOf(readDocument(document).problems)).to.deep.equal([place]);
    });

  it('counts items as they were written, also behind one that is left out', () => {
    expect(placesOf(readDocument({ tips: ['', 'b', '', 'd'] }).problems)).to.deep.equal([
      'invalid tips[0].text',
      'invalid tips[2].text',
    ]);
  });

  const manySources = Array.from({ length: 101 }, () => ({ id: 'a', title: 'A' }));
  const whatToDo: [string, unknown, string][] = [
    ['the kinds that there are', { tips: [{ text: 'a', kind: 'dont' }] }, 'do, check, avoid'],
    ['the directions that there are', { dir: 'up' }, 'ltr, rtl'],
    ['how a date is written', { updated: '1/2/2026' }, '2026-03-31'],
    ['what a language tag looks like', { lang: 'english'.repeat(3) }, 'fr-CA'],
    ['what an id looks like', { tips: [{ text: 'a', id: '1' }] }, 't-move'],
    [
      'the schemes of a link',
      { sources: [{ id: 'a', title: 'A', href: 'ftp:a' }] },
      'https, http, mailto, tel',
    ],
    [
      'the years that there are',
      { sources: [{ id: 'a', title: 'A', year: 3000 }] },
      '1800 to 2200',
    ],
    ['how long a text may be', { disclaimer: 'a'.repeat(3000) }, '2,000'],
    ['how long a list may be', { facts: Array(60).fill('a') }, '50'],
    ['how many sources there may be', { sources: manySources }, '100'],
    ['that something is to be added', { illustration: {} }, 'Add'],
    ['that JSON is to be fixed', '{"heading": "Ours",}', 'JSON'],
    ['what was found', { heading: 7 }, 'number'],
    ['what a section with parts is', { help: 'Call' }, 'an object'],
    ['what a list is', { facts: 'Rest' }, 'a filled list'],
    [
      'what the code of a page has thrown',
      {
        get heading() {
          throw new Error('mine');
        },
      },
      'mine',
    ],
    [
      'what the code of a page has thrown, though it is no error',
      {
        get heading() {
          throw 'mine';
        },
      },
      'mine',
    ],
    ['the very text that was found', { tips: [{ text: 'a', kind: 'dont' }] }, '"dont"'],
    ['null from an object', { help: null }, 'null'],
    ['an empty list from one with something in it', { facts: [] }, 'a list of 0'],
  ];
  for (const [what, document, words] of whatToDo)
    it(`tells ${what}`, () => {
      expect(messagesOf(document)).to.have.length(1);
      expect(messagesOf(document)[0]).to.contain(words);
    });

  it('stays short, however long the text that it is about', () => {
    const [message = ''] = messagesOf({ heading: 'long '.repeat(50_000) });
    expect(message).to.have.length.within(20, 300);
  });

  it('shows no raw control character, which a console could obey', () => {
    const [message = ''] = messagesOf({ tips: [{ text: 'a', kind: '\u001B[2J\u0007\n' }] });
    expect(message).not.to.match(/[\u0000-\u001F]/);
  });
});

describe('a key that does not exist', () => {
  const meant: [string, string, unknown][] = [
    ['Heading', 'heading', { Heading: 'a' }],
    ['SUMMARY', 'summary', { SUMMARY: 'a' }],
    ['heding', 'heading', { heding: 'a' }],
    ['summery', 'summary', { summery: 'a' }],
    ['dissclaimer', 'disclaimer', { dissclaimer: 'a' }],
    ['tipps', 'tips', { tipps: ['a'] }],
    ['tip', 'tips', { tip: ['a'] }],
    ['tisp', 'tips', { tisp: ['a'] }],
    ['fact', 'facts', { fact: ['a'] }],
    ['prevension', 'prevention', { prevension: ['a'] }],
    ['source', 'sources', { source: [] }],
    ['reviews', 'review', { reviews: {} }],
    ['Text', 'text', { facts: [{ text: 'a', Text: 'b' }] }],
    ['tittle', 'title', { facts: [{ text: 'a', tittle: 'b' }] }],
    ['emergancy', 'emergency', { help: { emergancy: {} } }],
    ['publsher', 'publisher', { sources: [{ id: 'a', title: 'A', publsher: 'b' }] }],
    ['ID', 'id', { facts: [{ text: 'a', ID: 'b' }] }],
    ['Role', 'role', { review: { by: 'a', on: '2026-01-01', Role: 'b' } }],
    ['levelTodya', 'levelToday', { labels: { levelTodya: 'a' } }],
    ['readmore', 'readMore', { labels: { readmore: 'a' } }],
  ];
  for (const [key, name, document] of meant)
    it(`leads from ${key} to ${name}`, () => {
      const { problems } = readDocument(document);
      expect(problems).to.have.length(1);
      expect(problems[0]).to.include({ code: 'unknown-key' });
      // The one that was meant, and no list to look through.
      expect(problems[0]?.message).to.match(new RegExp(`\\b${name}\\b`));
      expect(problems[0]?.message).not.to.contain(',');
    });

  for (const key of ['colour', 'x', 'url', 'mood', 'aaaaaaaaaa', 'idea'])
    it(`leads nowhere if it is ${key}, which is like no other`, () => {
      const [message] = messagesOf({ facts: [{ text: 'a', [key]: 'b' }] });
      expect(message).to.match(/^[^?]+\.$/);
    });

  it('costs nothing else', () => {
    const { document } = readDocument({
      Heading: 'a',
      summary: 'b',
      facts: [{ text: 'c', url: 'd' }],
    });
    expect(document).to.deep.equal({ summary: 'b', facts: [{ text: 'c' }] });
  });
});
