import type { Setup } from '../state/setup.js';
import { pack } from '../state/packed.js';
import { writeSetup } from '../state/setup.js';
import type { Page } from './page.js';

/** The address of this page with another set-up. */
export const linkTo = (setup: Setup) =>
  `${location.href.replace(/#.*/, '')}#${pack(writeSetup(setup))}`;

export async function copy(page: Page, text: string, said = 'Copied.'): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    page.say(said);
  } catch {
    page.say('This browser does not let the page copy. Select the text and press Ctrl+C.');
  }
}
