import { fallback } from '../../dist/prerender/fallback.js';
import { registerLanguage } from '../../dist/languages/registry.js';

/** What a page for frames asks of people whose browser runs no scripts, by its language. */
const requests = {
  ar: 'لقراءة المزيد عن تشنج أسفل الظهر هنا، اسمح بالبرامج النصية (JavaScript) في متصفحك.',
  en: 'To read more about lower-back spasms here, allow scripts in your browser.',
  es: 'Para leer más sobre los espasmos lumbares aquí, permita los scripts en su navegador.',
  fr: 'Pour en lire plus ici sur les spasmes du bas du dos, autorisez les scripts dans votre navigateur.',
};

/**
 * The page for frames in each language: until its script has run, nobody can know which one its
 * address asks for, and the signs of an emergency cannot wait.
 * @param {string} template `src/frame/frame.html`
 * @param {{ lang: string, dir: string, heading: string }[]} texts of the languages, English first
 * @returns {[file: string, html: string][]}
 */
export function framePages(template, texts) {
  const [english, ...others] = texts;
  for (const text of others) registerLanguage(text);
  const languages = others.map(({ lang }) => lang).join(' ');
  return texts.map((text) => {
    const { lang, dir, heading } = text;
    if (!requests[lang])
      throw new Error(
        `the page for frames asks nothing in ${lang}: add a sentence to tools/build/frame-pages.mjs`,
      );
    const page = fill(template, {
      'THE LANGUAGES': languages,
      'THE LANGUAGE': lang,
      'THE DIRECTION': dir,
      'THE TITLE': heading,
      'THE SIGNS': fallback({ pageLanguage: lang }),
      'THE REQUEST': requests[lang],
    });
    return [text === english ? 'frame.html' : `frame.${lang}.html`, page];
  });
}

const fill = (template, values) =>
  Object.entries(values).reduce((page, [name, value]) => {
    if (!page.includes(name)) throw new Error(`the page for frames has no place for ${name}`);
    return page.replace(name, () => value);
  }, template);
