import { expect } from '@open-wc/testing';
import { cardsOf, documentOf, open, script, tag } from '../support/page.js';

const oldLibrary = tag('/test/support/old-library.js');
const markup = `<back-spasm-card citations structured-data phone="555 0100 ext. 5" facts="One | Two" languages="en">
  <script type="application/json">
    {
      "tips": [{ "text": "Ours", "sources": ["nobody"] }, { "id": "t-move", "text": "Move" }],
      "help": { "emergency": { "items": ["Our own sign"] } }
    }
  </script>
</back-spasm-card>
<div data-back-spasm-card data-layout="full"></div>`;

/** All that a page shows of its cards, and says of them. */
async function outcomeOf(body: string) {
  const frame = await open(body);
  const cards = await cardsOf(frame);
  return {
    drawn: cards.map((card) => card.shadowRoot?.innerHTML.replace(/lit\$\d+\$/g, '')),
    fingerprints: cards.map((card) => Reflect.get(card, 'fingerprint')),
    problems: cards.map((card) => Reflect.get(card, 'problems')),
    description: documentOf(frame).querySelector('[type="application/ld+json"]')?.textContent,
  };
}

describe('a page whose libraries replace what the language has', () => {
  it('has the same cards, sign-offs, problems and description', async () => {
    const usual = await outcomeOf(script + markup);
    expect(usual.drawn).to.have.lengthOf(2);
    expect(usual.description).to.contain('"@type":"MedicalCause"');
    expect(await outcomeOf(oldLibrary + script + markup)).to.deep.equal(usual);
  });

  it('has them where the library comes after the card, too', async () => {
    expect(await outcomeOf(script + oldLibrary + markup)).to.deep.equal(
      await outcomeOf(script + markup),
    );
  });
});
