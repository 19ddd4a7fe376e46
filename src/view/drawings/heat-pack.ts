import { html } from 'lit/html.js';

/** From behind, a person sits with a heat pack on the lower back. */
export const heatPack = html`<svg
  viewBox="0 0 120 120"
  width="120"
  fill="none"
  stroke="currentcolor"
  stroke-linecap="round"
  stroke-linejoin="round"
  aria-hidden="true"
>
  <g stroke-width="2.5">
    <path d="M8 116h104M41 98l-5 18m43-18 5 18" />
    <path stroke-width="11" d="M44 46l-10 20 5 15m37-35 10 20-5 15M60 32V24" />
    <path
      stroke="var(--_bg, #fff)"
      stroke-width="6"
      d="M44 46l-10 20 5 15m37-35 10 20-5 15M60 32V24"
    />
    <path stroke-width="19.5" d="M60 22h.1" />
    <path stroke="var(--_bg, #fff)" stroke-width="14.5" d="M60 22h.1" />
    <path fill="var(--_bg, #fff)" d="M51 36h18q12 0 11 12l-4 22 4 20H40l4-20-4-22q-1-12 11-12z" />
    <path
      fill="var(--_accent, #0a5f5f)"
      fill-opacity=".3"
      stroke="none"
      d="M51 36h18q12 0 11 12l-4 22 4 20H40l4-20-4-22q-1-12 11-12z"
    />
    <path fill="var(--_bg, #fff)" d="M33 90h54v7H33z" />
    <path stroke-opacity=".2" stroke-width="14.5" d="M60 22h.1" />
    <path fill="var(--_accent, #0a5f5f)" d="M43 61h34v20H43z" />
    <path
      stroke="var(--_bg, #fff)"
      d="M51 76c-3-4 3-6 0-10m9 10c-3-4 3-6 0-10m9 10c-3-4 3-6 0-10"
    />
  </g>
</svg>`;
