/** Which texts of a document a sign-off covers. */
import { compose } from '../card/compose.js';
import { fingerprint } from '../card/fingerprint.js';
import type { ReviewState } from '../card/review.js';
import { judgeReview } from '../card/review.js';
import { today } from '../card/today.js';
import type { Problem } from '../document/problems.js';
import { readDocument } from '../document/read.js';
import type { CardDocument, Review } from '../document/schema.js';
import { findFor } from '../card/foreign.js';
import { findLanguage } from '../languages/registry.js';
import type { Settings } from '../settings.js';
import { readSettings } from '../read-settings.js';

/** The text in one language, and what the sign-off says about it. */
export interface LanguageCheck {
  readonly language: string;
  readonly fingerprint: string;
  readonly isCovered: boolean;
  /** Whether the sign-off has its fingerprint; it can be void all the same. */
  readonly isNamed: boolean;
}

export interface SignatureCheck {
  /** Nothing where there is no whole sign-off. */
  readonly review: Review | undefined;
  /** `unsigned` where the day of the review is still to come, and it counts for nothing. */
  readonly claim: ReviewState;
  /** The language that the card has by itself comes first. */
  readonly languages: readonly LanguageCheck[];
  /** Fingerprints that match none of these texts. */
  readonly strays: readonly string[];
  readonly problems: readonly Problem[];
}

export interface SignatureQuestion {
  readonly json: string;
  /** By name, as on the element. */
  readonly attributes: Readonly<Record<string, string | boolean>>;
  /** Of the page, for a document that names none. */
  readonly pageLanguage: string;
  /** Those to look at. */
  readonly tags: readonly string[];
}

export function checkSignature(question: SignatureQuestion): SignatureCheck {
  const { json, attributes, pageLanguage, tags } = question;
  const { settings, problems } = readSettings(new Map(Object.entries(attributes)));
  const { document, problems: ofDocument } = readDocument(json);
  // Readers have another language only where the menu offers it.
  const offered = { ...settings, languages: tags };
  const cardIn = (tag: string) =>
    // As a reader has it who chose this language.
    compose({ settings: offered, document, pageLanguage, today: today(), chosenLanguage: tag });
  const { language: shown } = cardIn('').card;
  // On a page in another language, readers may get a translation by themselves.
  const own = (document.lang && findLanguage(document.lang)?.lang) || shown;
  const review = reviewIn(settings, document, own);
  const isShown = settings.sections.includes('review');
  const ordered = [own, ...tags.filter((tag) => tag !== own)];
  // Nobody chooses what a card shows by itself: words, perhaps, in a language that is not loaded.
  const cards = ordered.map((tag) => cardIn(tag === shown ? '' : tag));
  return {
    review,
    claim: judgeOnItsOwn(review),
    languages: cards.map(({ card }, index) => {
      const mark = fingerprint(card.signed);
      const { state } = card.review;
      const named = namedIn(reviewIn(settings, document, card.language));
      return {
        language: ordered[index] ?? card.language,
        fingerprint: mark,
        isCovered: (state === 'signed' || state === 'overdue') && isShown,
        isNamed: named.includes(mark),
      };
    }),
    strays: [
      ...new Set(cards.flatMap(({ card }) => namedIn(reviewIn(settings, document, card.language)))),
    ].filter((each) => cards.every(({ card }) => fingerprint(card.signed) !== each)),
    problems: [...problems, ...ofDocument, ...(cards[0]?.problems ?? [])].filter(isOfSignature),
  };
}

/** The page's sign-off, if it has any, else the document's. */
function reviewIn({ review }: Settings, document: CardDocument, tag: string): Review | undefined {
  if (review.state === 'set') return review.claim;
  if (review.state === 'unusable') return undefined;
  const language = findLanguage(tag);
  const texts = language && findFor(document.translations ?? {}, language)?.[1];
  return texts?.review ?? document.review;
}

const namedIn = (review: Review | undefined) => review?.text?.split(/\s+/) ?? [];

/** Whose it is and when it is due, whichever text it is of. */
function judgeOnItsOwn(review: Review | undefined): ReviewState {
  const mark = 'any';
  return judgeReview({
    review: review && { ...review, text: mark },
    fingerprint: () => mark,
    today: today(),
    isTranslation: false,
    report: () => {},
  });
}

/** What to add is said language by language, and what else is wrong by `check`. */
const isOfSignature = ({ code, source, path }: Problem) =>
  (code === 'language' ? path === 'lang' : source === 'attribute' || /review/.test(path)) &&
  !(code === 'sign-off' && /review[.-]text$/.test(path));
