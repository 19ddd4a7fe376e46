import { html } from 'lit/html.js';

/** Three steps out of bed: on the back, on the side, pushed up with the feet over the edge. */
export const logRoll = html`<svg
  viewBox="0 12 150 187"
  width="120"
  fill="none"
  stroke="currentcolor"
  stroke-linecap="round"
  stroke-linejoin="round"
  aria-hidden="true"
>
  <g stroke-width="3">
    <path d="M5 52h140M5 197v-19h140v19" />
    <path
      fill="var(--_bg, #fff)"
      d="M10 50v-5q0-6 6-6h14q6 0 6 6v5zM5 76h140v46H5zM10 81h20v22H10zM10 176v-5q0-6 6-6h14q6 0 6 6v5z"
    />
    <path stroke-width="5" d="M25 30l1-9" />
    <path stroke-width="19.5" d="M25 30h.1M76 40H45" />
    <path stroke-width="11" d="M45 40l-20-10M93 21l12 22h8" />
    <path stroke-width="15" d="M76 40l17-19" />
    <g stroke="var(--_bg, #fff)">
      <path stroke-width="5" d="M45 40l-20-10M93 21l12 22h8" />
      <path stroke-width="9" d="M76 40l17-19" />
    </g>
    <path stroke-opacity=".2" stroke-width="9" d="M76 40l17-19" />
    <path stroke="var(--_bg, #fff)" stroke-width="13.5" d="M25 30h.1M76 40H45" />
    <path stroke="var(--_accent, #0a5f5f)" stroke-opacity=".3" stroke-width="13.5" d="M76 40H45" />
    <path stroke-width="11" d="M44 40l14 3 14-2" />
    <path stroke="var(--_bg, #fff)" stroke-width="5" d="M44 40l14 3 14-2" />
    <path stroke-width="15" d="M74 92l18 13" />
    <path stroke-width="11" d="M92 103l24-3" />
    <g stroke="var(--_bg, #fff)">
      <path stroke-width="9" d="M74 92l18 13" />
      <path stroke-width="5" d="M92 103l24-3" />
    </g>
    <path stroke-opacity=".2" stroke-width="9" d="M74 92l18 13" />
    <path stroke-width="5" d="M25 92l1 9" />
    <path stroke-width="19.5" d="M25 92h.1M44 90h30" />
    <path stroke-width="11" d="M44 90H25M86 112l26-3" />
    <path stroke-width="15" d="M74 91l12 21" />
    <g stroke="var(--_bg, #fff)">
      <path stroke-width="5" d="M44 90H25M86 112l26-3" />
      <path stroke-width="9" d="M74 91l12 21" />
    </g>
    <path stroke-opacity=".2" stroke-width="9" d="M74 91l12 21" />
    <path stroke="var(--_bg, #fff)" stroke-width="13.5" d="M25 92h.1M44 90h30" />
    <path stroke="var(--_accent, #0a5f5f)" stroke-opacity=".3" stroke-width="13.5" d="M44 90h30" />
    <path stroke-width="11" d="M44 92l9 16 13-1" />
    <path stroke="var(--_bg, #fff)" stroke-width="5" d="M44 92l9 16 13-1" />
    <path stroke-width="11" d="M58 150l10 14 6 12" />
    <path stroke="var(--_bg, #fff)" stroke-width="5" d="M58 150l10 14 6 12" />
    <path stroke-width="19.5" d="M54 135h.1M86 168L61 149" />
    <path stroke-width="11" d="M61 149l-7-14M97 172l1 20m12-21l2 21" />
    <path stroke-width="15" d="M86 168l11 4M86 168l24 3" />
    <g stroke="var(--_bg, #fff)">
      <path stroke-width="5" d="M61 149l-7-14M97 172l1 20m12-21l2 21" />
      <path stroke-width="9" d="M86 168l11 4M86 168l24 3" />
    </g>
    <path stroke-opacity=".2" stroke-width="9" d="M86 168l11 4M86 168l24 3" />
    <path stroke="var(--_bg, #fff)" stroke-width="13.5" d="M54 135h.1M86 168L61 149" />
    <path
      stroke="var(--_accent, #0a5f5f)"
      stroke-opacity=".3"
      stroke-width="13.5"
      d="M86 168L61 149"
    />
    <path stroke-width="11" d="M60 150l-10 15 2 12" />
    <path stroke="var(--_bg, #fff)" stroke-width="5" d="M60 150l-10 15 2 12" />
    <path
      d="M112 58v12m-6-6 6 6 6-6M112 128v12m-6-6 6 6 6-6M28 160c-4-14 2-24 12-28m-9-2 9 2-1 9"
    />
  </g>
</svg>`;
