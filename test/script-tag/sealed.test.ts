/** Script tags that pin the file's hash, and frames that forbid most things. */
import { expect } from '@open-wc/testing';
import { faultsOf } from '../support/looks.js';
import {
  card,
  cardsOf,
  documentOf,
  file,
  fileWith,
  notesOf,
  open,
  quiet,
  script,
  strictPolicy,
  tag,
  viewOf,
  witness,
} from '../support/page.js';

describe('a script tag with the hash of integrity.json', () => {
  const fallback = '<back-spasm-card>Call us</back-spasm-card>';
  // To a browser, this machine by its other name is another site.
  const elsewhere = `http://127.0.0.1:${location.port}`;
  const csp = strictPolicy.replace("'self'", `'self' ${elsewhere}`);
  const shared = fileWith({ header: 'access-control-allow-origin: *' });

  const pinned = async () => {
    const { files } = await (await fetch('/dist/cdn/integrity.json')).json();
    return `integrity="${files['back-spasm-card.js']}" crossorigin="anonymous"`;
  };

  for (const [where, address] of [
    ['the page’s own site', file],
    ['another site that shares it', elsewhere + shared],
  ] as const)
    for (const [kind, more] of [
      ['a classic script', ''],
      ['a module', 'type="module"'],
    ])
      it(`runs the file from ${where}, as ${kind}`, async () => {
        const body = witness + tag(address, `${await pinned()} ${more}`) + fallback;
        const frame = await open(body, { csp });
        const [drawn] = await cardsOf(frame);
        expect(await faultsOf(drawn)).to.deep.equal([]);
        expect(notesOf(frame)).to.deep.equal(quiet);
      });

  for (const [what, address] of [
    ['was changed by one character', fileWith({ after: ' ' })],
    ['is another release', fileWith({ version: '0.0.1' })],
    ['comes from a site that does not share it', elsewhere + fileWith({})],
  ] as const)
    it(`runs no file that ${what}, and the words between the tags stay`, async () => {
      const frame = await open(witness + tag(address, await pinned()) + fallback, { csp });
      expect(documentOf(frame).body.innerText.trim()).to.equal('Call us');
      expect(viewOf(frame).customElements.get('back-spasm-card')).to.equal(undefined);
      expect(notesOf(frame)).to.deep.equal({ violations: [], said: ['script failed'] });
    });
});

describe('in a sandbox', () => {
  const teller = tag('/test/support/teller.js');

  for (const [how, options] of [
    ['that the frame makes', { csp: strictPolicy, sandbox: 'allow-scripts' }],
    ['that the page makes of itself', { csp: `${strictPolicy}; sandbox allow-scripts` }],
  ] as const)
    it(`${how}, the card is whole, though it has no storage and no origin`, async () => {
      const told = new Promise<MessageEvent>((resolve) =>
        addEventListener('message', resolve, { once: true }),
      );
      // Its scripts come from nowhere that it could call its own.
      const csp = options.csp.replace("'self'", location.origin);
      await open(witness + teller + script + card, { ...options, csp });
      const { data } = await told;
      expect(data.textContent).to.contain('You have chest pain').and.to.contain('Keep moving');
      expect(data.notes).to.equal(undefined);
    });

  it('without windows, pressing “Print” does no harm', async () => {
    const frame = await open(witness + script + card, {
      csp: strictPolicy,
      sandbox: 'allow-scripts allow-same-origin',
    });
    const [drawn] = await cardsOf(frame);
    drawn?.shadowRoot?.querySelector<HTMLElement>('[data-action=print]')?.click();
    expect(await faultsOf(drawn)).to.deep.equal([]);
    expect(notesOf(frame)).to.deep.equal(quiet);
  });

  it('without scripts, what stands between the tags is there', async () => {
    const frame = await open(`${script}<back-spasm-card>Call us</back-spasm-card>`, {
      sandbox: 'allow-same-origin',
    });
    expect(documentOf(frame).body.innerText.trim()).to.equal('Call us');
  });
});
