import type { SignedText } from './card.js';

/** Whether a clinic has changed no word but those of its page: neither a text nor a label. */
export const isBuiltIn = ({ text, builtInParts }: Pick<SignedText, 'text' | 'builtInParts'>) =>
  builtInParts.length > Object.keys(text).length;
