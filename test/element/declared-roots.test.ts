import { expect, fixture, waitUntil } from '@open-wc/testing';
import { BackSpasmCard } from '../../src/index.js';
import { drawn, find, findAll, rootOf, textOf } from '../support/card.js';
import { cardsOf, documentOf, open, script, viewOf } from '../support/page.js';

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

  it('before the script, closed, gives way to the card, which is drawn once', async () => {
    // Only the card's internals lead into it.
    const teller = `<script>
      const attach = HTMLElement.prototype.attachInternals;
      HTMLElement.prototype.attachInternals = function () {
        return (window.internals = attach.call(this));
      };
    </script>`;
    const frame = await open(`${teller}${withRoot('closed')}${script}`);
    const card = documentOf(frame).querySelector('back-spasm-card');
    expect(card?.shadowRoot).to.equal(null);
    const { shadowRoot: root }: ElementInternals = Reflect.get(viewOf(frame), 'internals');
    await waitUntil(() => root?.querySelector('article'), 'the card is not drawn');
    expect(root?.querySelectorAll('article')).to.have.lengthOf(1);
    expect(root?.querySelector('#old')).to.equal(null);
    expect(root?.adoptedStyleSheets).to.have.lengthOf(1);
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

  it('to be cloned with its root, gives clones that are drawn once and work', async () => {
    const place = await fixture<HTMLElement>('<div></div>');
    place.setHTMLUnsafe(withRoot('open shadowrootclonable'));
    const card = await cardIn(place);
    const home = await fixture<HTMLElement>('<div></div>');
    home.append(card.cloneNode(true));
    const clone = await cardIn(home);
    expect(findAll(clone, 'article')).to.have.lengthOf(1);
    expect(textOf(clone)).to.equal(textOf(card));
    expect(rootOf(clone).adoptedStyleSheets).to.have.lengthOf(1);
    clone.heading = 'Changed';
    await drawn();
    expect(textOf(clone, '[part=heading]')).to.equal('Changed');
    expect(textOf(card, '[part=heading]')).to.equal('Ours');
  });
});
