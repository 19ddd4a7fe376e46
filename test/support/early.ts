import { fixture } from '@open-wc/testing';
import { BackSpasmCard } from '../../src/index.js';

let count = 0;

/** An element whose class comes later, as on a page whose script is slow. */
export async function early(attributes = ''): Promise<{
  readonly element: HTMLElement;
  readonly define: () => Promise<BackSpasmCard>;
}> {
  const tag = `early-card-${(count += 1)}`;
  const container = await fixture<HTMLElement>(`<div><${tag} ${attributes}>Wait</${tag}></div>`);
  const element = container.firstElementChild;
  if (!(element instanceof HTMLElement)) throw new Error('there is no element');
  return {
    element,
    async define() {
      customElements.define(tag, class extends BackSpasmCard {});
      if (!(element instanceof BackSpasmCard)) throw new Error('it was not upgraded');
      await element.ready;
      return element;
    },
  };
}
