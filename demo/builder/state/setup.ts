import { readAddress, writeAddress } from '../../../src/frame/address.js';

/** All that a visitor has set: what the address of the page says, and nothing else. */
export interface Setup {
  /** The card's, by name. */
  readonly attributes: Values;
  /** CSS variables, by name. */
  readonly variables: Values;
  /** JSON text; empty where there is none. */
  readonly document: string;
  /** What the builder alone asks, for the snippet. */
  readonly answers: Values;
}

export type Values = Readonly<Record<string, string>>;
/** The parts of a set-up that are values by name. */
export type Group = 'attributes' | 'variables' | 'answers';

/** `sign` opens the page at the reading that ends in a signature; it goes to a clinician. */
const answerNames = ['country', 'place', 'kind', 'base', 'fallback', 'sign'] as const;

export const emptySetup: Setup = { attributes: {}, variables: {}, document: '', answers: {} };

/** A set-up with one value changed; an empty one is unset. */
export function withValue(setup: Setup, group: Group, name: string, value: string): Setup {
  const { [name]: _, ...others } = setup[group];
  return { ...setup, [group]: value.trim() ? { ...others, [name]: value } : others };
}

export interface ReadSetup {
  readonly setup: Setup;
  readonly problems: readonly { readonly key: string; readonly message: string }[];
}

/** What is wrong costs its own place, and is told. */
export function readSetup(fragment: string): ReadSetup {
  const { problems, ...read } = readAddress(fragment, answerNames);
  const { attributes, variables, document = '', others: answers } = read;
  return {
    setup: { attributes, variables, document, answers },
    problems: problems.map((sentence) => {
      const [, key = '', message = sentence] = /^([\w-]+): (.*)$/s.exec(sentence) ?? [];
      return { key, message };
    }),
  };
}

export const writeSetup = ({ attributes, variables, document, answers }: Setup): string =>
  writeAddress({ attributes, variables, others: answers, ...(document && { document }) });

/** The control that a key of the address belongs to. Only a document makes an address too long. */
export const controlOfKey = (key: string): string =>
  key === 'document' || !key
    ? 'document'
    : `${key.startsWith('--') ? 'variables' : answerNames.some((name) => name === key) ? 'answers' : 'attributes'}:${key}`;

/** What undo brings back, what redo brings back, and what there is. */
export interface History {
  readonly past: readonly Setup[];
  readonly now: Setup;
  readonly future: readonly Setup[];
  /** The control that made the last change: what is typed in one go is undone in one go. */
  readonly by: string;
}

export const startHistory = (now: Setup): History => ({ past: [], now, future: [], by: '' });

export function change(history: History, now: Setup, by: string): History {
  const goesOn = by !== '' && by === history.by;
  return { past: goesOn ? history.past : [...history.past, history.now], now, future: [], by };
}

export function undo({ past, now, future }: History): History {
  const before = past.at(-1);
  return before
    ? { past: past.slice(0, -1), now: before, future: [now, ...future], by: '' }
    : { past, now, future, by: '' };
}

export function redo({ past, now, future }: History): History {
  const [after, ...rest] = future;
  return after
    ? { past: [...past, now], now: after, future: rest, by: '' }
    : { past, now, future, by: '' };
}
