import type { Review } from '../document/schema.js';

/** What a card may say about who checked its text. */
export type ReviewState =
  /** Nobody has; or somebody signed another text than this one. */
  | { readonly state: 'unsigned' | 'changed' }
  | (Review & { readonly state: 'signed' | 'overdue'; readonly due: string });

/** How long a sign-off lasts that names no date for the next one. */
const yearsValid = 3;

const dayInMilliseconds = 86_400_000;

interface ReviewQuestion {
  readonly review: Review | undefined;
  /** Of the text that the card shows. */
  readonly fingerprint: () => string;
  /** YYYY-MM-DD */
  readonly today: string;
  /** Whether the reader chose the language: a sign-off of the text in another says nothing about it. */
  readonly isTranslation: boolean;
  readonly report: (part: keyof Review, message: string) => void;
}

/**
 * From a sign-off to what the card says. The claim that a person reviewed the text is made only
 * where the sign-off names the fingerprint of just this text, and a day that has come.
 */
export function judgeReview({
  review,
  fingerprint,
  today,
  isTranslation,
  report,
}: ReviewQuestion): ReviewState {
  if (!review) return { state: 'unsigned' };
  const { on, text } = review;
  const latest = yearsAfter(on, yearsValid);
  const due = review.due && review.due < latest ? review.due : latest;
  // A day of grace: where the reviewer lives it may be tomorrow already.
  if (Date.parse(on) > Date.parse(today) + dayInMilliseconds) {
    report('on', `Write the day of the review: ${on} is still to come.`);
    return { state: 'unsigned' };
  }
  // One person may have signed the text in several languages.
  if (!text?.split(/\s+/).includes(fingerprint())) {
    if (isTranslation) return { state: 'unsigned' };
    const isWeak = /(^|\s)[a-z\d]{14}(\s|$)/.test(text ?? '');
    const why = isWeak ? 'A fingerprint of version 1 can be forged. ' : '';
    report('text', `${why}To sign the card as it is now, add ${fingerprint()} here.`);
    return { state: text ? 'changed' : 'unsigned' };
  }
  return { ...review, due, state: today > due ? 'overdue' : 'signed' };
}

function yearsAfter(day: string, years: number): string {
  const date = new Date(day);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return date.toISOString().slice(0, 10);
}
