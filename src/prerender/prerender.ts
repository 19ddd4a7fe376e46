import { createHash } from 'node:crypto';
import type { Problem } from '../document/problems.js';
import type { StaticCardOptions } from './static-card.js';
import { drawStatic } from './static-card.js';
import { styles } from '../view/styles.js';

export interface PrerenderOptions extends StaticCardOptions {
  /**
   * `shadow`, a shadow root in a template, looks as the card does; `text` is plain HTML, for editors
   * that delete templates.
   */
  readonly as?: 'shadow' | 'text' | undefined;
}

export interface Prerendered {
  /** The whole element, with its document. */
  readonly html: string;
  /** What a strict `style-src` has to name, with its quotes: `'sha256-…'`. */
  readonly styleHash: string;
  /** The language that the card is in, whatever was asked for. */
  readonly language: string;
  /** The fingerprint of all medical text on the card, which a sign-off names. */
  readonly fingerprint: string;
  /** What is wrong in attributes and document; empty where all is well. */
  readonly problems: readonly Problem[];
}

const styleHash = `'sha256-${createHash('sha256').update(styles).digest('base64')}'`;

/** Draws a card as HTML that a page can hold, which shows before the script has come, or without it. */
export function prerender({ as = 'shadow', ...options }: PrerenderOptions = {}): Prerendered {
  const { html, language, fingerprint, problems } = drawStatic(options);
  return { html: html[as], styleHash, language, fingerprint, problems };
}
