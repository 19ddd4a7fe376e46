import type { Report } from '../document/problems.js';
import type { CardDocument, ClinicTexts } from '../document/schema.js';
import type { CardLanguages } from './card-languages.js';
import { findFor, foreign } from './foreign.js';

/** What a document says once for all languages. */
const shared = ['dir', 'updated', 'review', 'sources'];
/** What a change says without words: an item that is hidden or moved is so in each language. */
const wordless = ['hidden', 'in', 'after', 'before', 'kind', 'drawing'];

/**
 * A document as it is in one language, and how to report what is wrong in it.
 */
export function documentIn(
  whole: CardDocument,
  { builtIn: language, own, isShown }: CardLanguages,
  report: Report,
): readonly [CardDocument, Report] {
  const found = findFor(whole.translations, language);
  if (!found && !foreign(own, language)) return [whole, report];
  const [tag, texts]: readonly [string, ClinicTexts] = found ?? [own, isShown ? whole : {}];
  const changes = { ...found?.[1].changes };
  const all = Object.entries(whole.changes ?? {}).map(
    ([id, change]) => [id, { ...pick(change, wordless), ...changes[id] }] as const,
  );
  return [
    {
      ...pick(whole, shared),
      ...texts,
      lang: tag,
      changes: { ...changes, ...Object.fromEntries(all) },
    },
    (code, path, message, source) => {
      const [key = '', id = ''] = path;
      // What another language says of places has been reported there.
      const isOwn = key !== 'changes' || Object.keys(changes).includes(String(id));
      const isThere = found && Object.keys(texts).includes(String(key));
      return (
        isOwn && report(code, isThere ? ['translations', tag, ...path] : path, message, source)
      );
    },
  ];
}

const pick = <Whole extends object>(whole: Whole, keys: readonly string[]): Partial<Whole> =>
  Object.fromEntries(Object.entries(whole).filter(([key]) => keys.includes(key))) as Partial<Whole>;
