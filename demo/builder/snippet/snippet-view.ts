import { folderOf } from '../state/base-address.js';
import type { Setup } from '../state/setup.js';
import { insteadOf, isAddressAlone, kindOf } from './kinds.js';
import { platformOf } from './platforms/list.js';
import type { Kind, Platform } from './platforms/platform.js';
import type { Release } from './release.js';
import type { Snippet } from './snippets.js';
import * as snippets from './snippets.js';

/** What draws the text that stands in snippets. */
export type Prerenderer = typeof import('./prerender.js');

export interface SnippetSource {
  /** The set-up as it is in the form. */
  readonly setup: Setup;
  /** The set-up as far as the card takes it. */
  readonly usable: Setup;
  /** Where the card's files are unless somebody says otherwise. */
  readonly usualBase: string;
  readonly release: Release;
  /** `undefined` until it is loaded. */
  readonly prerenderer: Prerenderer | undefined;
  /** Of the card, in its language. */
  readonly heading: string;
}

/** What step 7 shows. */
export interface SnippetView {
  readonly kind: Kind;
  readonly platform: Platform | undefined;
  readonly usualBase: string;
  /** Why there is nothing to copy, and what works; empty where there is. */
  readonly instead: string;
  readonly snippets: readonly Snippet[];
}

export function snippetView(source: SnippetSource): SnippetView {
  const { answers } = source.setup;
  const kind = kindOf(answers);
  return {
    kind,
    platform: platformOf(answers['place']),
    usualBase: source.usualBase,
    instead: insteadOf(answers),
    snippets: insteadOf(answers) ? [] : snippetsOf(source, kind),
  };
}

/** None until their text can be drawn: without the signs of an emergency, none is to be pasted. */
function snippetsOf(source: SnippetSource, kind: Kind): readonly Snippet[] {
  const { usable: setup, usualBase, release, prerenderer, heading } = source;
  const base = folderOf(setup.answers['base'] ?? '', usualBase);
  const answers = source.setup.answers;
  if (kind === 'iframe' && isAddressAlone(answers))
    return snippets.addressSnippets({ setup, base, release });
  if (kind === 'iframe') return snippets.frameSnippets({ setup, base, release }, heading);
  if (!prerenderer) return [];
  const ingredients = { setup, base, release, signs: prerenderer.drawSigns(setup) };
  if (kind === 'div') return snippets.divSnippets(ingredients);
  if (kind === 'npm') return snippets.npmSnippets(ingredients);
  if (kind === 'tag') return snippets.tagSnippets(ingredients);
  const asText = setup.answers['fallback'] === 'text';
  return snippets.prerenderedSnippets(ingredients, prerenderer.prerender(setup), asText);
}
