import { forLists } from '../../../src/document/schema.js';
import type { AttributeShapes, SwitchName } from '../../../src/settings.js';
import type { Setup } from '../state/setup.js';

/** Where on the card each attribute shows; empty where that is all of it, or out of sight. */
const placesOfAttributes: Readonly<Record<keyof AttributeShapes | SwitchName, string>> = {
  ...forLists((name) => `[part=section].${name}`),
  languages: '[part=header]',
  clinic: '[part=heading]',
  heading: '[part=heading]',
  summary: '[part=summary]',
  'emergency-number': '.emergency',
  'advice-number': '.today',
  phone: '[part=actions]',
  'book-href': '[part=actions]',
  'book-label': '[part=actions]',
  'feedback-href': '[part=actions]',
  'read-aloud': '[part=actions]',
  'print-size': '[part=actions]',
  disclaimer: '.disclaimer',
  'review-by': '',
  'review-role': '',
  'review-on': '',
  'review-due': '',
  'review-href': '',
  'review-text': '[part=review]',
  citations: '[part=sources]',
  src: '',
  'src-integrity': '',
  sections: '',
  layout: '',
  theme: '',
  'heading-level': '',
  'structured-data': '',
  'print-address': '',
};
const places: Readonly<Record<string, string>> = {
  ...placesOfAttributes,
  lang: '[part=header]',
  '--bsc-emergency': '.emergency',
  '--bsc-today': '.today',
  '--bsc-routine': '.routine',
};

/** What shows where a change can be seen; empty where it is all of the card, or out of sight. */
export function placeOfChange(before: Setup, now: Setup): string {
  for (const group of ['attributes', 'variables'] as const) {
    const names = Object.keys({ ...before[group], ...now[group] });
    const changed = names.filter((name) => before[group][name] !== now[group][name]);
    const place = changed.flatMap((name) => places[name] || [])[0];
    if (changed.length) return place ?? '';
  }
  return '';
}

/**
 * Brings a place of the card into view within the preview, which alone is scrolled: the page and the
 * focus stay where somebody is writing. It is not brought where it can be seen.
 */
export function showPlace(stage: HTMLElement, card: Element, place: string): void {
  const target = place && card.shadowRoot?.querySelector(place);
  if (target) bringIntoView(stage, target);
}

/** The same for the first item that has some words in it. */
export function showWords(stage: HTMLElement, card: Element, words: string): void {
  const text = words.split('\n')[0]?.trim() ?? '';
  const places = '[part=item], [part=heading], [part=summary], .disclaimer';
  const all = card.shadowRoot?.querySelectorAll(places) ?? [];
  const target = text && Array.from(all).find(({ textContent }) => textContent?.includes(text));
  if (target) bringIntoView(stage, target);
}

function bringIntoView(stage: HTMLElement, target: Element): void {
  let fold = target.closest('details');
  for (; fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
  const [shown, part] = [stage.getBoundingClientRect(), target.getBoundingClientRect()];
  const isSeen = part.top >= shown.top && part.top < shown.bottom - shown.height / 4;
  if (!isSeen) stage.scrollTop += part.top - shown.top - shown.height / 8;
}
