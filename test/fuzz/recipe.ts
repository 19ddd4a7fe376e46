import { stringify, toStringMethod } from 'fast-check';

/**
 * A value that JSON cannot say, with the code that makes it. Each run makes a fresh one, and a
 * reproducer shows the code.
 */
export class Recipe {
  readonly make: () => unknown;

  /** @param make has to stand on its own: its source is what a reproducer shows. */
  constructor(make: () => unknown) {
    this.make = make;
  }

  [toStringMethod](): string {
    return `(${String(this.make)})()`;
  }
}

/** What a plan says, with each recipe in it made afresh. */
export function realise(plan: unknown): unknown {
  if (plan instanceof Recipe) return plan.make();
  if (Array.isArray(plan)) return plan.map(realise);
  if (typeof plan !== 'object' || !plan || Object.getPrototypeOf(plan) !== Object.prototype)
    return plan;
  // Nothing is assigned: a key named __proto__ stays a key.
  return Object.fromEntries(Object.entries(plan).map(([key, part]) => [key, realise(part)]));
}

/** A plan as code that one can paste into a script of a page: plain ASCII, long repetitions short. */
export function codeOf(plan: unknown): string {
  return stringify(plan)
    .replace(/<(?=[!/]|script)/gi, String.raw`\x3C`)
    .replace(/[^\n -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/"((?:\\.|[^"\\])*)"(:?)/g, shorten);
}

/** `"aaa…"` as `"a".repeat(3000)`. */
function shorten(literal: string, text: string, colon: string): string {
  const parts = text.replace(
    // A repetition of up to twelve characters, none of them cut in two.
    /((?:\\u\w{4}|\\x\w\w|\\.|[^"\\]){1,12}?)\1{49,}/g,
    (run: string, unit: string) => `" + "${unit}".repeat(${run.length / unit.length}) + "`,
  );
  if (parts === text) return literal;
  const code = `"${parts}"`.replace(/^"" \+ | \+ ""$/g, '');
  return colon ? `[${code}]:` : code;
}

/** A whole page on which one can see what a script does; it stands in the project's folder. */
export const pageOf = (script: string): string =>
  [
    '<!doctype html>',
    '<title>What is wrong</title>',
    '<body>',
    '<script type="module">',
    script,
    '</script>',
  ].join('\n');
