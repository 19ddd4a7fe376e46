/** How a card looks, so that one on a page with a policy can be compared with one on a plain page. */
import { cardsOf, open, script } from './page.js';

const properties = [
  'display',
  'visibility',
  'color',
  'background',
  'border',
  'border-radius',
  'margin',
  'padding',
  'font',
  'fill',
  'stroke',
  'list-style',
  'grid-template-columns',
];

interface Look {
  /** Name, styles and own words of an element. */
  readonly traits: string;
  readonly box: readonly number[];
}

/** Its own, in however many nodes. */
const wordsOf = (element: Element) =>
  Array.from(element.childNodes, (node) => (node.nodeType === 3 ? node.nodeValue : '\n'))
    .join('')
    .replace(/\s+/g, ' ');

function looksOf(card: HTMLElement): Look[] {
  const view = card.ownerDocument.defaultView;
  if (!card.shadowRoot || !view) throw new Error('the card is not drawn');
  const host = card.getBoundingClientRect();
  // The lines of a drawing, half of all elements, look as the drawing that they are in.
  return Array.from(card.shadowRoot.querySelectorAll(':not(style, svg *)'), (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const styles = view.getComputedStyle(element);
    const traits = [
      element.localName,
      ...properties.map((property) => styles.getPropertyValue(property)),
      wordsOf(element),
    ].join(' | ');
    // What has no room has no place either: where it is told to be depends on scrolling.
    return { traits, box: width || height ? [x - host.x, y - host.y, width, height] : [] };
  });
}

let usual: Promise<Look[]> | undefined;

/** The look of a card that a page has only loaded, without a policy. */
async function usualLooks(): Promise<Look[]> {
  const [card] = await cardsOf(await open(`${script}<back-spasm-card></back-spasm-card>`));
  if (!card) throw new Error('there is no card');
  return looksOf(card);
}

/** Where a card does not look as one on a plain page; empty where it does. */
export async function faultsOf(card: HTMLElement | undefined): Promise<string[]> {
  if (!card) return ['there is no card'];
  usual ??= usualLooks();
  const [looks, plain] = [looksOf(card), await usual];
  if (looks.length !== plain.length) return [`${looks.length} elements instead of ${plain.length}`];
  return looks.flatMap(({ traits, box }, index) => {
    const other = plain[index];
    const isSame =
      traits === other?.traits &&
      box.length === other.box.length &&
      // A card that begins within a pixel is drawn from the next one on.
      box.every((value, side) => Math.abs(value - (other.box[side] ?? 0)) <= 1);
    return isSame
      ? []
      : [`${traits} ${box.join(' ')} instead of ${other?.traits} ${other?.box.join(' ')}`];
  });
}
