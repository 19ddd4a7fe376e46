import type { Setup } from '../state/setup.js';

/**
 * Each control of the page, in plain words. Its name says which value of the set-up it changes, such
 * as `attributes:clinic`; a test holds that every attribute and every CSS variable has one.
 */
export interface Control {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** Without it, one line of text. */
  readonly kind?: 'lines' | 'paragraph' | 'choice' | 'switch' | 'color' | 'tel' | 'date' | 'url';
  readonly isRequired?: boolean;
  /** The first is what the card does by itself. */
  readonly options?: readonly (readonly [value: string, label: string])[];
  readonly placeholder?: string;
}

/** What is wrong, by the name of the control that caused it. */
export type ProblemsByControl = ReadonlyMap<string, readonly string[]>;

/** What controls are drawn from. */
export interface FormView {
  readonly setup: Setup;
  readonly problems: ProblemsByControl;
}

export const idOf = (name: string) => name.replaceAll(':', '-');

type Rest = Omit<Control, 'name' | 'label'>;

export const attribute = (name: string, label: string, rest: Rest = {}): Control => ({
  name: `attributes:${name}`,
  label,
  ...rest,
});

export const variable = (name: string, label: string, rest: Rest): Control => ({
  name: `variables:--bsc-${name}`,
  label,
  ...rest,
});
