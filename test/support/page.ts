import { fixture, waitUntil } from '@open-wc/testing';

const file = '/dist/cdn/back-spasm-card.js';
export const script = `<script src="${file}"></script>`;
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types back-spasm-card',
].join('; ');

/** Opens a page with these real headers in a frame and gives it when it has loaded. */
export async function open(body: string, csp?: string): Promise<HTMLIFrameElement> {
  const frame = await fixture<HTMLIFrameElement>('<iframe width="800" height="600"></iframe>');
  const query = new URLSearchParams({ body, ...(csp ? { csp } : {}) });
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = `/test-server/page?${query.toString()}`;
  await loaded;
  return frame;
}

export function documentOf(frame: HTMLIFrameElement): Document {
  if (!frame.contentDocument) throw new Error('the frame has no document');
  return frame.contentDocument;
}

/** The cards of a page, once each of them has been drawn. */
export async function cardsOf(frame: HTMLIFrameElement): Promise<Element[]> {
  const page = documentOf(frame);
  await waitUntil(
    () =>
      [...page.querySelectorAll('back-spasm-card')].every((card) =>
        card.shadowRoot?.querySelector('article'),
      ),
    'a card is not drawn',
  );
  return [...page.querySelectorAll('back-spasm-card')];
}
