/** The dialog of the builder in which a clinician reads a text to its end and signs it. */
import type { BackSpasmCard } from '../../src/index.js';
import type { BuilderPage } from './builder.js';
import { until } from './builder.js';

export const readingOf = ({ document }: BuilderPage) =>
  document.querySelector<BackSpasmCard>('#reading-card');
export const dialogOf = ({ document }: BuilderPage) =>
  document.querySelector<HTMLDialogElement>('#reading');
export const signatureOf = ({ card }: BuilderPage) =>
  card.getAttribute('review-text')?.split(' ') ?? [];

/** The day on which the builder is open, as it writes it. */
export const today = () => new Date().toLocaleDateString('sv');

/** Opens a text and looks at its beginning. */
export async function open(page: BuilderPage, language = 'en'): Promise<void> {
  if (!dialogOf(page)?.open) page.press('read');
  if (page.document.querySelector('[name="reading-language"]'))
    page.tick('reading-language', language);
  await until(
    () =>
      readingOf(page)?.language === language &&
      page.document.querySelector('dialog code')?.textContent === readingOf(page)?.fingerprint &&
      !page.find('#reading-end').hidden,
    'the text does not show',
  );
}

/** Opens a text and reads it to its end. */
export async function read(page: BuilderPage, language = 'en'): Promise<void> {
  await open(page, language);
  page.document.querySelector('#reading-text')?.scrollTo(0, 1_000_000);
  await until(() => !page.control('has-read').disabled, 'the end is not noticed');
}

export async function sign(page: BuilderPage, by: string, language = 'en'): Promise<void> {
  await read(page, language);
  page.set('attributes:review-by', by);
  page.tick('has-read');
  await finish(page);
}

/** Signs what is read, and closes what then says so. */
export async function finish(page: BuilderPage): Promise<void> {
  page.find('dialog button.main').click();
  await until(() => page.document.querySelector('#reading-done'), 'it is not signed');
  page.press('close-reading');
  await until(() => !dialogOf(page)?.open, 'the dialog stays open');
}
