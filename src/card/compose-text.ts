import type { Report } from '../document/problems.js';
import type { CardDocument, CompleteDocument, LevelName, ListName } from '../document/schema.js';
import { forLists } from '../document/schema.js';
import { fallback } from '../languages/registry.js';
import type { CardLevel, CardText, Ingredients } from './card.js';
import type { ForeignLanguage } from './foreign.js';
import { foreign, mark, markOf } from './foreign.js';
import { reportMoved } from './moved.js';
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
  const medicines = keepWarnings(mark(fallback.medicines, ofEnglish), builtIn.medicines);

  const last = <Key extends 'heading' | 'summary' | 'disclaimer' | ListName>(key: Key) =>
    mark(settings[key], ofPage) ?? mark(document[key], ofDocument) ?? builtIn[key];
  const level = (name: LevelName): CardLevel => {
    const parts = Object.entries(document.help?.[name] ?? {});
    const marked = parts.map(([key, part]) => [key, mark(part, ofDocument)] as const);
    const { glance, ...others } = builtIn.help[name];
    // Other signs than those that the built-in one names make their own.
    const isOther = document.help?.[name]?.items;
    return { ...others, ...(glance && !isOther && { glance }), ...Object.fromEntries(marked) };
  };
  const list = (name: ListName) =>
    keepCautions(name, last(name), medicines, settings[name] ? 'attribute' : 'document', report);

  // What safety has to report comes first.
  const whole = { ...builtIn.help.emergency, items: signs };
  const emergency = keepEmergency(whole, level('emergency'), report);
  reportMoved(document, builtIn, report);
  return {
    heading: last('heading'),
    summary: last('summary'),
    illustration: markedPicture(document.illustration, ofDocument) ?? builtIn.illustration,
    ...forLists(list),
    help: { emergency, today: level('today'), routine: level('routine') },
    // In the card's language or not at all: what they stand for is on the drawing, too.
    drawings: { ...builtIn.drawings, ...(!ofDocument && document.drawings) },
    disclaimer: last('disclaimer'),
  };
}

/** A picture by its words. */
const markedPicture = (
  picture: CardDocument['illustration'],
  language: ForeignLanguage | undefined,
) => picture && { ...picture, ...(language && markOf(language, picture.caption ?? picture.alt)) };
