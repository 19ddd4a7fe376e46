import type { BackSpasmCard } from '../../../src/index.js';
import { measureContrasts } from './contrast.js';
import type { Contrast } from './contrast.js';
import type { Hosts } from './hosts.js';
import { sourceOf } from './hosts.js';
import { coverPicture, pictureOf, uncoverPicture, wordsOfPicture } from './picture.js';
import type { Setup } from '../state/setup.js';
import { attributesOf } from '../snippet/snippets.js';

/** What a card says of itself once it is drawn. */
export interface Drawn {
  readonly problems: BackSpasmCard['problems'];
  readonly fingerprint: string;
  readonly language: string;
  readonly heading: string;
  readonly picture: string;
  /** Where a picture is that nobody has agreed to load. */
  readonly coveredPicture: string | undefined;
  readonly contrasts: readonly Contrast[];
}

export const nothingDrawn: Drawn = {
  problems: [],
  fingerprint: '',
  language: '',
  heading: '',
  picture: '',
  coveredPicture: undefined,
  contrasts: [],
};

/** Attributes that would do something to this page instead of to the card. */
const notHere = ['structured-data'];

/** What says nothing of a card whose document is not here. */
const ofDocument = (name: string) => /^(src|review-)/.test(name);

/**
 * Makes a card as the snippet would, by what is public of the element alone, and has it ask no host
 * that nobody has agreed to.
 * @param overrides attributes that are otherwise here; '' leaves one out
 */
export function show(
  card: BackSpasmCard,
  setup: Setup,
  hosts: Hosts,
  overrides: Readonly<Record<string, string>> = {},
): void {
  const wanted: Record<string, string> = { ...attributesOf(setup), ...overrides };
  if (!hosts.mayAsk(sourceOf(setup)))
    for (const name of Object.keys(wanted).filter(ofDocument)) wanted[name] = '';
  const content = setup.attributes['src'] ? undefined : setup.document || undefined;
  if (card.content !== content || (card.getAttribute('src') ?? '') !== (wanted['src'] ?? ''))
    coverPicture(card);
  for (const name of card.getAttributeNames())
    if (!['id', 'style'].includes(name) && !wanted[name]) card.removeAttribute(name);
  for (const [name, value] of Object.entries(wanted))
    if (value && !notHere.includes(name)) card.setAttribute(name, value);
  for (const name of Array.from(card.style))
    if (!(name in setup.variables)) card.style.removeProperty(name);
  for (const [name, value] of Object.entries(setup.variables)) card.style.setProperty(name, value);
  if (card.content !== content) card.content = content;
}

/**
 * Once it has been drawn, which is at the end of the task in which it was changed.
 * @param language to change it to by its menu, as a reader would: a document may name another, and
 *   then no attribute does
 */
export async function drawn(card: BackSpasmCard, hosts: Hosts, language: string): Promise<Drawn> {
  await nextTask();
  const find = (part: string) => card.shadowRoot?.querySelector<HTMLElement>(part);
  const choice = language && find(`[aria-pressed=false][lang="${CSS.escape(language)}"]`);
  if (choice) {
    choice.click();
    await nextTask();
  }
  return {
    problems: card.problems,
    fingerprint: card.fingerprint,
    language: card.language,
    heading: find('[part=heading]')?.textContent ?? '',
    picture: wordsOfPicture(card.shadowRoot),
    coveredPicture: uncoverPicture(card, hosts),
    contrasts: measureContrasts(card),
  };
}

/** Calls back when a card of this page has something to say, and keeps its links from leaving. */
export function followCards(onChange: () => void): void {
  // They do not bubble, and there are two cards.
  for (const event of ['bsc-problems', 'bsc-change', 'bsc-ready'])
    document.body.addEventListener(event, onChange, true);
  // A link of the preview would leave the page, and what is on it.
  const stay = (event: Event) => {
    if (!(event instanceof CustomEvent && event.detail.action === 'print')) event.preventDefault();
  };
  document.body.addEventListener('bsc-action', stay, true);
}

const watched = new WeakSet<BackSpasmCard>();

/** A document that comes after a card was ready is told by no event, unless it has problems. */
export function watchText(card: BackSpasmCard, onChange: () => void): void {
  if (watched.has(card) || !card.shadowRoot) return;
  watched.add(card);
  const signOf = () => `${card.fingerprint} ${pictureOf(card)}`;
  let sign = signOf();
  new MutationObserver(() => {
    const now = signOf();
    if (now !== sign) onChange();
    sign = now;
  }).observe(card.shadowRoot, { childList: true, characterData: true, subtree: true });
}

const nextTask = () =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });
