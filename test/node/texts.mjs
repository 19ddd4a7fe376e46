import { readdirSync } from 'node:fs';
import { readJson, root } from './project.mjs';

/** Each language's text, as its file has it. */
export const texts = readdirSync(new URL('src/languages/', root))
  .filter((file) => file.endsWith('.json'))
  .toSorted()
  .map((file) => readJson(`src/languages/${file}`));

export const english = texts.find(({ lang }) => lang === 'en');

/** A language's text with the sources that it shares with English. */
export function complete(text) {
  const sources = [...english.sources, ...(text.sources ?? [])];
  const byId = new Map(sources.map((source) => [source.id, source]));
  return { ...text, sources: [...byId.values()] };
}
