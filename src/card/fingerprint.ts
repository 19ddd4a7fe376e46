import type { CardText } from './card.js';

/**
 * A short stable hash of all medical text of a card: what a clinician signs. Any changed word
 * gives another one; layout, theme, labels, sources and the order of sections do not.
 *
 * It guards against text that changes after it was signed, not against a forger: who can edit the
 * page can edit the sign-off too. That is why a fast hash serves that needs no secure context.
 * It is FNV-1a over the UTF-16 code units, twice, since 32 bits would meet by chance too soon;
 * in base 36, 14 characters.
 * Source: Fowler, Noll and Vo, "The FNV Non-Cryptographic Hash Algorithm"; the second pair of
 * numbers is from Appleby's MurmurHash3.
 */
export function fingerprint(text: CardText): string {
  const signed = JSON.stringify(text, (key, value) => {
    // What a reader does not see as text.
    if (/^(id|sources|lang|dir)$/.test(key)) return undefined;
    // Whether a text is marked as foreign depends on the page around it.
    return value?.text && !value.title && !value.kind ? value.text : value;
  });
  return hash(signed, 0x811c9dc5, 0x01000193) + hash(signed, 0x1b873593, 0x85ebca6b);
}

function hash(text: string, offset: number, multiplier: number): string {
  let state = offset;
  for (let index = 0; index < text.length; index++)
    state = Math.imul(state ^ text.charCodeAt(index), multiplier);
  return (state >>> 0).toString(36).padStart(7, '0');
}
