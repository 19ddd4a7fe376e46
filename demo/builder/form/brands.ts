import type { Values } from '../state/values.js';

/** Looks of three clinics, all invented, to start from. */
export interface Brand {
  readonly name: string;
  readonly theme: '' | 'dark' | 'auto';
  readonly variables: Values;
}

export const brands: readonly Brand[] = [
  {
    name: 'Riverside Physiotherapy',
    theme: '',
    variables: {
      '--bsc-accent': '#0b5c78',
      '--bsc-border': '#c9dbe2',
      '--bsc-radius': '0.75em',
      '--bsc-heading-font': "'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, serif",
    },
  },
  {
    name: 'Orchard Lane Family Practice',
    theme: '',
    variables: {
      '--bsc-accent': '#a0452e',
      '--bsc-surface': '#fff8ee',
      '--bsc-border': '#ead9c3',
      '--bsc-radius': '1.5em',
      '--bsc-font': "'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, serif",
    },
  },
  {
    name: 'North Star Sports Clinic',
    theme: 'dark',
    variables: {
      '--bsc-accent': '#f2b950',
      '--bsc-surface': '#16213d',
      '--bsc-border': '#3a4a75',
      '--bsc-radius': '0',
      '--bsc-font': "'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
    },
  },
];
