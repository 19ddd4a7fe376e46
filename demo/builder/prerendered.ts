import '../../src/languages/ar.js';
import '../../src/languages/es.js';
import '../../src/languages/fr.js';
import { drawStatic } from '../../src/static-card.js';
import type { Values } from './setup.js';
import type { Prerendered } from './snippets.js';

/** In a file of its own, since few visitors want it. */
export function prerender(attributes: Values, content: string): Prerendered {
  const { root, text } = drawStatic({ attributes, content });
  return { root, text };
}
