import type { BackSpasmCard } from '../../../src/index.js';
import type { AgreedOrigins } from '../state/hosts.js';
import type { Contrast } from './contrast.js';
import { measureContrasts } from './contrast.js';
import { uncoverPicture } from './picture.js';

/** What a card of this page says of itself once it is drawn. */
export interface CardReport {
  readonly problems: BackSpasmCard['problems'];
  readonly language: string;
  readonly heading: string;
  /** Where a picture is that nobody has agreed to load. */
  readonly coveredPicture: string | undefined;
  readonly contrasts: readonly Contrast[];
}

export const noReport: CardReport = {
  problems: [],
  language: '',
  heading: '',
  coveredPicture: undefined,
  contrasts: [],
};

/**
 * @param language to change it to by its menu, as a reader would: a document may name another, and
 *   then no attribute does
 */
export async function reportOf(
  card: BackSpasmCard,
  agreed: AgreedOrigins,
  language: string,
): Promise<CardReport> {
  const find = (part: string) => card.shadowRoot?.querySelector<HTMLElement>(part);
  const choice = language && find(`[aria-pressed=false][lang="${CSS.escape(language)}"]`);
  if (choice) {
    choice.click();
    await nextTask();
  }
  return {
    problems: card.problems,
    language: card.language,
    heading: find('[part=heading]')?.textContent ?? '',
    coveredPicture: uncoverPicture(card, agreed),
    contrasts: measureContrasts(card),
  };
}

/** A card is drawn by the end of the task in which it was changed. */
export const nextTask = () =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/** What a report says can be written down whole, and then compared. */
export const isSameReport = (one: CardReport, other: CardReport) =>
  JSON.stringify(one) === JSON.stringify(other);
