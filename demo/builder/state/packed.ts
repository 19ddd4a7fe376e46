/**
 * A long set-up as a short link, which mail programs and messengers carry: `#packed=` and the settings
 * as JSON, by name, compressed by DEFLATE and written in the letters of base64url. A short set-up
 * stays as it is, so that people can read it.
 *
 * By a library, since the browser's own compression takes a turn: what is copied must be there while
 * the button is being pressed, and Safari lets nothing be copied later.
 */
import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { mostCharacters } from '../../../src/frame/address.js';

const prefix = 'packed=';
/** Shorter than that, a link is good to read and to send. */
const longEnough = 1000;

/** @param fragment of an address, without its `#` */
export function pack(fragment: string): string {
  if (fragment.length < longEnough) return fragment;
  const settings = JSON.stringify(Object.fromEntries(new URLSearchParams(fragment)));
  const packed = prefix + toLetters(deflateSync(strToU8(settings), { level: 9 }));
  return packed.length < fragment.length ? packed : fragment;
}

/**
 * @param fragment with or without its `#`
 * @returns it as `pack` was given it; nothing where the link is damaged
 */
export function unpack(fragment: string): string | undefined {
  const text = fragment.replace(/^#/, '');
  if (!text.startsWith(prefix)) return text;
  try {
    const settings: unknown = JSON.parse(inflate(toBytes(text.slice(prefix.length))));
    const pairs = Object.entries(Object(settings)).map(([key, value]) => [key, String(value)]);
    return new URLSearchParams(pairs).toString();
  } catch {
    return undefined;
  }
}

/** A link can hold a thousand times what it seems to: in small pieces, none of them takes long. */
const pieceOfInput = 1024;

function inflate(bytes: Uint8Array): string {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((piece) => {
    length += piece.length;
    if (length > mostCharacters) throw new Error('too long');
    pieces.push(piece);
  });
  for (let from = 0; from < bytes.length; from += pieceOfInput)
    stream.push(bytes.subarray(from, from + pieceOfInput), from + pieceOfInput >= bytes.length);
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return strFromU8(all);
}

const toLetters = (bytes: Uint8Array) =>
  btoa(strFromU8(bytes, true)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

const toBytes = (letters: string) =>
  strToU8(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), true);
