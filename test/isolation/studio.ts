/**
 * Where cards are photographed: each on a page of its own, in a frame of which the window shows
 * nothing but the card's box.
 */
import { waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { cardsOf, documentOf, script } from '../support/page.js';
import { expectSamePicture, takePicture, type Picture } from '../support/pictures.js';
import { attributes, content } from './content.js';

/** What surrounds a card. */
export interface Page {
  /** What it begins with; `<!doctype html>` unless told. */
  readonly doctype?: string;
  /** Markup, with CARD in place of the card; nothing else unless told. */
  readonly body?: string;
  /** The page's own width; the card's, unless told. */
  readonly width?: number;
  /** What shows at the card's round corners is the page's own, whatever else is set; white unless told. */
  readonly background?: string;
  /** Its Content-Security-Policy. */
  readonly csp?: string;
}

/** How a card is to look. */
export interface Look {
  /** Attributes of the card. */
  readonly card?: string;
  /** 640 pixels unless told. */
  readonly width?: number;
  /** What a reader does to it first. */
  readonly prepare?: (root: ShadowRoot) => void;
}

/** A part of a page, in pixels. */
type Box = Readonly<Record<'left' | 'top' | 'width' | 'height', number>>;

/** A page that is open, with its card. */
export class Sitting {
  readonly #lens: HTMLElement;
  readonly #frame: HTMLIFrameElement;
  readonly card: Element;
  readonly root: ShadowRoot;

  constructor(lens: HTMLElement, frame: HTMLIFrameElement, card: Element, root: ShadowRoot) {
    this.#lens = lens;
    this.#frame = frame;
    this.card = card;
    this.root = root;
  }

  get page(): Document {
    return documentOf(this.#frame);
  }

  /** Where the card's wrapper belongs. One that the page has moved within its host is cut off. */
  get box(): Box {
    const wrapper = this.root.querySelector('.wrapper');
    if (!wrapper) throw new Error('there is no wrapper');
    const { left, top } = this.card.getBoundingClientRect();
    const { width, height } = wrapper.getBoundingClientRect();
    return { left, top, width, height: Math.round(height) };
  }

  async picture({ left, top, width, height }: Box = this.box): Promise<Picture> {
    for (const edge of [left, top, width])
      if (!Number.isInteger(edge)) throw new Error(`between two pixels, at ${edge}, lines blur`);
    if (height > innerHeight || width > innerWidth)
      throw new Error(`${width} by ${height} pixels do not fit into the window`);
    Object.assign(this.#frame.style, { left: `${-left}px`, top: `${-top}px` });
    Object.assign(this.#lens.style, { width: `${width}px`, height: `${height}px` });
    return takePicture(this.page);
  }

  readonly close = () => this.#lens.remove();
}

/** Opens a page and waits until its card shows everything. */
export async function open(page: Page, look: Look): Promise<Sitting> {
  const { width = 640, card = '' } = look;
  const lens = document.createElement('div');
  lens.style.cssText = 'position: fixed; left: 0; top: 0; overflow: clip';
  const frame = document.createElement('iframe');
  frame.scrolling = 'no';
  frame.style.cssText = `position: absolute; border: 0; width: ${page.width ?? width}px; height: 6000px`;
  lens.append(frame);
  const markup = `<back-spasm-card ${attributes} ${card}></back-spasm-card>`;
  const { body = 'CARD', background = '#fff', doctype, csp } = page;
  const query = new URLSearchParams({
    body: `${script}<style>body { margin: 0 }</style>${body.replace('CARD', markup)}`,
    ...(doctype === undefined ? {} : { doctype }),
    ...(csp ? { header: `content-security-policy: ${csp}` } : {}),
  });
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = `/test-server/page?${query.toString()}`;
  document.body.append(lens);
  await loaded;
  documentOf(frame).documentElement.style.setProperty('background', background, 'important');
  const [element] = await cardsOf(frame);
  const root = element?.shadowRoot;
  if (!element || !root) throw new Error('there is no card');
  Reflect.set(element, 'content', content);
  await waitUntil(() => root.textContent?.includes(content.summary), 'the content does not show');
  return new Sitting(lens, frame, element, root);
}

export async function photograph(page: Page, look: Look): Promise<Picture> {
  const sitting = await open(page, look);
  try {
    look.prepare?.(sitting.root);
    return await sitting.picture();
  } finally {
    sitting.close();
  }
}

/** Gives the tests of a file a window of this size, and each look on a bare page, photographed once. */
export function useStudio(size: { readonly width: number; readonly height: number }) {
  before(() => setViewport(size));
  after(() => setViewport({ width: 800, height: 600 }));
  const taken = new Map<Look, Promise<Picture>>();
  const bare = (look: Look) => {
    const picture = taken.get(look) ?? photograph({}, look);
    taken.set(look, picture);
    return picture;
  };
  return {
    bare,
    async expectAsBare(page: Page, look: Look, name: string) {
      const expected = await bare(look);
      await expectSamePicture(await photograph(page, look), expected, name);
    },
  };
}
