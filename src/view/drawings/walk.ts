import { html } from 'lit/html.js';

/** A person walks. */
export const walk = html`<svg
  viewBox="0 0 120 120"
  width="120"
  fill="none"
  stroke="currentcolor"
  stroke-linecap="round"
  stroke-linejoin="round"
  aria-hidden="true"
>
  <g stroke-width="2.5">
    <path d="M8 116h104" />
    <path stroke-width="15" d="m54 63-8 24" />
    <path stroke-width="11" d="m46 87-18 16 4 7m24-77 7 16 16 5" />
    <g stroke="var(--_bg, #fff)">
      <path stroke-width="10" d="m54 63-8 24" />
      <path stroke-width="6" d="m46 87-18 16 4 7m24-77 7 16 16 5" />
    </g>
    <path stroke-opacity=".2" stroke-width="10" d="m54 63-8 24" />
    <path stroke-width="5" d="M59 18l9 1" />
    <path stroke-width="19.5" d="M59 18h.1M54 63l2-30" />
    <path stroke-width="11" d="m56 33 3-15m8 67 3 23 8 1" />
    <path stroke-width="15" d="m54 63 13 22" />
    <g stroke="var(--_bg, #fff)">
      <path stroke-width="6" d="m56 33 3-15m8 67 3 23 8 1" />
      <path stroke-width="10" d="m54 63 13 22" />
    </g>
    <path stroke-opacity=".2" stroke-width="10" d="m54 63 13 22" />
    <path stroke="var(--_bg, #fff)" stroke-width="14.5" d="M59 18h.1M54 63l2-30" />
    <path
      stroke="var(--_accent, #0a5f5f)"
      stroke-opacity=".3"
      stroke-width="14.5"
      d="m54 63 2-30"
    />
    <path stroke-width="11" d="m56 33-7 15 5 17" />
    <path stroke="var(--_bg, #fff)" stroke-width="6" d="m56 33-7 15 5 17" />
    <path d="M92 62h18m-7-7 7 7-7 7" />
  </g>
</svg>`;
