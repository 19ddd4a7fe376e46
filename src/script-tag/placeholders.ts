import { observedNames } from '../settings.js';
import { tagName } from '../tag.js';

/** By placeholder, what hands an attribute on to its card. */
const hands = new WeakMap<Node, (name: string) => void>();

/**
 * Puts a card into each `<div data-back-spasm-card>` of the page, for editors that delete unknown
 * tags: now, once the page has been parsed, and whenever one is added later. A card follows what its
 * placeholder says.
 */
export function fillPlaceholders(): void {
  fillAll();
  document.addEventListener('DOMContentLoaded', fillAll);
  new MutationObserver((changes) => {
    for (const { target, attributeName } of changes)
      if (attributeName) hands.get(target)?.(attributeName.slice(5));
    fillAll();
  }).observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: observedNames.map((name) => `data-${name}`),
  });
}

function fillAll(): void {
  // Until the page has been parsed, a placeholder's children may not be there yet.
  if (document.readyState === 'loading') return;
  for (const placeholder of document.querySelectorAll(`div[data-${tagName}]`)) fill(placeholder);
}

/**
 * The placeholder keeps its id, class and lang; its children become the card's fallback and JSON. An
 * editor may have saved it with its card, which is then drawn anew; any other card in it is its
 * author's.
 */
function fill(placeholder: Element): void {
  if (hands.has(placeholder)) return;
  const found = placeholder.querySelector(tagName);
  if (found && (found.parentNode !== placeholder || placeholder.children[1])) return;
  const card = found ?? document.createElement(tagName);
  const hand = (name: string) => {
    // Only what is documented: no handler and no style comes in this way.
    const value = placeholder.getAttribute(`data-${name}`);
    if (value === null) card.removeAttribute(name);
    else card.setAttribute(name, value);
  };
  hands.set(placeholder, hand);
  for (const name of observedNames) hand(name);
  if (!found) {
    card.append(...placeholder.childNodes);
    placeholder.append(card);
  }
}
