import { suggest } from '../document/problems.js';
import { language } from '../document/schema.js';
import { attributeNames, observedNames } from '../settings.js';

/** The public CSS variables, each with a property of CSS that takes the same values. */
export const variables: Readonly<Record<string, string>> = {
  '--bsc-accent': 'color',
  '--bsc-surface': 'color',
  '--bsc-text': 'color',
  '--bsc-border': 'color',
  '--bsc-radius': 'padding-top',
  '--bsc-space': 'padding-top',
  '--bsc-font': 'font-family',
  '--bsc-heading-font': 'font-family',
  '--bsc-font-size': 'font-size',
  '--bsc-shadow': 'box-shadow',
  '--bsc-emergency': 'color',
  '--bsc-today': 'color',
  '--bsc-routine': 'color',
};

/** The settings of a card, as the fragment of an address holds them. */
export interface Address {
  /** By name, `lang` among them. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, string>>;
  /** The JSON text of a clinic's document. */
  readonly document?: string;
  /** What is no setting of the card, such as what a page keeps for itself. */
  readonly others: Readonly<Record<string, string>>;
}

/** Room for a whole document in Arabic, of which each letter takes six; browsers open longer ones. */
export const mostCharacters = 262_144;
/** Nobody reads a hundred. */
const mostProblems = 99;
const mostOfVariable = 200;

/** The document has a name of its own there: two could say different things. */
const isAttribute = (key: string) =>
  key === 'lang' || (key !== 'content' && observedNames.includes(key));
const isVariable = (key: string) => Object.keys(variables).includes(key);

/** Those that take colours and lengths and give such. Others could load something. */
const functions =
  /^(rgba?|hsla?|hwb|(ok)?lab|(ok)?lch|color|color-mix|light-dark|calc|min|max|clamp)?$/i;

/**
 * Reads the settings of a card from the fragment of an address, with or without its `#`. What is
 * wrong costs its own place and gives one sentence; whether a value suits its attribute, the card
 * itself sees.
 * @param otherKeys what may be there besides the card's settings
 */
export function readAddress(
  fragment: string,
  otherKeys: readonly string[] = [],
): Address & { readonly problems: readonly string[] } {
  const problems: string[] = [];
  const values = new Map<string, string>();
  const isTooLong = fragment.length > mostCharacters;
  if (isTooLong)
    problems.push(
      `The address is not used: its settings have ${fragment.length} characters. Keep to ${mostCharacters}, and put a long text into a document that src names.`,
    );
  for (const [written, text] of isTooLong ? [] : pairsOf(fragment)) {
    const key = decode(written) ?? written;
    const value = decode(text);
    const fault = values.has(key)
      ? 'It is there twice. Keep one; the first is used.'
      : value === undefined
        ? 'A % in it stands for no character. Write %25 for a percent sign.'
        : faultOf(key, value, otherKeys);
    if (value !== undefined && !fault) values.set(key, value);
    else if (problems.length < mostProblems) problems.push(`${nameOf(key)}: ${fault}`);
  }
  const document = values.get('document');
  const others = pick(values, (key) => otherKeys.includes(key));
  return {
    attributes: pick(values, isAttribute),
    variables: pick(values, isVariable),
    ...(document !== undefined && { document }),
    others,
    problems,
  };
}

/** Writes what `readAddress` reads, without a `#`. */
export function writeAddress({ attributes, variables, document, others }: Address): string {
  const pairs = { ...attributes, ...variables, ...(document !== undefined && { document }) };
  return new URLSearchParams({ ...pairs, ...others }).toString();
}

const pairsOf = (fragment: string) =>
  fragment
    .replace(/^#/, '')
    .split('&')
    .filter(Boolean)
    .map((pair) => {
      const [key = '', ...value] = pair.split('=');
      return [key, value.join('=')] as const;
    });

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}

const controlFault = 'Take the control characters out of it.';
const hasControlCharacters = (text: string) => /[^\P{Cc}\t\n\r]/u.test(text);

/**
 * What is wrong with a document in an address, and the remedy; nothing where all is well.
 * @param value what the JSON says; `undefined` where it is no JSON
 */
export function faultOfDocument(json: string, value: unknown): string | undefined {
  if (hasControlCharacters(json)) return controlFault;
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? undefined : 'Write a JSON object here.';
}

/** What is wrong with a setting, and the remedy; nothing where all is well. */
function faultOf(key: string, value: string, otherKeys: readonly string[]): string | undefined {
  if (key === 'document') return faultOfDocument(value, parse(value));
  if (hasControlCharacters(value)) return controlFault;
  if (isVariable(key) && value && !isOfProperty(String(variables[key]), value))
    return `Write a colour, size, typeface or shadow of at most ${mostOfVariable} characters here, without addresses.`;
  if (key === 'lang' && !language.pattern.test(value)) return `Write ${language.expected} here.`;
  // No text becomes markup, so it would be shown as it is: pasted by mistake, or an attack.
  if (isAttribute(key) && /<[a-z!/]/i.test(value)) return 'Take the markup out of it; write text.';
  if (isVariable(key) || isAttribute(key) || otherKeys.includes(key)) return undefined;
  const known = ['lang', 'document', ...attributeNames, ...Object.keys(variables), ...otherKeys];
  return `There is no such setting. Fix its name or take it out.${suggest(key, known)}`;
}

function isOfProperty(property: string, value: string): boolean {
  return (
    value.length <= mostOfVariable &&
    /^[\p{L}\p{M}\p{N}\s#%.,+*/()'"_-]*$/u.test(value) &&
    !value.includes('/*') &&
    isClosed(value) &&
    Array.from(value.matchAll(/([\w-]*)\(/g)).every(([, name = '']) => functions.test(name)) &&
    CSS.supports(property, value)
  );
}

/** A browser closes at its end what was left open; in a style sheet, it would take in what follows. */
function isClosed(value: string): boolean {
  const inner = /\([^()'"]*\)|'[^'\r\n]*'|"[^"\r\n]*"/g;
  const rest = value.replace(inner, '');
  return rest === value ? !/[()'"]/.test(value) : isClosed(rest);
}

/** A document may name the language of the text that fills its gaps. */
export function languageOf(json = ''): string {
  const lang: unknown = Reflect.get(Object(parse(json)), 'lang');
  return typeof lang === 'string' ? lang : '';
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Whatever it is, one short piece of a sentence. */
const nameOf = (key: string) =>
  /^[\w-]{1,40}$/.test(key) ? key : JSON.stringify(key.length > 40 ? `${key.slice(0, 40)}…` : key);

const pick = (values: ReadonlyMap<string, string>, isWanted: (key: string) => boolean) =>
  Object.fromEntries([...values].filter(([key]) => isWanted(key)));
