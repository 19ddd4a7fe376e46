import { hostileValues } from './hostile-values.js';

/** A style sheet of a page that sets this for all that it holds. */
export const everywhere = (declarations: string) => `html, body, * { ${declarations} }`;

/** Every inherited property at once, but for what turns, hides or freezes a page as such. */
export const everythingInherited = everywhere(
  Object.entries(hostileValues)
    .filter(([name]) => !/writing-mode$|^interactivity$/.test(name))
    .map(([name, value]) => `${name}: ${value} !important;`)
    .join(' '),
);
export const everythingUnset = '* { all: unset !important }';

export const style = (css: string) => `<style>${css}</style>`;

/** The page's typeface is let through on purpose: this holds a card to the one of the tests. */
export const font = 'style="--bsc-font: Vazirmatn"';
