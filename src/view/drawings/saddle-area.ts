import { html } from 'lit/html.js';

/** The seat and inner thighs from behind, hatched where they may be numb. */
export const saddleArea = html`<svg
  viewBox="0 0 120 112"
  width="120"
  fill="none"
  stroke="currentcolor"
  stroke-linecap="round"
  stroke-linejoin="round"
  aria-hidden="true"
>
  <g stroke-width="2.5">
    <path
      fill="currentcolor"
      fill-opacity=".2"
      stroke="none"
      d="M60 34Q42 52 46 72l5 22q4 0 5-6l4-20 4 20q1 6 5 6l5-22q4-20-14-38"
    />
    <path
      stroke-width="1.5"
      d="M57.5 37.5l3-3M50.5 50l12-12M47.5 58.5l17.5-17.5M46.5 65l20.5-20.5M46.5 70.5l22.5-22.5M47 75.5l23.5-23.5M48 80l11.5-11.5M60.5 67.5l11.5-11.5M49 84.5l9.5-9.5M61 72.5l12-12M49.5 89.5l7.5-7.5M62 77l11.5-11.5M52 92.5l4-4M63 81.5l10.5-10.5M64 86l8.5-8.5M64.5 91l7-7"
    />
    <path
      d="M40 2q3 17-5 28q-9 14-7 34l7 46M80 2q-3 17 5 28q9 14 7 34l-7 46M60 4v12m0 16v34l-8 44m8-44 8 44M57 68q-8 5-19 1m25-1q8 5 19 1"
    />
  </g>
</svg>`;
