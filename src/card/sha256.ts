/**
 * SHA-256 (FIPS 180-4), at once and without a secure context, which `crypto.subtle` needs: a sign-off
 * is judged while the card is drawn, on any page. A library for it would weigh 2.3 KB of brotli in
 * the script file; this weighs 0.5 KB.
 */
export function sha256(bytes: Uint8Array): string {
  const blocks = new Int32Array(((bytes.length + 72) >> 6) << 4);
  bytes.forEach((byte, index) => put(blocks, index, byte));
  put(blocks, bytes.length, 0x80);
  // In bits; no text of a card comes near the 512 MB at which one word is not enough.
  blocks[blocks.length - 1] = bytes.length * 8;

  const state = Int32Array.from(start);
  const schedule = new Int32Array(64);
  for (let at = 0; at < blocks.length; at += 16) {
    schedule.set(blocks.subarray(at, at + 16));
    compress(state, schedule);
  }
  return [...state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Big-endian, as the standard has it. */
function put(words: Int32Array, index: number, byte: number): void {
  words[index >> 2] = at(words, index >> 2) | (byte << (24 - 8 * (index & 3)));
}

/** One block of 16 words, with the names that the standard gives. */
function compress(state: Int32Array, w: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let t = 0; t < 64; t++) {
    if (t > 15)
      w[t] = smallSigma1(at(w, t - 2)) + at(w, t - 7) + smallSigma0(at(w, t - 15)) + at(w, t - 16);
    const t1 = h + bigSigma1(e) + ((e & f) ^ (~e & g)) + at(constants, t) + at(w, t);
    const t2 = bigSigma0(a) + ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((value, index) => {
    state[index] = at(state, index) + value;
  });
}

const at = (words: Int32Array, index: number) => Number(words[index]);
const rotate = (x: number, by: number) => (x >>> by) | (x << (32 - by));
const bigSigma0 = (x: number) => rotate(x, 2) ^ rotate(x, 13) ^ rotate(x, 22);
const bigSigma1 = (x: number) => rotate(x, 6) ^ rotate(x, 11) ^ rotate(x, 25);
const smallSigma0 = (x: number) => rotate(x, 7) ^ rotate(x, 18) ^ (x >>> 3);
const smallSigma1 = (x: number) => rotate(x, 17) ^ rotate(x, 19) ^ (x >>> 10);

const primes: number[] = [];
for (let n = 2; primes.length < 64; n++) if (primes.every((prime) => n % prime)) primes.push(n);

/** The first 32 bits of the fractional part. */
const fraction = (x: number) => ((x % 1) * 2 ** 32) | 0;
const start = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const constants = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
