import { html } from 'lit/html.js';

/** A person lies with knees bent, the lower back first arched, then pressed flat. */
export const pelvicTilt = html`<svg
  viewBox="0 0 120 112"
  width="120"
  fill="none"
  stroke="currentcolor"
  stroke-linecap="round"
  stroke-linejoin="round"
  aria-hidden="true"
>
  <g stroke-width="2.5">
    <path d="M4 48h112M4 107h112" />
    <path stroke-width="5" d="M17 37l1-9" />
    <path stroke-width="19.5" d="M17 37h.1M66 36Q50 24 33 36" />
    <path stroke-width="11" d="M33 36l-16 1M83 17l11 21h8" />
    <path stroke-width="15" d="M66 36l17-19" />
    <g stroke="var(--_bg, #fff)">
      <path stroke-width="6" d="M33 36l-16 1M83 17l11 21h8" />
      <path stroke-width="10" d="M66 36l17-19" />
    </g>
    <path stroke-opacity=".2" stroke-width="10" d="M66 36l17-19" />
    <path stroke="var(--_bg, #fff)" stroke-width="14.5" d="M17 37h.1M66 36Q50 24 33 36" />
    <path
      stroke="var(--_accent, #0a5f5f)"
      stroke-opacity=".3"
      stroke-width="14.5"
      d="M66 36Q50 24 33 36"
    />
    <path stroke-width="11" d="M34 34Q42 28 54 29" />
    <path stroke="var(--_bg, #fff)" stroke-width="6" d="M34 34Q42 28 54 29" />
    <path stroke-width="4" d="M66 44.3Q55 34.5 41 40" />
    <path stroke-width="5" d="M17 96l1-9" />
    <path stroke-width="19.5" d="M17 96h.1M64 96H33" />
    <path stroke-width="11" d="M33 96l-16 1M81 77l11 20h8" />
    <path stroke-width="15" d="M64 96l17-19" />
    <g stroke="var(--_bg, #fff)">
      <path stroke-width="6" d="M33 96l-16 1M81 77l11 20h8" />
      <path stroke-width="10" d="M64 96l17-19" />
    </g>
    <path stroke-opacity=".2" stroke-width="10" d="M64 96l17-19" />
    <path stroke="var(--_bg, #fff)" stroke-width="14.5" d="M17 96h.1M64 96H33" />
    <path stroke="var(--_accent, #0a5f5f)" stroke-opacity=".3" stroke-width="14.5" d="M64 96H33" />
    <path stroke-width="11" d="M34 94l20-1" />
    <path stroke="var(--_bg, #fff)" stroke-width="6" d="M34 94l20-1" />
    <path stroke-width="4" d="M41 104.5h23" />
    <path d="M55 54v16m-6-6 6 6 6-6" />
  </g>
</svg>`;
