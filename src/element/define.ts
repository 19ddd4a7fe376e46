import { BackSpasmCard } from './back-spasm-card.js';
import { tagName } from '../tag.js';
import { version } from '../version.js';

/** Defines the element, unless the page has one already: the first copy wins. */
export function defineCard(): void {
  // In Node there is nothing to define it in.
  if (!globalThis.customElements) return;
  const known = customElements.get(tagName);
  if (!known) customElements.define(tagName, BackSpasmCard);
  else if (Reflect.get(known, 'version') !== version)
    console.warn(
      `<${tagName}>: versions ${Reflect.get(known, 'version')} and ${version}; the first is used`,
    );
}
