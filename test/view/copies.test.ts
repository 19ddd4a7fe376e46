import { expect } from '@open-wc/testing';
import { drawn, find, findAll, mount, rootOf } from '../support/card.js';

/** All that a reader gets, and where Lit could draw anew. */
function nodesOf(card: Element): { all: number; marks: number } {
  const nodes = document.createTreeWalker(rootOf(card));
  let [all, marks] = [0, 0];
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    all += 1;
    if (node.nodeType === Node.COMMENT_NODE) marks += 1;
  }
  return { all, marks };
}

describe('what is drawn', () => {
  it('is whole on each of many cards that are alike', async () => {
    const tag = '<back-spasm-card layout="full"></back-spasm-card>';
    const card = await mount(tag.repeat(3));
    const markup = [...(card.parentElement?.children ?? [])].map((each) =>
      rootOf(each).innerHTML.replaceAll(/<!--.*?-->/g, ''),
    );
    expect(markup).to.have.lengthOf(3);
    expect(new Set(markup)).to.have.lengthOf(1);
    expect(markup[0]).to.contain('You have chest pain');
  });

  it('is hardly anything but elements and text', async () => {
    for (const layout of ['guide', 'full', 'brief']) {
      const { all, marks } = nodesOf(
        await mount(`<back-spasm-card layout="${layout}" citations></back-spasm-card>`),
      );
      expect(marks / (all - marks), layout).to.be.below(0.1);
    }
  });

  it('stays in place, with the focus in it, when something else changes', async () => {
    const card = await mount('<back-spasm-card emergency-number="112"></back-spasm-card>');
    const call = find(card, '[data-action=emergency]');
    call.focus();
    card.heading = 'New';
    card.tips = ['Other'];
    await drawn();
    expect(find(card, '[part=heading]').textContent).to.equal('New');
    expect(find(card, '[data-action=emergency]')).to.equal(call);
    expect(rootOf(card).activeElement).to.equal(call);
  });

  it('stays in place while a document is awaited and when it comes', async () => {
    const card = await mount();
    const warnings = find(card, '.emergency');
    card.src = `/test-server/document?delay=300&body=${encodeURIComponent('{"summary":"Arrived"}')}`;
    await drawn();
    expect(findAll(card, '[role=status]')).to.have.lengthOf(1);
    expect(find(card, '.emergency')).to.equal(warnings);
    await new Promise((resolve) =>
      new MutationObserver(resolve).observe(rootOf(card), { childList: true, subtree: true }),
    );
    expect(find(card, '[part=summary]').textContent).to.equal('Arrived');
    expect(find(card, '.emergency')).to.equal(warnings);
  });

  it('is a copy of its own: what happens to one card leaves the others as they are', async () => {
    const card = await mount('<back-spasm-card></back-spasm-card>'.repeat(2));
    const other = card.nextElementSibling;
    if (!other) throw new Error('there is no other card');
    find(card, '[data-section=facts]').toggleAttribute('open');
    find(card, '.emergency').remove();
    expect(find(other, '[data-section=facts]').hasAttribute('open')).to.equal(false);
    expect(find(other, '.emergency')).to.exist;
  });
});
