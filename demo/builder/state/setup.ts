import { readAddress, writeAddress } from '../../../src/frame/address.js';
import type { ParsedDocument } from './document.js';
import { noDocument, parseDocument } from './document.js';
import type { Values } from './values.js';

/** Everything that a visitor has set. The address of the page holds it, and nothing else does. */
export interface Setup {
  /** Those of the card, by name. */
  readonly attributes: Values;
  /** CSS variables, by name. */
  readonly variables: Values;
  readonly document: ParsedDocument;
  /** What only the builder asks. */
  readonly answers: Values;
}

/** The parts of a set-up that are values by name. */
export type Group = 'attributes' | 'variables' | 'answers';

/** `sign` opens the page at the dialog in which a clinician signs. */
const answerNames = ['country', 'place', 'kind', 'base', 'fallback', 'sign'] as const;

export const emptySetup: Setup = {
  attributes: {},
  variables: {},
  document: noDocument,
  answers: {},
};

/** A set-up with one value changed; an empty one is unset. */
export function withValue(setup: Setup, group: Group, name: string, value: string): Setup {
  const { [name]: _, ...others } = setup[group];
  return { ...setup, [group]: value.trim() ? { ...others, [name]: value } : others };
}

export const withDocument = (setup: Setup, text: string): Setup => ({
  ...setup,
  document: parseDocument(text),
});

/** The group and the name in it that the name of a control such as `attributes:clinic` stands for. */
export function splitControlName(control: string): readonly [Group, string] | undefined {
  const [group, name] = control.split(/:(.*)/);
  return name && (group === 'attributes' || group === 'variables' || group === 'answers')
    ? [group, name]
    : undefined;
}

export function valueOf(setup: Setup, control: string): string {
  const [group, name = ''] = splitControlName(control) ?? [];
  return (group && setup[group][name]) ?? '';
}

export interface AddressProblem {
  /** The key of the address that it is about; empty where it is about all of the address. */
  readonly key: string;
  readonly message: string;
}

export interface ReadSetup {
  readonly setup: Setup;
  readonly problems: readonly AddressProblem[];
}

/** A mistake costs only its own key, and leaves a problem. */
export function readSetup(fragment: string): ReadSetup {
  const { problems, ...read } = readAddress(fragment, answerNames);
  const { attributes, variables, document = '', others: answers } = read;
  return {
    setup: { attributes, variables, document: parseDocument(document), answers },
    problems: problems.map((sentence) => {
      const [, key = '', message = sentence] = /^([\w-]+): (.*)$/s.exec(sentence) ?? [];
      return { key, message };
    }),
  };
}

export const writeSetup = ({ attributes, variables, document, answers }: Setup): string =>
  writeAddress({
    attributes,
    variables,
    others: answers,
    ...(document.text && { document: document.text }),
  });

/** The control that a key of the address belongs to. Only a document makes an address too long. */
export function controlOfKey(key: string): string {
  if (key === 'document' || !key) return 'document';
  if (key.startsWith('--')) return `variables:${key}`;
  return `${answerNames.some((name) => name === key) ? 'answers' : 'attributes'}:${key}`;
}
