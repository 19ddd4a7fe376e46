import { wordNames } from '../../../src/card/settings-in.js';
import type { BackSpasmCard } from '../../../src/index.js';
import { attributesOf } from '../state/attributes.js';
import type { AgreedOrigins } from '../state/hosts.js';
import { keepLast } from '../state/keep-last.js';
import { baseOf } from '../state/languages.js';
import { mayRequest, sourceOf } from '../state/hosts.js';
import type { Setup } from '../state/setup.js';
import type { Values } from '../state/values.js';
import { coverPicture, hidesPictures } from './picture.js';

/** A card as this page shows it. */
export interface ShownCard {
  readonly attributes: Values;
  readonly variables: Values;
  readonly content: object | undefined;
}

/** This one would do something to the page instead of to the card. */
const notHere = ['structured-data'];

/** What says nothing of a card whose document is not here. */
const ofDocument = (name: string) => /^(src|review-)/.test(name);

/**
 * A card as its snippet would make it, but that it asks no host that nobody has agreed to.
 * @param overrides attributes that are different here; '' leaves one out
 */
export function shownCard(setup: Setup, agreed: AgreedOrigins, overrides: Values): ShownCard {
  const isMissing = !mayRequest(agreed, sourceOf(setup));
  const around = setup.attributes['lang'] || 'en';
  const attributes = { ...wordsOf(around, attributesOf(setup), overrides), ...overrides };
  return {
    attributes: Object.fromEntries(
      Object.entries(attributes).filter(
        ([name, value]) => value && !notHere.includes(name) && !(isMissing && ofDocument(name)),
      ),
    ),
    variables: setup.variables,
    content: setup.attributes['src'] ? undefined : contentOf(around, setup, overrides),
  };
}

/**
 * The card in another language is the one of a reader who chooses that from the menu: what names no
 * language is still in that of the page.
 */
function wordsOf(around: string, attributes: Values, { lang }: Values): Values {
  if (!lang || baseOf(lang) === baseOf(around)) return attributes;
  const ofPage = Object.entries(attributes).map(([name, value]) => [
    wordNames.includes(name) ? `${name}-${baseOf(around)}` : name,
    value,
  ]);
  // What says its language already counts before what does not.
  return { ...Object.fromEntries(ofPage), ...withoutPlainWords(attributes) };
}

const withoutPlainWords = (attributes: Values): Values =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => !wordNames.includes(name)));

function contentOf(around: string, { document }: Setup, { lang }: Values): object | undefined {
  const { value } = document;
  const namesNone = value && !('lang' in value) && !('translations' in value);
  return namesNone && lang && baseOf(lang) !== baseOf(around) ? ofLanguage(value, around) : value;
}

/** A card reads again what is another object. */
const ofLanguage = keepLast((document: object, lang: string): object => ({ lang, ...document }));

/** Makes a card on this page so, by what is public of the element alone. */
export function showCard(card: BackSpasmCard, { attributes, variables, content }: ShownCard): void {
  if (card.content !== content || (card.getAttribute('src') ?? '') !== (attributes['src'] ?? ''))
    coverPicture(card);
  for (const name of card.getAttributeNames())
    if (!['id', 'style'].includes(name) && !attributes[name]) card.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
  for (const name of Array.from(card.style))
    if (!(name in variables)) card.style.removeProperty(name);
  for (const [name, value] of Object.entries(variables)) card.style.setProperty(name, value);
  if (card.content !== content) card.content = content;
}

/**
 * Calls back when a card of this page reports something, and keeps its links from leaving and its
 * handout from loading what the card may not.
 */
export function followCards(onChange: () => void, onHeldBack: () => void): void {
  // They do not bubble, and there are two cards.
  for (const event of ['bsc-problems', 'bsc-change', 'bsc-ready'])
    document.body.addEventListener(event, onChange, true);
  // A link of the preview would leave the page, and what is on it.
  const stay = (event: Event) => {
    const isPrint = event instanceof CustomEvent && event.detail.action === 'print';
    const isHeldBack = isPrint && hidesPictures(event.target as BackSpasmCard);
    if (!isPrint || isHeldBack) event.preventDefault();
    if (isHeldBack) onHeldBack();
  };
  document.body.addEventListener('bsc-action', stay, true);
}

const watched = new WeakSet<BackSpasmCard>();

/** A document that loads after a card was ready is reported by no event, unless it has problems. */
export function watchText(card: BackSpasmCard, onChange: () => void): void {
  if (watched.has(card) || !card.shadowRoot) return;
  watched.add(card);
  const observer = new MutationObserver(onChange);
  observer.observe(card.shadowRoot, { childList: true, characterData: true, subtree: true });
}
