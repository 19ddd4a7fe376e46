/** Letters that ignoring case makes equal to an ASCII one, when the pattern has the flag `u`. */
const lookalikes = ['\u017F', '\u212A']; // the long s and the sign for kelvin

/**
 * A regular expression as JSON Schema writes it: without flags. Validators add `u`.
 * @param {RegExp} pattern
 * @returns {string}
 * @throws where a pattern holds what cannot be written without flags
 */
export function withoutFlags({ source, flags }) {
  if (/[^iu]/.test(flags)) throw new Error(`/${source}/${flags}: a flag other than i and u`);
  if (!flags.includes('i')) return source;
  let isInClass = false;
  return source.replace(
    /\\(?:[pP]\{[^}]*\}|u[\da-fA-F]{4}|.)|[a-zA-Z]-[a-zA-Z]|[a-zA-Z[\]]/g,
    (token) => {
      if (token === '[' || token === ']') isInClass = token === '[';
      else if (!token.startsWith('\\')) {
        const cases = token.length > 1 ? casesOfRange(token, flags) : casesOf(token, flags);
        return isInClass ? cases : `[${cases}]`;
      }
      return token;
    },
  );
}

function casesOfRange(range, flags) {
  if (range !== 'a-z') throw new Error(`[${range}]: a range other than a-z`);
  return `a-zA-Z${flags.includes('u') ? lookalikes.join('') : ''}`;
}

function casesOf(letter, flags) {
  const ignoringCase = new RegExp(`^${letter}$`, flags);
  return [letter.toLowerCase(), letter.toUpperCase(), ...lookalikes]
    .filter((other) => ignoringCase.test(other))
    .join('');
}
