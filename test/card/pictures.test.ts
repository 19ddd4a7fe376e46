/** Pictures that a signed card leaves out, since nobody can sign what an address will send. */
import { expect } from '@open-wc/testing';
import { fingerprint } from '../../src/card/fingerprint.js';
import { fallback } from '../../src/languages/registry.js';
import { cardOf, placesOf } from '../support/documents.js';

const inside = { src: 'data:image/jpeg;base64,/9j/AAAA', alt: 'Inside' };
const elsewhere = { src: 'https://clinic.example/walk.jpg', alt: 'Elsewhere' };

const document = {
  illustration: { ...elsewhere, caption: 'Ours' },
  tips: [{ text: 'One', picture: inside }, 'Two', { text: 'Three', picture: elsewhere }],
  help: { today: { items: [{ text: 'Four', picture: elsewhere }] } },
};

/** The card of a document that somebody has signed as it is. */
function signed(content: object) {
  const review = { by: 'Sam Example', on: '2026-03-31' };
  const { problems } = cardOf({ document: { ...content, review } });
  const text = /\d+-[0-9a-f]{32}/.exec(problems.map(({ message }) => message).join())?.[0] ?? '';
  return cardOf({ document: { ...content, review: { ...review, text } } });
}

const signedBy = (attributes: Record<string, string>) => ({
  fingerprint: fingerprint(cardOf({ attributes }).card.signed),
});

describe('pictures', () => {
  it('all show on a card that nobody has signed', () => {
    const { text } = cardOf({ document }).card;
    expect(text.illustration).to.deep.equal(document.illustration);
    expect(text.tips.map(({ picture }) => picture)).to.deep.equal([inside, undefined, elsewhere]);
    expect(text.help.today.items[0]?.picture).to.deep.equal(elsewhere);
  });

  it('at an address show on no signed card, nor do their words, and a problem names each', () => {
    const { card, problems } = signed(document);
    expect(card.review.state).to.equal('signed');
    expect(card.text.illustration).to.deep.equal(fallback.illustration);
    expect(card.text.tips).to.deep.equal([
      { text: 'One', picture: inside },
      { text: 'Two' },
      { text: 'Three' },
    ]);
    expect(card.text.help.today.items).to.deep.equal([{ text: 'Four' }]);
    expect(placesOf(problems)).to.deep.equal([
      'sign-off illustration.src',
      'sign-off tips[2].picture.src',
      'sign-off help.today.items[0].picture.src',
    ]);
  });

  it('do not come back with what shows first, nor from an attribute', () => {
    expect(
      signed(document).card.firstTips.every(({ picture }) => picture?.src !== elsewhere.src),
    ).to.equal(true);
    const tips = JSON.stringify(document.tips);
    const { problems } = cardOf({ attributes: { tips } });
    expect(problems).to.be.empty;
    const { fingerprint: text } = signedBy({ tips });
    const { card, problems: more } = cardOf({
      attributes: { tips, 'review-by': 'Sam', 'review-on': '2026-03-31', 'review-text': text },
    });
    expect(card.review.state).to.equal('signed');
    expect(card.firstTips[0]).to.deep.equal({ text: 'One', picture: inside });
    expect(card.firstTips.flatMap(({ picture }) => picture ?? [])).to.deep.equal([inside]);
    expect(more.map(({ source, path }) => `${source} ${path}`)).to.deep.equal([
      'attribute tips[2].picture.src',
    ]);
  });

  it('inside the document show on a signed card', () => {
    const { card, problems } = signed({ illustration: inside, tips: [document.tips[0]] });
    expect(card.review.state).to.equal('signed');
    expect(card.text.illustration).to.deep.equal(inside);
    expect(card.text.tips[0]).to.deep.equal(document.tips[0]);
    expect(problems).to.be.empty;
  });
});
