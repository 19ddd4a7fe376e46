import ar from '../../src/languages/ar.json';
import en from '../../src/languages/en.json';
import es from '../../src/languages/es.json';
import fr from '../../src/languages/fr.json';

/**
 * The built-in text as a document to change. Sources and labels are left out: what a document does
 * not say stays as it is.
 */
export function startingDocument(language: string): string {
  const text = [ar, es, fr].find(({ lang }) => lang === language) ?? en;
  const { sources: _sources, labels: _labels, ...rest } = text;
  return `${JSON.stringify(rest, null, 2)}\n`;
}
