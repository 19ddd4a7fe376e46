import type { Problem } from '../document/problems.js';
import type { Action } from '../view/buttons.js';

/** What a reader did: pressed a button or followed a link. */
export interface ActionDetail {
  readonly action: Action;
  /** Where a link leads; absent for print and read. */
  readonly href?: string;
}

/** The events of a card. None bubbles: what a reader opens reaches only those who listen to this card. */
export interface CardEvents {
  'bsc-ready': CustomEvent<null>;
  'bsc-change': CustomEvent<{ readonly language: string }>;
  'bsc-problems': CustomEvent<{ readonly problems: readonly Problem[] }>;
  'bsc-toggle': CustomEvent<{ readonly section: string; readonly open: boolean }>;
  'bsc-action': CustomEvent<ActionDetail>;
}

/** What can be listened to on a card: its own events, and those of any element. */
export interface CardEventMap extends HTMLElementEventMap, CardEvents {}
