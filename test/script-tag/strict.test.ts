/** What a card does on pages that allow as little as they can. */
import { expect, waitUntil } from '@open-wc/testing';
import { descriptions } from '../support/descriptions.js';
import { faultsOf } from '../support/looks.js';
import {
  allNotesOf,
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
import { paperIn } from '../support/paper.js';

const allQuiet = { ...quiet, reports: [] };

const headingOf = (drawn: HTMLElement | undefined) =>
  drawn?.shadowRoot?.querySelector('h2')?.textContent;

/** The only card of a page, drawn, and with nothing on its way. */
async function readyCardOf(frame: HTMLIFrameElement): Promise<HTMLElement> {
  const [drawn] = await cardsOf(frame);
  if (!drawn) throw new Error('there is no card');
  await Reflect.get(drawn, 'ready');
  return drawn;
}

describe('under the strictest policy', () => {
  it('the card is styled', async () => {
    const frame = await open(witness + script + card, { csp: strictPolicy });
    const article = (await readyCardOf(frame)).shadowRoot?.querySelector('article');
    expect(article && viewOf(frame).getComputedStyle(article).display).to.equal('grid');
    expect(article?.textContent).to.contain('You have chest pain');
  });

  for (const [what, body] of [
    ['a document between its tags', `<back-spasm-card>JSON</back-spasm-card>`],
    ['a document in a placeholder', `<div data-back-spasm-card>JSON</div>`],
  ] as const)
    it(`${what} is read, and nothing is reported`, async () => {
      const json = '<script type="application/json">{"heading":"From JSON"}</script>';
      const frame = await open(witness + script + body.replace('JSON', json), {
        csp: strictPolicy,
      });
      expect(headingOf(await readyCardOf(frame))).to.equal('From JSON');
      expect(await recordOf(frame)).to.deep.equal(allQuiet);
    });

  it('the description for search engines is there, which is no code', async () => {
    const frame = await open(
      `${witness}${script}<back-spasm-card structured-data></back-spasm-card>`,
      {
        csp: strictPolicy,
      },
    );
    await readyCardOf(frame);
    expect(descriptions(documentOf(frame))).to.have.lengthOf(1);
    expect(await recordOf(frame)).to.deep.equal(allQuiet);
  });

  it('two copies of the script are as quiet as one', async () => {
    const body = `${card}<div data-back-spasm-card></div>`;
    const frame = await open(witness + script + tag(fileWith({})) + body, { csp: strictPolicy });
    for (const each of await cardsOf(frame)) expect(await faultsOf(each)).to.deep.equal([]);
    expect(await recordOf(frame)).to.deep.equal(allQuiet);
  });

  it('it prints in full, and nothing is reported', async () => {
    const frame = await open(witness + script + card, { csp: strictPolicy });
    const page = viewOf(frame);
    let border = '';
    Reflect.set(page, 'print', () => {
      const handout = documentOf(frame).querySelector('html > [data-back-spasm-handout]');
      const level = paperIn(handout)?.querySelector('.emergency');
      border = level ? page.getComputedStyle(level).borderTopStyle : 'none';
    });
    const { shadowRoot } = await readyCardOf(frame);
    shadowRoot?.querySelector<HTMLElement>('[data-action=print]')?.click();
    expect(border).to.equal('solid');
    expect(await recordOf(frame)).to.deep.equal(allQuiet);
  });

  it('is as good from a meta tag', async () => {
    const meta = `<meta http-equiv="Content-Security-Policy" content="${strictPolicy}">`;
    const frame = await open(meta + witness + script + card);
    expect(await faultsOf(await readyCardOf(frame))).to.deep.equal([]);
    expect(await allNotesOf(frame)).to.deep.equal(quiet);
  });
});

describe('a policy that a page only tries', () => {
  it('finds nothing to report, where it is the strictest', async () => {
    const frame = await open(witness + script + card, { reportOnly: strictPolicy });
    expect(await faultsOf(await readyCardOf(frame))).to.deep.equal([]);
    expect(await recordOf(frame)).to.deep.equal(allQuiet);
  });

  it('that allows no Trusted Types policy does not stop the card', async () => {
    const reportOnly = strictPolicy.replace('back-spasm-card', "'none'");
    const frame = await open(witness + script + card, { reportOnly });
    expect(await faultsOf(await readyCardOf(frame))).to.deep.equal([]);
    const { violations, said } = await recordOf(frame);
    const refused = 'trustedTypes' in window ? ['trusted-types trusted-types-policy'] : [];
    expect([violations, said]).to.deep.equal([refused, []]);
  });
});

describe('a page that allows', () => {
  for (const [what, csp, attributes] of [
    [
      'no style of any kind',
      `${strictPolicy}; style-src 'none'; style-src-attr 'none'; style-src-elem 'none'`,
      '',
    ],
    [
      'no font, frame, worker, form or base',
      `${strictPolicy}; font-src 'none'; frame-src 'none'; worker-src 'none'; form-action 'none'; base-uri 'none'`,
      '',
    ],
    ['scripts by nonce', strictPolicy.replace("'self'", "'nonce-abc'"), 'nonce="abc"'],
    [
      'scripts by nonce and what they load',
      strictPolicy.replace("'self'", "'nonce-abc' 'strict-dynamic'"),
      'nonce="abc"',
    ],
  ] as const)
    it(`${what} gets a whole card, and nothing to report`, async () => {
      const scripts = tag('/test/support/witness.js', attributes) + tag(file, attributes);
      const frame = await open(scripts + card, { csp });
      expect(await faultsOf(await readyCardOf(frame))).to.deep.equal([]);
      expect(await recordOf(frame)).to.deep.equal(allQuiet);
    });

  it('what a script with a nonce loads, gets a whole card that way', async () => {
    const loader = `<script nonce="abc">
      const script = document.createElement('script');
      const policy = globalThis.trustedTypes?.createPolicy('loader', { createScriptURL: (url) => url });
      script.src = policy?.createScriptURL('${file}') ?? '${file}';
      document.head.append(script);
    </script>`;
    const csp = strictPolicy
      .replace("'self'", "'nonce-abc' 'strict-dynamic'")
      .replace('back-spasm-card', 'back-spasm-card loader');
    const frame = await open(tag('/test/support/witness.js', 'nonce="abc"') + loader + card, {
      csp,
    });
    expect(await faultsOf(await readyCardOf(frame))).to.deep.equal([]);
    expect(await recordOf(frame)).to.deep.equal(allQuiet);
  });

  it('no script at all shows what stands between the tags', async () => {
    const frame = await open(`${script}<back-spasm-card>Call us</back-spasm-card>`, {
      csp: "default-src 'none'",
    });
    expect(documentOf(frame).body.innerText.trim()).to.equal('Call us');
  });
});

describe('a document that the card is to fetch', () => {
  const address = `/test-server/document?${new URLSearchParams({ body: '{"heading":"Fetched"}' })}`;
  const body = `${witness}${script}<back-spasm-card src="${address.replaceAll('&', '&amp;')}"></back-spasm-card>`;

  it('is shown where connect-src allows it, and nothing is reported', async () => {
    const frame = await open(body, { csp: `${strictPolicy}; connect-src 'self'` });
    expect(headingOf(await readyCardOf(frame))).to.equal('Fetched');
    expect(await recordOf(frame)).to.deep.equal(allQuiet);
  });

  it('gives way to the built-in text where it does not, and one line says what to allow', async () => {
    const frame = await open(body, { csp: strictPolicy });
    const drawn = await readyCardOf(frame);
    expect(await faultsOf(drawn)).to.deep.equal([]);
    const { violations, said } = await recordOf(frame);
    expect(violations).to.deep.equal([`connect-src ${location.origin}${address}`]);
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.contain('connect-src');
    expect(Reflect.get(drawn, 'problems')).to.have.lengthOf(1);
  });
});

describe('a picture that a document names', () => {
  const picture = '/demo/icon.svg';
  const bodyWith = (src: string) =>
    `${witness}${script}<back-spasm-card><script type="application/json">${JSON.stringify({
      illustration: { src, alt: 'A lower back' },
    })}</script></back-spasm-card>`;
  const body = bodyWith(picture);
  const imageOf = (drawn: HTMLElement) => drawn.shadowRoot?.querySelector('img');

  it('is shown where img-src allows it, and nothing is reported', async () => {
    const frame = await open(body, { csp: `${strictPolicy}; img-src 'self'` });
    const image = imageOf(await readyCardOf(frame));
    await waitUntil(() => image?.naturalWidth);
    expect(await recordOf(frame)).to.deep.equal(allQuiet);
  });

  it('is shown where it is in the document and img-src allows data:', async () => {
    const square = document.createElement('canvas').toDataURL('image/jpeg');
    const frame = await open(bodyWith(square), {
      csp: `${strictPolicy}; img-src data:`,
    });
    const image = imageOf(await readyCardOf(frame));
    await waitUntil(() => image?.naturalWidth);
    expect(await recordOf(frame)).to.deep.equal(allQuiet);
  });

  it('gives way to its words where it does not, and the card is whole', async () => {
    const frame = await open(body, { csp: strictPolicy });
    const drawn = await readyCardOf(frame);
    await waitUntil(() => notesOf(frame).violations.length);
    expect(imageOf(drawn)?.alt).to.equal('A lower back');
    expect(imageOf(drawn)?.naturalWidth).to.equal(0);
    expect(drawn.shadowRoot?.textContent).to.contain('You have chest pain').and.to.contain('Heat');
    const { violations, said } = await recordOf(frame);
    // Chromium tells it twice of each lazy picture.
    expect([...new Set(violations)]).to.deep.equal([`img-src ${location.origin}${picture}`]);
    expect(said).to.deep.equal([]);
  });
});
