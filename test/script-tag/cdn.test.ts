import { expect, fixture } from '@open-wc/testing';
import { pretend } from '../support/pretend.js';

describe('the script file where a page forbids its policy and takes templates apart', () => {
  it('says in one line what to allow, defines nothing and leaves placeholders alone', async () => {
    const placeholder = await fixture<HTMLElement>('<div data-back-spasm-card>Call us</div>');
    // Its build gives the card's policy to Lit; here Lit makes one of its own.
    const createPolicy = (name: string, rules: object) => {
      if (name === 'lit-html') return rules;
      throw new TypeError('Policy disallowed.');
    };
    const said: string[] = [];
    await pretend(
      console,
      'error',
      (line: string) => said.push(line),
      () =>
        pretend(window, 'trustedTypes', { createPolicy }, () =>
          pretend(Element.prototype, 'innerHTML', '', () => import('../../src/script-tag/cdn.js')),
        ),
    );
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.contain('Allow trusted-types back-spasm-card');
    expect(customElements.get('back-spasm-card')).to.equal(undefined);
    expect(placeholder.children).to.have.lengthOf(0);
  });
});
