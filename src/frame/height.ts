import { tagName } from '../tag.js';

/**
 * Tells the page around, whichever it is, how high this one's content is: whenever that changes,
 * and when it asks, since its script may come later. A height is no secret to a page that
 * has chosen all that is shown here; for whom else, only `frame-ancestors` can say.
 */
export function tellHeight(): void {
  const { height } = document.body.getBoundingClientRect();
  // Without a card yet, or on paper, there is none.
  if (height) window.parent.postMessage({ type: tagName, height: Math.ceil(height) }, '*');
}

export function watchHeight(): void {
  new ResizeObserver(tellHeight).observe(document.body);
  addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    if (source === window.parent && Reflect.get(Object(data), 'type') === tagName) tellHeight();
  });
}
