import { expect, fixture } from '@open-wc/testing';
import type { BackSpasmCard } from '../../src/index.js';
import { listNames } from '../../src/document/schema.js';
import english from '../../src/languages/en.json';
import { drawn, findAll, listen, textOf } from '../support/card.js';
import { endless, hashOf, route, served } from '../support/sources.js';

const ours = { heading: 'Ours', tips: ['Walk a little'] };

/** A card that begins to ask for its document. */
async function ask(
  attributes: Readonly<Record<string, string>>,
  onProblems = () => {},
): Promise<BackSpasmCard> {
  const place = await fixture('<div></div>');
  const card = document.createElement('back-spasm-card');
  card.addEventListener('bsc-problems', onProblems);
  for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
  place.append(card);
  await drawn();
  return card;
}

const headingOf = (card: BackSpasmCard) => textOf(card, '[part=heading]');

/** What no patient must wait for, and no document can take away. */
function expectWarnings(card: BackSpasmCard): void {
  const shown = findAll(card, '.emergency [part=item]').filter((item) => item.checkVisibility());
  expect(shown).to.have.lengthOf(english.help.emergency.items.length);
  expect(textOf(card, '.emergency')).to.contain(english.help.emergency.action);
  expect(textOf(card, '.disclaimer')).to.contain(english.disclaimer);
}

function expectBuiltIn(card: BackSpasmCard): void {
  expectWarnings(card);
  expect(headingOf(card)).to.equal(english.heading);
  expect(textOf(card)).to.contain(english.tips[0]?.title);
  expect(findAll(card, '[part=section]')).to.have.lengthOf(listNames.length + 1);
  expect(findAll(card, '[role=status], .waiting')).to.deep.equal([]);
}

const failures: readonly {
  readonly that: string;
  readonly src: string | (() => Promise<string>);
  readonly integrity?: string;
  /** What the author is told, besides the address. */
  readonly says?: string;
}[] = [
  ...[400, 401, 403, 404, 410, 429, 500, 503].map((status) => ({
    that: `its server refuses with ${status}, whatever comes with it`,
    src: served(ours, { status }),
    says: `status ${status}`,
  })),
  { that: 'never ends', src: endless(0).src, says: 'over 262144 bytes' },
  {
    that: 'is huge',
    src: route('document', { body: '{"heading":"FILL"}', fill: 'a', times: 262_145 }),
    says: 'over 262144 bytes',
  },
  { that: 'breaks off', src: '/test-server/broken' },
  { that: 'has no server', src: async () => (await fetch('/test-server/nobody')).text() },
  { that: 'leads in circles', src: '/test-server/redirect' },
  {
    that: 'has moved to where nothing is',
    src: route('redirect', { to: served(ours, { status: 404 }) }),
    says: 'status 404',
  },
  {
    that: 'is not the one that was vouched for',
    src: served({ heading: 'Forged' }),
    integrity: `sha256-${'A'.repeat(43)}=`,
    says: 'src-integrity',
  },
];

/** What can be had, and is no document. */
const others: Readonly<Record<string, readonly [src: string, code: string]>> = {
  'is empty': [served('', { body: '' }), 'unreadable'],
  'is no content': [served('', { body: '', status: 204 }), 'unreadable'],
  'is white space': [served('', { body: ' \n ' }), 'unreadable'],
  'is a page to sign in at': [
    served('', { body: '<!doctype html><p>Sign in', type: 'text/html' }),
    'unreadable',
  ],
  'stops in the middle': [served('', { body: '{"heading":"Ours",' }), 'unreadable'],
  'is in UTF-16': [served('', { body: '7b007d00', as: 'hex' }), 'unreadable'],
  'is a picture': [served('', { body: '89504e470d0a1a0a', as: 'hex' }), 'unreadable'],
  'is a list': [served([ours]), 'invalid'],
  'is a number': [served(7), 'invalid'],
  'is nothing': [served(null), 'invalid'],
};

describe('a document by src that cannot be had or read leaves the built-in text and one problem:', () => {
  async function expectOneProblem(attributes: Readonly<Record<string, string>>) {
    let events = 0;
    let card: BackSpasmCard | undefined;
    const said = await listen('warn', async () => {
      card = await ask(attributes, () => (events += 1));
      expectWarnings(card); // at once, whatever comes
      await card.ready;
    });
    if (!card) throw new Error('there is no card');
    expectBuiltIn(card);
    expect(card.problems).to.have.lengthOf(1);
    expect(events).to.equal(1);
    expect(said).to.have.lengthOf(1);
    return card.problems[0];
  }

  for (const { that, src, integrity = '', says = '' } of failures)
    it(`one that ${that}`, async () => {
      const address = typeof src === 'string' ? src : await src();
      const problem = await expectOneProblem({ src: address, 'src-integrity': integrity });
      expect(problem).to.include({ code: 'unreadable', source: 'attribute', path: 'src' });
      for (const words of [address, says, 'CORS', 'connect-src'])
        expect(problem?.message).to.contain(words);
    });

  for (const [that, [src, code]] of Object.entries(others))
    it(`one that ${that}`, async () => {
      const problem = await expectOneProblem({ src });
      expect(problem).to.include({ code, source: 'document', path: '' });
    });
});

describe('a document by src shows', () => {
  const cases: Readonly<Record<string, string>> = {
    'as it comes': served(ours),
    'called text/plain by its server': served(ours, { type: 'text/plain' }),
    'called text/html by its server': served(ours, { type: 'text/html' }),
    'called a picture by its server': served(ours, { type: 'image/png' }),
    'at the end of a redirect': route('redirect', { to: served(ours) }),
    'at the end of two redirects': route('redirect', {
      to: route('redirect', { to: served(ours) }),
    }),
    'with a byte order mark': served('', {
      body: `efbbbf${hexOf(JSON.stringify(ours))}`,
      as: 'hex',
    }),
    'that came in two pieces': served(ours, { cut: 5 }),
    'that its server calls created': served(ours, { status: 201 }),
    'after a moment': served(ours, { delay: 300 }),
    'of the greatest size': served('', {
      body: `{"heading":"Ours","tips":["Walk a little"]FILL}`,
      fill: ' ',
      times: 262_144 - 43,
    }),
  };
  for (const [how, src] of Object.entries(cases))
    it(how, async () => {
      const card = await ask({ src });
      expectWarnings(card);
      await card.ready;
      expectWarnings(card);
      expect(headingOf(card)).to.equal('Ours');
      expect(textOf(card)).to.contain('Walk a little');
      expect(card.problems).to.deep.equal([]);
      expect(findAll(card, '[role=status], .waiting')).to.deep.equal([]);
    });

  it('with what is no text marked as such, where its bytes are wrong', async () => {
    const body = `${hexOf('{"heading":"Ours')}ff${hexOf('"}')}`;
    const card = await ask({ src: served('', { body, as: 'hex' }) });
    await card.ready;
    expect(headingOf(card)).to.equal('Ours\uFFFD');
  });

  it('where it is the one that was vouched for', async () => {
    const src = served(ours);
    const card = await ask({ src, 'src-integrity': await hashOf(JSON.stringify(ours)) });
    await card.ready;
    expect(headingOf(card)).to.equal('Ours');
  });
});

function hexOf(text: string): string {
  const bytes = [...new TextEncoder().encode(text)];
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
