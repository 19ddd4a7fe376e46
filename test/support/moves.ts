import { expect, fixture } from '@open-wc/testing';
import type { BackSpasmCard } from '../../src/index.js';
import { drawn, rootOf } from './card.js';

/** A page in a frame, which has loaded. */
export async function frame(): Promise<{ element: HTMLIFrameElement; page: Document }> {
  const element = await fixture<HTMLIFrameElement>('<iframe></iframe>');
  const page = element.contentDocument;
  if (!page) throw new Error('the frame has no document');
  return { element, page };
}

export function rootIn(page: Document, mode: ShadowRootMode): ShadowRoot {
  const host = page.createElement('div');
  page.body.append(host);
  return host.attachShadow({ mode });
}

/** In another window's document the classes are others, so no instanceof. */
export function look(card: BackSpasmCard): { display: string | undefined; sheets: number } {
  const article = rootOf(card).querySelector('article');
  const view = card.ownerDocument.defaultView;
  return {
    display: article && view ? view.getComputedStyle(article).display : undefined,
    sheets: rootOf(card).adoptedStyleSheets.length,
  };
}
export const itsLook = { display: 'grid', sheets: 1 };
export const headingOf = (card: BackSpasmCard) =>
  rootOf(card).querySelector('[part=heading]')?.textContent?.trim();

/** Whether a card is drawn once, in its look, and follows a change. */
export async function expectWell(card: BackSpasmCard, heading: string): Promise<void> {
  expect(look(card)).to.deep.equal(itsLook);
  card.heading = heading;
  await drawn();
  expect(headingOf(card)).to.equal(heading);
  expect(rootOf(card).querySelectorAll('article')).to.have.lengthOf(1);
  expect(card.problems).to.deep.equal([]);
}

/** All that is drawn. */
export const textSeenIn = (card: BackSpasmCard) =>
  rootOf(card).querySelector('article')?.textContent?.replace(/\s+/g, ' ');
