import { sectionsOf, valueOfSections } from '../form/sections.js';
import { withValue } from '../state/setup.js';
import type { Page } from './page.js';

export const shownSections = ({ state }: Page) =>
  sectionsOf(state.history.now.attributes['sections'] ?? '').shown;

export function showSections(page: Page, names: readonly string[]): void {
  const { now } = page.state.history;
  page.change(withValue(now, 'attributes', 'sections', valueOfSections(names)));
  if (!names.length)
    page.say('Who reviewed the text stays on. The warning signs and the disclaimer do, too.');
}

export function moveSection(page: Page, name: string, by: number): void {
  const shown = shownSections(page);
  const from = shown.indexOf(name);
  showSections(page, shown.toSpliced(from, 1).toSpliced(from + by, 0, name));
}
