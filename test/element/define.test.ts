import { expect } from '@open-wc/testing';
import { defineCard } from '../../src/element/define.js';
import { BackSpasmCard } from '../../src/index.js';
import { version } from '../../src/version.js';
import { listen } from '../support/card.js';
import { pretend } from '../support/pretend.js';

/** What a copy of the card says in the console as it is loaded. */
const load = async (copy: () => unknown): Promise<unknown[]> =>
  (await listen('warn', copy)).map(([message]) => message);

describe('the tag', () => {
  it('is that of the first copy on a page, and stays so without a word', async () => {
    expect(await load(defineCard)).to.deep.equal([]);
    expect(customElements.get('back-spasm-card')).to.equal(BackSpasmCard);
  });

  it("stays another version's, with one warning that names both", async () => {
    const other = () => ({ version: '0.0.1' });
    const said = await load(() => pretend(customElements, 'get', other, defineCard));
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('0.0.1').and.to.contain(version).and.to.contain('first');
    expect(customElements.get('back-spasm-card')).to.equal(BackSpasmCard);
  });

  it('is left alone where there are no custom elements, as in Node', async () => {
    const inNode = () => pretend(globalThis, 'customElements', undefined, defineCard);
    expect(await load(inNode)).to.deep.equal([]);
  });
});
