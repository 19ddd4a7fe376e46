import { attributeNames } from '../settings.js';
import { tagName } from '../tag.js';

const placeholder = `div[data-${tagName}]`;

/**
 * Puts a card into each `<div data-back-spasm-card>` of the page, for editors that delete unknown
 * tags: now, once the page has been parsed, and whenever one is added later.
 */
export function fillPlaceholders(): void {
  const start = () => {
    fillWithin(document);
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) if (node instanceof Element) fillWithin(node);
    }).observe(document, { childList: true, subtree: true });
  };
  // Before that, a placeholder's children may not be there yet.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}

function fillWithin(root: Document | Element): void {
  if (root instanceof Element && root.matches(placeholder)) fill(root);
  for (const found of root.querySelectorAll(placeholder)) fill(found);
}

/** The placeholder keeps its id, class and lang; its children become the card's fallback and JSON. */
function fill(element: Element): void {
  if (element.querySelector(tagName)) return;
  const card = document.createElement(tagName);
  // Only what is documented: no handler and no style comes in this way.
  for (const name of attributeNames) {
    const value = element.getAttribute(`data-${name}`);
    if (value !== null) card.setAttribute(name, value);
  }
  card.append(...element.childNodes);
  element.append(card);
}
