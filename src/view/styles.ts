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
      font: medium / 1.55 sans-serif;
      font-family: var(--bsc-font, inherit);
      container: back-spasm-card / inline-size;
      /* Where a page asks for the smallest width (flex rows, floats), the card has one. */
      contain-intrinsic-inline-size: 240px;
    }
    /* A page's ::part() cannot hide the warnings, nor what holds them. */
    article {
      /* What is hidden from the eye alone is placed by it, not by the page. */
      position: relative;
      display: grid !important;
      visibility: inherit !important;
      gap: calc(var(--_space) * 1.75) 0;
      /* However large its text is, the card is no wider than its place. */
      grid-template-columns: minmax(0, 1fr);
      /* Where the page's typeface is monospace alone, medium is 13px or 12px. */
      font-size: max(12px, var(--bsc-font-size, max(16px, 1em)));
      padding-block-end: calc(var(--_space) * 1.5);
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      box-shadow: var(--bsc-shadow);
      /* Safari knows the second from 16 on. */
      overflow: hidden;
      overflow: clip;
      overflow-wrap: anywhere;
    }
    .emergency,
    .emergency *,
    .disclaimer {
      visibility: inherit !important;
    }
    .emergency,
    .emergency li,
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
      grid-column: 1 / -1;
      margin-inline: var(--_space);
    }
    article > header {
      grid-row: 1;
      margin: 0;
      padding: calc(var(--_space) * 1.5) var(--_space);
      border-block-end: 1px solid var(--_border);
    }
    header p,
    section .button,
    section > * + *,
    details > * + * {
      margin-block-start: 0.75em;
    }
    [part$='heading'] {
      font: 700 1.3em/1.25 sans-serif;
      font-family: var(--bsc-heading-font, inherit);
      text-wrap: balance;
      hyphens: auto;
    }
    [part='heading'] {
      font-size: 1.8em;
    }
    [part='summary'] {
      font-size: 1.2em;
    }
    p,
    li {
      max-inline-size: 70ch;
    }
    li strong {
      display: block;
    }
    small {
      display: block;
      font-size: 0.9em;
      font-weight: 600;
    }
    a {
      display: inline-block;
      min-block-size: 24px;
      color: inherit;
    }
    /* What stands between the tags shows where it is in the language that the card lacks. */
    ::slotted(:not([slot]):lang(en)) {
      display: none;
    }
    .waiting > :not(div) {
      visibility: hidden;
    }
    .hidden,
    .do small {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    sup {
      white-space: nowrap;
    }
    svg {
      grid-row: 1 / 3;
      inline-size: 1.75em;
      fill: none;
      stroke: var(--_edge, currentcolor);
      stroke-width: 2;
      stroke-linecap: round;
      stroke-linejoin: round;
    }

    figure {
      text-align: center;
      font-size: 0.9em;
    }
    figure :is(svg, img) {
      inline-size: 13em;
      max-inline-size: 100%;
      border-radius: 0.75em;
      /* In quirks mode there would be no room for descenders below it. */
      vertical-align: top;
    }

    [part='help'] {
      padding: 1em;
      border: 1px solid var(--_edge);
      border-inline-start-width: 0.4em;
      border-radius: calc(var(--_radius) * 0.7);
    }
    [part='help'] > :first-child,
    [part='review'],
    li[class] {
      display: grid !important;
      grid-template-columns: auto 1fr;
      column-gap: 0.6em;
    }
    [part='help'] > :first-child > svg {
      inline-size: 2em;
    }
    [part='help'] li {
      border-inline-start: 3px solid var(--_edge);
      padding-inline-start: 0.75em;
    }

    ul,
    ol {
      columns: 2 19em;
      column-gap: 2.5em;
    }
    li,
    figure {
      break-inside: avoid;
    }
    li {
      margin-block-end: 0.85em;
    }
    /* So that the number stands beside the first line of a title, not the last. */
    ol a {
      display: block;
    }
    ol li {
      list-style: decimal;
      margin-inline-start: 2.5em;
      font-size: 0.9em;
    }

    details {
      padding-block-start: 0.5em;
      border-block-start: 1px solid var(--_border);
    }
    details + details {
      margin-block-start: calc(var(--_space) * -1.25);
    }
    summary {
      display: flex;
      justify-content: space-between;
    }
    summary::-webkit-details-marker {
      display: none;
    }
    summary::after {
      content: '';
      flex: none;
      margin: 0.5em;
      padding: 0.25em;
      border: solid;
      border-width: 0 0.15em 0.15em 0;
      transform: rotate(45deg);
    }
    [open] > summary::after {
      transform: rotate(225deg);
    }
    [open] > summary > span:first-child,
    :not([open]) > summary > span + span {
      display: none;
    }

    [part='actions'],
    [role='group'] {
      display: flex;
      flex-wrap: wrap;
      gap: 0.75em;
    }
    [part='actions'] > p {
      flex-basis: 100%;
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
      padding: 0.4em 1.25em;
      border: 2px solid;
      border-radius: calc(var(--_radius) * 0.7);
      text-align: center;
      text-decoration: none;
    }
    .emergency .button {
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

    @container back-spasm-card (width >= 600px) {
      article {
        grid-template-columns: minmax(0, 1fr) 15em;
      }
      article > header {
        padding: calc(var(--_space) * 2) calc(var(--_space) * 1.75);
        padding-inline-end: 17em;
      }
      article > * {
        margin-inline: calc(var(--_space) * 1.75);
      }
      figure {
        grid-area: 1 / 2;
        place-self: center;
        margin-inline: 0 1em;
      }
    }
    /* In a page's HTML nothing would hear them; their place stays, so that nothing moves should a script come. */
    @media (scripting: none) {
      .wrapper button {
        visibility: hidden !important;
      }
    }
    @media print {
      /* As an inline block it would move to the next page as a whole. */
      .wrapper {
        display: block;
      }
      /* Firefox breaks a grid in the middle of lines, and leaves pages nearly empty. */
      article {
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
