import type { Problem } from '../../../src/index.js';
import type { AddressProblem, Setup } from '../state/setup.js';
import { controlOfKey } from '../state/setup.js';
import { baseOf, nameOfLanguage, withoutLanguage } from '../state/languages.js';
import { countryOf } from '../state/countries.js';
import type { ProblemsByControl } from './control.js';
import { idOf } from './control.js';
import { controls, ofLanguages, signature } from './controls.js';

/**
 * What is wrong, beside the controls that caused it.
 * @param setup of which a country is chosen, and no number yet
 * @param ofAddress what the address of the page cannot hold
 * @param ofCard what the card refuses
 */
export function problemsByControl(
  { answers, attributes }: Setup,
  ofAddress: readonly AddressProblem[],
  ofCard: readonly Problem[],
): ProblemsByControl {
  const found = new Map<string, readonly string[]>();
  const add = (name: string, message: string) => {
    const list = found.get(name) ?? [];
    if (!list.includes(message)) found.set(name, [...list, message]);
  };
  if (countryOf(answers['country'] ?? '') && !attributes['emergency-number'])
    add(
      'attributes:emergency-number',
      'The card names no number to call in an emergency. Press the button above once you have checked the number there, or write yours.',
    );
  for (const { key, message } of ofAddress) add(controlOfKey(key), message);
  for (const problem of ofCard) {
    const { source, path } = problem;
    const message = plainMessage(problem);
    add(
      controlOf(problem),
      source === 'document' && path && !isOfWords(problem) ? `${path}: ${message}` : message,
    );
  }
  return found;
}

/** Nobody writes a signature by hand, which is what the card's own message is about. */
function plainMessage(problem: Problem): string {
  const { code, path, message } = problem;
  const [, language] = /^translations\.([\w-]+)$/.exec(path) ?? [];
  if (code === 'language' && language && isOfWords(problem)) {
    const name = nameOfLanguage(language);
    return `In ${name}, some of your words are missing: the card has the built-in ones there, and nothing of what you added. Choose ${name} under “Language of the words” and write them, or leave it so.`;
  }
  const lacking = lackingIn(problem);
  if (lacking) {
    const [name] = lacking.names;
    return `In ${nameOfLanguage(lacking.language)}, the built-in words stand where you have your own (${labelOf(`attributes:${name}`)}). Write them in that language, too, or leave it so.`;
  }
  return code === 'sign-off' && path.endsWith('review-text')
    ? 'The signature is not for this text as it is now. It has to be read and signed again.'
    : message;
}

/** What editing the words brings about, and editing them resolves. */
const isOfWords = ({ source, path, code }: Pick<Problem, 'source' | 'path' | 'code'>) =>
  source === 'document' && code === 'language' && path.startsWith('translations.');

/** The words of attributes that a language lacks. */
function lackingIn({ code, path, message }: Problem) {
  const [, names = '', language = ''] = /^Add (.+): in ([\w-]+),/.exec(message) ?? [];
  return code === 'language' && path === 'languages' && language
    ? { names: names.split(', ').map(withoutLanguage), language }
    : undefined;
}

/** The control that a problem of the card belongs beside. */
function controlOf(problem: Problem): string {
  const { source, path, code } = problem;
  const lacking = lackingIn(problem);
  const form = lacking && `attributes:${lacking.names[0]}-${baseOf(lacking.language)}`;
  if (form && ofLanguages.some(({ name }) => name === form)) return form;
  if (isOfWords({ source, path, code })) return 'words';
  if (source === 'document') return 'document';
  const [name = ''] = /^[\w-]*/.exec(path) ?? [];
  if (code === 'language') return path === 'languages' ? 'attributes:languages' : 'attributes:lang';
  return `attributes:${name}`;
}

/** For links that lead from a problem to the control that caused it. */
export const labelOf = (name: string) =>
  otherLabels[name] ??
  [...controls, ...ofLanguages].find((control) => control.name === name)?.label ??
  'Card';

const otherLabels: Readonly<Record<string, string>> = {
  document: 'Your text',
  words: 'Words in each language',
  'answers:base': 'Address of the card’s files',
};

/** A signature is not typed in the form: it is made, and made right, by reading the text. */
export const targetOf = (name: string) =>
  name === 'words'
    ? 'words-faults'
    : idOf(signature.some((control) => control.name === name) ? 'attributes:review-text' : name);
