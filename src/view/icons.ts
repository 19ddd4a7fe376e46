import { html } from 'lit/html.js';

/** One stroke each, in a square of 24 units. Words always stand beside them. */
const paths = {
  /** A triangle with an exclamation mark. */
  emergency: 'M12 3 1.5 21h21zM12 10v5m0 3v0',
  /** A clock. */
  today: 'M12 2a10 10 0 1 0 .1 0M12 7v5l3 3',
  /** A calendar. */
  routine: 'M3 5h18v16H3zm0 5h18M8 2v5m8-5v5',
  /** A circle with a tick, with an i, with a cross. */
  do: 'M12 2a10 10 0 1 0 .1 0M7 12l4 4 6-8',
  check: 'M12 2a10 10 0 1 0 .1 0M12 7v0m0 4v6',
  avoid: 'M12 2a10 10 0 1 0 .1 0M8 8l8 8m0-8-8 8',
} as const;

/** Its size and line stand in attributes, too: a policy may keep the styles out of an old browser. */
export const icon = (name: keyof typeof paths) =>
  html`<svg viewBox="0 0 24 24" width="24" fill="none" stroke="currentcolor" aria-hidden="true">
    <path d=${paths[name]} />
  </svg>`;
