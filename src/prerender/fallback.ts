/**
 * What npm has for pages that servers and frameworks write: the text that stands between the tags.
 * It runs in Node and in a browser.
 */
export { drawFallback as fallback } from './static-card.js';
export type { StaticCardOptions as FallbackOptions } from './static-card.js';
