import { css } from './css.js';

/**
 * The theme. Public variables that more than one rule needs are read here into private ones.
 *
 * Colours come in two layers. The default palettes are plain colours, which any browser knows. On
 * top, where a browser can work out the colour of a text from what is painted behind it, a clinic's
 * own colours count. Where it cannot, they would make text that nobody can read, so of them only the
 * accent counts, and only in lines. Some browsers know each part of the formula, but not `light-dark()`
 * within a relative colour. Chromium 131 knows that too, and its tab crashes where a colour that is
 * known late (`light-dark()`, `Canvas`, `currentcolor`) meets `clamp()` in there; so we ask for a
 * writing mode, which it lacks. What remains is Chromium from 132 on, Firefox from 133, Safari from
 * 18.4. The condition can go when Chromium 131 is no longer in use.
 */
export const tokens = css`
  :host {
    .wrapper {
      color-scheme: light;
      /* A page may have some of the same names. */
      --_edge: initial;
      --_solid: initial;
      /* Within limits, beyond which words would be cut off or lie outside of the card. */
      --_radius: min(var(--bsc-radius, 0.75em), 1.5em);
      --_space: clamp(0px, var(--bsc-space, 1em), min(3em, 64px));
      --_surface: var(--bsc-surface, #fff);
      --_base: 1;
      /* These show where a page's surface is no colour. */
      background: #fff;
      color: var(--_text);
      --_text: #262626;
      --_border: var(--bsc-border, #d5dedc);
      --_accent: var(--bsc-accent, #0a5f5f);
      --_tint: #edf3f3;
      --_emergency: var(--bsc-emergency, #a3211a);
      --_emergency-tint: #fdeeec;
      --_today: var(--bsc-today, #8a4b00);
      --_today-tint: #fff5e3;
      --_routine: var(--bsc-routine, #1c5e46);
      --_routine-tint: #ecf6f0;
      /*
       * One channel of the text colour for a background r g b: white where its relative luminance
       * (WCAG 2.2) is below .1791, at which white and black contrast alike, at 4.58 to 1; above it
       * black, softened as the background gets lighter, never below AA. contrast-color() would do,
       * were it in every browser in use and its black softer.
       */
      --_luminance: (
        (0.2126 * clamp(0, r, 1) + 0.7152 * clamp(0, g, 1) + 0.0722 * clamp(0, b, 1) - 1) * alpha +
          1
      );
      --_ink: calc(
        min(1, max((0.1791 - var(--_luminance)) * infinity, var(--_luminance) * 0.03 - 0.009))
      );
    }
    /* On paper, a dark card is light: printers leave out backgrounds. */
    @media screen {
      .dark {
        color-scheme: dark;
        --_base: 0;
        background: #131c1f;
        --_surface: var(--bsc-surface, #131c1f);
        --_text: #fff;
        --_border: var(--bsc-border, #33434a);
        --_accent: var(--bsc-accent, #6fd0c6);
        --_tint: #1a2a2c;
        --_emergency: var(--bsc-emergency, #ff8a7f);
        --_emergency-tint: #2c1715;
        --_today: var(--bsc-today, #ffc266);
        --_today-tint: #2a2011;
        --_routine: var(--bsc-routine, #7fd3ae);
        --_routine-tint: #13261e;
      }
    }
    /* The same once more: light-dark(), which would spare it, is not in every browser in use. */
    @media screen and (prefers-color-scheme: dark) {
      .auto {
        color-scheme: dark;
        --_base: 0;
        background: #131c1f;
        --_surface: var(--bsc-surface, #131c1f);
        --_text: #fff;
        --_border: var(--bsc-border, #33434a);
        --_accent: var(--bsc-accent, #6fd0c6);
        --_tint: #1a2a2c;
        --_emergency: var(--bsc-emergency, #ff8a7f);
        --_emergency-tint: #2c1715;
        --_today: var(--bsc-today, #ffc266);
        --_today-tint: #2a2011;
        --_routine: var(--bsc-routine, #7fd3ae);
        --_routine-tint: #13261e;
      }
    }

    /* Whatever is painted tells its background; its text follows. */
    article,
    header,
    [part='help'],
    .band,
    .points,
    .button {
      background-color: var(--_bg);
      color: var(--_text);
    }
    article,
    .button {
      --_bg: var(--_solid, var(--_surface));
    }
    header,
    .points {
      --_bg: var(--_tint);
    }
    .emergency,
    .avoid {
      --_edge: var(--_emergency);
    }
    .today,
    .check {
      --_edge: var(--_today);
    }
    .routine,
    .do {
      --_edge: var(--_routine);
    }
    .emergency {
      --_bg: var(--_emergency-tint);
    }
    .today {
      --_bg: var(--_today-tint);
    }
    .routine {
      --_bg: var(--_routine-tint);
    }
    /*
     * White on a deep colour, in the dark too: Chromium, where it darkens pages by force, makes dark
     * words light and leaves a bright colour behind them as it is.
     */
    .band,
    [data-action='book'] {
      --_text: #fff;
    }
    .band {
      --_bg: var(--bsc-emergency, #a3211a);
      --_edge: currentcolor;
    }
    .band .button {
      --_bg: #fff;
      --_text: #262626;
    }
    [data-action='book'] {
      --_bg: #0a5f5f;
      border-color: var(--_accent);
    }

    @supports not (
      (writing-mode: sideways-lr) and (color: color(from light-dark(#000, #000) srgb-linear r g b))
    ) {
      .wrapper {
        --bsc-surface: initial;
        --bsc-emergency: initial;
      }
    }
    @supports (writing-mode: sideways-lr) and
      (color: color(from light-dark(#000, #000) srgb-linear r g b)) {
      /*
       * A surface that is not opaque: on white behind a light card, on black behind a dark one, since
       * nobody knows what else is there, the card's own shadow among it.
       */
      .wrapper {
        /* A channel brighter than any screen would be no number once its luminance is worked out. */
        --_opaque: clamp(-1, r, 2) clamp(-1, g, 2) clamp(-1, b, 2) / 1;
        --_solid: color(
          from
            color(
              from var(--_surface) srgb calc((r - var(--_base)) * alpha + var(--_base))
                calc((g - var(--_base)) * alpha + var(--_base))
                calc((b - var(--_base)) * alpha + var(--_base)) / 1
            )
            srgb var(--_opaque)
        );
      }
      /*
       * Of what stands there, too: if a clinic's colour is currentcolor, that is for it the colour
       * behind, and not its own.
       */
      article,
      article > * {
        color: var(
          --bsc-text,
          color(from var(--_bg) srgb-linear var(--_ink) var(--_ink) var(--_ink) / 1)
        );
      }
      header,
      [part='help'],
      .band,
      .points,
      .button,
      header > *,
      [part='help'] > *,
      .band > *,
      .points > *,
      .button > * {
        color: color(from var(--_bg) srgb-linear var(--_ink) var(--_ink) var(--_ink) / 1);
      }
      header,
      .points {
        --_bg: color-mix(
          in oklab,
          color(from var(--_accent) srgb var(--_opaque)) 8%,
          var(--_solid)
        );
      }
      .band {
        --_bg: color(from var(--bsc-emergency, #a3211a) srgb var(--_opaque));
      }
      [data-action='book'] {
        --_bg: color(from var(--bsc-accent, #0a5f5f) srgb var(--_opaque));
      }
    }

    @media (forced-colors: active) {
      svg {
        --_accent: CanvasText;
        --_edge: CanvasText;
        --_emergency: CanvasText;
        --_surface: Canvas;
        --_bg: Canvas;
      }
    }
    @media print {
      * {
        --_surface: #fff;
        --_text: #000 !important;
        --bsc-text: #000;
        --_bg: #fff !important;
      }
    }
  }
`;
