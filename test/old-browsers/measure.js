/** Runs in a page: what a reader can see of its card. Written for the oldest browser of the tests. */
(() => {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

  /** Red, green, blue and alpha, 0 to 255, of any CSS colour that the browser knows. */
  function paint(color) {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data];
  }

  /** By WCAG 2.2: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
  function contrast(one, other) {
    const luminances = [luminance(one), luminance(other)];
    return (Math.max(...luminances) + 0.05) / (Math.min(...luminances) + 0.05);
  }

  function luminance(color) {
    const [red, green, blue] = color.map((channel) => {
      const value = channel / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  const parentOf = (element) => element.parentElement || element.getRootNode().host;

  /** The nearest background behind it; a page that paints none is white. */
  function backgroundOf(element) {
    for (let each = element; each; each = parentOf(each)) {
      const color = paint(getComputedStyle(each).backgroundColor);
      if (color[3] === 255) return color;
      if (color[3]) throw new Error(`${each.localName} is half transparent`);
    }
    return [255, 255, 255, 255];
  }

  const card = document.querySelector('back-spasm-card');
  const { shadowRoot: root } = card;
  const all = (selector) => [...root.querySelectorAll(selector)];
  const isShown = (element) => element.getClientRects().length > 0;
  const wordsOf = (element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());

  window.measure = {
    /** The text that can be read least, of all that is drawn, folded or not. */
    leastContrast() {
      for (const fold of all('details')) fold.open = true;
      const measured = all('article *')
        .filter((element) => element instanceof HTMLElement && wordsOf(element) && isShown(element))
        .map((element) => ({
          ratio: contrast(paint(getComputedStyle(element).color), backgroundOf(element)),
          words: element.textContent.trim().slice(0, 40),
        }));
      for (const fold of all('details')) fold.open = false;
      if (measured.length < 50) throw new Error(`only ${measured.length} texts show`);
      return measured.reduce((least, each) => (each.ratio < least.ratio ? each : least));
    },

    text: () => root.textContent.replace(/\s+/g, ' '),

    /** What tells the levels from each other and from the page, but words. */
    levels() {
      // What is folded has no size in the oldest.
      for (const fold of all('details')) fold.open = true;
      return all('[part=help]').map((level) => {
        const styles = getComputedStyle(level);
        const icon = level.querySelector('svg');
        const { width, height } = icon.getBoundingClientRect();
        const button = level.querySelector('.button');
        const surface = backgroundOf(level.parentElement);
        return {
          name: level.className,
          edge: parseFloat(styles.borderLeftWidth),
          edgeContrast: contrast(paint(styles.borderLeftColor), surface),
          isTinted: paint(styles.backgroundColor).join() !== surface.join(),
          icon: {
            width,
            height,
            stroke: contrast(paint(getComputedStyle(icon).stroke), backgroundOf(icon)),
          },
          button: button && {
            height: button.getBoundingClientRect().height,
            isFilled: backgroundOf(button).join() !== backgroundOf(level).join(),
          },
        };
      });
    },

    contrastOf(selector, behind) {
      return contrast(
        paint(getComputedStyle(root.querySelector(selector)).color),
        backgroundOf(root.querySelector(behind || selector)),
      );
    },

    color: (selector, property) => paint(getComputedStyle(root.querySelector(selector))[property]),
  };
})();
