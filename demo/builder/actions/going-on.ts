/** How visitors go on with a card that they have set up before. */
import { forgetSetup, keptSetup } from '../state/kept-setup.js';
import { settingsIn } from '../state/pasted-code.js';
import { showControl } from './focus.js';
import type { Page } from './page.js';

/** Takes the code of a card, or a link, out of the field that it was pasted into. */
export async function takeCode(page: Page): Promise<void> {
  const field = document.getElementById('old-code');
  if (!(field instanceof HTMLTextAreaElement)) return;
  const fragment = settingsIn(field.value);
  if (fragment === undefined) {
    page.say(
      'There is no card in that. Copy all of the code, from the first < to the last >, or your link.',
    );
    field.focus();
    return;
  }
  field.value = '';
  await goOnWith(page, fragment);
}

export async function takeKept(page: Page): Promise<void> {
  await goOnWith(page, keptSetup() ?? '');
  page.keep(true);
}

export function forgetKept(page: Page): void {
  forgetSetup();
  page.keep(false);
  page.say('It is forgotten.');
}

async function goOnWith(page: Page, fragment: string): Promise<void> {
  await page.follow(fragment);
  page.say(
    page.state.refused.length
      ? 'Part of it could not be used: see the top of the page. The rest is here.'
      : 'Your card is here as you left it. Look once more at the country and the place.',
  );
  showControl('steps');
}
