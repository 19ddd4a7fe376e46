import { html } from 'lit/html.js';

/** A person lies and pulls one knee to the chest. */
export const kneeHug = html`<svg
  viewBox="0 0 120 76"
  width="120"
  fill="none"
  stroke="currentcolor"
  stroke-linecap="round"
  stroke-linejoin="round"
  aria-hidden="true"
>
  <g stroke-width="2.5">
    <path d="M4 72h112" />
    <path stroke-width="15" d="m64 60 20-15" />
    <path stroke-width="11" d="m84 45 13 21h8" />
    <g stroke="var(--_bg, #fff)">
      <path stroke-width="10" d="m64 60 20-15" />
      <path stroke-width="6" d="m84 45 13 21h8" />
    </g>
    <path stroke-opacity=".2" stroke-width="10" d="m64 60 20-15" />
    <path stroke-width="5" d="M17 61l1-9" />
    <path stroke-width="19.5" d="M17 61h.1M64 60H33" />
    <path stroke-width="11" d="M33 60l-16 1M49 35l25-2 3-8" />
    <path stroke-width="15" d="M64 60 49 35" />
    <g stroke="var(--_bg, #fff)">
      <path stroke-width="6" d="M33 60l-16 1M49 35l25-2 3-8" />
      <path stroke-width="10" d="M64 60 49 35" />
    </g>
    <path stroke-opacity=".2" stroke-width="10" d="M64 60 49 35" />
    <path stroke="var(--_bg, #fff)" stroke-width="14.5" d="M17 61h.1M64 60H33" />
    <path stroke="var(--_accent, #0a5f5f)" stroke-opacity=".3" stroke-width="14.5" d="M64 60H33" />
    <path stroke-width="11" d="M34 59l14-6 14-17" />
    <path stroke="var(--_bg, #fff)" stroke-width="6" d="M34 59l14-6 14-17" />
    <path d="M74 12c-8-6-20-5-28 3m1-9-1 9 9 1" />
  </g>
</svg>`;
