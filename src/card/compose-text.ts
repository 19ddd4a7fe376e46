import type { Report } from '../document/problems.js';
import type { CompleteDocument, LevelName, ListName } from '../document/schema.js';
import { fallback } from '../languages/registry.js';
import type { CardLevel, CardText } from './card.js';
import type { Ingredients } from './compose.js';
import { foreign, mark } from './foreign.js';
import { keepCautions, keepEmergency, keepWarnings } from './safety.js';

/** Each text from the last that brings it, marked where its language is not the card's. */
export function composeText(
  { settings, document, pageLanguage }: Ingredients,
  { builtIn, wanted }: { readonly builtIn: CompleteDocument; readonly wanted: string },
  report: Report,
): CardText {
  const ofDocument = foreign(wanted, builtIn, document.dir);
  const ofPage = foreign(pageLanguage || wanted, builtIn);
  // A language that lacks a warning has it in English.
  const ofEnglish = foreign(fallback.lang, builtIn);
  const signs = keepWarnings(
    mark(fallback.help.emergency.items, ofEnglish),
    builtIn.help.emergency.items,
  );
  const tips = keepWarnings(mark(fallback.tips, ofEnglish), builtIn.tips);

  const last = <Key extends 'heading' | 'summary' | 'disclaimer' | ListName>(key: Key) =>
    mark(settings[key], ofPage) ?? mark(document[key], ofDocument) ?? builtIn[key];
  const level = (name: LevelName): CardLevel => {
    const parts = Object.entries(document.help?.[name] ?? {});
    const marked = parts.map(([key, part]) => [key, mark(part, ofDocument)] as const);
    return { ...builtIn.help[name], ...Object.fromEntries(marked) };
  };

  // What safety has to report comes first.
  const emergency = keepEmergency(
    { ...builtIn.help.emergency, items: signs },
    level('emergency'),
    report,
  );
  return {
    heading: last('heading'),
    summary: last('summary'),
    illustration: document.illustration
      ? { ...document.illustration, ...ofDocument }
      : builtIn.illustration,
    facts: last('facts'),
    causes: last('causes'),
    tips: keepCautions(last('tips'), tips, settings.tips ? 'attribute' : 'document', report),
    prevention: last('prevention'),
    help: { emergency, today: level('today'), routine: level('routine') },
    disclaimer: last('disclaimer'),
  };
}
