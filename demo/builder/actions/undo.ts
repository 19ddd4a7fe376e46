import { redo, undo } from '../state/history.js';
import type { Page } from './page.js';

export function goBack(page: Page): void {
  page.goTo(undo(page.state.history));
  page.say('Undone.');
}

export function goForth(page: Page): void {
  page.goTo(redo(page.state.history));
  page.say('Done again.');
}
