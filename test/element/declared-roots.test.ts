import { expect, fixture, waitUntil } from '@open-wc/testing';
import { BackSpasmCard } from '../../src/index.js';
import { find, findAll, rootOf, textOf } from '../support/card.js';
import { errorsOf } from '../support/errors.js';
import { cardsOf, documentOf, open, script } from '../support/page.js';

/** A card with a root that was made before it, as by a server. */
const withRoot = (attributes: string) =>
  `<back-spasm-card heading="Ours"><template shadowrootmode=${attributes}><p id="old">Old</p></template></back-spasm-card>`;

describe('a root that came with the page', () => {
  it('shows until the script has run', async () => {
    const page = documentOf(await open(withRoot('open')));
    expect(page.querySelector('back-spasm-card')?.shadowRoot?.textContent).to.equal('Old');
  });

  for (const [which, body] of [
    ['before the script', `${withRoot('open')}${script}`],
    ['after the script', `${script}${withRoot('open')}`],
    ['after the script, closed,', `${script}${withRoot('closed')}`],
  ] as const)
    it(`${which} gives way to the card, which is drawn once`, async () => {
      const frame = await open(body);
      const [card] = await cardsOf(frame);
      const root = card && rootOf(card);
      expect(root?.querySelectorAll('article')).to.have.lengthOf(1);
      expect(root?.querySelector('[part=heading]')?.textContent).to.equal('Ours');
      expect(root?.adoptedStyleSheets).to.have.lengthOf(1);
      expect(root?.querySelector('#old')).to.equal(null);
    });

  it('before the script, closed, stays: no script can have it', async () => {
    const witness = '<script src="/test/support/witness.js"></script>';
    const frame = await open(`${witness}${withRoot('closed')}${script}`);
    const page = documentOf(frame);
    const card = page.querySelector('back-spasm-card');
    expect(card?.shadowRoot).to.equal(null);
    expect(card?.getBoundingClientRect().height).to.be.greaterThan(0);
    const { said }: { said: string[] } = JSON.parse(page.documentElement.dataset['notes'] ?? '');
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.contain('NotSupportedError');
  });
});

describe('markup with such roots in it, set by a script', () => {
  const ways: Readonly<Record<string, (place: HTMLElement, markup: string) => void>> = {
    innerHTML(place, markup) {
      place.innerHTML = markup; // which makes no roots
    },
    setHTMLUnsafe: (place, markup) => place.setHTMLUnsafe(markup),
    'Document.parseHTMLUnsafe': (place, markup) =>
      place.append(...Document.parseHTMLUnsafe(markup).body.childNodes),
  };

  /** Firefox makes cards of the elements only after setHTMLUnsafe has returned. */
  async function cardIn(place: Element): Promise<BackSpasmCard> {
    const card = place.firstElementChild;
    await waitUntil(() => card instanceof BackSpasmCard, 'it is no card');
    if (!(card instanceof BackSpasmCard)) throw new Error('it is no card');
    await card.ready;
    return card;
  }

  for (const [way, put] of Object.entries(ways))
    for (const attributes of ['open', 'open shadowrootclonable', 'open shadowrootserializable'])
      it(`by ${way}, makes a card that is drawn once: ${attributes}`, async () => {
        const place = await fixture<HTMLElement>('<div></div>');
        put(place, withRoot(attributes));
        const card = await cardIn(place);
        expect(findAll(card, 'article')).to.have.lengthOf(1);
        expect(textOf(card, '[part=heading]')).to.equal('Ours');
        expect(rootOf(card).querySelector('#old')).to.equal(null);
        expect(getComputedStyle(find(card, 'article')).display).to.equal('grid');
      });

  it('to be cloned with its root, gives clones that show what the card showed, and do no more', async () => {
    const place = await fixture<HTMLElement>('<div></div>');
    place.setHTMLUnsafe(withRoot('open shadowrootclonable'));
    const card = await cardIn(place);
    const errors = await errorsOf(async () => {
      const clone = card.cloneNode(true);
      place.append(clone);
      const root = clone instanceof Element ? clone.shadowRoot : null;
      expect(root?.textContent).to.equal(rootOf(card).textContent);
      expect(root?.adoptedStyleSheets).to.have.lengthOf(0);
    });
    expect(errors).to.have.lengthOf(1);
  });
});
