import { faultOfDocument, mostCharacters } from '../../../src/frame/address.js';
import { problemOfBase } from './base-address.js';
import { noDocument } from './document.js';
import type { AddressProblem, Setup } from './setup.js';
import { readSetup, withValue, writeSetup } from './setup.js';

/** A set-up, as the address of the page can hold it. */
export interface CheckedSetup {
  /** The set-up without what cannot be used. */
  readonly usable: Setup;
  /** It as the fragment of an address, without a `#`. */
  readonly fragment: string;
  readonly problems: readonly AddressProblem[];
}

/** Values go through an address and back; a document, which is long, is judged where it is. */
export function checkSetup(setup: Setup): CheckedSetup {
  const { document } = setup;
  const written = writeSetup(setup);
  const values = readSetup(writeSetup({ ...setup, document: noDocument }));
  const ofDocument = problemsOfDocument(setup, written);
  const base = problemOfBase(setup.answers['base'] ?? '');
  const ofBase = base ? [{ key: 'base', message: base }] : [];
  const problems = [...values.problems, ...ofDocument, ...ofBase];
  if (!problems.length) return { usable: setup, fragment: written, problems };

  const rest = base ? withValue(values.setup, 'answers', 'base', '') : values.setup;
  const usable = { ...rest, document: ofDocument.length ? noDocument : document };
  return { usable, fragment: writeSetup(usable), problems };
}

function problemsOfDocument({ document }: Setup, written: string): readonly AddressProblem[] {
  if (!document.text) return [];
  // Only its length is looked at.
  if (written.length > mostCharacters) return readSetup(written).problems;
  const message = faultOfDocument(document.text, document.value);
  return message ? [{ key: 'document', message }] : [];
}
