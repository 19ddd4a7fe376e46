import { html } from 'lit/html.js';

/** A person bends a little and lifts a light bag. */
export const lift = html`<svg
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
    <path stroke-width="11" d="M60 87l2 22h9" />
    <path stroke-width="15" d="M40 66l20 21" />
    <g stroke="var(--_bg, #fff)">
      <path stroke-width="6" d="M60 87l2 22h9" />
      <path stroke-width="10" d="M40 66l20 21" />
    </g>
    <path stroke-opacity=".2" stroke-width="10" d="M40 66l20 21" />
    <path stroke-width="5" d="M84 45l6 7" />
    <path stroke-width="19.5" d="M84 45h.1M40 66Q50 50 67 55" />
    <path stroke-width="11" d="M67 55l17-10M54 89l-8 20h9" />
    <path stroke-width="15" d="M40 66l14 23" />
    <g stroke="var(--_bg, #fff)">
      <path stroke-width="6" d="M67 55l17-10M54 89l-8 20h9" />
      <path stroke-width="10" d="M40 66l14 23" />
    </g>
    <path stroke-opacity=".2" stroke-width="10" d="M40 66l14 23" />
    <path stroke="var(--_bg, #fff)" stroke-width="14.5" d="M84 45h.1M40 66Q50 50 67 55" />
    <path
      stroke="var(--_accent, #0a5f5f)"
      stroke-opacity=".3"
      stroke-width="14.5"
      d="M40 66Q50 50 67 55"
    />
    <path d="M74 94q0-10 6-14 6 4 6 14" />
    <path fill="var(--_bg, #fff)" d="M70 94h20l2 17H68z" />
    <path stroke-width="11" d="M67 55l1 16 11 9" />
    <path stroke="var(--_bg, #fff)" stroke-width="6" d="M67 55l1 16 11 9" />
    <path d="M106 106V78m-7 7 7-7 7 7" />
  </g>
</svg>`;
