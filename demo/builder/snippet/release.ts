import type { Setup } from '../state/setup.js';
import { languageOfDocument } from '../state/document.js';
import { escapeMarkup } from './markup.js';

export interface Release {
  readonly version: string;
  /** SRI hash of each file, by its path below the base address. */
  readonly files: Readonly<Record<string, string>>;
}

/** Languages first: the card is then in its language when it is first painted. */
export function scripts(setup: Setup, base: string, release: Release): string {
  return [
    ...languagesOf(setup, languagesIn(release)).map((language) => `languages/${language}.js`),
    'back-spasm-card.js',
  ]
    .map((file) => scriptTag(base, file, release))
    .join('\n');
}

export const scriptTag = (base: string, file: string, { files }: Release) =>
  `<script defer src="${escapeMarkup(base + file)}" integrity="${files[file]}" crossorigin="anonymous"></script>`;

export const languagesIn = ({ files }: Release) =>
  Object.keys(files).flatMap((file) => /^languages\/(.+)\.js$/.exec(file)?.[1] ?? []);

/** Those of the known languages besides English whose text a card can show. */
export const languagesOf = (
  { attributes, document }: Setup,
  known: readonly string[],
): readonly string[] =>
  known.filter((language) =>
    `${attributes['lang'] ?? ''} ${attributes['languages'] ?? ''} ${languageOfDocument(document)}`
      .toLowerCase()
      .split(/[\s,|]+/)
      .some((tag) => tag.split(/[-_]/)[0] === language),
  );
