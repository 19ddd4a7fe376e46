/**
 * Where cards are photographed: each on a page of its own, in a frame of which the window shows the
 * card's box and nothing else.
 */
import { nextFrame } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { fontIn } from '../support/font.js';
import { cardsOf, documentOf, script, tag } from '../support/page.js';
import { expectSamePicture, takePicture, type Picture } from '../support/pictures.js';
import { attributes, content } from './content.js';

/** So that a card has another language to offer. */
const arabic = tag('/dist/cdn/languages/ar.js');

/** No link: tests look for the sheets that a page links to. */
const ownFont = "<style>@import '/test/support/font.css'</style>";

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

/** No window is narrower than a phone's. */
const narrowest = 320;

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

  /** Makes the window show a part of the page, and nothing else. */
  async show({ left, top, width, height }: Box = this.box): Promise<void> {
    for (const edge of [left, top, width])
      if (!Number.isInteger(edge)) throw new Error(`between two pixels, at ${edge}, lines blur`);
    const size = { width: Math.max(width, narrowest), height };
    if (innerWidth !== size.width || innerHeight !== height)
      await this.paintAnew(() => setViewport(size));
    Object.assign(this.#frame.style, { left: `${-left}px`, top: `${-top}px` });
    this.#lens.style.width = `${width}px`;
  }

  /**
   * What Chromium has painted before, it uses again, a shade off at curves and between two pixels.
   * In Firefox, what has the focus loses it here.
   */
  async paintAnew(change?: () => Promise<void>): Promise<void> {
    this.#lens.style.visibility = 'hidden';
    await change?.();
    await nextFrame();
    await nextFrame();
    this.#lens.style.visibility = '';
  }

  async picture(box = this.box): Promise<Picture> {
    await this.show(box);
    return takePicture(this.page);
  }

  readonly close = () => this.#lens.remove();
}

/** Opens a page and waits until its card shows everything. */
export async function open(page: Page, look: Look): Promise<Sitting> {
  const { width = 640, card = '' } = look;
  const lens = document.createElement('div');
  lens.style.cssText = 'position: fixed; inset: 0 auto 0 0; overflow: clip';
  const frame = document.createElement('iframe');
  frame.scrolling = 'no';
  frame.style.cssText = `position: absolute; border: 0; width: ${page.width ?? width}px; height: 9000px`;
  lens.append(frame);
  const markup = `<back-spasm-card ${attributes} ${card}></back-spasm-card>`;
  const { body = 'CARD', background = '#fff', doctype, csp } = page;
  const query = new URLSearchParams({
    body: `${arabic}${script}${ownFont}<style>body { margin: 0 }</style>${body.replace('CARD', markup)}`,
    ...(doctype === undefined ? {} : { doctype }),
    ...(csp ? { header: `content-security-policy: ${csp}` } : {}),
  });
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = `/test-server/page?${query.toString()}`;
  document.body.append(lens);
  await loaded;
  await fontIn(documentOf(frame));
  documentOf(frame).documentElement.style.setProperty('background', background, 'important');
  const [element] = await cardsOf(frame);
  const root = element?.shadowRoot;
  if (!element || !root) throw new Error('there is no card');
  Reflect.set(element, 'content', content);
  await nextFrame();
  if (!root.textContent?.includes(content.summary)) throw new Error('the content does not show');
  return new Sitting(lens, frame, element, root);
}

export async function photograph(page: Page, look: Look): Promise<Picture> {
  const sitting = await open(page, look);
  try {
    if (look.prepare) {
      await sitting.show(); // a reader does nothing to what is out of sight
      look.prepare(sitting.root);
    }
    return await sitting.picture();
  } finally {
    sitting.close();
  }
}

/** Lets tests change the window, and photographs each look on a bare page once. */
export function useStudio() {
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
