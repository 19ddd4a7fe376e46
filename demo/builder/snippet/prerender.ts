/** In a file of its own: it brings the text of every language, and a frame's snippet needs none. */
import '../../../src/languages/ar.js';
import '../../../src/languages/es.js';
import '../../../src/languages/fr.js';
import { drawFallback, drawStatic } from '../../../src/prerender/static-card.js';
import { attributesOf } from '../state/attributes.js';
import type { Setup } from '../state/setup.js';
import type { Prerendered } from './snippets.js';

/** The card as it shows before its script has run; a document that `src` names comes later. */
export function prerender(setup: Setup): Prerendered {
  const { root, text } = drawStatic({
    attributes: attributesOf(setup),
    content: setup.attributes['src'] ? undefined : setup.document.value,
  });
  return { root, text };
}

/**
 * The emergency level, to stand between the tags. Where `src` names a document, the one that is
 * written here is that document, or was: its signs are better shown than left out.
 */
export const drawSigns = (setup: Setup): string =>
  drawFallback({ attributes: attributesOf(setup), content: setup.document.value });
