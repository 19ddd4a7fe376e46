import { html } from 'lit/html.js';

/** A person lies on one side, a pillow between the knees. */
export const sideLying = html`<svg
  viewBox="0 0 120 80"
  width="120"
  fill="none"
  stroke="currentcolor"
  stroke-linecap="round"
  stroke-linejoin="round"
  aria-hidden="true"
>
  <g stroke-width="2.5">
    <path d="M4 76h112" />
    <path fill="var(--_bg, #fff)" d="M12 54h16q7 0 7 7v7q0 7-7 7H12q-7 0-7-7v-7q0-7 7-7z" />
    <path stroke-width="15" d="m60 60 22 8" />
    <path stroke-width="11" d="m82 68 24-3" />
    <g stroke="var(--_bg, #fff)">
      <path stroke-width="10" d="m60 60 22 8" />
      <path stroke-width="6" d="m82 68 24-3" />
    </g>
    <path stroke-opacity=".2" stroke-width="10" d="m60 60 22 8" />
    <path fill="var(--_accent, #0a5f5f)" d="M77 50h24q4 0 4 4v1q0 4-4 4H77q-4 0-4-4v-1q0-4 4-4z" />
    <path stroke-width="19.5" d="M20 45h.1M36 54h24" />
    <path stroke-width="11" d="m36 54-16-9m62-2h23" />
    <path stroke-width="15" d="m60 49 22-6" />
    <g stroke="var(--_bg, #fff)">
      <path stroke-width="6" d="m36 54-16-9m62-2h23" />
      <path stroke-width="10" d="m60 49 22-6" />
    </g>
    <path stroke-opacity=".2" stroke-width="10" d="m60 49 22-6" />
    <path stroke="var(--_bg, #fff)" stroke-width="14.5" d="M20 45h.1M36 54h24" />
    <path stroke="var(--_accent, #0a5f5f)" stroke-opacity=".3" stroke-width="14.5" d="M36 54h24" />
    <path stroke-width="11" d="m38 50 12 12-16 3" />
    <path stroke="var(--_bg, #fff)" stroke-width="6" d="m38 50 12 12-16 3" />
  </g>
</svg>`;
