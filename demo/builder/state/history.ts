import type { Setup } from './setup.js';

/** What undo brings back, what there is, and what redo brings back. */
export interface History {
  readonly past: readonly Setup[];
  readonly now: Setup;
  readonly future: readonly Setup[];
  /** The control that made the last change: what is typed into it in one go is undone in one go. */
  readonly by: string;
}

export const startHistory = (now: Setup): History => ({ past: [], now, future: [], by: '' });

/** @param by the control that makes the change, if more may follow in one go; else empty */
export function change(history: History, now: Setup, by: string): History {
  const goesOn = by !== '' && by === history.by;
  return { past: goesOn ? history.past : [...history.past, history.now], now, future: [], by };
}

export function undo({ past, now, future }: History): History {
  const before = past.at(-1);
  return before
    ? { past: past.slice(0, -1), now: before, future: [now, ...future], by: '' }
    : { past, now, future, by: '' };
}

export function redo({ past, now, future }: History): History {
  const [after, ...rest] = future;
  return after
    ? { past: [...past, now], now: after, future: rest, by: '' }
    : { past, now, future, by: '' };
}
