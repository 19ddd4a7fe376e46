import type { Problem, Report } from '../document/problems.js';
import { reportTo } from '../document/problems.js';
import type { CardDocument, CompleteDocument, LevelName, ListName } from '../document/schema.js';
import { fallback, findLanguage } from '../languages/registry.js';
import type { Settings } from '../settings.js';
import type { Card, CardItem, CardLevel, CardText, Foreign, Phrase } from './card.js';
import { citeSources } from './citations.js';
import { fingerprint } from './fingerprint.js';
import { judgeReview } from './review.js';
import { chooseFirstTips, keepCautions, keepMeaning, keepWarnings } from './safety.js';

export interface ComposedCard {
  readonly card: Card;
  readonly problems: readonly Problem[];
}

/**
 * Puts a card together by one rule: built in < document < attributes, then safety.
 * Pure: the same ingredients give the same card.
 * @param document a partner's, as read
 * @param pageLanguage of the page around the card, and so of its attributes; empty if unknown
 * @param today YYYY-MM-DD where the reader is
 */
export function compose(
  settings: Settings,
  document: CardDocument,
  pageLanguage: string,
  today: string,
): ComposedCard {
  const problems: Problem[] = [];
  const report = reportTo(problems, 'document');

  const wanted = document.lang ?? (pageLanguage || fallback.lang);
  const builtIn = findLanguage(wanted) ?? fallback;
  if (foreign(wanted, builtIn))
    report(
      'language',
      'lang',
      `Load the text in ${wanted}; the card is in ${builtIn.lang}.`,
      document.lang ? 'document' : 'page',
    );

  const text = composeText(builtIn, document, settings, pageLanguage, report);
  const labels = keepMeaning(builtIn.labels, document.labels, report);
  const known = new Map(
    [...builtIn.sources, ...(document.sources ?? [])].map((source) => [source.id, source]),
  );

  const isOfPage = settings.review !== undefined;
  const review = judgeReview(
    isOfPage ? settings.review : document.review,
    () => fingerprint(text),
    today,
    (part, message) =>
      isOfPage
        ? report('sign-off', `review-${part}`, message, 'attribute')
        : report('sign-off', `review.${part}`, message),
  );

  return {
    card: {
      text,
      language: builtIn.lang,
      dir: builtIn.dir,
      labels,
      updated: document.updated ?? builtIn.updated,
      settings,
      firstTips: chooseFirstTips(text.tips),
      review,
      sources: citeSources(text, labels, settings, known, report),
    },
    problems,
  };
}

/** Each text from the last that gives it, marked where its language is not the card's. */
function composeText(
  builtIn: CompleteDocument,
  document: CardDocument,
  settings: Settings,
  pageLanguage: string,
  report: Report,
): CardText {
  const ofDocument = foreign(document.lang, builtIn, document.dir);
  const ofPage = foreign(pageLanguage, builtIn);

  const last = <Key extends 'heading' | 'summary' | 'disclaimer' | ListName>(key: Key) =>
    mark(settings[key], ofPage) ?? mark(document[key], ofDocument) ?? builtIn[key];
  const level = (name: LevelName): CardLevel => {
    const given = Object.entries(document.help?.[name] ?? {});
    const marked = given.map(([key, part]) => [key, mark(part, ofDocument)] as const);
    return { ...builtIn.help[name], ...Object.fromEntries(marked) };
  };

  const emergency = level('emergency');
  const { action, items } = builtIn.help.emergency;
  if (emergency.action !== action)
    report(
      'safety',
      'help.emergency.action',
      'Leave this out: it is the same on every card. Set emergency-number.',
    );
  return {
    heading: last('heading'),
    summary: last('summary'),
    illustration: document.illustration
      ? { ...document.illustration, ...ofDocument }
      : builtIn.illustration,
    facts: last('facts'),
    causes: last('causes'),
    tips: keepCautions(
      last('tips'),
      builtIn.tips,
      settings.tips ? 'attribute' : 'document',
      report,
    ),
    prevention: last('prevention'),
    help: {
      emergency: { ...emergency, action, items: keepWarnings(items, emergency.items) },
      today: level('today'),
      routine: level('routine'),
    },
    disclaimer: last('disclaimer'),
  };
}

function mark<Part extends string | readonly CardItem[] | undefined>(
  part: Part,
  language: Foreign | undefined,
): Part extends string ? Phrase : Part;
function mark(part: string | readonly CardItem[] | undefined, language: Foreign | undefined) {
  if (!part || !language) return part;
  return typeof part === 'string'
    ? { text: part, ...language }
    : part.map((item) => ({ ...item, ...language }));
}

/** No mark is needed for an unknown language or a variety of the card's, as `en-GB` on an English card. */
function foreign(
  tag: string | undefined,
  { lang }: CompleteDocument,
  dir: Foreign['dir'] = 'auto',
): Foreign | undefined {
  const primary = (of: string) => of.toLowerCase().split(/[-_]/)[0];
  return tag && primary(tag) !== primary(lang) ? { lang: tag, dir } : undefined;
}
