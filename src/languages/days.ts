// Generated from the languages by tools/build/days.mjs.

/**
 * The days on which built-in texts last changed, in words. A browser's own formatting of dates takes
 * longer to start than all else of a page's first card.
 */
export const days: Readonly<Record<string, string>> = {
  'en 2026-12-01': 'December 1, 2026',
  'es 2026-12-01': '1 de diciembre de 2026',
  'fr 2026-12-01': '1 décembre 2026',
};
