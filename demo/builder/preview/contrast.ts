/** How well words can be read on what is painted behind them, measured on the card as it stands. */
export interface Contrast {
  readonly where: string;
  /** As WCAG 2.2 defines it, from 1 to 21. */
  readonly ratio: number;
}

/** AA asks for this of text of any size. */
export const leastContrast = 4.5;

type Color = readonly [red: number, green: number, blue: number, alpha: number];

const measured: readonly (readonly [where: string, part: string])[] = [
  ['Words on the card', '[part=card]'],
  ['Heading', '[part=heading]'],
  ['Signs of an emergency', '[part=help]'],
  ['Buttons', 'a[part=button]'],
];

export function measureContrasts(card: Element): readonly Contrast[] {
  const colorOf = colorReader();
  return measured.flatMap(([where, part]) => {
    const element = card.shadowRoot?.querySelector(part);
    if (!element) return [];
    const text = colorOf(getComputedStyle(element).color);
    return { where, ratio: ratioOf(text, backgroundOf(element, colorOf)) };
  });
}

/** The nearest background that is painted. */
function backgroundOf(element: Element, colorOf: (css: string) => Color): Color {
  for (let each: Element | null = element; each; each = each.parentElement) {
    const color = colorOf(getComputedStyle(each).backgroundColor);
    if (color[3] > 0) return color;
  }
  return [255, 255, 255, 255];
}

/** By painting one point: a browser knows more ways to write a colour than anybody would parse. */
function colorReader(): (color: string) => Color {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return (color) => {
    if (!context) return [0, 0, 0, 0];
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha];
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
