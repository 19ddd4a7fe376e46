/** The five kinds of snippet that the builder writes. */
export type Kind = 'tag' | 'prerendered' | 'div' | 'iframe' | 'npm';

/** Where somebody pastes a snippet, and what becomes of it there. */
export interface Platform {
  readonly name: string;
  /** The kind to choose here. */
  readonly best: Kind;
  /**
   * What a site editor can paste here in one piece: the code, or an address alone. Where that is
   * nothing, what works instead, in words that need no knowledge of HTML.
   */
  readonly takes: 'code' | 'address' | { readonly instead: string };
  /** What we have tried here, and what not. */
  readonly tried: string;
  /** The menu in which the place to paste is chosen, for the drawing of it. */
  readonly menu: readonly string[];
  /** Which entry of the menu that is. */
  readonly choose: string;
  /** What to do, step by step. */
  readonly how: readonly string[];
  /** What this platform does to each kind. */
  readonly fates: readonly { readonly kind: Kind; readonly fate: string }[];
  /** Where to check this: what a platform does can change. */
  readonly sources: readonly { readonly title: string; readonly href: string }[];
}
