import type { Report } from '../document/problems.js';
import type { CardDocument } from '../document/schema.js';
import type { CardText } from './card.js';
import type { TextSources } from './compose-items.js';
import { composeItems } from './compose-items.js';
import type { ForeignLanguage } from './foreign.js';
import { mark, markOf } from './foreign.js';
import { reportMoved } from './moved.js';

/** Each text from the last that brings it, marked where its language is not the card's. */
export function composeText(sources: TextSources, report: Report): CardText {
  const { builtIn, document, settings, ofDocument, ofPage } = sources;
  const last = (key: 'heading' | 'summary' | 'disclaimer') =>
    mark(settings[key], ofPage) ?? mark(document[key], ofDocument) ?? builtIn[key];
  const items = composeItems(sources, report);
  reportMoved(document, builtIn, report);
  return {
    heading: last('heading'),
    summary: last('summary'),
    illustration: markedPicture(document.illustration, ofDocument) ?? builtIn.illustration,
    ...items,
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
