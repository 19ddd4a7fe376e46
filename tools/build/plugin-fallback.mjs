/**
 * The emergency level as the WordPress plugin puts it into pages, by language: as it is without a
 * number, and with places for one. PHP fills those, so that it need not know how a card is drawn.
 */
import { registerLanguage } from '../../dist/languages/registry.js';
import { drawFallback } from '../../dist/prerender/static-card.js';

/** A number that no text holds. */
const standIn = '0000000000';

/** @param texts each language's text, English first */
export function pluginFallback(texts) {
  for (const text of texts) registerLanguage(text);
  return {
    signs: texts[0].help.emergency.items.map(({ id }) => id),
    languages: Object.fromEntries(texts.map(({ lang }) => [lang, draw(lang)])),
  };
}

function draw(lang) {
  const withoutNumber = drawFallback({ attributes: { lang } });
  const withNumber = drawFallback({ attributes: { lang, 'emergency-number': standIn } })
    .replace(`tel:${standIn}`, 'tel:{dial}')
    .replace(`>${standIn}</bdo>`, '>{number}</bdo>');
  const places = withNumber.match(/[{}]|\d{10}/g)?.join('');
  if (withoutNumber.match(/[{}]/) || places !== '{}{}')
    throw new Error(`The emergency level in ${lang} has no places for a number, or more.`);
  return { withoutNumber, withNumber };
}
