import { lockedEmergencyParts, lockedLabels } from '../document/locked.js';
import type { Path, Report } from '../document/problems.js';
import { findLanguage } from '../languages/registry.js';
import type { Ingredients } from './card.js';
import type { CardLanguages } from './card-languages.js';
import { findFor, foreign } from './foreign.js';
import { lackedForms } from './settings-in.js';

/** Of a document, what no reader reads in any language. */
const wordless =
  /^(\$schema|lang|dir|updated|review|sources|translations)\b|^changes\..*\.(hidden|in|after|before|was|kind|drawing|sources)$|\.src$/;
const locked = [
  ...lockedLabels.map((name) => `labels.${name}`),
  ...lockedEmergencyParts.map((name) => `help.emergency.${name}`),
];

/** Names the texts that a clinic has in its own language and lacks in another that the card offers. */
export function reportUntranslated(
  { document, settings }: Ingredients,
  { own, around, usual, offered, isMissing }: CardLanguages,
  report: Report,
): void {
  for (const language of offered.map(findLanguage).filter((each) => each !== undefined)) {
    const isOther = language !== usual;
    const [tag, texts] = findFor(document.translations, language) ?? [language.lang, {}];
    const tell = (path: Path, lacked: readonly string[], source?: 'attribute') =>
      lacked.length &&
      report(
        'language',
        path,
        `Add ${lacked.slice(0, 9).join(', ')}: in ${tag}, the built-in text stands.`,
        source,
      );
    const done = new Set([...locked, ...pathsOf(texts)]);
    if (foreign(own, language) && (isOther || !isMissing))
      tell(
        ['translations', tag],
        pathsOf(document).filter((path) => !done.has(path) && !wordless.test(path)),
      );
    // By itself, a card shows the page's words in any language, unless it has some in its own.
    if (foreign(around, language))
      tell(['languages'], lackedForms(settings, language, isOther), 'attribute');
  }
}

const pathsOf = (value: object, path = ''): readonly string[] =>
  Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
    typeof part === 'object' && part && !Array.isArray(part)
      ? pathsOf(part, `${path}${key}.`)
      : path + key,
  );
