import { defineCard } from './define.js';

defineCard();

export { BackSpasmCard } from './back-spasm-card.js';
export type { CardAttributes, CardListeners, CardTemplate } from './card-attributes.js';
export type { Problem } from './document/problems.js';
export type {
  CardDocumentInput,
  CompleteDocument,
  LanguageDocument,
  LanguageDocumentInput,
} from './document/schema.js';
export type { Action, ActionDetail, CardEventMap, CardEvents } from './events.js';
