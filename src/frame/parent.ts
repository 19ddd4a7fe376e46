/**
 * For a page that shows cards in frames: each frame is as high as what it holds, whether it is there
 * or comes later. Without this script, a frame keeps its height and scrolls.
 */
import { tagName } from '../tag.js';

const highest = 20_000;

addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
  const { type, height } = readMessage(data);
  if (type !== tagName || !source) return;
  if (typeof height !== 'number' || !(height > 0 && height <= highest)) return;
  for (const frame of framesIn(document))
    // A frame may have gone on to another site since, and may hold frames of its own.
    if (frame.contentWindow === source && originOf(frame) === origin) {
      // Against any rule of the page: many make frames of videos fit, borders and paddings included.
      const set = (name: string, value: string) =>
        frame.style.setProperty(name, value, 'important');
      set('box-sizing', 'content-box');
      for (const name of ['height', 'min-height', 'max-height'])
        set(name, `${Math.ceil(height)}px`);
    }
});

/** In open shadow roots, too. */
function framesIn(root: Document | ShadowRoot): readonly HTMLIFrameElement[] {
  const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? framesIn(shadowRoot) : [],
  );
  return [...root.querySelectorAll('iframe'), ...inner];
}

// Those that were ready first have told it already; they hear nothing else by this.
const frames = 'iframe[src*="frame."][src*=".html"]'; // frame.html, frame.fr.html
for (const frame of framesIn(document).filter((each) => each.matches(frames)))
  frame.contentWindow?.postMessage({ type: tagName }, '*');

const readMessage = (data: unknown): { readonly type?: unknown; readonly height?: unknown } =>
  Object(data);

/** By a link, which takes any address, wrong ones too; `URL.canParse()` is younger than some browsers. */
function originOf({ src }: HTMLIFrameElement): string {
  const link = document.createElement('a');
  link.href = src;
  return link.origin;
}
