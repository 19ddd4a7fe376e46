import { attributeNames } from '../settings.js';
import { tagName } from '../tag.js';

/**
 * Puts a card into each `<div data-back-spasm-card>` of the page, for editors that delete unknown
 * tags: now, once the page has been parsed, and whenever one is added later.
 */
export function fillPlaceholders(): void {
  fillAll();
  document.addEventListener('DOMContentLoaded', fillAll);
  new MutationObserver(fillAll).observe(document, { childList: true, subtree: true });
}

function fillAll(): void {
  // Until the page has been parsed, a placeholder's children may not be there yet.
  if (document.readyState === 'loading') return;
  for (const placeholder of document.querySelectorAll(`div[data-${tagName}]`)) fill(placeholder);
}

/** The placeholder keeps its id, class and lang; its children become the card's fallback and JSON. */
function fill(placeholder: Element): void {
  if (placeholder.querySelector(tagName)) return;
  const card = document.createElement(tagName);
  // Only what is documented: no handler and no style comes in this way.
  for (const name of attributeNames) {
    const value = placeholder.getAttribute(`data-${name}`);
    if (value !== null) card.setAttribute(name, value);
  }
  card.append(...placeholder.childNodes);
  placeholder.append(card);
}
