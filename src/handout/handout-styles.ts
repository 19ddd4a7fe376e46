import { css } from '../view/css.js';

/**
 * Black on white and without any background, which printers leave out. Floats and columns, since
 * browsers of 2021 break no flex box or grid across pages.
 */
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
      11pt/1.075 Arial,
      'Nimbus Sans',
      sans-serif;
    /* On a dark page too. */
    color: #000;
    padding-block-start: 0.2em;
    overflow-wrap: anywhere;
    --_accent: #000;
    --_bg: #fff;
  }
  @media screen {
    article {
      position: fixed;
      inset: 0;
      overflow: hidden;
      visibility: hidden;
    }
  }
  /* A4 is higher than US Letter. */
  @media print and (max-aspect-ratio: 73/100) {
    article {
      line-height: 1.1;
    }
  }
  .large {
    font-size: 16pt;
    line-height: 1.05;
  }
  /* Arabic has marks above and below its letters. */
  [dir='rtl'] {
    line-height: 1.3;
  }
  /* At the very edge a thin line is lost. */
  article > * {
    margin: 0 1px;
  }
  .hidden,
  footer svg {
    display: none;
  }
  small,
  sup {
    font: inherit;
  }
  sup {
    vertical-align: baseline;
  }
  [part$='heading'] {
    font-size: 1.2em;
    break-after: avoid;
  }
  [part='group-heading'] {
    padding-block-start: 0.15em;
    font-size: 1em;
  }
  [part$='heading'] > svg {
    inline-size: 1.1em;
    margin-inline-end: 0.3em;
    vertical-align: -0.2em;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  small::after {
    content: ' – ';
  }
  article > [part='heading'],
  .from {
    display: inline;
  }
  article > [part='heading'] {
    margin-inline-end: 0.5em;
    font-size: 1.5em;
  }
  [part='help'] {
    padding: 0.1em 0.4em;
    border: 0.75pt solid;
    margin-block-start: 0.25em;
    border-radius: 0.3em;
    columns: 2;
    column-gap: 1em;
  }
  .emergency {
    border-width: 2.5pt;
  }
  /* At that size, columns would be narrow; and no page holds a level in the longer languages. */
  .large > :is([part='help'], .columns) {
    columns: auto;
  }
  :not(.large) > .emergency {
    break-inside: avoid;
  }
  .band {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 1em;
    column-span: all;
    break-inside: avoid;
    break-after: avoid;
  }
  .band > strong {
    margin-inline-start: auto;
    font-size: 1.1em;
  }
  .note {
    margin-block-start: 0.2em;
    font-weight: 700;
  }
  .band > p {
    flex-basis: 100%;
  }
  li,
  .points,
  footer {
    break-inside: avoid;
  }
  .emergency [part='item'],
  label {
    display: block;
    position: relative;
    padding-inline-start: 1.3em;
  }
  .emergency [part='item']::before,
  input {
    appearance: none;
    font: inherit;
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.1em;
    box-sizing: border-box;
    inline-size: 0.95em;
    block-size: 0.95em;
    border: 1pt solid;
  }
  /* Out of the flow, in columns, Chromium would print an empty page for it. */
  input {
    position: static;
    margin-block: 0.1em -1em;
    margin-inline: -1.3em 0.35em;
    vertical-align: top;
  }
  :checked + span::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.3em;
    inset-block-start: 0.05em;
    inline-size: 0.25em;
    block-size: 0.6em;
    border: solid;
    border-width: 0 0.17em 0.17em 0;
    transform: rotate(40deg);
  }
  .columns {
    margin-block-start: 0.4em;
    columns: 2;
    column-gap: 1.5em;
  }
  section + section {
    margin-block-start: 0.6em;
  }
  [part='section'] > [part='section-heading'] {
    border-block-end: 1pt solid;
    margin-block-end: 0.15em;
  }
  /* No drawing stands beside what another level says. */
  [part='help'] ul,
  .points ul {
    display: flow-root;
  }
  [part='section'] [part='item'] {
    display: flow-root;
    /* Above: accents of a page's first line would show on the page before. */
    padding-block-start: 0.35em;
  }
  [part='section'] [part='item'] > strong,
  label strong {
    display: block;
  }
  [part='summary'],
  .points [part='item'] {
    font-weight: 700;
  }
  .large > [part='summary'] {
    font-weight: 400;
  }
  .points [part='item'] {
    display: list-item;
    margin-inline-start: 1em;
    list-style: disc;
  }
  figure {
    float: right;
    inline-size: 9em;
    margin-inline-start: 0.5em;
    text-align: center;
    line-height: 1;
  }
  figure svg {
    inline-size: 5.7em;
  }
  /* The picture of a clinic's own stays beside its caption, above the signs. */
  article > p {
    display: flow-root;
  }
  /* However large a picture is, it is as small as a drawing. */
  img {
    float: right;
    inline-size: 5.7em;
    block-size: 5.7em;
    margin-inline-start: 0.5em;
    object-fit: contain;
  }
  [dir='rtl'] :is(figure, img) {
    float: left;
  }
  [dir='rtl'] li svg {
    transform: scaleX(-1);
  }
  /* The words beside the drawing, which has room at its sides: it costs the fewest lines. */
  .emergency figure {
    display: flex;
    align-items: center;
    inline-size: min-content;
  }
  /* A word as a whole, if there is room for it. */
  .emergency figcaption {
    inline-size: min-content;
    min-inline-size: 5em;
    max-inline-size: 8em;
    overflow-wrap: break-word;
  }
  .emergency figure svg {
    flex: none;
    inline-size: 4.6em;
    margin-inline: -1em -0.8em;
  }
  li ul,
  li ol {
    padding-inline-start: 1.4em;
  }
  li li,
  .line {
    list-style: disc;
  }
  ol > li {
    list-style: decimal;
  }
  .line {
    display: list-item;
    margin-inline-start: 1em;
  }
  .columns > p,
  footer,
  footer > * {
    margin-block-start: 0.4em;
  }
  footer {
    border-block-start: 1pt solid;
  }
`;
