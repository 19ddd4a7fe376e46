import { expect } from '@open-wc/testing';
import { pretend } from '../support/pretend.js';

interface Copy {
  policy?: { createHTML: (text: string) => string } | null;
}

let count = 0;
/** Evaluates the module afresh, as each copy of the script file on a page does. */
const load = (): Promise<Copy> => import(`../../src/script-tag/policy.ts?copy=${(count += 1)}`);

/** What a copy gets in a browser that makes policies in this way, and the names that it asks for. */
async function loadWith(make: (rules: object) => object) {
  const asked: string[] = [];
  const createPolicy = (name: string, rules: object) => {
    asked.push(name);
    return make(rules);
  };
  const { policy } = await pretend(window, 'trustedTypes', { createPolicy }, load);
  return { policy, asked };
}

const refuse = () => {
  throw new TypeError('Policy disallowed.');
};

describe('the Trusted Types policy of the script file', () => {
  it("has the card's name, and leaves a template as it is", async () => {
    const { policy, asked } = await loadWith((rules) => rules);
    expect(asked).to.deep.equal(['back-spasm-card']);
    expect(policy?.createHTML('<p>One</p>')).to.equal('<p>One</p>');
  });

  it('is null where the page allows none and lets no text become markup, or not all of it', async () => {
    for (const innerHTML of ['', '<i a=""></i>']) {
      const { policy } = await pretend(Element.prototype, 'innerHTML', innerHTML, () =>
        loadWith(refuse),
      );
      expect(policy, innerHTML).to.equal(null);
    }
  });

  it('is none where the page allows none but enforces nothing, without an error', async () => {
    const { policy, asked } = await loadWith(refuse);
    expect(asked).to.deep.equal(['back-spasm-card']);
    expect(policy).to.equal(undefined);
  });

  it('is none in a browser without Trusted Types', async () => {
    const { policy } = await pretend(window, 'trustedTypes', undefined, load);
    expect(policy).to.equal(undefined);
  });

  it('is not asked for by a second copy, which a page would report', async () => {
    customElements.define('back-spasm-card', class extends HTMLElement {});
    const { policy, asked } = await loadWith(refuse);
    expect(asked).to.deep.equal([]);
    expect(policy).to.equal(undefined);
  });
});
