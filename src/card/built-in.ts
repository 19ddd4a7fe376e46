import type { SignedText } from './card.js';

/** Whether a clinic has changed no text, no label and no source. */
export const isBuiltIn = ({ text, builtInParts }: Pick<SignedText, 'text' | 'builtInParts'>) =>
  builtInParts.length > Object.keys(text).length + 1;
