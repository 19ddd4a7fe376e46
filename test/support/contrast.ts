import { backgroundOf, contrast, paint } from './colors.js';

const isHtml = (element: Element) => element.namespaceURI === 'http://www.w3.org/1999/xhtml';

const holdsWords = ({ childNodes }: Element) =>
  [...childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim());

/** The words of a root, in this page or in a frame, that can be read least on what is behind them. */
export function leastContrast(root: ShadowRoot): { ratio: number; words: string } {
  const view = root.ownerDocument.defaultView;
  const worded = [...root.querySelectorAll('article *')].filter(
    (element) => isHtml(element) && holdsWords(element),
  );
  if (!view || worded.length < 20) throw new Error('the card is not drawn');
  return worded
    .map((element) => ({
      ratio: contrast(paint(view.getComputedStyle(element).color), backgroundOf(element)),
      words: element.textContent?.trim().slice(0, 30) ?? '',
    }))
    .reduce((least, each) => (each.ratio < least.ratio ? each : least));
}
