import { expect } from '@open-wc/testing';
import { drawn, find, textOf } from '../support/card.js';
import { early } from '../support/early.js';

describe('before the element is defined', () => {
  it('what stands between its tags shows', async () => {
    const { element } = await early();
    expect(element.innerText).to.equal('Wait');
  });

  it('properties may be set, of a text, a list, a switch and a document', async () => {
    const { element, define } = await early();
    Object.assign(element, {
      heading: 'Early',
      facts: ['One', 'Two'],
      citations: true,
      headingLevel: 3,
      content: { summary: 'From the document' },
    });
    const card = await define();
    expect(find(card, 'h3').textContent).to.equal('Early');
    expect(textOf(card, '[data-section=facts]')).to.contain('One');
    expect(card.facts).to.deep.equal(['One', 'Two']);
    expect(textOf(card, '[part=summary]')).to.equal('From the document');
    expect(find(card, 'sup')).to.exist;
  });

  it('a property wins over the attribute that was parsed before it', async () => {
    const { element, define } = await early('heading="attribute"');
    Object.assign(element, { heading: 'property' });
    const card = await define();
    expect(textOf(card, '[part=heading]')).to.equal('property');
  });

  it('a property that was set leads on to the real one', async () => {
    const { element, define } = await early();
    Object.assign(element, { heading: 'early' });
    const card = await define();
    card.heading = 'late';
    await drawn();
    expect(textOf(card, '[part=heading]')).to.equal('late');
  });
});
