/**
 * One text for all that look and sound alike, before it is judged, shown or hashed: what is read is
 * then what was signed. Accents are in one piece (NFC), what nobody sees is gone, and each run of
 * white space is one space.
 */
export function normalize(text: string): string {
  if (plain.test(text) && !loose.test(text)) return text;
  let shown = '';
  let before = '';
  const characters = [...text.normalize('NFC').replace(space, oneSpace)];
  characters.forEach((character, index) => {
    if (
      invisible.test(character) &&
      !directionMarks.test(character) &&
      !(
        joiners.test(character) &&
        joining.test(before) &&
        joining.test(characters[index + 1] ?? '')
      ) &&
      !(emojiParts.test(character) && emoji.test(before))
    )
      return;
    shown += character;
    before = character;
  });
  // What has gone may have stood between two spaces, or between a letter and its accent.
  return shown
    .trim()
    .replace(marksOfLetters, '$1')
    .normalize('NFC')
    .replace(stack, '$1')
    .replace(space, oneSpace)
    .trim();
}

/** The braille pattern without a dot looks like one; U+FEFF is one by name alone. */
const space = /(?:[^\S\ufeff]|\u2800)+/g;
/** Burmese has up to four marks on a letter; hundreds, also with joiners between, would cover other lines. */
const stack = /((?:[\p{Mn}\p{Me}][\u200c\u200d]*){3}[\p{Mn}\p{Me}])[\p{Mn}\p{Me}\u200c\u200d]+/gu;
/** Alone, a space that does not break stays: it stands before French marks, and within numbers. */
const oneSpace = (run: string) => (/^[\u00a0\u202f]$/.test(run) ? run : ' ');

/**
 * Most texts: letters of Europe and of Arabic, the latter with a mark at most, and spaces. Nothing in
 * them composes with its neighbour.
 */
const plain =
  /^(?:[ -~\xa0-\xac\xae-\xff\u0152\u0153\u2013-\u201d\u2026\u202f\u060c\u061b\u061f\u0621-\u063a\u0641-\u064a][\u064b-\u0652]?)+$/;
const loose = /^\s|\s\s|\s$/;

/**
 * Controls, and what a browser draws nothing for: format characters, fillers, annotations. Arabic's
 * signs of numbers and verses are format characters that are drawn.
 */
const invisible = /[\p{Cc}\p{DI}\ufff9-\ufffb]/u;

/** Of those, what Arabic and other scripts from right to left need: the marks of direction. */
const directionMarks = /[\u061c\u200e\u200f]/;
/** The blocks of such scripts, without the marks that stand in one of them. */
export const rightToLeft =
  /[\u0590-\u061b\u061d-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * Marks of direction beside a letter from right to left, or in front of a text that has one; any other
 * would move numbers about.
 */
const letter = `(?=\\p{L})${rightToLeft.source}`;
const marks = `${directionMarks.source}+`;
const marksOfLetters = new RegExp(
  `(^${marks}(?=.*${letter})|${letter} ?${marks}|${marks}(?= ?${letter}))|${marks}`,
  'gu',
);

/** Which way a text runs, by its first letter or mark of direction, as `dir="auto"` would have it. */
export const directionOf = (text: string): 'ltr' | 'rtl' => {
  const [first = ''] = /[\p{L}\u061c\u200e\u200f]/u.exec(text) ?? [];
  return /[\u061c\u200f]/.test(first) || rightToLeft.test(first) ? 'rtl' : 'ltr';
};

/** What Arabic and the scripts of India need within words: what joins letters, or keeps them apart. */
const joiners = /[\u200c\u200d]/;
const joining =
  /(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Inherited}])[\p{L}\p{M}]/u;

/** What emoji need: what joins them, and what asks for their coloured form. */
const emojiParts = /[\u200d\ufe0f]/;
const emoji = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u;
