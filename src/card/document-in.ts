import type { Report } from '../document/problems.js';
import type { CardDocument, Change, ClinicTexts } from '../document/schema.js';
import type { CardLanguages } from './card-languages.js';
import { findFor, foreign } from './foreign.js';

/** What a document says once for all languages. */
const shared = ['dir', 'updated', 'review', 'sources'];
/** What a change says without words: an item that is hidden or moved is so in each language. */
const wordless = ['hidden', 'in', 'sources'];
const places = ['after', 'before'];
/** What belongs to the words of a change: built-in words would say the opposite under “Avoid”. */
const ofWords = ['kind', 'drawing'];

/**
 * A document as it is in one language, and how to report what is wrong in it.
 */
export function documentIn(
  whole: CardDocument,
  { builtIn: language, own, isShown }: CardLanguages,
  report: Report,
): readonly [CardDocument, Report] {
  const found = findFor(whole.translations, language);
  if (!foreign(own, language)) return [whole, report];
  const [tag, texts]: readonly [string, ClinicTexts] = found ?? [own, isShown ? whole : {}];
  const changes = new Map(Object.entries(found?.[1].changes ?? {}));
  const merged = new Map<string, Change>();
  for (const [id, change] of Object.entries(whole.changes ?? {})) {
    const own: Change = changes.get(id) ?? {};
    const isMoved = own.after ?? own.before;
    const isWorded = own.text ?? (!change.text && (own.title ?? !change.title));
    const keys = [...wordless, ...(isMoved ? [] : places), ...(isWorded ? ofWords : [])];
    merged.set(id, { ...pick(change, keys), ...own });
  }
  for (const [id, change] of changes) if (!merged.has(id)) merged.set(id, change);
  return [
    {
      ...pick(whole, shared),
      ...texts,
      lang: tag,
      changes: Object.fromEntries(merged),
    },
    (code, path, message, source) => {
      const [key = '', id = '', part = ''] = path;
      // What another language says of places has been reported there.
      const own = changes.get(String(id));
      const isOwn =
        key !== 'changes' || (own && (!part || Object.keys(own).includes(String(part))));
      const isThere = found && Object.keys(texts).includes(String(key));
      return (
        isOwn && report(code, isThere ? ['translations', tag, ...path] : path, message, source)
      );
    },
  ];
}

const pick = <Whole extends object>(whole: Whole, keys: readonly string[]): Partial<Whole> =>
  Object.fromEntries(Object.entries(whole).filter(([key]) => keys.includes(key))) as Partial<Whole>;
