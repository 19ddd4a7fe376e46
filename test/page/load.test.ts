import { expect, waitUntil } from '@open-wc/testing';
import { fetchDocument } from '../../src/page/load.js';
import { readDocument } from '../../src/document/read.js';
import { placesOf } from '../support/documents.js';
import { pretend } from '../support/pretend.js';

const load = (url: string, { integrity = '', request = new AbortController() } = {}) =>
  fetchDocument(url, integrity, request);

function route(path: string, query: Record<string, string | number>): string {
  const values = Object.entries(query).map(([key, value]) => [key, String(value)]);
  return `/test-server/${path}?${new URLSearchParams(values)}`;
}
const served = (query: Record<string, string | number>) => route('document', query);
const ours = '{"heading":"Ours"}';

/** What an address that cannot be used leaves: the built-in text, and one problem that says so. */
async function expectFailure(loading: ReturnType<typeof load>, ...words: string[]) {
  const { document, problems } = await loading;
  expect(document).to.deep.equal({});
  expect(problems).to.have.length(1);
  expect(problems[0]).to.include({ code: 'unreadable', source: 'attribute', path: 'src' });
  for (const word of words) expect(problems[0]?.message).to.contain(word);
}

describe('a document at an address', () => {
  it('is read', async () => {
    expect(await load(served({ body: ours }))).to.deep.equal({
      document: { heading: 'Ours' },
      problems: [],
    });
  });

  it('tells of problems as any other document does', async () => {
    const { document, problems } = await load(served({ body: '{"heading":"Ours","tipps":[]}' }));
    expect(document).to.deep.equal({ heading: 'Ours' });
    expect(placesOf(problems)).to.deep.equal(['unknown-key tipps']);
  });

  for (const type of ['text/plain', 'application/octet-stream', 'text/html'])
    it(`is read though its server calls it ${type}`, async () => {
      const { document } = await load(served({ body: ours, type }));
      expect(document).to.deep.equal({ heading: 'Ours' });
    });

  it('is read at the end of a redirect', async () => {
    const { document } = await load(route('redirect', { to: served({ body: ours }) }));
    expect(document).to.deep.equal({ heading: 'Ours' });
  });

  it('may begin with a byte order mark, as some editors write it', async () => {
    const { document } = await load(served({ as: 'hex', body: `efbbbf${hexOf(ours)}` }));
    expect(document).to.deep.equal({ heading: 'Ours' });
  });

  it('keeps a letter whole that arrives in two pieces', async () => {
    const before = '{"heading":"';
    const body = `${before}背中"}`;
    const { document } = await load(served({ body, cut: before.length + 1 }));
    expect(document).to.deep.equal({ heading: '背中' });
  });

  it('is read where it was saved as UTF-16, as PowerShell does, and its author is told', async () => {
    const utf16 = [...`\ufeff${ours}`].map((letter) => {
      const code = letter.charCodeAt(0);
      return [code & 255, code >> 8].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    });
    const { document, problems } = await load(served({ as: 'hex', body: utf16.join('') }));
    expect(document).to.deep.equal(JSON.parse(ours));
    expect(problems.map(({ code }) => code)).to.deep.equal(['damaged']);
  });

  it('is read as far as it can be where its bytes are no text', async () => {
    const body = `${hexOf('{"heading":"Ours","summary":"a')}ff${hexOf('b"}')}`;
    const { document } = await load(served({ as: 'hex', body }));
    expect(document).to.deep.equal({ heading: 'Ours', summary: 'a\uFFFDb' });
  });

  for (const body of ['', '{', '<!doctype html><title>Sign in</title>', '[]'])
    it(`leaves the built-in text if it is ${body || 'empty'}, and its problem is as anywhere`, async () => {
      expect(await load(served({ body }))).to.deep.equal(readDocument(body));
      expect(readDocument(body).document).to.deep.equal({});
    });

  it('is as empty where its server answers that there is nothing', async () => {
    expect(await load(served({ status: 204 }))).to.deep.equal(readDocument(''));
  });

  it("is as empty where the page's own service worker answers with nothing", async () => {
    const answer = () => Promise.resolve(new Response(null));
    const loaded = await pretend(window, 'fetch', answer, () => load('card.json'));
    expect(loaded).to.deep.equal(readDocument(''));
  });
});

