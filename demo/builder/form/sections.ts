import { sectionNames } from './controls.js';

const names = sectionNames.map(([name]) => name);

/** What the value of `sections` shows, in its order; without a value, every section in the usual one. */
export function sectionsOf(value: string) {
  const asked = value.toLowerCase().split(/[\s,|]+/);
  const shown = value ? names.filter((name) => asked.includes(name)) : [...names];
  if (value) shown.sort((one, other) => asked.indexOf(one) - asked.indexOf(other));
  return { shown, hidden: names.filter((name) => !shown.includes(name)) };
}

/** In the usual order, all of them need no attribute. */
export function valueOfSections(shown: readonly string[]): string {
  if (shown.join() === names.join()) return '';
  // An empty value would mean all of them; the review has nothing to hide.
  return shown.join(' ') || 'review';
}
