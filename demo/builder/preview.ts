import type { BackSpasmCard } from '../../src/index.js';
import { measureContrasts } from './contrast.js';
import type { Contrast } from './contrast.js';
import type { Setup } from './setup.js';
import { attributesOf } from './snippets.js';

/** What a card says of itself once it is drawn. */
export interface Drawn {
  readonly problems: BackSpasmCard['problems'];
  readonly fingerprint: string;
  readonly language: string;
  readonly heading: string;
  readonly picture: string;
  readonly contrasts: readonly Contrast[];
}

/** Attributes that would do something to this page instead of to the card. */
const notHere = ['structured-data'];

/**
 * Makes a card as the snippet would, by what is public of the element alone.
 * @param overrides attributes that are otherwise here; '' leaves one out
 */
export function show(
  card: BackSpasmCard,
  setup: Setup,
  overrides: Readonly<Record<string, string>> = {},
): void {
  const wanted: Record<string, string> = { ...attributesOf(setup), ...overrides };
  for (const name of card.getAttributeNames())
    if (!['id', 'style'].includes(name) && !wanted[name]) card.removeAttribute(name);
  for (const [name, value] of Object.entries(wanted))
    if (value && !notHere.includes(name)) card.setAttribute(name, value);
  for (const name of Array.from(card.style))
    if (!(name in setup.variables)) card.style.removeProperty(name);
  for (const [name, value] of Object.entries(setup.variables)) card.style.setProperty(name, value);
  const content = setup.attributes['src'] ? undefined : setup.document || undefined;
  if (card.content !== content) card.content = content;
}

/**
 * Once it has been drawn, which is at the end of the task in which it was changed.
 * @param language to change it to by its menu, as a reader would: a document may name another, and
 *   then no attribute does
 */
export async function drawn(card: BackSpasmCard, language: string): Promise<Drawn> {
  await nextTask();
  const find = (part: string) => card.shadowRoot?.querySelector<HTMLElement>(part);
  const choice = language && find(`[aria-pressed=false][lang="${CSS.escape(language)}"]`);
  if (choice) {
    choice.click();
    await nextTask();
  }
  const picture = find('[part=illustration] :is([role=img], img)');
  return {
    problems: card.problems,
    fingerprint: card.fingerprint,
    language: card.language,
    heading: find('[part=heading]')?.textContent ?? '',
    picture: picture?.getAttribute('aria-label') ?? picture?.getAttribute('alt') ?? '',
    contrasts: measureContrasts(card),
  };
}

const nextTask = () =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });
