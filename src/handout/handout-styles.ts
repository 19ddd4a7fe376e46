import { css } from '../view/css.js';

/** Black on white and without any background, which printers leave out. */
export const handoutStyles = css`
  :host {
    all: initial !important;
    display: block !important;
  }
  * {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  article {
    font:
      11pt/1.2 Arial,
      'Nimbus Sans',
      sans-serif;
    /* On a dark page too. */
    color: #000;
    overflow-wrap: anywhere;
  }
  /* Unseen, in two columns as wide and high as a page is on both A4 and US Letter. */
  @media screen {
    article {
      position: fixed;
      visibility: hidden;
      columns: 2;
      column-gap: 0;
      inline-size: 388mm;
      block-size: 263mm;
    }
  }
  /* A4 is as wide as that, and higher. */
  @media print and (max-aspect-ratio: 73/100) {
    article {
      line-height: 1.28;
    }
  }
  article > * {
    /* At the very edge a thin line is lost. */
    margin: 0.5em 1px 0;
  }
  section + section {
    margin-block-start: 0.5em;
  }
  footer {
    padding-block-start: 0.25em;
    border-block-start: 0.75pt solid;
  }
  li,
  footer,
  [part='help'] {
    break-inside: avoid;
  }
  [part$='heading'] {
    font-size: 1.25em;
    line-height: 1.4;
    break-after: avoid;
  }
  .emergency > [part],
  [part='heading'] {
    font-size: 1.7em;
  }
  [part='help'] {
    padding: 0.4em 0.6em;
    border: 0.75pt solid;
  }
  .emergency {
    border-width: 3pt;
  }
  a {
    all: unset;
  }
  .button {
    font-size: 1.25em;
    font-weight: 700;
  }
  small {
    padding: 0 0.25em;
    border: 0.75pt solid;
    margin-inline-end: 0.5em;
    font: inherit;
  }
  [part='help'] ul,
  .columns {
    columns: 2;
    column-gap: 2em;
  }
  li {
    /* Room for accents: those of a page's first line would show on the page before. */
    padding-block-start: 0.3em;
  }
  li * {
    display: inline;
  }
  /* A line makes room for it. Around the letters of a tall font, its edge would strike the next one. */
  small {
    display: inline-block;
    line-height: 1.2;
  }
  li strong::after {
    content: ' – ';
  }
  [part='help'] li {
    padding-inline-start: 1.4em;
  }
  [part='help'] li::before {
    content: '';
    float: inline-start;
    padding: 0.4em;
    border: 0.75pt solid;
    margin-inline-start: -1.4em;
  }
  sup {
    font-size: 0.65em;
    line-height: 0;
    white-space: nowrap;
  }
  svg,
  button,
  .hidden {
    display: none;
  }
  .sources {
    font-size: 7pt;
  }
`;
