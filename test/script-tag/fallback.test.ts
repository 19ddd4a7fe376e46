/** Pages on which the card cannot draw: what stands between its tags stays. */
import { expect, fixture, nextFrame, waitUntil } from '@open-wc/testing';
import { faultsOf } from '../support/looks.js';
import {
  cardsOf,
  documentOf,
  notesOf,
  open,
  quiet,
  recordOf,
  script,
  strictPolicy,
  tag,
  witness,
} from '../support/page.js';

const supportsTrustedTypes = 'trustedTypes' in window;

const allowing = (sources: string) =>
  strictPolicy.replace('trusted-types back-spasm-card', `trusted-types ${sources}`);

const forbidding = allowing("'none'");
const defaultPolicy = (way: string) => tag('/test/support/default-policy.js', `data-way="${way}"`);
const nameTaker = tag('/test/support/name-taker.js');

const words = 'Call us: 306 555-0100';
const fallback = `<back-spasm-card><p>${words}</p></back-spasm-card>`;

/** Whether a reader sees it: it has room, and nothing lies over it. */
function isSeen(element: Element): boolean {
  element.scrollIntoView();
  const { left, top, width, height } = element.getBoundingClientRect();
  const page = element.ownerDocument;
  return page.elementFromPoint(left + width / 2, top + height / 2) === element;
}

function first(frame: HTMLIFrameElement, selector: string): HTMLElement {
  const found = documentOf(frame).querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
}

const bodyOf = (frame: HTMLIFrameElement) => documentOf(frame).body.innerText.trim();

if (!supportsTrustedTypes)
  describe('without Trusted Types', () => {
    it('the card draws on a page that would forbid it elsewhere', async () => {
      const frame = await open(`${witness}${script}${fallback}`, { csp: forbidding });
      const [card] = await cardsOf(frame);
      expect(await faultsOf(card)).to.deep.equal([]);
      expect(await recordOf(frame)).to.deep.equal({ ...quiet, reports: [] });
    });
  });
else
  describe('where the page’s policy does not let the card draw', () => {
    /** Opens such a page, and gives it when its script has run. */
    const openUndrawn = (body: string) => open(`${witness}${script}${body}`, { csp: forbidding });

    it('what stands between its tags is there to be seen and pressed', async () => {
      const frame = await openUndrawn(
        `<back-spasm-card>Text <a href="tel:306">${words}</a></back-spasm-card>`,
      );
      expect(bodyOf(frame)).to.equal(`Text ${words}`);
      expect(isSeen(first(frame, 'a'))).to.be.true;
    });

    it('what was meant for a place on the card is there as well', async () => {
      const frame = await openUndrawn(
        `<back-spasm-card>
          <p slot="footer">${words}</p><p slot="actions">Book</p><p slot="illustration">Picture</p>
        </back-spasm-card>`,
      );
      for (const place of ['footer', 'actions', 'illustration'])
        expect(isSeen(first(frame, `[slot=${place}]`)), place).to.be.true;
    });

    it('what a placeholder holds is seen', async () => {
      const frame = await openUndrawn(`<div data-back-spasm-card><p>${words}</p></div>`);
      expect(isSeen(first(frame, 'p'))).to.be.true;
    });

    it('its document is not shown as text', async () => {
      const frame = await openUndrawn(
        `<back-spasm-card>${words}<script type="application/json">{"heading":"H"}</script></back-spasm-card>`,
      );
      expect(bodyOf(frame)).to.equal(words);
    });

    it('what is put between its tags later shows', async () => {
      const frame = await openUndrawn('<back-spasm-card></back-spasm-card>');
      first(frame, 'back-spasm-card').innerText = words;
      expect(bodyOf(frame)).to.equal(words);
    });

    for (const [change, make] of [
      ['its attributes change', (card) => card.setAttribute('heading', 'Other')],
      ['its properties change', (card) => Reflect.set(card, 'content', { heading: 'Other' })],
      ['it is moved', (card) => card.ownerDocument.body.prepend(card)],
      [
        'it is taken off the page and put back',
        (card) => {
          card.remove();
          card.ownerDocument.body.append(card);
        },
      ],
      ['the page gets another', (card) => card.before(card.cloneNode())],
    ] satisfies [string, (card: HTMLElement) => unknown][])
      it(`it stays so when ${change}, and no more is said or reported`, async () => {
        const frame = await openUndrawn(fallback + fallback);
        const before = await recordOf(frame);
        make(first(frame, 'back-spasm-card'));
        await nextFrame();
        expect(isSeen(first(frame, 'p'))).to.be.true;
        expect(await recordOf(frame)).to.deep.equal(before);
      });

    it('the page’s console has one line for all its cards, and the browser reports only once', async () => {
      const frame = await openUndrawn(`${fallback}${fallback}<div data-back-spasm-card></div>`);
      const { said, violations, reports } = await recordOf(frame);
      expect(said).to.have.lengthOf(1);
      expect(violations).to.deep.equal([
        'trusted-types trusted-types-policy',
        'require-trusted-types-for trusted-types-sink',
      ]);
      expect(reports).to.have.members(violations);
    });

    it('a second copy of the script says it once more, and does no harm', async () => {
      const frame = await openUndrawn(script + fallback);
      expect(isSeen(first(frame, 'p'))).to.be.true;
      const { said } = await recordOf(frame);
      expect([...new Set(said)], 'different lines').to.have.lengthOf(1);
      expect(said).to.have.lengthOf(2);
    });

    for (const [page, sources, setup, remedy] of [
      ['a page that allows no policy', '', '', 'back-spasm-card'],
      ['a page that allows other policies', 'dompurify', '', 'back-spasm-card'],
      ['a page that has taken its name', 'back-spasm-card', nameTaker, "'allow-duplicates'"],
      [
        'a page whose default policy refuses it',
        'default',
        defaultPolicy('refuse'),
        'back-spasm-card',
      ],
      [
        'a page whose default policy takes templates apart',
        'default',
        defaultPolicy('sanitize'),
        'back-spasm-card',
      ],
      [
        'a page whose default policy makes text of markup',
        'default',
        defaultPolicy('escape'),
        'back-spasm-card',
      ],
    ] as const)
      it(`${page} shows it, and is told in one line what makes the card draw`, async () => {
        const body = `${witness}${setup}${script}${fallback}`;
        const frame = await open(body, { csp: allowing(sources) });
        expect(bodyOf(frame)).to.equal(words);
        const { said } = await recordOf(frame);
        expect(said).to.have.lengthOf(1);
        expect(said[0]).to.contain(`trusted-types back-spasm-card`).and.to.contain(remedy);
        const fixed = await open(body, { csp: allowing(`${sources} ${remedy}`) });
        const [card] = await cardsOf(fixed);
        expect(await faultsOf(card)).to.deep.equal([]);
        expect(await recordOf(fixed)).to.deep.equal({ ...quiet, reports: [] });
      });
  });

