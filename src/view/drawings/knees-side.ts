import { html } from 'lit/html.js';

/** From above, a person lies on the back and rolls the bent knees to one side. */
export const kneesSide = html`<svg
  viewBox="0 0 120 92"
  width="120"
  fill="none"
  stroke="currentcolor"
  stroke-linecap="round"
  stroke-linejoin="round"
  aria-hidden="true"
>
  <g stroke-width="2.5">
    <path fill="var(--_accent, #0a5f5f)" fill-opacity=".1" stroke="none" d="M2 2h116v88H2z" />
    <path fill="var(--_bg, #fff)" d="M6 32h20v28H6z" />
    <g opacity=".3">
      <path stroke-width="12" d="M63 45l17-25" />
      <path stroke-width="9" d="M80 20l22 3" />
    </g>
    <path stroke-width="11" d="m34 40 8-26m-8 38 8 26M76 64l24 0" />
    <path stroke="var(--_bg, #fff)" stroke-width="6" d="m34 40 8-26m-8 38 8 26M76 64l24 0" />
    <path stroke-width="19.5" d="M17 46h.1M34 41v10m4-5h24" />
    <path stroke-width="11" d="M33 46H17M80 72l22-2" />
    <path stroke-width="15" d="m63 47 17 25" />
    <g stroke="var(--_bg, #fff)">
      <path stroke-width="6" d="M33 46H17M80 72l22-2" />
      <path stroke-width="10" d="m63 47 17 25" />
    </g>
    <path stroke-opacity=".2" stroke-width="10" d="m63 47 17 25" />
    <path stroke="var(--_bg, #fff)" stroke-width="14.5" d="M17 46h.1M34 41v10m4-5h24" />
    <path
      stroke="var(--_accent, #0a5f5f)"
      stroke-opacity=".3"
      stroke-width="14.5"
      d="M34 41v10m4-5h24"
    />
    <path d="M108 35q4 10 0 20m-6-5 6 6 6-5m-12-11 6-6 6 5" />
  </g>
</svg>`;
