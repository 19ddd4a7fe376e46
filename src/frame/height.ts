import { tagName } from '../tag.js';

/**
 * Tells the page around, whichever it is, how high this one's content is: whenever that changes,
 * and when it asks, since its script may come later. A height is no secret to a page that
 * has chosen all that is shown here; for whom else, only `frame-ancestors` can say.
 */
export function tellHeight(): void {
  // Until there is a card, the frame keeps its height: it would change twice. On paper, there is none.
  const { height } = document.body.getBoundingClientRect();
  if (height && document.querySelector(tagName))
    window.parent.postMessage({ type: tagName, height: Math.ceil(height) }, '*');
}

export function watchHeight(): void {
  new ResizeObserver(tellHeight).observe(document.body);
  addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    if (source === window.parent && Reflect.get(Object(data), 'type') === tagName) tellHeight();
  });
}
