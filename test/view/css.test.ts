/** Style sheets where a browser has no constructed ones: Safari before 16.4, Firefox before 101. */
import { expect, fixture } from '@open-wc/testing';
import { addSheet, makeSheet } from '../../src/view/css.js';
import { drawn, mount, rootOf } from '../support/card.js';

/** The window of a page of its own. */
async function pageOf(): Promise<Window & typeof globalThis> {
  const frame = await fixture<HTMLIFrameElement>('<iframe></iframe>');
  const view = frame.contentDocument?.defaultView;
  if (!view) throw new Error('the frame has no window');
  return view;
}

function withoutConstructor(view: Window & typeof globalThis): void {
  Object.assign(view, {
    CSSStyleSheet: function CSSStyleSheet() {
      throw new TypeError('Illegal constructor.');
    },
  });
}

const colorOf = (element: Element) =>
  element.ownerDocument.defaultView?.getComputedStyle(element).color;

describe('a style sheet', () => {
  it('is its text where none can be constructed', async () => {
    const view = await pageOf();
    withoutConstructor(view);
    expect(makeSheet('p{color:red}', view)).to.equal('p{color:red}');
  });

  it('is its text where none can be adopted', async () => {
    const view = await pageOf();
    const page = new Proxy(view.document, { has: (_, name) => name !== 'adoptedStyleSheets' });
    const old = { CSSStyleSheet: view.CSSStyleSheet, document: page };
    const sheet: unknown = Reflect.apply(makeSheet, undefined, ['p{color:red}', old]);
    expect(sheet).to.equal('p{color:red}');
  });

  for (const [kind, sheetOf] of [
    ['constructed', (view: Window & typeof globalThis) => makeSheet('p{color:rgb(1,2,3)}', view)],
    ['text', () => 'p{color:rgb(1,2,3)}'],
  ] as const)
    it(`counts from when it is added until it is taken away: ${kind}`, async () => {
      const view = await pageOf();
      const paragraph = view.document.body.appendChild(view.document.createElement('p'));
      const before = colorOf(paragraph);
      const remove = addSheet(view.document, sheetOf(view), view.document.head);
      expect(colorOf(paragraph)).to.equal('rgb(1, 2, 3)');
      remove();
      expect(colorOf(paragraph)).to.equal(before);
    });
});

describe('a card that moves to a page without constructed style sheets', () => {
  it('has its looks from one element, however often it moves', async () => {
    const view = await pageOf();
    withoutConstructor(view);
    const card = await mount();
    for (let move = 0; move < 2; move += 1) {
      view.document.body.append(card);
      await drawn();
      document.body.append(card);
    }
    view.document.body.append(card);
    await drawn();
    expect(rootOf(card).querySelectorAll('style')).to.have.lengthOf(1);
    const article = rootOf(card).querySelector('article');
    expect(article && view.getComputedStyle(article).display).to.equal('grid');
    card.remove();
  });
});
