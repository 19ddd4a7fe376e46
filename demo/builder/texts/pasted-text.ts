/** What word processors and lists put before an entry. */
const bullet = /^\s*([-–—•·▪‣◦*o✓✔➢]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+/iu;

/** Text as it was copied from elsewhere, one entry on each line, without what only looks like more. */
export const entriesIn = (pasted: string): readonly string[] =>
  pasted
    .normalize('NFC')
    .replace(/[\u200b\u2060\ufeff\u00ad]/g, '')
    .replace(/[“”„‟]/g, '"')
    .replace(/[‚‛]/g, '’')
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) =>
      line
        .replace(bullet, '')
        .replace(/[ \t]+/g, ' ')
        .trim(),
    )
    .filter(Boolean);
