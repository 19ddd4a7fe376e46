/** How well words can be read on what is painted behind them, measured on the card as it stands. */
export interface Contrast {
  readonly where: string;
  /** As WCAG 2.2 defines it, from 1 to 21. */
  readonly ratio: number;
}

/** AA asks for this of text of any size. */
export const leastContrast = 4.5;

type Color = readonly [red: number, green: number, blue: number];

const measured: readonly (readonly [where: string, part: string])[] = [
  ['Words on the card', '[part=card]'],
  ['Heading', '[part=heading]'],
  ['Signs of an emergency', '[part=help]'],
  ['Buttons', 'a[part=button]'],
];

export function measureContrasts(card: Element): readonly Contrast[] {
  const paint = painter();
  return measured.flatMap(([where, part]) => {
    const element = card.shadowRoot?.querySelector(part);
    if (!element) return [];
    const layers = layersBehind(element);
    const words = paint([...layers, getComputedStyle(element).color]);
    return { where, ratio: ratioOf(words, paint(layers)) };
  });
}

/** What is painted behind the words of an element, the lowest first, on a page that is white. */
function layersBehind(element: Element): readonly string[] {
  const layers: string[] = [];
  for (let each: Element | null = element; each; each = each.parentElement)
    layers.unshift(getComputedStyle(each).backgroundColor);
  return ['#fff', ...layers];
}

/** By painting one point: a browser knows more ways to write a colour than anybody would parse. */
function painter(): (colors: readonly string[]) => Color {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return (colors) => {
    if (!context) return [0, 0, 0];
    for (const color of colors) {
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
    }
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
    return [red, green, blue];
  };
}

function ratioOf(one: Color, other: Color): number {
  const [light = 0, dark = 0] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminanceOf([red, green, blue]: Color): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
    const channel = value / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
