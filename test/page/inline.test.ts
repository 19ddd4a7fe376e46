import { expect } from '@open-wc/testing';
import { findInlineText } from '../../src/page/load.js';

function hostOf(markup: string): Element {
  const host = document.createElement('div');
  host.innerHTML = markup;
  return host;
}

const json = '{"heading":"Ours"}';

describe('the JSON inside a card', () => {
  const places: Record<string, string> = {
    'on its own': `<script type="application/json">${json}</script>`,
    'beside a fallback': `<p>Call us.</p><script type="application/json">${json}</script>`,
    'in a paragraph that an editor made': `<p><script type="application/json">${json}</script></p>`,
    'beside line breaks that an editor made': `<br><script type="application/json">${json}</script><br>`,
    'deep inside': `<div><p><span><script type="application/json">${json}</script></span></p></div>`,
    'with its type in capitals': `<SCRIPT TYPE="APPLICATION/JSON">${json}</SCRIPT>`,
    'behind another script': `<script type="text/plain">no</script><script type="application/json">${json}</script>`,
    'before another': `<script type="application/json">${json}</script><script type="application/json">{}</script>`,
  };
  for (const [where, markup] of Object.entries(places))
    it(`is found ${where}`, () => {
      expect(findInlineText(hostOf(markup))).to.equal(json);
    });

  it('is there though it is empty, so that its author is told', () => {
    expect(findInlineText(hostOf('<script type="application/json"></script>'))).to.equal('');
  });

  const others: Record<string, string> = {
    nothing: '',
    text: json,
    'a script of another type': `<script type="application/ld+json">${json}</script>`,
    'a script without a type': '<script>({})</script>',
    'what only looks like one': `<p type="application/json">${json}</p>`,
  };
  for (const [what, markup] of Object.entries(others))
    it(`is not ${what}`, () => {
      expect(findInlineText(hostOf(markup))).to.equal(undefined);
    });

  it('is not what stands beside the card', () => {
    const page = hostOf(`<div></div><script type="application/json">${json}</script>`);
    expect(page.firstElementChild && findInlineText(page.firstElementChild)).to.equal(undefined);
  });
});

describe('the JSON inside a card while its page still arrives', () => {
  let frame: HTMLIFrameElement;
  let page: Document;
  const found = () => {
    const host = page.querySelector('main');
    return host ? findInlineText(host) : 'no host';
  };

  beforeEach(() => {
    frame = document.createElement('iframe');
    document.body.append(frame);
    if (!frame.contentDocument) throw new Error('The frame has no page.');
    page = frame.contentDocument;
    page.open();
  });
  afterEach(() => {
    page.close();
    frame.remove();
  });

  it('waits for the end of its text', () => {
    page.write('<body><main><script type="application/json">{"heading":');
    expect(found()).to.equal(undefined);
  });

  it('is read as soon as anything follows', () => {
    page.write(`<body><main><script type="application/json">${json}</script> `);
    expect(found()).to.equal(json);
  });

  it('is read in a paragraph as soon as anything follows that', () => {
    page.write(`<body><main><p><script type="application/json">${json}</script></p><br>`);
    expect(found()).to.equal(json);
  });

  it('is read as soon as anything follows the card', () => {
    page.write(`<body><main><script type="application/json">${json}</script></main><p>`);
    expect(found()).to.equal(json);
  });

  it('is read at the end of the page', () => {
    page.write(`<body><main><script type="application/json">${json}</script></main>`);
    page.close();
    expect(found()).to.equal(json);
  });
});
