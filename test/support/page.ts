import { fixture, nextFrame, waitUntil } from '@open-wc/testing';
import type { StaticCardOptions } from '../../src/prerender/static-card.js';

export const file = '/dist/cdn/back-spasm-card.js';
export const script = tag(file);
export const card = '<back-spasm-card></back-spasm-card>';

/** A page's own script that notes what the browser reports and what is said in the console. */
export const witness = tag('/test/support/witness.js');

/** The least that a page must allow for a card. */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types back-spasm-card',
].join('; ');

/** Stands in a page for what its server prerenders. */
export const prerendered = 'THE PRERENDERED CARD';

/** A script tag; attributes come as they are written in one. */
export function tag(address: string, attributes = ''): string {
  return `<script ${attributes} src="${address.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></script>`;
}

/** The address of the script file as test/runner/test-pages.mjs can hand it on. */
export const fileWith = (options: Record<string, string>) =>
  withQuery('/test-server/script', options);

/** The address of one script made of a module and all that it imports. */
export const bundleOf = (path: string) => withQuery('/test-server/bundle', { of: path });

export function withQuery(path: string, options: Record<string, string>): string {
  return `${path}?${new URLSearchParams(options).toString()}`;
}

/** A page asks its server for several files, and a busy machine takes its time. */
const patience = { interval: 10, timeout: 10_000 };

export interface PageOptions {
  /** The page's Content-Security-Policy. */
  readonly csp?: string;
  /** Another that is only tried. */
  readonly reportOnly?: string;
  /** What arrives when the page is released, and not before. */
  readonly rest?: string;
  /** The character set that the page names. */
  readonly charset?: string;
  /** The frame's attribute. */
  readonly sandbox?: string;
  /** What the card is prerendered from that stands for `prerendered`. */
  readonly prerender?: StaticCardOptions & { readonly as?: 'shadow' | 'text' };
  /** Whether that is as another release might have it. */
  readonly isOfOtherRelease?: boolean;
}

/** Opens a page with these real headers in a frame and gives it when it has loaded. */
export async function open(body: string, options: PageOptions = {}): Promise<HTMLIFrameElement> {
  const frame = await emptyFrame(options);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = addressOf(frame.name, body, options);
  await loaded;
  return frame;
}

/** Opens a page and gives it when an element is there; more may still be on its way. */
export async function openUntil(
  selector: string,
  body: string,
  options: PageOptions = {},
): Promise<HTMLIFrameElement> {
  const frame = await emptyFrame(options);
  frame.src = addressOf(frame.name, body, options);
  await waitUntil(
    () => frame.contentDocument?.querySelector(selector),
    `no ${selector} came`,
    patience,
  );
  return frame;
}

/** A frame has a name of its own, by which the server knows what it holds back and what is reported. */
async function emptyFrame({ sandbox }: PageOptions): Promise<HTMLIFrameElement> {
  const frame = await fixture<HTMLIFrameElement>('<iframe width="800" height="600"></iframe>');
  frame.name = crypto.randomUUID();
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  return frame;
}

function addressOf(name: string, body: string, options: PageOptions): string {
  const { csp, reportOnly, rest, charset, prerender, isOfOtherRelease } = options;
  const reportTo = `report-uri ${withQuery('/test-server/reports', { page: name })}`;
  const header = [
    csp && `content-security-policy: ${csp}; ${reportTo}`,
    reportOnly && `content-security-policy-report-only: ${reportOnly}; ${reportTo}`,
  ];
  return withQuery('/test-server/page', {
    body,
    header: header.filter(Boolean).join('\n'),
    ...(rest && { rest, hold: name }),
    ...(charset && { charset }),
    ...(prerender && { prerender: JSON.stringify(prerender) }),
    ...(isOfOtherRelease && { release: 'other' }),
  });
}

/** Lets arrive what the server has held back by this name. */
export const release = (name: string) => fetch(withQuery('/test-server/release', { name }));

/** Lets the rest of a page arrive, and waits until it has. */
export async function finish(frame: HTMLIFrameElement): Promise<void> {
  await release(frame.name);
  await waitUntil(
    () => documentOf(frame).readyState === 'complete',
    'the rest does not come',
    patience,
  );
  await nextFrame();
}

export function documentOf(frame: HTMLIFrameElement): Document {
  if (!frame.contentDocument) throw new Error('the frame has no document');
  return frame.contentDocument;
}

export function viewOf(frame: HTMLIFrameElement): Window & typeof globalThis {
  const view = documentOf(frame).defaultView;
  if (!view) throw new Error('the frame has no window');
  return view;
}

const cardsIn = (frame: HTMLIFrameElement) => [
  ...documentOf(frame).querySelectorAll<HTMLElement>('back-spasm-card'),
];

/** The cards of a page, once there is one and each has been drawn. */
export async function cardsOf(frame: HTMLIFrameElement): Promise<HTMLElement[]> {
  await waitUntil(
    () =>
      cardsIn(frame).length &&
      cardsIn(frame).every((card) => card.shadowRoot?.querySelector('article')),
    'a card is not drawn',
    patience,
  );
  return cardsIn(frame);
}

interface Notes {
  /** What the browser told the page that its policy forbids. */
  readonly violations: readonly string[];
  /** What failed and what the console was told. */
  readonly said: readonly string[];
}

export const quiet: Notes = { violations: [], said: [] };

/** What the page's witness has noted so far. */
export const notesOf = (frame: HTMLIFrameElement): Notes =>
  JSON.parse(documentOf(frame).documentElement.dataset['notes'] ?? JSON.stringify(quiet));

/** Each of the tests' policies forbids it. */
const last = 'img-src http://127.0.0.1:1/last';
const isOther = (words: string) => words !== last;

/** All that the witness of a page with a policy notes: a last violation, made here, ends it. */
export async function allNotesOf(frame: HTMLIFrameElement): Promise<Notes> {
  const image = documentOf(frame).createElement('img');
  image.src = last.replace('img-src ', '');
  await waitUntil(() => notesOf(frame).violations.includes(last), 'no violation is told', patience);
  const { violations, said } = notesOf(frame);
  return { violations: violations.filter(isOther), said };
}

/** The same, and what the browser has reported to the page's server. */
export async function recordOf(
  frame: HTMLIFrameElement,
): Promise<Notes & { readonly reports: readonly string[] }> {
  const notes = await allNotesOf(frame);
  let reports: string[] = [];
  const haveCome = async () => {
    reports = await reportsOf(frame);
    // Chromium reports the same only once.
    return [...notes.violations, last].every((violation) => reports.includes(violation));
  };
  await waitUntil(haveCome, 'the browser does not report', patience);
  return { ...notes, reports: reports.filter(isOther) };
}

async function reportsOf({ name }: HTMLIFrameElement): Promise<string[]> {
  const response = await fetch(withQuery('/test-server/reports', { page: name }));
  const reports: { 'csp-report': { 'effective-directive': string; 'blocked-uri': string } }[] =
    await response.json();
  return reports.map(
    ({ 'csp-report': report }) => `${report['effective-directive']} ${report['blocked-uri']}`,
  );
}
