import { css } from './css.js';

/**
 * The theme. Public variables that more than one rule needs are read here into private ones. `light-dark()` follows `color-scheme`, which the theme's class sets.
 */
export const tokens = css`
  .wrapper {
    color-scheme: light;
    /* A page may have one of the same name. */
    --_edge: initial;
    --_accent: var(--bsc-accent, light-dark(#0a5f5f, #6fd0c6));
    --_surface: var(--bsc-surface, light-dark(#fff, #131c1f));
    --_border: var(--bsc-border, light-dark(#d5dedc, #33434a));
    --_radius: var(--bsc-radius, 0.75em);
    --_space: var(--bsc-space, 1em);
    --_emergency: var(--bsc-emergency, light-dark(#a3211a, #ff8a7f));
    --_today: var(--bsc-today, light-dark(#8a4b00, #ffc266));
    --_routine: var(--bsc-routine, light-dark(#1c5e46, #7fd3ae));
    /*
     * One channel of the text colour for a background r g b: white where its relative luminance
     * (WCAG 2.2) is below .1791, at which white and black contrast alike, at 4.58 to 1; above it
     * black, softened as the background gets lighter, never below AA. contrast-color() would do,
     * were it in every browser in use and its black softer.
     */
    --_luminance: ((0.2126 * r + 0.7152 * g + 0.0722 * b - 1) * alpha + 1);
    --_ink: calc(
      min(1, max((0.1791 - var(--_luminance)) * infinity, var(--_luminance) * 0.03 - 0.009))
    );
  }
  .dark {
    color-scheme: dark;
  }
  .auto {
    color-scheme: light dark;
  }

  /* Whatever is painted tells its background; its text follows. */
  article,
  header,
  [part='help'],
  .button {
    background: var(--_bg);
    color: color(from var(--_bg) srgb-linear var(--_ink) var(--_ink) var(--_ink) / 1);
  }
  article {
    --_bg: var(--_surface);
    color: var(
      --bsc-text,
      color(from var(--_bg) srgb-linear var(--_ink) var(--_ink) var(--_ink) / 1)
    );
  }
  header {
    --_bg: color-mix(in oklab, var(--_accent) 8%, var(--_surface));
  }
  .emergency,
  .avoid {
    --_edge: var(--_emergency);
    --_bg: light-dark(#fdeeec, #2c1715);
  }
  .today,
  .check {
    --_edge: var(--_today);
    --_bg: light-dark(#fff5e3, #2a2011);
  }
  .routine,
  .do {
    --_edge: var(--_routine);
    --_bg: light-dark(#ecf6f0, #13261e);
  }
  .button {
    --_bg: var(--_surface);
  }
  .emergency .button {
    --_bg: var(--_emergency);
  }
  [data-action='book'] {
    --_bg: var(--_accent);
  }

  @media (forced-colors: active) {
    svg {
      --_accent: CanvasText;
      --_edge: CanvasText;
      --_emergency: CanvasText;
      --_surface: Canvas;
    }
  }
  /* Printers leave out backgrounds, and a dark card's light text would go with them. */
  @media print {
    * {
      color-scheme: light;
      --_surface: #fff;
      --bsc-text: #000;
      --_bg: #fff !important;
    }
  }
`;
