import { expect, fixture } from '@open-wc/testing';
import type { CompleteDocument } from '../../src/index.js';
import { BackSpasmCard } from '../../src/index.js';
import { registerLanguage } from '../../src/languages/registry.js';
import {
  cardIn,
  drawn,
  expectWarnings,
  find,
  findAll,
  mount,
  rootOf,
  textOf,
} from '../support/card.js';

describe('a card that is moved, copied or taken away', () => {
  it('keeps what was set when it moves within the page', async () => {
    const card = await mount();
    card.heading = 'Kept';
    const other = await fixture<HTMLElement>('<div></div>');
    other.append(card);
    await drawn();
    expect(textOf(card, '[part=heading]')).to.equal('Kept');
    expect(findAll(card, 'article')).to.have.lengthOf(1);
  });

  it('keeps its look when it moves to another document and back', async () => {
    const card = await mount();
    const home = card.parentElement;
    const frame = await fixture<HTMLIFrameElement>('<iframe></iframe>');
    const there = frame.contentDocument;
    if (!there) throw new Error('the frame has no document');
    there.body.append(card);
    await drawn();
    expect(rootOf(card).adoptedStyleSheets).to.have.lengthOf(1);
    expect(frame.contentWindow?.getComputedStyle(articleOf(card)).display).to.equal('grid');
    home?.append(card);
    await drawn();
    expect(getComputedStyle(articleOf(card)).display).to.equal('grid');
  });

  it('has its look in a frame whose page has given way to another', async () => {
    const frame = await fixture<HTMLIFrameElement>('<iframe></iframe>');
    for (const text of ['First', 'Second']) {
      const loaded = new Promise((resolve) =>
        frame.addEventListener('load', resolve, { once: true }),
      );
      frame.srcdoc = text;
      await loaded;
      const card = await mount();
      frame.contentDocument?.body.append(card);
      await drawn();
      expect(frame.contentDocument?.body.textContent).to.contain(text);
      expect(frame.contentWindow?.getComputedStyle(articleOf(card)).display).to.equal('grid');
    }
  });

  it('takes changes that were made while it was away', async () => {
    const card = await mount();
    const parent = card.parentElement;
    card.remove();
    card.heading = 'Meanwhile';
    parent?.append(card);
    await drawn();
    expect(textOf(card, '[part=heading]')).to.equal('Meanwhile');
  });

  it('can be cloned with its attributes', async () => {
    const card = await mount('<back-spasm-card heading="Twin"></back-spasm-card>');
    const clone = card.cloneNode(true);
    if (!(clone instanceof BackSpasmCard)) throw new Error('the clone is no card');
    card.after(clone);
    await clone.ready;
    expect(textOf(clone, '[part=heading]')).to.equal('Twin');
  });

  it('can be made by innerHTML and by createElement', async () => {
    const container = await fixture<HTMLElement>('<div></div>');
    container.innerHTML = '<back-spasm-card heading="Markup"></back-spasm-card>';
    await cardIn(container).ready;
    expect(textOf(cardIn(container), '[part=heading]')).to.equal('Markup');

    const made = document.createElement('back-spasm-card');
    made.heading = 'Made';
    container.replaceChildren(made);
    await made.ready;
    expect(textOf(made, '[part=heading]')).to.equal('Made');
  });

  it('stays as its reader left it when something else changes', async () => {
    const card = await mount();
    const facts = find(card, '[data-section=facts]');
    if (!(facts instanceof HTMLDetailsElement)) throw new Error('facts are not folded');
    facts.open = true;
    card.heading = 'New';
    await drawn();
    expect(find(card, '[data-section=facts]')).to.equal(facts);
    expect(facts.open).to.equal(true);
  });
});

/** In another window's document the class of an element is another, so no instanceof. */
function articleOf(card: Element): Element {
  const article = rootOf(card).querySelector('article');
  if (!article) throw new Error('there is no article');
  return article;
}

describe('the language of a card', () => {
  expectWarnings('Load the text in de');

  it('is that of the nearest ancestor, across shadow roots, and follows it', async () => {
    const host = await fixture<HTMLElement>('<div lang="en-GB"></div>');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<section><back-spasm-card heading="Text"></back-spasm-card></section>';
    const card = cardIn(root);
    await card.ready;
    expect(card.language).to.equal('en');
    expect(findAll(card, '[part=heading] [lang]')).to.have.lengthOf(0);

    host.lang = 'de';
    await drawn();
    expect(card.problems.map(({ code, source }) => [code, source])).to.deep.equal([
      ['language', 'page'],
    ]);
    expect(find(card, '[part=heading] [lang]').lang).to.equal('de');

    root.querySelector('section')?.setAttribute('lang', 'en');
    await drawn();
    expect(card.problems).to.deep.equal([]);
  });

  it('marks the text as what it is', async () => {
    const card = await mount();
    expect(find(card, '.wrapper').lang).to.equal('en');
    expect(find(card, '.wrapper').dir).to.equal('ltr');
  });

  it('with gaps in its text is in English there, rather than blank', async () => {
    // As a page's own script would, whatever the types say.
    const gappy: CompleteDocument = JSON.parse('{"lang":"eo","dir":"ltr","heading":"Spasmo"}');
    registerLanguage(gappy);
    const card = await mount('<back-spasm-card lang="eo"></back-spasm-card>');
    expect(textOf(card, '[part=heading]')).to.equal('Spasmo');
    expect(textOf(card, '.emergency')).to.contain('You have chest pain');
    expect(card.problems).to.deep.equal([]);
  });
});
