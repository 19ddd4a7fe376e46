/** An sRGB colour, each channel from 0 to 255. */
export type Rgb = readonly [number, number, number];

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const context = canvas.getContext('2d', { willReadFrequently: true });

/** What a browser paints for any CSS colour, as computed styles give it. */
export function paint(color: string): Rgb {
  const [red, green, blue, alpha] = pixelOf([color]);
  if (alpha !== 255) throw new Error(`${color} is not opaque`);
  return [red, green, blue];
}

/** One point of colours that lie on each other, the lowest first. */
function pixelOf(colors: readonly string[]): readonly [...Rgb, alpha: number] {
  if (!context) throw new Error('there is no canvas');
  context.clearRect(0, 0, 1, 1);
  for (const color of colors) {
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha];
}

/** Contrast by WCAG 2.2: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Rgb, other: Rgb): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function luminance(color: Rgb): number {
  const [red = 0, green = 0, blue = 0] = color.map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** What is painted behind an element, its own background included, on a page that is white. */
export function backgroundOf(element: Element): Rgb {
  const layers: string[] = [];
  for (let each: Element | null = element; each; each = parentOf(each))
    layers.unshift(getComputedStyle(each).backgroundColor);
  const [red, green, blue] = pixelOf(['#fff', ...layers]);
  return [red, green, blue];
}

/** Of what is at the top of a root, in any frame, the element whose root it is. */
function parentOf({ parentElement, parentNode }: Element): Element | null {
  return parentElement ?? (parentNode && isRoot(parentNode) ? parentNode.host : null);
}

const isRoot = (node: Node): node is ShadowRoot => 'host' in node;
