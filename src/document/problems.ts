/** One thing that is wrong in what a page or a document says. It never costs more than its own place. */
export interface Problem {
  readonly code: ProblemCode;
  readonly source: 'attribute' | 'document' | 'page';
  /** Where it is: `tips[3].sources[0]` in a document, else an attribute's name. */
  readonly path: string;
  /** What is wrong and what to do about it, in English, for the page's author. */
  readonly message: string;
}

export type ProblemCode =
  | 'invalid'
  | 'missing'
  | 'unknown-key'
  | 'too-many'
  | 'unknown-source'
  | 'unreadable'
  | 'damaged'
  | 'safety'
  | 'moved'
  | 'outdated'
  | 'sign-off'
  | 'language';

/** Where something stands: the keys that lead there, and in lists the numbers, such as `['tips', 3, 'text']`. */
export type Path = readonly (string | number)[];

/** A path as problems have it: `tips[3].text`. */
export const printPath = (path: Path): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');

/** Takes a problem as it is found, and gives whether there is room for another. */
export type Report = (
  code: ProblemCode,
  path: Path,
  message: string,
  source?: Problem['source'],
) => unknown;

/**
 * Adds what is reported to a list, as of one source unless another is named. Nobody reads a
 * hundred: a large document of mistakes would make megabytes of them.
 */
export const reportTo =
  (problems: Problem[], usual: Problem['source']): Report =>
  (code, path, message, source = usual) =>
    problems.length < 99 && problems.push({ code, source, path: printPath(path), message });

/** Anything can be thrown, even what throws when it is looked at. */
export function messageOf(error: unknown): string {
  try {
    return String(error);
  } catch {
    return 'unknown';
  }
}

/** The end of a message about a name that does not exist: the one that was meant, if any seems to be. */
export function suggest(name: string, names: readonly string[]): string {
  const written = name.toLowerCase();
  const meant = names.find(
    (known) =>
      known.charAt(0) === written.charAt(0) &&
      Math.abs(known.length - name.length) < 2 &&
      [...known.toLowerCase()].filter((letter) => !written.includes(letter)).length < 2,
  );
  return meant ? ` Is it ${meant}?` : '';
}
