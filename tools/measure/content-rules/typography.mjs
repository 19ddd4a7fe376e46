import { judgeWords } from './words.mjs';

/** What stands in a text in letters of another script: names that a reader meets that way. */
const foreignWords = {
  ar: (
    'HIV acetaminophen baclofen clopidogrel co-codamol codeine cyclobenzaprine diazepam gabapentin ' +
    'ibuprofen lithium methocarbamol methotrexate naproxen paracetamol prednisone pregabalin ' +
    'tizanidine tramadol Tylenol warfarin'
  ).split(/[ -]/),
};

/** How each language writes: its script, its quotation marks, and marks that it does not use. */
const typography = {
  en: { script: 'Latin', quotes: '“”', spaceBefore: '', wrong: /[،؛؟¿¡]/ },
  es: { script: 'Latin', quotes: '“”', spaceBefore: '', wrong: /[،؛؟]/ },
  // As in Canada: a no-break space before a colon and within quotation marks, and none before the
  // other marks (Office québécois de la langue française).
  fr: { script: 'Latin', quotes: '«»', spaceBefore: ':»', wrong: /[،؛؟¿¡]/ },
  ar: { script: 'Arabic', quotes: '«»', spaceBefore: '', wrong: /[,;?]/ },
};

const noBreakSpace = '\u00a0';

export function findOtherDirection({ heading, dir }) {
  const wanted = /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(heading) ? 'rtl' : 'ltr';
  return dir === wanted ? [] : [{ path: 'dir', message: `Write ${wanted}.` }];
}

export function findStraySpaces(document) {
  return judgeWords(document, (text) => {
    if (text !== text.trim()) return 'Take out the space at its start or end.';
    if (/\s\s/.test(text)) return 'Write one space where there are several.';
    const allowed = typography[document.lang].spaceBefore ? /[^\S \u00a0]/ : /[^\S ]/;
    if (allowed.test(text)) return 'Write plain spaces.';
    return /[\p{Cc}\p{Cf}]/u.test(text) ? 'Take out the character that does not show.' : undefined;
  });
}

export function findForeignLetters(document) {
  const { script } = typography[document.lang];
  const foreign = new RegExp(`(?!\\p{Script=${script}})\\p{L}+`, 'gu');
  const allowed = new Set(foreignWords[document.lang]);
  return judgeWords(document, (text) => {
    const words = (text.match(foreign) ?? []).filter((word) => !allowed.has(word));
    return words.length ? `Write ${words.join(', ')} in ${script} letters.` : undefined;
  });
}

export function findOtherQuotes(document) {
  const { quotes } = typography[document.lang];
  const [open, close] = quotes;
  return judgeWords(document, (text) => {
    if (/['"`´]/.test(text)) return `Write ’ as apostrophe and ${open}${close} around quotations.`;
    const marks = text.match(/[“”„«»‹›‘‚]/g) ?? [];
    const isInPairs = marks.every((mark, index) => mark === quotes[index % 2]);
    if (!isInPairs || marks.length % 2) return `Write ${open} and ${close} around a quotation.`;
    return undefined;
  });
}

export function findOtherPunctuation(document) {
  const { spaceBefore, wrong } = typography[document.lang];
  return judgeWords(document, (text) => {
    const [mark] = wrong.exec(text) ?? [];
    if (mark) return `Write the mark of this language in place of ${mark}.`;
    for (const [found, before, sign] of text.matchAll(/(^|.)([.,:;?!»،؛؟])/gu)) {
      const isSpaced = /\s/.test(before);
      const wanted = spaceBefore.includes(sign);
      if (wanted && before !== noBreakSpace && /\D/.test(before))
        return `Write a no-break space before ${sign}, not "${found}".`;
      if (!wanted && isSpaced) return `Take out the space before ${sign}.`;
    }
    if (spaceBefore.includes('»') && /«(?!\u00a0)/.test(text))
      return 'Write a no-break space after «.';
    // Not within an abbreviation, as U.S., or the name of a website.
    const sentences = text.replace(/[\w.]+\.(ca|com|org|uk)\b/g, '0');
    if (/[,:;?!،؛؟](?=\p{L})|\p{Ll}{2}\.(?=\p{L})/u.test(sentences))
      return 'Write a space after the mark.';
    return undefined;
  });
}
