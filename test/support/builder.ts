/** The built page on which a card is set up, opened as a visitor opens it. */
import { fixture, waitUntil } from '@open-wc/testing';
import type { BackSpasmCard } from '../../src/index.js';
import { documentOf, viewOf } from './page.js';

const patience = { interval: 10, timeout: 10_000 };

/** Waits for what a page shows, of which a busy machine takes its time. */
export const until = (isSo: () => unknown, otherwise: string) =>
  waitUntil(isSo, otherwise, patience);

type Control = HTMLInputElement & HTMLSelectElement & HTMLTextAreaElement;

export interface BuilderPage {
  readonly frame: HTMLIFrameElement;
  readonly view: Window & typeof globalThis;
  readonly document: Document;
  /** The preview. */
  readonly card: BackSpasmCard;
  /** What failed. */
  readonly failures: readonly string[];
  find(selector: string): HTMLElement;
  /** The control with this name, such as `attributes:clinic`. */
  control(name: string): Control;
  /** Writes into a control, or chooses, as a visitor does. */
  set(name: string, value: string): void;
  /** Ticks a box or chooses among round ones. */
  tick(name: string, value?: string): void;
  /** Presses the button that does so. */
  press(what: string, name?: string): void;
  /** Puts settings into the address of the open page. */
  go(settings: Readonly<Record<string, string>>): void;
  /** What the address says. */
  address(): Readonly<Record<string, string>>;
  textOf(selector: string): string;
  /** The controls of which the summary above the preview tells. */
  told(): readonly string[];
  /** What has the focus: its id, or what a button does. */
  focused(): string;
}

export const fragmentOf = (settings: Readonly<Record<string, string>>) =>
  `#${new URLSearchParams(settings).toString()}`;

export async function openBuilder(
  fragment: Readonly<Record<string, string>> | string = '',
  width = 1280,
): Promise<BuilderPage> {
  const frame = await fixture<HTMLIFrameElement>(
    `<iframe width="${width}" height="900" title="Builder"></iframe>`,
  );
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = `/dist/demo/builder.html${typeof fragment === 'string' ? fragment : fragmentOf(fragment)}`;
  await loaded;
  const page = pageIn(frame);
  await until(
    () => page.document.querySelector('.contrasts td') && page.document.querySelector('.snippet'),
    'the builder does not start',
  );
  return page;
}

function pageIn(frame: HTMLIFrameElement): BuilderPage {
  const [view, document] = [viewOf(frame), documentOf(frame)];
  const failures: string[] = [];
  view.addEventListener('error', ({ message }) => failures.push(message));
  view.addEventListener('unhandledrejection', ({ reason }) => failures.push(String(reason)));
  const find = <Kind extends Element = HTMLElement>(selector: string): Kind => {
    const found = document.querySelector<Kind>(selector);
    if (!found) throw new Error(`the page has no ${selector}`);
    return found;
  };
  const control = (name: string) =>
    document.querySelector<Control>(`[id="${name.replaceAll(':', '-')}"]`) ??
    find<Control>(`[name="${name}"]`);
  const tellInput = (element: Element) =>
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
  return {
    frame,
    view,
    document,
    card: find<BackSpasmCard>('#stage back-spasm-card'),
    failures,
    find,
    control,
    set(name, value) {
      const element = control(name);
      element.value = value;
      tellInput(element);
      // Whoever has written goes on to something else.
      element.dispatchEvent(new Event('change', { bubbles: true }));
    },
    tick(name, value) {
      find(`input[name="${name}"]${value === undefined ? '' : `[value="${value}"]`}`).click();
    },
    press(what, name) {
      find(`[data-do="${what}"]${name === undefined ? '' : `[data-name="${name}"]`}`).click();
    },
    go(settings) {
      view.location.hash = fragmentOf(settings);
    },
    address: () => Object.fromEntries(new URLSearchParams(view.location.hash.slice(1))),
    textOf: (selector) => wordsOf(find(selector)),
    told: () =>
      Array.from(
        document.querySelectorAll<HTMLElement>('#status [data-do="show"]'),
        ({ dataset }) => dataset['name'] ?? '',
      ),
    focused() {
      const active = document.activeElement;
      const { do: what = '', name = '' } = active instanceof view.HTMLElement ? active.dataset : {};
      return active?.id || `${what} ${name}`.trim();
    },
  };
}

export const wordsOf = ({ textContent }: Element) =>
  (textContent ?? '').replace(/\s+/g, ' ').trim();

/** The words of a card as a reader has them. */
export const wordsIn = ({ shadowRoot }: BackSpasmCard) => {
  const article = shadowRoot?.querySelector('article');
  return article ? wordsOf(article) : '';
};
