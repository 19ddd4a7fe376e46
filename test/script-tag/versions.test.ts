/** More than one copy of the card on a page. */
import { expect, waitUntil } from '@open-wc/testing';
import { faultsOf } from '../support/looks.js';
import {
  bundleOf,
  card,
  cardsOf,
  documentOf,
  file,
  fileWith,
  notesOf,
  open,
  quiet,
  recordOf,
  script,
  strictPolicy,
  tag,
  viewOf,
  witness,
} from '../support/page.js';
import { version } from '../../src/version.js';

const older = tag(fileWith({ version: '0.0.1' }));
const npm = tag(bundleOf('dist/index.js'));
const placeholder = '<div data-back-spasm-card></div>';

const versionOf = (frame: HTMLIFrameElement) => {
  const element = viewOf(frame).customElements.get('back-spasm-card');
  return element && Reflect.get(element, 'version');
};

async function expectDrawnOnce(frame: HTMLIFrameElement, count: number): Promise<void> {
  const cards = await cardsOf(frame);
  expect(cards).to.have.lengthOf(count);
  for (const each of cards) expect(await faultsOf(each)).to.deep.equal([]);
}

describe('the same version twice', () => {
  for (const [way, body] of [
    ['before the cards', script + script + card + placeholder],
    ['before and after them', script + card + placeholder + script],
    ['after them', card + placeholder + script + script],
    ['deferred', tag(file, 'defer') + tag(file, 'defer') + card + placeholder],
    ['async', tag(file, 'async') + tag(file, 'async') + card + placeholder],
    ['classic and as a module', script + tag(file, 'type="module"') + card + placeholder],
    ['from two addresses', script + tag(fileWith({})) + card + placeholder],
    [
      'as modules of two addresses',
      tag(file, 'type="module"') + tag(fileWith({}), 'type="module"') + card + placeholder,
    ],
    ['first from npm', npm + script + card],
    ['then from npm', script + npm + card],
  ] as const)
    it(`${way} is silent, and each card is drawn once`, async () => {
      const frame = await open(witness + body);
      await expectDrawnOnce(frame, body.includes(placeholder) ? 2 : 1);
      expect(notesOf(frame)).to.deep.equal(quiet);
    });

  it('in one file is silent, and each card is drawn once', async () => {
    const frame = await open(witness + tag(fileWith({ times: '2' })) + card + placeholder);
    await expectDrawnOnce(frame, 2);
    expect(notesOf(frame)).to.deep.equal(quiet);
  });

  it('leaves what the first has drawn, and what a reader did with it', async () => {
    const frame = await open(witness + script + card + placeholder);
    const cards = await cardsOf(frame);
    const drawings = cards.map((each) => each.shadowRoot?.querySelector('article'));
    const folded = cards[0]?.shadowRoot?.querySelector('details');
    folded?.setAttribute('open', '');
    const second = documentOf(frame).createElement('script');
    second.src = file;
    const run = new Promise((resolve) => second.addEventListener('load', resolve));
    documentOf(frame).head.append(second);
    await run;
    const after = await cardsOf(frame);
    expect(after.map((each) => each.shadowRoot?.querySelector('article'))).to.deep.equal(drawings);
    expect(folded?.isConnected && folded.open).to.be.true;
    expect(notesOf(frame)).to.deep.equal(quiet);
  });
});

describe('two versions', () => {
  for (const [order, body, first, second] of [
    ['the older first', older + script, '0.0.1', version],
    ['the newer first', script + older, version, '0.0.1'],
    ['the newer from npm first', npm + older, version, '0.0.1'],
    ['the older first, then from npm', older + npm, '0.0.1', version],
  ] as const)
    for (const policy of ['', strictPolicy.replace('back-spasm-card', 'lit-html back-spasm-card')])
      it(`${order}${policy && ', under a strict policy'}: it is used, and one line names both`, async () => {
        const frame = await open(witness + body + card, { csp: policy });
        await expectDrawnOnce(frame, 1);
        expect(versionOf(frame)).to.equal(first);
        const { violations, said } = policy ? await recordOf(frame) : notesOf(frame);
        expect(violations).to.deep.equal([]);
        expect(said).to.deep.equal([
          `<back-spasm-card>: versions ${first} and ${second}; the first is used`,
        ]);
      });

  it('and a third make a line each', async () => {
    const third = tag(fileWith({ version: '0.0.2' }));
    const frame = await open(witness + script + older + third + card);
    await expectDrawnOnce(frame, 1);
    expect(notesOf(frame).said).to.have.lengthOf(2);
  });
});

describe('another element by the same name', () => {
  it('stays as it is, and one line tells of it', async () => {
    const frame = await open(witness + tag('/test/support/other-element.js') + script + card);
    expect(documentOf(frame).querySelector('back-spasm-card')?.shadowRoot).to.equal(null);
    expect(notesOf(frame).said).to.have.lengthOf(1);
    expect(notesOf(frame).said[0]).to.contain(version);
  });
});

describe('a page’s own Lit, as developers load it', () => {
  it('draws, and does not complain of a second Lit', async () => {
    const lit = tag('/test/support/own-lit.js', 'type="module"');
    const frame = await open(witness + script + lit + card);
    await waitUntil(() => documentOf(frame).querySelector('#own'));
    await expectDrawnOnce(frame, 1);
    const { said } = notesOf(frame);
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.contain('Lit is in dev mode');
  });
});
