import type {
  CardDocument,
  Change,
  DrawingName,
  Item,
  Labels,
  LevelName,
  ListName,
  Source,
} from '../document/schema.js';
import type { Settings } from '../settings.js';
import type { ReviewState } from './review.js';

/** What a card is made of. */
export interface Ingredients {
  readonly settings: Settings;
  /** A clinic's, as read. */
  readonly document: CardDocument;
  /** Of the page around the card, and so of its attributes; empty if unknown. */
  readonly pageLanguage: string;
  /** YYYY-MM-DD where the reader is. */
  readonly today: string;
  /** By the reader, of those that the card offers; empty if none. */
  readonly chosenLanguage?: string | undefined;
}

/** How text is marked whose language is not the card's. */
export interface Foreign {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** A text, marked where its language is not the card's. */
export type Phrase = string | (Foreign & { readonly text: string });
export type CardItem = Item & Partial<Foreign>;
/** With what its change says of its place, until it stands there. */
export type ChangedItem = CardItem & Omit<Change, 'text'>;

export interface CardLevel {
  readonly heading: Phrase;
  readonly action: Phrase;
  readonly lead: Phrase;
  /** What its items are about, for the fold that they are in. */
  readonly glance?: Phrase | undefined;
  readonly items: readonly CardItem[];
}

export interface CardIllustration extends Partial<Foreign> {
  readonly src?: string;
  readonly alt: string;
  readonly caption?: string;
}

/** All medical text of a card, after built-in text, document and attributes have been put together. */
export interface CardText extends Readonly<Record<ListName, readonly CardItem[]>> {
  readonly heading: Phrase;
  readonly summary: Phrase;
  readonly illustration: CardIllustration;
  readonly help: Readonly<Record<LevelName, CardLevel>>;
  /** What the drawings show, in words. */
  readonly drawings: Readonly<Record<DrawingName, string>>;
  readonly disclaimer: Phrase;
}

/** A source that something on the card cites. Its number is its place in the list, from 1. */
export interface CitedSource extends Source {
  /** The titles of what cites it, each once. */
  readonly usedFor: readonly string[];
}

/** What a clinic can change of a card's words. */
export type TextPart = keyof CardText | 'labels' | 'sources';

/** What a clinician signs: see `fingerprint`. */
export interface SignedText {
  readonly text: CardText;
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly labels: Labels;
  /** The day on which the medical text last changed, as YYYY-MM-DD. */
  readonly updated: string;
  /** All that items may cite: those of the language, and those of the document in their place. */
  readonly sources: readonly Source[];
  /** Those that are the language's, word for word: of them alone, less may stand than was signed. */
  readonly builtInParts: readonly TextPart[];
  readonly settings: Settings;
}

/** The composed card: all that a view needs in order to draw it, and nothing of where it came from. */
export interface Card {
  /** What a sign-off is of. What shows of it is below: a picture may be left out. */
  readonly signed: SignedText;
  readonly text: CardText;
  readonly language: string;
  /** Those that a reader may change to, the card's usual one among them. */
  readonly languages: readonly string[];
  readonly dir: 'ltr' | 'rtl';
  /** Whether it is in English because the text in the page's language is not there. */
  readonly lacksLanguage: boolean;
  readonly labels: Labels;
  /** The day on which the medical text last changed, as YYYY-MM-DD. */
  readonly updated: string;
  readonly builtInParts: readonly TextPart[];
  readonly settings: Settings;
  /** What the guide layout shows of the tips before a reader asks for more. */
  readonly firstTips: readonly CardItem[];
  readonly review: ReviewState;
  readonly sources: readonly CitedSource[];
}
