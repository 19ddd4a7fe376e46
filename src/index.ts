import { defineCard } from './element/define.js';

defineCard();

export { BackSpasmCard } from './element/back-spasm-card.js';
export type { CardAttributes, CardListeners, CardTemplate } from './element/card-attributes.js';
export type { Problem } from './document/problems.js';
export type {
  CardDocumentInput,
  CompleteDocument,
  LanguageDocument,
  LanguageDocumentInput,
} from './document/schema.js';
export type { ActionDetail, CardEventMap, CardEvents } from './element/events.js';
export type { Action } from './view/buttons.js';
