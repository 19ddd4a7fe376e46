import { variables, writeAddress } from '../../../src/frame/address.js';
import { observedNames } from '../../../src/settings.js';
import { countryWith } from './countries.js';
import { unpack } from './packed.js';

/** The policy of this page lets text become a document only by name; no script of that one runs. */
const policy = window.trustedTypes?.createPolicy('pasted-code', { createHTML: (html) => html });

/**
 * The settings in the code of a card that stands on a site, or in a link to this page.
 * @returns them as the fragment of an address; nothing where there is no card
 */
export function settingsIn(pasted: string): string | undefined {
  const text = pasted.trim();
  const [, fragment] = /^https?:\/\/[^\s<>"]+?#(\S+)$/i.exec(text) ?? [];
  if (fragment) return unpack(fragment);
  const page = parse(
    text.replace(/\[back[-_]spasm[-_]card\b([^\]]*)\]/i, '<div data-back-spasm-card $1></div>'),
  );
  const frame = page.querySelector('iframe[src*="frame."][src*="#"]')?.getAttribute('src');
  if (frame) return frame.replace(/^[^#]*#/, '');
  const card = page.querySelector('back-spasm-card, [data-back-spasm-card]');
  return card ? settingsOf(card, page) : undefined;
}

function parse(html: string): Document {
  const trusted: unknown = policy?.createHTML(html) ?? html;
  // The type of the function does not know of policies.
  return Reflect.apply(DOMParser.prototype.parseFromString, new DOMParser(), [
    trusted,
    'text/html',
  ]);
}

function settingsOf(card: Element, page: Document): string {
  const read = (name: string) => card.getAttribute(name) ?? card.getAttribute(`data-${name}`);
  const names = observedNames.filter((name) => name !== 'content');
  const attributes = ['lang', ...names].flatMap((name) => {
    const value = read(name);
    // One that is on is written without a value.
    return value === null ? [] : [[name, value || 'true'] as const];
  });
  const json =
    read('content') ?? card.querySelector('script[type="application/json"]')?.textContent?.trim();
  const styles = Array.from(
    page.querySelectorAll('style'),
    ({ textContent }) => textContent,
  ).join();
  const looks = Object.keys(variables).flatMap((name) => {
    const [, value] = new RegExp(`${name}\\s*:\\s*([^;}]+)`).exec(styles) ?? [];
    return value ? [[name, value.trim()] as const] : [];
  });
  const country = countryWith(read('emergency-number'), read('advice-number'));
  return writeAddress({
    attributes: Object.fromEntries(attributes),
    variables: Object.fromEntries(looks),
    ...(json && { document: json }),
    // The code of a card says nothing of its country but by these numbers.
    others: country ? { country: country.code } : {},
  });
}
