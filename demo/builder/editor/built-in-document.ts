import ar from '../../../src/languages/ar.json';
import en from '../../../src/languages/en.json';
import es from '../../../src/languages/es.json';
import fr from '../../../src/languages/fr.json';
import { startingDocument } from '../../../src/languages/starting-document.js';

/** The built-in text of a language, as a document to start from. */
export const builtInDocument = (language: string): string =>
  startingDocument([ar, es, fr].find(({ lang }) => lang === language) ?? en);
