/** The five kinds of snippet that the builder writes. */
export type Kind = 'tag' | 'prerendered' | 'div' | 'iframe' | 'npm';

/** Where somebody pastes a snippet, and what becomes of it there. */
export interface Platform {
  readonly name: string;
  /** The kind to choose here. */
  readonly best: Kind;
  /** What to do, step by step. */
  readonly how: readonly string[];
  /** What this platform does to each kind. */
  readonly fates: readonly { readonly kind: Kind; readonly fate: string }[];
  /** Where to check this: what a platform does can change. */
  readonly sources: readonly { readonly title: string; readonly href: string }[];
}
