/** `back-spasm-card sign --check`, for the checks that run before a document is published. */
import { limits } from '../document/schema.js';
import { syntaxFaultOf } from '../document/json-places.js';
import { findLanguage } from '../languages/registry.js';
import { tagName } from '../tag.js';
import { readInput, UsageError } from './input.js';
import type { LanguageCheck, SignatureCheck } from './sign-check.js';
import { checkSignature } from './sign-check.js';

export const signHelp = `${tagName} sign --check FILE [--ATTRIBUTE VALUE...]

Says, language by language, whether the sign-off covers the text of a document: that of the
document, or that of the options --review-by, --review-on and --review-text. Add every attribute
that the card has on your page, as for prerender: what it says is signed, too. --src and
--src-integrity count for nothing, since FILE is the document. "-" reads standard input.

  --lang TAG   language of the page, for documents that name none; en without it

It prints whose sign-off it is and when the next review is due, the fingerprint that is missing for
each language that it does not cover, and the fingerprints in it that match no text.

Exit code: 0 where the language of the document is covered, 1 where it is not, 2 where a file
cannot be read.`;

interface SignOptions {
  readonly check: boolean;
  readonly lang: string;
  readonly attributes: Readonly<Record<string, string | boolean>>;
  /** Languages with a text. */
  readonly tags: readonly string[];
}

/** @returns the exit code */
export async function sign(files: readonly string[], options: SignOptions): Promise<number> {
  const { check, lang, attributes, tags } = options;
  const [file, second] = files;
  if (!check) throw new UsageError(`Add --check: sign changes nothing, it only checks.`);
  if (file === undefined) throw new UsageError('Name a file to check, or - for standard input.');
  if ('content' in attributes) throw new UsageError('Leave out --content: FILE is the document.');
  if (second !== undefined) throw new UsageError(`A card has one document; ${second} is a second.`);
  if (!findLanguage(lang))
    throw new UsageError(`There is no text in ${lang}. Take one of ${tags.join(', ')}.`);
  const json = await readDocument(file);
  const { src: _src, 'src-integrity': _integrity, ...others } = attributes;
  const result = checkSignature({ json, attributes: others, pageLanguage: lang, tags });
  for (const { path, message } of result.problems) console.error(`${path}: ${message}`);
  const owner = hasLanguage(json) ? 'document' : 'page';
  for (const line of [whose(file, result), ...languageLines(result, owner), ...strayLines(result)])
    console.log(line);
  return result.languages[0]?.isCovered ? 0 : 1;
}

async function readDocument(file: string): Promise<string> {
  const json = await readInput(file);
  if (Buffer.byteLength(json) > limits.bytes)
    throw new UsageError(`${file} is over ${limits.bytes} bytes: no card fetches more.`);
  const fault = syntaxFaultOf(json);
  if (fault) throw new UsageError(`${file} cannot be read: ${fault.message}`);
  const value: unknown = JSON.parse(json);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UsageError(`${file} cannot be read: write a JSON object.`);
  return json;
}

const hasLanguage = (json: string) => Boolean(Reflect.get(Object(JSON.parse(json)), 'lang'));

function whose(file: string, { review, claim }: SignatureCheck): string {
  if (!review) return `${file}: not signed`;
  const { by, role, on } = review;
  const signed = `${file}: signed by ${[by, role].filter(Boolean).join(', ')}, on ${on}`;
  if (!('due' in claim)) return signed;
  return claim.state === 'overdue'
    ? `${signed}; next review overdue since ${claim.due}`
    : `${signed}; next review due ${claim.due}`;
}

const languageLines = ({ languages }: SignatureCheck, owner: string) =>
  languages.map((each, index) => {
    const name = index ? each.language : `${each.language}, the language of the ${owner}`;
    return `${name}: ${coverageOf(each)}`;
  });

function coverageOf({ isCovered, isNamed, fingerprint }: LanguageCheck): string {
  if (isCovered) return 'covered';
  return isNamed ? 'not covered' : `not covered; ${fingerprint} is missing`;
}

const strayLines = ({ strays }: SignatureCheck) =>
  strays.map((each) =>
    /^[a-z\d]{14}$/.test(each)
      ? `${each} is too weak: a fingerprint of version 1 can be forged, so it counts for nothing`
      : `${each} matches none of these texts`,
  );
