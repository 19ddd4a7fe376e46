import { valueOf } from './phone-number.js';

/*
 * What people mean who type an address or a number as they would say it. What is whole already
 * stays as it is.
 */

const mail = /^[^\s:/?#@]+@[^\s:/?#@]+\.\p{L}+$/u;
const domain = /^([\p{L}\d-]+\.)+\p{L}{2,}(:\d+)?([/?#]|$)/u;
/** A file beside the page looks like a domain. */
const fileName =
  /^[^/?#]+\.([sx]?html?|php|[aj]spx?|c(fm|gi)|do|pdf|json|xml|svg|png|jpe?g|gif|webp|docx?|odt|rtf|txt|md|ics|zip)(?=[?#]|$)/i;

/**
 * A domain gets `https://`, and the address of a mailbox `mailto:`. `https:` with fewer
 * slashes would be an address within the page's own site.
 */
export function completeAddress(written: string): string {
  const address = written.trim();
  if (/^https?:(?!\/\/)[/\\]*[^/\\]/i.test(address)) return address.replace(/:[/\\]*/, '://');
  if (mail.test(address)) return `mailto:${address}`;
  return domain.test(address) && !fileName.test(address) ? `https://${address}` : written;
}

/**
 * Of a sentence with one number in it, that number. Where two could be meant, nobody guesses. What
 * nobody sees is taken out: a mark of direction would show digits in another order than they are
 * dialled. Digits of other scripts than the Arabic ones are written as they are dialled: a Bengali 7
 * looks like a 9.
 */
export function findNumber(given: string): string {
  const written = given.replace(/\p{Cf}/gu, '').replace(/(?![٠-٩۰-۹])\p{Nd}/gu, valueOf);
  const [number, another] = written.match(/\+?\(?\d[\d\s().-]*/g) ?? [];
  // What letters touch is part of a word, a room or an hour; and an extension belongs to a number.
  const isPart = /\p{L}-?\d|\d-?\p{L}|\bext|\bposte|\bfax/iu.test(written);
  // Nobody knows where such a number ends: 911 (24 hours), 555 0100 - 24 hours, 1 800 FLOWERS, 911 7
  // days a week, 555 0142 365 days; whether two lines hold two; or what a room before it is.
  const isOpen =
    /[*#]|\d\s*\((?!0\))\d|\d\s+[-–—.]|[.-]\s+\d|\d[\s-]*\p{Lu}{2}|\s\d\d?\s+\p{L}|\d\s*\n\s*\d|\d{4}\s\d{3}\s+\p{L}|\p{L}\s+(?!1\s)\d{1,3}\s+\d{3}-\d{3}-\d/u.test(
      written,
    );
  const rest = written.replace(number ?? '', '');
  return !number ||
    another ||
    isPart ||
    isOpen ||
    /[\p{N}+＋⁺]/u.test(rest) ||
    !/\p{L}/u.test(written)
    ? written
    : number.replace(/\D+$/, '');
}