describe('an address without a document', () => {
  for (const status of [400, 401, 404, 500, 503])
    it(`is a problem if its server answers ${status}, whatever comes with it`, () =>
      expectFailure(load(served({ status, body: ours })), `status ${status}`));

  it('is a problem if a redirect leads nowhere', () =>
    expectFailure(load(route('redirect', { to: served({ status: 404 }) })), 'status 404'));

  for (const url of ['https://localhost:1/card.json', 'https://', 'http://a b/', 'no-scheme:x'])
    it(`is a problem if it is ${url}`, () => expectFailure(load(url), url));

  it('is a problem that says what to check', () =>
    expectFailure(load(served({ status: 404 })), 'address', 'src-integrity', 'connect-src'));
});

describe('what a server learns from a card', () => {
  beforeEach(() => {
    document.cookie = 'visitor=patient; path=/';
  });
  afterEach(() => {
    document.cookie = 'visitor=; path=/; max-age=0';
  });

  it('would be who the reader is, were it not kept back', async () => {
    const response = await fetch('/test-server/visitor');
    const text = await response.text();
    expect(text).to.contain('visitor=patient').and.to.contain(location.host);
  });

  it('is neither who the reader is nor where from', async () => {
    const { document } = await load('/test-server/visitor');
    expect(document.heading).to.equal('cookie none, referrer none, key none');
  });
});

describe('the integrity of a document', () => {
  it('lets the very document through', async () => {
    const { document } = await load(served({ body: ours }), { integrity: await hashOf(ours) });
    expect(document).to.deep.equal({ heading: 'Ours' });
  });

  it('lets one of several through', async () => {
    const integrity = `${await hashOf('{}')} ${await hashOf(ours)}`;
    const { document } = await load(served({ body: ours }), { integrity });
    expect(document).to.deep.equal({ heading: 'Ours' });
  });

  it('keeps any other out', async () => {
    const integrity = await hashOf(ours);
    await expectFailure(load(served({ body: `${ours} ` }), { integrity }));
  });
});

describe('the size of a document', () => {
  const limit = 262_144;
  const around = '{"heading":"Ours"FILL}';

  it('may be 262,144 bytes', async () => {
    const times = limit - around.length + 4;
    const { document } = await load(served({ body: around, fill: ' ', times }));
    expect(document).to.deep.equal({ heading: 'Ours' });
  });

  it('may not be one byte more', () => {
    const times = limit - around.length + 5;
    return expectFailure(load(served({ body: around, fill: ' ', times })), String(limit));
  });

  it('counts bytes, not letters', () => {
    const body = '{"heading":"Ours","$schema":"FILL"}';
    return expectFailure(load(served({ body, fill: 'é', times: limit / 2 })), String(limit));
  });

  it('ends an answer that never ends, and hangs up', async () => {
    const name = crypto.randomUUID();
    await expectFailure(load(route('endless', { name })), String(limit));
    const goesOn = async () => {
      const response = await fetch(route('endless/goes-on', { name }));
      return (await response.text()) === 'true';
    };
    await waitUntil(async () => !(await goesOn()), 'it is still being sent', { timeout: 5000 });
  });
});

describe('a document that does not come', () => {
  it('is given up when it is no longer wanted', async () => {
    const request = new AbortController();
    const loading = load(served({ delay: 60_000 }), { request });
    request.abort();
    await expectFailure(loading);
  });

  it('is given up in the middle of its answer', async () => {
    const request = new AbortController();
    const name = crypto.randomUUID();
    const loading = load(route('endless', { name, every: 100 }), { request });
    await waitUntil(async () => {
      const response = await fetch(route('endless/goes-on', { name }));
      return (await response.text()) === 'true';
    });
    request.abort();
    await expectFailure(loading);
  });

  it('is not asked for if it was no longer wanted before', () => {
    const request = new AbortController();
    request.abort();
    return expectFailure(load(served({ body: ours }), { request }));
  });

  it('is given up after ten seconds, though it began to come', () =>
    expectFailure(load(route('endless', { name: crypto.randomUUID(), every: 500 }))));
});

const hexOf = (text: string) =>
  [...new TextEncoder().encode(text)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

async function hashOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text));
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}
