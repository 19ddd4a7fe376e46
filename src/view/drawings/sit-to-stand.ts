import { html } from 'lit/html.js';

/** A person rises from a chair. */
export const sitToStand = html`<svg
  viewBox="0 0 120 120"
  width="120"
  fill="none"
  stroke="currentcolor"
  stroke-linecap="round"
  stroke-linejoin="round"
  aria-hidden="true"
>
  <g stroke-width="2.5">
    <path d="M8 116h104M16 48l2 44h32m-29 0v24m27-24v24" />
    <path stroke-width="5" d="M69 36l8 3" />
    <path stroke-width="19.5" d="M69 36h.1M46 74l16-25" />
    <path stroke-width="11" d="m62 49 7-13m-1 49-5 23 8 1" />
    <path stroke-width="15" d="m46 74 22 11" />
    <g stroke="var(--_bg, #fff)">
      <path stroke-width="6" d="m62 49 7-13m-1 49-5 23 8 1" />
      <path stroke-width="10" d="m46 74 22 11" />
    </g>
    <path stroke-opacity=".2" stroke-width="10" d="m46 74 22 11" />
    <path stroke="var(--_bg, #fff)" stroke-width="14.5" d="M69 36h.1M46 74l16-25" />
    <path
      stroke="var(--_accent, #0a5f5f)"
      stroke-opacity=".3"
      stroke-width="14.5"
      d="m46 74 16-25"
    />
    <path stroke-width="11" d="m62 49 12 12 17-1" />
    <path stroke="var(--_bg, #fff)" stroke-width="6" d="m62 49 12 12 17-1" />
    <path d="M94 38V14m-7 7 7-7 7 7" />
  </g>
</svg>`;
