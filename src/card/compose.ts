import type { Problem, Report } from '../document/problems.js';
import { reportTo } from '../document/problems.js';
import type { CompleteDocument, Source } from '../document/schema.js';
import type { Card, CardText, Ingredients, SignedText, TextPart } from './card.js';
import { chooseLanguages } from './card-languages.js';
import { citeSources } from './citations.js';
import { composeText } from './compose-text.js';
import { documentIn } from './document-in.js';
import { fingerprint } from './fingerprint.js';
import { foreign } from './foreign.js';
import type { ReviewState } from './review.js';
import { judgeReview } from './review.js';
import { reportPictures, withoutPictures } from './pictures.js';
import { chooseFirstTips, keepMeaning } from './safety.js';
import { settingsIn } from './settings-in.js';
import { reportUntranslated } from './untranslated.js';

export interface ComposedCard {
  readonly card: Card;
  readonly problems: readonly Problem[];
}

/**
 * Puts a card together by one rule: built in < document < attributes, then safety.
 * Pure: the same ingredients give the same card.
 */
export function compose(ingredients: Ingredients): ComposedCard {
  const problems: Problem[] = [];
  const reportAny = reportTo(problems, 'document');
  const languages = chooseLanguages(ingredients, reportAny);
  const { builtIn, own, around, isTranslation } = languages;
  const [document, report] = documentIn(ingredients.document, languages, reportAny);
  const [settings, ofPage] = settingsIn(ingredients.settings, builtIn, around, isTranslation);
  const ofDocument = foreign(document.lang ?? own, builtIn, document.dir);
  const text = composeText({ builtIn, document, settings, ofDocument, ofPage }, report);
  const signedText = withoutPictures(text, builtIn);
  const labels = keepMeaning(builtIn.labels, document.labels, report);
  reportUntranslated(ingredients, languages, reportAny);
  const known = byId([...builtIn.sources, ...(document.sources ?? [])]);
  const { lang: language, dir } = builtIn;
  const updated = document.updated ?? builtIn.updated;
  const sources = [...known.values()];
  // A language that was registered has those of English, too, and may have some twice.
  const whole = { ...builtIn, sources: [...byId(builtIn.sources).values()] };
  const builtInParts = partsAsIn(whole, { ...signedText, labels, sources });
  const others = { language, dir, labels, updated, sources, builtInParts, settings };
  const signed = { ...others, text: signedText };
  const review = findReview({ ...ingredients, document, settings }, signed, isTranslation, report);
  const shown = 'by' in review ? signedText : text;
  if (shown !== text) reportPictures(document, settings, report);
  const card = {
    ...signed,
    signed,
    text: shown,
    languages: languages.offered,
    lacksLanguage: languages.isShown,
    firstTips: chooseFirstTips(shown.tips, builtInParts.includes('tips')),
    review,
    sources: citeSources(signed, known, report),
  };
  return { card, problems };
}

/** Those of which a clinic has changed nothing. */
function partsAsIn(
  builtIn: CompleteDocument,
  parts: CardText & Pick<SignedText, 'labels' | 'sources'>,
) {
  return (Object.keys(parts) as TextPart[]).filter(
    (name) => JSON.stringify(parts[name]) === JSON.stringify(builtIn[name]),
  );
}

/** Of two with one id, the last. */
const byId = (sources: readonly Source[]) => new Map(sources.map((source) => [source.id, source]));

/** The page's sign-off, if it has any, else the document's. */
function findReview(
  { settings, document, today }: Ingredients,
  signed: SignedText,
  isTranslation: boolean,
  report: Report,
): ReviewState {
  const { src, review: ofPage } = settings;
  const isOfPage = ofPage.state !== 'unset';
  // Whoever controls a file at an address could sign their own words in anybody's name.
  const isPinned = src.state !== 'set' || Boolean(src.integrity);
  if (!isPinned && document.review && !isOfPage)
    report(
      'sign-off',
      ['review'],
      'Write the sign-off on the page, or add src-integrity: a file that can change signs nothing.',
    );
  const ofDocument = isPinned && !isOfPage ? document.review : undefined;
  const state = judgeReview({
    review: ofPage.state === 'set' ? ofPage.claim : ofDocument,
    fingerprint: () => fingerprint(signed),
    today,
    isTranslation,
    report: (part, message) =>
      isOfPage
        ? report('sign-off', [`review-${part}`], message, 'attribute')
        : report('sign-off', ['review', part], message),
  });
  if (ofPage.state === 'set' && !isPinned)
    report(
      'sign-off',
      ['src-integrity'],
      'Add the hash of the document: a file that can change can take the sign-off away.',
      'attribute',
    );
  return state;
}
