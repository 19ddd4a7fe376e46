import { normalize } from './normalize.js';

/** What stands before the number of an extension, as people write it. */
const beforeExtension = /[\s,;]*(?:x|ext\p{L}*|poste)[\s.:=]*(?=\d+$)/iu;

/**
 * A number as RFC 3966 dials it, however it is written: with digits and dashes of any script, spaces
 * of any kind, and characters that nobody sees. A `(0)` is for people who leave out what stands
 * before it. Empty where it is no single number: two with a slash between them would be dialled as
 * one, and so would a footnote's mark. Of digits of two scripts, one may look like another of the
 * other, and be dialled as what nobody reads.
 */
export function dialled(number: string): string {
  const zeros = new Set(
    number
      .normalize('NFKC')
      .match(/\p{Nd}/gu)
      ?.map(zeroOf),
  );
  if (zeros.size > 1 || /\p{No}/u.test(number)) return '';
  const [main = '', extension] = normalize(number)
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, valueOf)
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/\p{Cf}/gu, '')
    .split(beforeExtension);
  if (!/^(?=(\D*\d){2})\+?[\d\s*#().-]+$/.test(main)) return '';
  const digits = main.replace(/(\+[\d\s-]{1,5})\(0\)/, '$1').replace(/[^\d+*#]/g, '');
  return digits.replace(/#/g, '%23') + (extension ? `;ext=${extension}` : '');
}

/** Digits of a script stand in one run, from zero on. */
export const valueOf = (digit: string) => String(Number(digit.codePointAt(0)) - zeroOf(digit));

function zeroOf(digit: string): number {
  const code = Number(digit.codePointAt(0));
  let first = code;
  while (isDigit(first - 1)) first--;
  return code - ((code - first) % 10);
}

const isDigit = (code: number) => /\p{Nd}/u.test(String.fromCodePoint(code));
