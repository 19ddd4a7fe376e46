import type { Sheet } from './css.js';
import { addSheet, css, makeSheet } from './css.js';
import { tokens } from './tokens.js';

/**
 * The card's own styles. The page cannot reach in: the host takes part in its layout and nothing
 * else, and the wrapper starts from initial values. No rem (a page's root size is its own), logical
 * properties only, and container conditions in px (in em they would follow the page's font).
 */
const structure = css`
  :host {
    /* The wrapper is a line of its own, which the page's indent would move. */
    text-indent: initial !important;
    display: block !important;

    .wrapper {
      all: initial;
      /* A block would take the page's underline and first letter. */
      display: inline-block;
      inline-size: 100%;
      vertical-align: top;
      /* In a hidden tab of the page, the card is hidden too. */
      visibility: inherit;
      -webkit-user-select: text;
      user-select: text;
      -webkit-text-size-adjust: 100%;
      text-size-adjust: 100%;
      font: medium / 1.375 sans-serif;
      font-family: var(--bsc-font, inherit);
      container: back-spasm-card / inline-size;
      /* Behind the article, which hides an inset one: it could cover words. */
      border-radius: var(--_radius);
      box-shadow: var(--bsc-shadow);
      /* Where a page asks for the smallest width (flex rows, floats), the card has one. */
      contain-intrinsic-inline-size: 240px;
      /* A shadow could cover what stands above the card, or beside it. Makes a stacking context, too. */
      clip-path: inset(-4px -16px -16px);
    }
    /* A page's ::part() cannot hide the warnings, nor what holds them. */
    article {
      /* What is hidden from the eye alone is placed by it, not by the page. */
      position: relative;
      display: grid !important;
      visibility: inherit !important;
      /* However large its text is, the card is no wider than its place. */
      grid-template-columns: minmax(0, 1fr);
      --_largest: 64px;
      /* Where the page's typeface is monospace alone, medium is 13px or 12px. */
      font-size: clamp(12px, var(--bsc-font-size, max(16px, 1em)), var(--_largest));
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      /* Safari knows the second from 16 on. */
      overflow: hidden;
      overflow: clip;
      overflow-wrap: anywhere;
    }
    [part='help'],
    [part='help'] *,
    .disclaimer {
      visibility: inherit !important;
    }
    [part='help'],
    .band,
    .disclaimer {
      display: block !important;
    }

    [part$='heading'],
    p,
    ul,
    ol {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    article > * {
      padding: 0.6em var(--_space);
      /* A size that is no number, such as 0px / 0, passes all limits and is none. */
      font-size: max(12px, 1em);
    }
    article > header {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0.25em 0.75em;
    }
    header > * {
      grid-column: 1 / -1;
    }
    header > [part='heading'] {
      grid-area: 2 / 1;
      align-self: end;
    }
    header > .from {
      grid-area: 3 / 1;
    }
    header > [part='summary'] {
      grid-row: 4;
    }
    [part='help'] .button,
    section > * + *,
    .band > * + *,
    details > * + * {
      margin-block-start: 0.5em;
    }
    [part$='heading'] {
      font: 700 1.3em/1.25 sans-serif;
      font-family: var(--bsc-heading-font, inherit);
      text-wrap: balance;
      hyphens: auto;
    }
    [part='heading'] {
      font-size: 1.7em;
    }
    [part='group-heading'] {
      display: flex !important;
      align-items: center;
      gap: 0.4em;
      margin-block: 0.5em 0.25em;
      font-size: 1.05em;
    }
    [part='summary'] {
      font-size: 1.1em;
      font-weight: 600;
    }
    p,
    li {
      max-inline-size: 70ch;
    }
    li > strong,
    label strong {
      display: block;
      margin-block-start: 0.25em;
    }
    small {
      display: block;
      font-size: 0.75em;
      font-weight: 600;
    }
    a {
      display: inline-block;
      min-block-size: 24px;
      color: inherit;
    }
    /* What stands between the tags shows where it is in the language that the card lacks. */
    :not(.strays)::slotted(:not([slot]):lang(en)) {
      display: none;
    }
    /* What the page puts there cannot lie over the card's own words. */
    slot[name] {
      display: block;
      padding-block: 0;
      contain: content;
    }
    .waiting > :not(div) {
      visibility: hidden;
    }
    .hidden {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    svg {
      flex: none;
      grid-row: 1 / 3;
      inline-size: 1.6em;
      fill: none;
      stroke: var(--_edge, currentcolor);
      stroke-width: 2;
      stroke-linecap: round;
      stroke-linejoin: round;
    }

    figure {
      margin: 0;
      text-align: center;
      font-size: 0.875em;
      line-height: 1.25;
    }
    header > figure {
      grid-area: 2 / 2 / 4;
      inline-size: 6em;
    }
    figure svg,
    img {
      inline-size: 100%;
      border-radius: 0.75em;
      /* In quirks mode there would be no room for descenders below it. */
      vertical-align: top;
    }
    /* However high a picture is, what stands below it is at most that far away. */
    img {
      max-block-size: 20em;
      object-fit: contain;
    }
    li > figure,
    li > img {
      float: right;
      inline-size: min(7.5em, 100%);
      margin-inline: 0.75em 0;
    }
    [dir='rtl'] li > figure,
    [dir='rtl'] li > img {
      float: left;
    }
    [dir='rtl'] li svg {
      transform: scaleX(-1);
    }
    li svg {
      stroke: currentcolor;
      stroke-width: 2.5;
    }

    [part='help'] {
      border: solid var(--_edge);
      border-width: 1px 0;
      border-inline-start-width: 0.4em;
    }
    /* Above all others of the card, whose letters may reach far out of their lines. */
    .emergency {
      position: relative;
      z-index: 1;
      padding-block-start: 0;
    }
    .band {
      margin-inline: calc(var(--_space) * -1);
      padding: 0.75em var(--_space);
    }
    [part='help'] [part='section-heading'],
    [part='review'] {
      display: grid !important;
      grid-template-columns: auto 1fr;
      column-gap: min(0.6em, 16px);
    }
    [part='section-heading'] > svg {
      inline-size: min(2em, 48px);
    }

    [part='sources'] {
      columns: 2 19em;
      column-gap: 2em;
    }
    /* No columns: with a drawing in them, WebKit balances them anew each time. */
    [role='list'] {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(19em, 100%), 1fr));
      column-gap: 2em;
    }
    li,
    figure {
      break-inside: avoid;
    }
    [part='item'] {
      display: flow-root !important;
      margin-block-end: 0.35em;
    }
    li ul,
    li ol {
      padding-inline-start: 1.4em;
    }
    li ul > li {
      list-style: disc;
    }
    li ol > li {
      list-style: decimal;
    }
    .line {
      display: list-item;
      list-style: disc;
      margin-inline-start: 1.25em;
    }
    /* As high as a line, which in quirks mode it may be alone on. */
    sup {
      display: inline-block;
      vertical-align: top;
      font-size: 0.8em;
      line-height: 1.72;
    }
    label {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: 0.6em;
      align-items: center;
      min-block-size: 44px;
      cursor: pointer;
    }
    input {
      inline-size: 1.4em;
      block-size: 1.4em;
      margin: 0;
      accent-color: var(--_edge, var(--_accent));
    }
    /* So that the number stands beside the first line of a title, not the last. */
    [part='sources'] a {
      display: block;
    }
    [part='sources'] li {
      list-style: decimal;
      margin-inline-start: 2.5em;
      margin-block-end: 0.85em;
      font-size: 0.9em;
    }

    .points {
      font-weight: 600;
    }
    .emergency [part='item'],
    .points [part='item'] {
      padding-inline-start: 0.875em;
    }
    .emergency :is([part='item'], [part='group-heading']) {
      overflow: clip;
    }
    .emergency [part='item']::before,
    .points [part='item']::before {
      content: '';
      float: inline-start;
      float: left;
      margin: 0.4375em 0 0 -0.875em;
      border: 0.25em solid var(--_edge, currentcolor);
      border-radius: 1em;
    }
    [dir='rtl'] .emergency [part='item']::before,
    [dir='rtl'] .points [part='item']::before {
      float: right;
      margin-inline: -0.875em 0;
    }
    article > details {
      padding-block: 0;
      border-block-start: 1px solid var(--_border);
    }
    article > [open] {
      padding-block-end: 0.75em;
    }
    summary {
      padding-block: 0.2em;
      display: grid;
      grid-template-columns: 1fr auto;
      align-content: center;
    }
    summary > * {
      grid-column: 1;
    }
    .glance {
      font-size: 0.9em;
      font-weight: 400;
    }
    /* One line of it. */
    [aria-hidden].glance {
      max-block-size: 1.375em;
      overflow: hidden;
    }
    [open] > summary > .glance,
    [open] > summary > strong {
      display: none;
    }
    summary::-webkit-details-marker {
      display: none;
    }
    summary::after {
      content: '';
      grid-area: 1 / 2 / span 3;
      align-self: center;
      margin: 0 0.5em;
      padding: 0.25em;
      border: solid;
      border-width: 0 0.15em 0.15em 0;
      transform: rotate(45deg);
    }
    [open] > summary::after {
      transform: rotate(225deg);
    }
    [open] > summary > .more,
    :not([open]) > summary > .less {
      display: none;
    }

    [part='actions'],
    [role='group'] {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
    }
    [part='actions'] .button {
      flex: auto;
      max-inline-size: 24em;
    }
    [part='actions'] > p {
      flex-basis: 100%;
    }
    /* Where a page has none of its own, there is no gap in front of them. */
    slot[name='actions'] {
      margin-inline-start: -0.5em;
    }
    ::slotted([slot='actions']) {
      margin-inline-start: 0.5em;
    }
    /* A number stays in one piece where a line has room for it. */
    bdo {
      display: inline-block;
    }
    button,
    .button {
      all: unset;
      display: inline-flex !important;
      box-sizing: border-box;
      text-decoration: underline;
    }
    summary,
    button,
    .button {
      align-items: center;
      min-block-size: 44px;
      font-weight: 600;
      cursor: pointer;
    }
    [role='group'] {
      gap: 0 0.9em;
      margin-block-start: -0.5em;
      font-size: 0.9em;
    }
    [aria-pressed='false'] {
      font-weight: 400;
    }
    [aria-pressed='true'] {
      text-decoration: none;
    }
    .button {
      justify-content: center;
      padding: 0.25em 1em;
      border: 2px solid;
      border-radius: calc(var(--_radius) * 0.7);
      text-align: center;
      text-decoration: none;
    }
    [hidden] {
      display: none !important;
    }
    [data-reading] {
      outline: 0.15em dashed;
      outline-offset: 0.1em;
    }
    [part='help'] .button {
      inline-size: 100%;
      max-inline-size: 24em;
    }
    :focus-visible {
      outline: 0.2em solid;
      outline-offset: 0.15em;
    }
    .button:focus-visible {
      outline-offset: -0.4em;
    }
    .button:hover {
      text-decoration: underline;
    }

    /* In a narrow place, a long word has to fit, too. */
    @supports (inline-size: 1cqi) {
      article {
        /* In a page's ::first-line, Firefox knows no width of the place: 12cqi is none. */
        --_largest: min(64px, max(24px, 12cqi));
      }
    }
    @container back-spasm-card (width >= 600px) {
      article > *,
      .band {
        padding-inline: calc(var(--_space) * 1.75);
      }
      .band {
        margin-inline: calc(var(--_space) * -1.75);
      }
      article {
        --_largest: min(64px, max(32px, 5.4cqi));
      }
      header > figure {
        grid-row-end: 5;
        inline-size: min(12em, 33cqi);
      }
      header > [part='summary'] {
        grid-column: 1;
      }
    }
    /* In a page's HTML nothing would hear them; their place stays, so that nothing moves should a script come. */
    @media (scripting: none) {
      .wrapper button {
        visibility: hidden !important;
      }
    }
    /* Under a header that sticks, nobody would see where they are. */
    :is(a, button, summary, input, [tabindex]) {
      scroll-margin-block: 128px;
    }
    /* Our own text between the tags, where something else there has to show. */
    .strays::slotted([lang][dir]) {
      display: none !important;
    }
    @media print {
      .wrapper {
        /* As an inline block it would move to the next page as a whole. */
        display: block;
        /* Firefox would print the first page alone. */
        clip-path: none;
        isolation: isolate;
        box-shadow: none;
      }
      /* Firefox breaks a grid in the middle of lines, and leaves pages nearly empty. */
      article,
      [role='list'] {
        display: block !important;
      }
      article > * + *,
      details + details {
        margin-block-start: calc(var(--_space) * 1.75);
      }
      [part$='heading'] {
        break-after: avoid;
      }
      ::details-content {
        content-visibility: visible;
        block-size: auto;
      }
      [type='button'] {
        display: none !important;
      }
    }
  }
  :host([hidden]) {
    display: none !important;
  }
`;

/** All of them, as the text of one sheet; an element that holds it has the same hash everywhere. */
export const styles = structure + tokens;

/** One sheet serves all cards of a document. Not of a window: a frame's stays when its page changes. */
const sheets = new WeakMap<Document, Sheet>();
/** The roots that could not adopt it, and have its text in an element. */
const rootsWithElement = new WeakSet<ShadowRoot>();

/** Gives a root the card's styles, also after it has moved to another document. */
export function adoptStyles(root: ShadowRoot): void {
  const page = root.ownerDocument;
  // A document without a window is not seen, and its cards are adopted again before they are.
  const view = page.defaultView;
  if (!view) return;
  const sheet = sheets.get(page) ?? makeSheet(styles, view);
  sheets.set(page, sheet);
  if (typeof sheet !== 'string') root.adoptedStyleSheets = [sheet];
  else if (!rootsWithElement.has(root)) {
    rootsWithElement.add(root);
    addSheet(root, sheet);
  }
}
