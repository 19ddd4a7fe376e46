import type { LanguageDocument } from '../document/schema.js';
import { tagName } from '../tag.js';
import { version } from '../version.js';

/**
 * Gives a language to the element of the page, once there is one: in whatever order the scripts
 * come, and whichever copy of the card was first.
 */
export function offerLanguage(text: LanguageDocument): void {
  void customElements.whenDefined(tagName).then(() => {
    // The promise itself brings it only in later browsers; not in Chromium 92.
    const card: object = Object(customElements.get(tagName));
    const known: unknown = Reflect.get(card, 'version');
    if (known !== version)
      console.warn(`<${tagName}>: version ${known}, and ${text.lang} of ${version}; take one`);
    const register: unknown = Reflect.get(card, 'registerLanguage');
    if (typeof register === 'function') register(text);
  });
}
