/** What a reader gets of a card: all its layouts, its handout, what search engines get, and what may differ. */
import { compose } from '../../dist/card/compose.js';
import { coveredBy, fingerprint } from '../../dist/card/fingerprint.js';
import { readDocument } from '../../dist/document/read.js';
import { handout } from '../../dist/handout/handout.js';
import { registerLanguage } from '../../dist/languages/registry.js';
import { describe } from '../../dist/page/structured-data.js';
import { emergencyHtml, plainHtml } from '../../dist/prerender/plain-html.js';
import { toHtml } from '../../dist/prerender/to-html.js';
import { readSettings } from '../../dist/read-settings.js';
import { sectionNames } from '../../dist/settings.js';
import { cardView } from '../../dist/view/card-view.js';
import { languages } from './signed-pairs.mjs';

/** What two cards with one fingerprint may differ in, and why that is no word of the text. */
export const free = {
  'attributes theme': 'colours alone',
  'attributes layout': 'what is folded; each layout is compared',
  'attributes heading-level': 'how deep the headings stand in the page',
  'attributes languages': 'which other texts a reader can change to; each has its own fingerprint',
  'attributes print-size': 'how large a handout is; both sizes are compared',
  'attributes read-aloud': 'a button in the words of the language',
  'attributes print-address': 'the address of the page itself, on paper',
  'attributes structured-data': 'whether search engines get what the card says; it is compared',
  'attributes src': 'where the document comes from, not what it says',
  'attributes src-integrity': 'a hash of the document',
  'attributes review-by': 'the claim itself',
  'attributes review-role': 'the claim itself',
  'attributes review-on': 'the claim itself',
  'attributes review-due': 'the claim itself',
  'attributes review-href': 'the claim itself',
  'attributes review-text': 'the claim itself',
  'document $schema': 'for editors; nothing shows it',
  'document review': 'the claim itself',
  'document help.emergency.items.kind': 'no sign of an emergency has one',
  'document sources.checked': 'for authors; nothing shows it',
  'language $schema': 'for editors; nothing shows it',
  'language review': 'a language signs nothing',
  'language changes': 'a document changes a language, not the language itself',
  'language translations': 'a language has a file of its own for each',
  'language sources.checked': 'for authors; nothing shows it',
  day: 'when the next review is due, and the day on paper',
};

/** Where those show, so that all else is compared. Two pages in languages that are not there, too. */
const freeParts = [
  [/^<slot><\/slot>/, ''],
  [/ class="wrapper \w+"/, ''],
  [/(<\/?h)[1-6]/g, '$1'],
  [/<div role=group [^]*?<\/div>/, ''],
  [/<button[^>]* data-action=(print|read)[^]*?<\/button>/g, ''],
  [/<div part=review>[^]*?<\/div>/g, ''],
  // What stood between them.
  [/ +/g, ' '],
];

const withoutFree = (html) =>
  freeParts.reduce((rest, [part, stand]) => rest.replace(part, stand), html.trim());

const claim = { by: 'Sam Example', on: '2026-01-31' };
/** So that no fingerprint is worked out for a document's own claim. */
const noClaim = { state: 'unusable' };

/** A card as it is signed, which may lack pictures that another one shows. */
export function cardOf(made) {
  const text = fingerprint(composed(made).signed);
  const card = composed(made, { state: 'set', claim: { ...claim, text } });
  if (!('by' in card.review)) throw new Error('nobody has signed it');
  return card;
}

export const coveredOf = (made) => coveredBy(composed(made).signed);

/** The order of sections is free, and decides which source is number 1: both cards have the usual. */
function composed({ attributes, document, language, page, chosen, day }, review = noClaim) {
  const { settings } = readSettings(new Map(Object.entries(attributes)));
  const sections = sectionNames.filter((name) => settings.sections.includes(name));
  const original = languages.find(({ lang }) => lang === language.lang);
  if (language !== original) registerLanguage(language);
  const { card } = compose({
    settings: { ...settings, sections, review },
    document: readDocument(document).document,
    pageLanguage: page,
    today: day,
    chosenLanguage: chosen,
  });
  if (original && language !== original) registerLanguage(original);
  return card;
}

/** By name, all that a reader, a printer or a search engine gets. */
export function viewsOf(card) {
  const { settings } = card;
  const withSettings = (others) => ({ ...card, settings: { ...settings, ...others } });
  const layouts = ['guide', 'full', 'brief'].map((layout) => [
    layout,
    withoutFree(toHtml(cardView(withSettings({ layout }), false))),
  ]);
  const papers = [false, true].flatMap((isLarge) =>
    ['', 'https://clinic.example'].map((address) => [
      `handout${isLarge ? ', large' : ''}${address && ', with an address'}`,
      withoutFree(toHtml(handout(card, { today: '2026-11-22', address, isLarge }))),
    ]),
  );
  const { lastReviewed: _on, reviewedBy: _by, ...description } = JSON.parse(describe(card));
  const unsigned = withSettings({
    sections: settings.sections.filter((name) => name !== 'review'),
  });
  return new Map([
    ...layouts,
    ...papers,
    ['description', JSON.stringify(description)],
    ['plain HTML', withoutFree(plainHtml(unsigned))],
    ['between the tags', withoutFree(emergencyHtml(card))],
  ]);
}
