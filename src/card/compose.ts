import type { Problem, Report } from '../document/problems.js';
import { reportTo } from '../document/problems.js';
import type { CardDocument, CompleteDocument, LevelName, ListName } from '../document/schema.js';
import { fallback, findLanguage } from '../languages/registry.js';
import type { Settings } from '../settings.js';
import type { Card, CardItem, CardLevel, CardText, Foreign, Phrase } from './card.js';
import { citeSources } from './citations.js';
import { fingerprint, shownOf } from './fingerprint.js';
import { judgeReview } from './review.js';
import {
  chooseFirstTips,
  keepCautions,
  keepEmergency,
  keepMeaning,
  keepWarnings,
} from './safety.js';

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
 * @param chosenLanguage by the reader, of those that the card offers; empty if none
 */
export function compose(
  settings: Settings,
  document: CardDocument,
  pageLanguage: string,
  today: string,
  chosenLanguage = '',
): ComposedCard {
  const problems: Problem[] = [];
  const report = reportTo(problems, 'document');

  const wanted = document.lang ?? (pageLanguage || fallback.lang);
  const usual = findLanguage(wanted) ?? fallback;
  const isMissing = Boolean(foreign(wanted, usual));
  if (isMissing)
    report(
      'language',
      'lang',
      `Load the text in ${wanted}; the card is in ${usual.lang}.`,
      document.lang ? 'document' : 'page',
    );
  const languages = offerLanguages(settings.languages ?? [], usual, report);
  const builtIn = (languages.includes(chosenLanguage) && findLanguage(chosenLanguage)) || usual;

  const text = composeText(builtIn, document, wanted, settings, pageLanguage || wanted, report);
  const isTranslation = builtIn !== usual;
  // A document's labels are in the language that the reader has left.
  const labels = keepMeaning(
    builtIn.labels,
    isTranslation && foreign(wanted, builtIn) ? {} : document.labels,
    report,
  );
  const ofLanguage = new Map(builtIn.sources.map((source) => [source.id, source]));
  const own = (document.sources ?? []).filter((source) => {
    const known = ofLanguage.get(source.id);
    return !known || JSON.stringify(shownOf(known)) !== JSON.stringify(shownOf(source));
  });
  const known = new Map(ofLanguage);
  for (const source of document.sources ?? []) known.set(source.id, source);
  const updated = document.updated ?? builtIn.updated;
  const signed = { text, dir: builtIn.dir, labels, updated, sources: own, settings };

  const isOfPage = settings.review !== undefined;
  // Whoever controls a file at an address could sign their own words in anybody's name.
  const isPinned = !settings.src || Boolean(settings['src-integrity']);
  const ownReview = isPinned ? document.review : undefined;
  if (!isPinned && document.review && !isOfPage)
    report(
      'sign-off',
      'review',
      'Write the sign-off on the page, or add src-integrity: a file that can change signs nothing.',
    );
  const review = judgeReview(
    isOfPage ? settings.review : ownReview,
    () => fingerprint(signed),
    today,
    isTranslation,
    (part, message) =>
      isOfPage
        ? report('sign-off', `review-${part}`, message, 'attribute')
        : report('sign-off', `review.${part}`, message),
  );

  if (settings.review && !isPinned)
    report(
      'sign-off',
      'src-integrity',
      'Add the hash of the document: without it, whoever can change that file can take the sign-off away.',
      'attribute',
    );
  const shown = 'by' in review ? withoutPicture(text, builtIn, report) : text;

  return {
    card: {
      signed,
      text: shown,
      language: builtIn.lang,
      languages,
      dir: builtIn.dir,
      lacksLanguage: isMissing && !isTranslation,
      labels,
      updated,
      settings,
      firstTips: chooseFirstTips(text.tips),
      review,
      sources: citeSources(text, labels, settings, known, report),
    },
    problems,
  };
}

/**
 * Nobody can sign what an address will send tomorrow, so a signed card has the drawing; but a
 * picture that is in the document is signed with it.
 */
function withoutPicture(
  text: CardText,
  { illustration }: CompleteDocument,
  report: Report,
): CardText {
  if (!text.illustration.src || /^data:/i.test(text.illustration.src)) return text;
  report(
    'sign-off',
    'illustration.src',
    'Write the picture itself here, as data:image/png;base64,…: a picture at an address can change, so a card that is signed shows the drawing.',
  );
  return { ...text, illustration };
}

/**
 * The menu of languages: those of the page's list that are loaded, and the usual one, to which a
 * reader may want to go back.
 */
function offerLanguages(
  listed: readonly string[],
  usual: CompleteDocument,
  report: Report,
): readonly string[] {
  const loaded = listed.flatMap((tag) => {
    const language = findLanguage(tag)?.lang;
    if (!language)
      report('language', 'languages', `Load the text in ${tag}, or leave it out.`, 'attribute');
    return language ?? [];
  });
  return [...new Set(loaded.includes(usual.lang) ? loaded : [usual.lang, ...loaded])];
}

/** Each text from the last that gives it, marked where its language is not the card's. */
function composeText(
  builtIn: CompleteDocument,
  document: CardDocument,
  documentLanguage: string,
  settings: Settings,
  pageLanguage: string,
  report: Report,
): CardText {
  const ofDocument = foreign(documentLanguage, builtIn, document.dir);
  const ofPage = foreign(pageLanguage, builtIn);

  const last = <Key extends 'heading' | 'summary' | 'disclaimer' | ListName>(key: Key) =>
    mark(settings[key], ofPage) ?? mark(document[key], ofDocument) ?? builtIn[key];
  const level = (name: LevelName): CardLevel => {
    const given = Object.entries(document.help?.[name] ?? {});
    const marked = given.map(([key, part]) => [key, mark(part, ofDocument)] as const);
    return { ...builtIn.help[name], ...Object.fromEntries(marked) };
  };

  // A language that lacks a warning has it in English.
  const ofEnglish = foreign(fallback.lang, builtIn);
  const english = mark(fallback.help.emergency.items, ofEnglish);
  const signs = keepWarnings(english, builtIn.help.emergency.items);
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
      keepWarnings(mark(fallback.tips, ofEnglish), builtIn.tips),
      settings.tips ? 'attribute' : 'document',
      report,
    ),
    prevention: last('prevention'),
    help: {
      emergency: keepEmergency(
        { ...builtIn.help.emergency, items: signs },
        level('emergency'),
        report,
      ),
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

/** No mark is needed for a variety of the card's language, as `en-GB` on an English card. */
function foreign(
  tag: string,
  { lang }: CompleteDocument,
  dir: Foreign['dir'] = 'auto',
): Foreign | undefined {
  const primary = (of: string) => of.toLowerCase().split(/[-_]/)[0];
  return primary(tag) !== primary(lang) ? { lang: tag, dir } : undefined;
}
