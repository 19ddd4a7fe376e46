/**
 * What the WordPress plugin puts into pages for readers whose browser runs no script, by language: as
 * it is without a number, and with places for one. PHP fills those, so that it need not know how a
 * card is drawn.
 */
import { registerLanguage } from '../../../dist/languages/registry.js';
import { drawFallback, drawStatic } from '../../../dist/prerender/static-card.js';

/** A number that no text holds. */
const standIn = '0000000000000000';

/**
 * @param texts each language's text, English first
 * @returns two files: of the emergency level, and of all of the card
 */
export function pluginFallback(texts) {
  for (const text of texts) registerLanguage(text);
  const signs = texts[0].help.emergency.items.map(({ id }) => id);
  const languages = texts.map(({ lang }) => lang);
  const file = (draw) => ({
    signs,
    texts: Object.fromEntries(
      languages.map((lang) => [lang, drawStatic({ attributes: { lang } }).fingerprint]),
    ),
    languages: Object.fromEntries(languages.map((lang) => [lang, bothOf(draw, lang)])),
  });
  return { fallback: file(drawFallback), whole: file((options) => drawStatic(options).text) };
}

function bothOf(draw, lang) {
  const withoutNumber = draw({ attributes: { lang } });
  const withNumber = draw({ attributes: { lang, 'emergency-number': standIn } })
    .replaceAll(`tel:${standIn}`, 'tel:{dial}')
    .replaceAll(`>${standIn}</bdo>`, '>{number}</bdo>');
  const places = withNumber.match(/[{}]|0{16}/g)?.join('') ?? '';
  if (withoutNumber.match(/[{}]/) || !/^({}{})+$/.test(places))
    throw new Error(`The text in ${lang} has no places for a number, or more.`);
  return { withoutNumber, withNumber };
}
