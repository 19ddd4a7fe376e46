import type { BackSpasmCard } from '../../../src/index.js';
import { problemOfBase } from '../snippet/step.js';
import type { ProblemsByControl } from './fields.js';
import type { Setup } from '../state/setup.js';
import { controlOfKey, readSetup, withValue, writeSetup } from '../state/setup.js';

type CardProblems = BackSpasmCard['problems'];

/** What the address cannot hold, what the card refuses, and what no page could load from. */
export function problemsOf(setup: Setup, ofCard: CardProblems): ProblemsByControl {
  const found = new Map<string, readonly string[]>();
  const add = (name: string, message: string) => {
    const list = found.get(name) ?? [];
    if (!list.includes(message)) found.set(name, [...list, message]);
  };
  for (const { key, message } of readSetup(writeSetup(setup)).problems)
    add(controlOfKey(key), message);
  for (const problem of ofCard) {
    const { source, path, message } = problem;
    add(controlOf(problem), source === 'document' && path ? `${path}: ${message}` : message);
  }
  const base = problemOfBase(setup.answers['base'] ?? '');
  if (base) add('answers:base', base);
  return found;
}

/** Which control a problem of the card belongs beside. */
function controlOf({ source, path, code }: CardProblems[number]): string {
  if (source === 'document') return 'document';
  const [name = ''] = /^[\w-]*/.exec(path) ?? [];
  if (code === 'language') return path === 'languages' ? 'attributes:languages' : 'attributes:lang';
  return `attributes:${name}`;
}

/** For a snippet: nobody should paste a value that the card refuses. */
export function withoutRefused(setup: Setup, ofCard: CardProblems): Setup {
  const refused = ofCard.filter(({ source, code }) => source === 'attribute' && code === 'invalid');
  return refused.reduce((all, { path }) => withValue(all, 'attributes', path, ''), setup);
}
