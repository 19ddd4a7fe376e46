/** In a file of its own: it brings the text of every language. */
import '../../../src/languages/ar.js';
import '../../../src/languages/es.js';
import '../../../src/languages/fr.js';
import { compose } from '../../../src/card/compose.js';
import { fingerprint } from '../../../src/card/fingerprint.js';
import { today } from '../../../src/card/today.js';
import type { LoadedDocument } from '../../../src/page/load.js';
import { fetchDocument } from '../../../src/page/load.js';
import { read } from '../../../src/document/read.js';
import type { Settings } from '../../../src/settings.js';
import { languagesToRead, settingsOf } from '../state/attributes.js';
import type { Setup } from '../state/setup.js';
import type { CurrentText } from './claim.js';

/** The texts that a card can show now, one for each language that it offers. */
export async function currentTexts(setup: Setup): Promise<readonly CurrentText[]> {
  const settings = settingsOf(setup);
  const { document } = await documentOf(setup, settings);
  return languagesToRead(setup).map((tag) => {
    const unsigned = { ...settings, review: null };
    const { card } = compose(unsigned, document, tag, today(), tag);
    return { language: card.language, fingerprint: fingerprint(card.signed) };
  });
}

let last: { readonly of: string; readonly loaded: Promise<LoadedDocument> } | undefined;

/** Fetched once for each address, and only where the preview may fetch it, too. */
async function documentOf(
  setup: Setup,
  settings: Settings,
): Promise<Pick<LoadedDocument, 'document'>> {
  const { src, 'src-integrity': integrity = '' } = settings;
  if (!setup.attributes['src'])
    return setup.document.value ? read(setup.document.value) : { document: {} };
  if (!src) return { document: {} };
  const of = `${src} ${integrity}`;
  if (last?.of !== of) last = { of, loaded: fetchDocument(src, integrity, new AbortController()) };
  return last.loaded;
}