describe('where a page has broken what the card is drawn with', () => {
  it('what stands between its tags stays to be seen, and the error is told once', async () => {
    const frame = await open(
      `${witness}<script>document.importNode = () => { throw new Error('broken by the page') }</script>
      ${script}${fallback}`,
    );
    await waitUntil(() => notesOf(frame).said.length);
    first(frame, 'back-spasm-card').setAttribute('heading', 'Other');
    await nextFrame();
    expect(isSeen(first(frame, 'p'))).to.be.true;
    expect(notesOf(frame).said).to.have.lengthOf(1);
    expect(notesOf(frame).said[0]).to.contain('Error: broken by the page');
  });
});

describe('on a page of XML', () => {
  const page = `<html xmlns="http://www.w3.org/1999/xhtml">
    <head>
      <title>XML</title>
      <script>//<![CDATA[
        const said = [];
        const note = (words) => said.push(words) && (document.documentElement.dataset.said = said.join('; '));
        addEventListener('error', ({ message }) => note(message));
        console.error = (...words) => note(words.map(String).join(' '));
      //]]></script>
      <script src="${location.origin}/dist/cdn/back-spasm-card.js"></script>
    </head>
    <body><back-spasm-card><p>${words}</p></back-spasm-card></body>
  </html>`;

  it('what stands between the tags stays to be seen, and one line says why', async () => {
    const frame = await fixture<HTMLIFrameElement>('<iframe></iframe>');
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    frame.src = URL.createObjectURL(new Blob([page], { type: 'application/xhtml+xml' }));
    await loaded;
    await nextFrame();
    const { contentType, documentElement } = documentOf(frame);
    expect(contentType).to.equal('application/xhtml+xml');
    expect(first(frame, 'p').getClientRects()).to.have.lengthOf(1);
    const { said = '' } = documentElement.dataset;
    expect(said.match(/cannot be drawn on this page/g), said).to.have.lengthOf(1);
    expect(said).to.match(/^<back-spasm-card> cannot/);
  });
});
