import { render } from 'lit/html.js';
import type { BackSpasmCard } from '../../../src/index.js';
import { illustration } from '../../../src/view/illustration.js';
import type { AgreedOrigins } from '../state/hosts.js';
import { mayRequest } from '../state/hosts.js';

/** Whom each card may ask for the pictures of its items, as it was last looked at. */
const agreements = new WeakMap<BackSpasmCard, AgreedOrigins>();

/**
 * Covers a card's picture with the drawing. The picture is lazy, so a browser asks for it only once
 * it is rendered, and what a slot's own content covers is not. To leave its address out of the
 * document would change the fingerprint, of which it is a part. The pictures of its items are in no
 * slot: those are hidden as they are drawn, which is before a browser renders them.
 */
export function coverPicture(card: BackSpasmCard): void {
  if (!agreements.has(card) && card.shadowRoot) {
    agreements.set(card, new Set());
    const observer = new MutationObserver(() => hideItemPictures(card));
    observer.observe(card.shadowRoot, { childList: true, subtree: true });
  }
  if (coverOf(card)) return;
  const cover = document.createElement('div');
  cover.slot = 'illustration';
  drawCover(cover, card);
  card.append(cover);
}

/**
 * Uncovers what the page may ask for, once the card is drawn.
 * @returns the address of a picture that stays covered
 */
export function uncoverPicture(card: BackSpasmCard, agreed: AgreedOrigins): string | undefined {
  agreements.set(card, agreed);
  const hidden = hideItemPictures(card);
  const cover = coverOf(card);
  const address = pictureOf(card);
  // A document that is still loading may name one, and the card would draw it at once.
  const mayCome = address === undefined && card.src !== '';
  const isAgreed = mayRequest(agreed, address);
  if (!mayCome && isAgreed) cover?.remove();
  else if (cover) drawCover(cover, card);
  return isAgreed ? hidden : address;
}

/** Whether a handout of the card would ask a host that nobody has agreed to. */
export const hidesPictures = (card: BackSpasmCard): boolean => hideItemPictures(card) !== undefined;

/** @returns the address of one that stays hidden */
function hideItemPictures(card: BackSpasmCard): string | undefined {
  const pictures = card.shadowRoot?.querySelectorAll<HTMLImageElement>('[part=item] > img') ?? [];
  let hidden: string | undefined;
  for (const picture of pictures) {
    const isAgreed = mayRequest(agreements.get(card) ?? new Set(), picture.src);
    picture.style.display = isAgreed ? '' : 'none';
    if (!isAgreed) hidden = picture.src;
  }
  return hidden;
}

const pictureOf = (card: BackSpasmCard) =>
  card.shadowRoot?.querySelector<HTMLImageElement>('[part=illustration] img')?.src;

const coverOf = (card: BackSpasmCard) =>
  card.querySelector<HTMLElement>(':scope > [slot=illustration]');

function drawCover(cover: HTMLElement, { shadowRoot }: BackSpasmCard): void {
  const find = (part: string) => shadowRoot?.querySelector(`[part=illustration] ${part}`);
  const caption = find('figcaption')?.textContent ?? '';
  render(illustration({ alt: altTextIn(shadowRoot) || 'The lower back', caption }), cover);
}

function altTextIn(root: ShadowRoot | null): string {
  const picture = root?.querySelector('[part=illustration] :is([role=img], img)');
  return picture?.getAttribute('aria-label') ?? picture?.getAttribute('alt') ?? '';
}
