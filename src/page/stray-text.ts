import { tagName } from '../tag.js';
import { isParsed } from './load.js';

/** What a card knows as its own: the emergency level as our tools write it, and what its slots show. */
const own = `script,style,[slot],[lang][dir],${tagName}`;

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The text in a card that is not its own, once the card's end tag has been parsed. */
export const strayText = (host: Element): string => (isParsed(host) ? textIn(host) : '');

function textIn(element: Element): string {
  const texts = [...element.childNodes].map((node) => {
    if (node.nodeType === 3) return node.nodeValue;
    return isElement(node) && !node.matches(own) ? textIn(node) : '';
  });
  return texts.join('').trim();
}

/** A document that has lost the tag of its script on the way. */
export function bareJson(host: Element): string | undefined {
  const text = strayText(host);
  const start = text.search(/\{\s*["“”„&]/);
  const end = text.lastIndexOf('}') + 1;
  return start >= 0 && start < end ? text.slice(start, end) : undefined;
}

/**
 * Whether a card without an end tag of its own has taken in what follows it on the page. Then nothing
 * comes after it in what it is in, and the blank before the end tag of that is in the card. No card
 * holds another on purpose.
 */
export function isUnclosed(host: Element): boolean {
  const outer = host.parentElement?.closest(`[data-${tagName}]`) ?? host;
  return (
    host.ownerDocument.readyState !== 'loading' &&
    (Boolean(host.querySelector(`${tagName},[data-${tagName}]`)) ||
      (!outer.nextSibling &&
        /\s$/.test(String(host.textContent)) &&
        Boolean(strayText(host)) &&
        !bareJson(host)))
  );
}
