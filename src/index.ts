import { defineCard } from './define.js';

defineCard();

export { BackSpasmCard } from './back-spasm-card.js';
export type { Problem } from './document/problems.js';
export type { CardDocumentInput, CompleteDocument, LanguageDocument } from './document/schema.js';
