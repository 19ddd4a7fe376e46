/** In a file of its own: it brings the text of every language. */
import '../../../src/languages/ar.js';
import '../../../src/languages/es.js';
import '../../../src/languages/fr.js';
import type { Card, Foreign, Phrase } from '../../../src/card/card.js';
import { compose } from '../../../src/card/compose.js';
import { fingerprint } from '../../../src/card/fingerprint.js';
import { today } from '../../../src/card/today.js';
import { fallback, findLanguage } from '../../../src/languages/registry.js';
import { readDocument } from '../../../src/document/read.js';
import { listNames } from '../../../src/document/schema.js';
import type { LoadedDocument } from '../../../src/page/load.js';
import { fetchDocument } from '../../../src/page/load.js';
import type { Settings } from '../../../src/settings.js';
import { languagesToRead, settingsOf } from '../state/attributes.js';
import type { Setup } from '../state/setup.js';
import { builtInCard } from '../texts/card-texts.js';
import { differencesOf } from '../texts/differences.js';
import { wordsOfClinic } from './words-of-clinic.js';
import type { WholeText } from './claim.js';

/** The texts that a card can show now, one for each language that it offers. */
export async function currentTexts(setup: Setup): Promise<readonly WholeText[]> {
  const settings = settingsOf(setup);
  const { document } = await documentOf(setup, settings);
  return languagesToRead(setup).map((tag) => {
    const unsigned: Settings = { ...settings, review: { state: 'unusable' } };
    const { card } = compose({
      settings: unsigned,
      document,
      // As on the page, whose language its words have whatever a reader chooses.
      pageLanguage: setup.attributes['lang'] || 'en',
      today: today(),
      chosenLanguage: tag,
    });
    return {
      differences: [...differencesOf(card, builtInCard(card.language)), ...wordsOfClinic(card)],
      language: card.language,
      fingerprint: fingerprint(card.signed),
      unseen: unseenOn(card),
      isWhole: JSON.stringify(card.text) === JSON.stringify(card.signed.text),
    };
  });
}

/** What a card in full keeps for folds, for people who cannot see its pictures, and behind its buttons. */
function unseenOn({ text, settings, signed }: Card): readonly Phrase[] {
  const known = new Set(
    (findLanguage(signed.language) ?? fallback).sources.map(({ href }) => href),
  );
  const own = signed.sources.filter(({ href }) => href && !known.has(href));
  const { help, illustration } = text;
  const shown = listNames.filter((name) => settings.sections.includes(name));
  const levels = Object.values(help).map(({ items }) => items);
  const items = [...levels, ...shown.map((name) => text[name])].flat();
  return [
    help.today.glance ?? [],
    help.routine.glance ?? [],
    marked(illustration.alt, illustration),
    items.flatMap((item) => (item.picture ? marked(item.picture.alt, item) : [])),
    settings['book-href'] ?? [],
    settings['feedback-href'] ?? [],
    own.map(({ title, href }) => `${title}: ${href}`),
  ].flat();
}

const marked = (text: string, { lang, dir = 'ltr' }: Partial<Foreign>): Phrase =>
  lang ? { text, lang, dir } : text;

let last: { readonly of: string; readonly loaded: Promise<LoadedDocument> } | undefined;

/** Fetched once for each address, and only where the preview may fetch it, too. */
async function documentOf(
  setup: Setup,
  settings: Settings,
): Promise<Pick<LoadedDocument, 'document'>> {
  const { src } = settings;
  if (!setup.attributes['src'])
    return setup.document.value ? readDocument(setup.document.value) : { document: {} };
  if (src.state !== 'set') return { document: {} };
  const { url, integrity } = src;
  const of = `${url} ${integrity}`;
  if (last?.of !== of) last = { of, loaded: fetchDocument(url, integrity, new AbortController()) };
  return last.loaded;
}
