import { html } from 'lit/html.js';

/** A person lies with the lower legs on a chair. */
export const kneesUp = html`<svg
  viewBox="0 0 120 76"
  width="120"
  fill="none"
  stroke="currentcolor"
  stroke-linecap="round"
  stroke-linejoin="round"
  aria-hidden="true"
>
  <g stroke-width="2.5">
    <path d="M4 72h112M68 43h32v29M71 44v28m29-29V12" />
    <path stroke-width="5" d="M12 61l1-9" />
    <path stroke-width="19.5" d="M12 61h.1M56 60H27" />
    <path stroke-width="11" d="m27 60-15 1m48-26 24 1 4-8" />
    <path stroke-width="15" d="m56 60 4-25" />
    <g stroke="var(--_bg, #fff)">
      <path stroke-width="6" d="m27 60-15 1m48-26 24 1 4-8" />
      <path stroke-width="10" d="m56 60 4-25" />
    </g>
    <path stroke-opacity=".2" stroke-width="10" d="m56 60 4-25" />
    <path stroke="var(--_bg, #fff)" stroke-width="14.5" d="M12 61h.1M56 60H27" />
    <path stroke="var(--_accent, #0a5f5f)" stroke-opacity=".3" stroke-width="14.5" d="M56 60H27" />
    <path stroke-width="11" d="m26 60 16 4 17 1" />
    <path stroke="var(--_bg, #fff)" stroke-width="6" d="m26 60 16 4 17 1" />
  </g>
</svg>`;
