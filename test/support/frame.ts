/** Frames with the page that the build writes for them. */
import { fixture, waitUntil } from '@open-wc/testing';
import { cardsOf, documentOf } from './page.js';

/** To a browser, this machine by its other name is another site. */
export const elsewhere = `http://127.0.0.1:${location.port}`;

export const pages = {
  'as it is built': '/test-server/beside/all/frame.html',
  'from its source': '/test-server/beside/all/frame.html?from=source',
} as const;

const patience = { interval: 10, timeout: 10_000 };

/** The fragment of an address with these settings. */
export const fragmentOf = (settings: Record<string, string>) =>
  `#${new URLSearchParams(settings).toString()}`;

/** Opens the page for frames, and gives the frame at once. */
export async function frameWith(
  fragment: string,
  { page = pages['as it is built'] as string, attributes = '' } = {},
): Promise<HTMLIFrameElement> {
  const frame = await fixture<HTMLIFrameElement>(
    `<iframe width="800" height="600" title="Back spasm" style="border: 0" ${attributes}></iframe>`,
  );
  frame.src = page + fragment;
  return frame;
}

/** The card of that page, once it has been drawn and nothing of it is on its way. */
export async function cardIn(frame: HTMLIFrameElement): Promise<HTMLElement> {
  const [card] = await cardsOf(frame);
  if (!card) throw new Error('there is no card');
  await Reflect.get(card, 'ready');
  return card;
}

export const textOf = (card: Element | undefined, selector: string) =>
  card?.shadowRoot?.querySelector(selector)?.textContent;

/** What that page says to who maintains it. */
export const noteIn = (frame: HTMLIFrameElement) =>
  documentOf(frame).querySelector('[role=note]')?.textContent;

/** How high a frame must be to show all that is in it. */
export const heightIn = (frame: HTMLIFrameElement) =>
  Math.ceil(documentOf(frame).body.getBoundingClientRect().height);

export const waitForHeight = (frame: HTMLIFrameElement, isRight: (height: number) => boolean) =>
  waitUntil(() => isRight(frame.clientHeight), 'its height is another', patience);

/** Waits until a frame is as high as what is in it, and gives that height. */
export async function fitted(frame: HTMLIFrameElement): Promise<number> {
  await waitForHeight(frame, (height) => height === heightIn(frame));
  return frame.clientHeight;
}
