import { tagName } from '../tag.js';
import { isParsed } from './load.js';

/** What a card knows as its own: the emergency level as our tools write it, and what its slots show. */
const own = `script,style,[slot],[lang][dir],${tagName}`;

/** The text in a card that is not its own. */
function strayText(host: Element): string {
  let text = String(host.textContent);
  for (const each of host.querySelectorAll(own)) text = text.replace(String(each.textContent), '');
  return text.trim();
}

/** A document that has lost the tag of its script on the way, once the card's end tag has been parsed. */
export function bareJson(host: Element): string | undefined {
  const text = isParsed(host) ? strayText(host) : '';
  const start = text.search(/\{\s*["“”„&]/);
  return start < 0 ? undefined : text.slice(start, text.lastIndexOf('}') + 1);
}

/**
 * Whether a card without an end tag of its own has taken in what follows it on the page. Then nothing
 * comes after it in what it is in, and the blank before the end tag of that is in the card. No card
 * holds another on purpose.
 */
export function isUnclosed(host: Element): boolean {
  const outer = host.parentElement?.closest(`[data-${tagName}]`) ?? host;
  return Boolean(
    isParsed(host) &&
    (host.querySelector(`${tagName},[data-${tagName}]`) ||
      (!outer.nextSibling &&
        /\s$/.test(String(host.textContent)) &&
        strayText(host) &&
        !bareJson(host))),
  );
}
