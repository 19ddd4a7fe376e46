import { unpack } from './packed.js';

/** The set-up that a visitor has asked this browser to keep. Nothing is stored before that. */
const key = 'back-spasm-card-builder';

/** A browser may forbid storage, and then there is none. */
function storage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

/** As the fragment of an address; `undefined` where none is kept. */
export const keptSetup = (): string | undefined => storage()?.getItem(key) ?? undefined;

export function keepSetup(fragment: string): void {
  try {
    storage()?.setItem(key, fragment);
  } catch {
    // There is no room, or none for pages in a private window: then only the link holds it.
  }
}

export const forgetSetup = (): void => storage()?.removeItem(key);

/** Whether it is the one that the address holds: another is neither shown nor written over unasked. */
export const isKept = (): boolean => {
  const kept = keptSetup();
  return kept !== undefined && unpack(kept) === unpack(location.hash);
};
