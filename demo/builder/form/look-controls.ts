import { attribute, variable } from './control.js';

export const look = [
  attribute('theme', 'Light or dark', {
    kind: 'choice',
    options: [
      ['', 'Light'],
      ['dark', 'Dark'],
      ['auto', 'As the reader’s own device is set'],
    ],
  }),
  attribute('layout', 'How much shows at first', {
    kind: 'choice',
    options: [
      ['', 'Guide: what is urgent and the first tips open, the rest folded'],
      ['full', 'Full: all of it open'],
      ['brief', 'Brief: for a narrow column, most of it behind “Read more”'],
    ],
  }),
];

export const colors = [
  variable('accent', 'Your colour', {
    kind: 'color',
    hint: 'For buttons and the head of the card. The colour of words on it follows by itself.',
  }),
  variable('surface', 'Background', { kind: 'color' }),
  variable('border', 'Lines', { kind: 'color' }),
  variable('text', 'Text', {
    kind: 'color',
    hint: 'Best left alone: the card then finds a text colour that can be read.',
  }),
  variable('emergency', 'Edge of the emergency signs', { kind: 'color' }),
  variable('today', 'Edge of “get help today”', { kind: 'color' }),
  variable('routine', 'Edge of “get help soon”', { kind: 'color' }),
];

const sansSerif = "'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";
const serif = "'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, serif";
const rounded = "ui-rounded, 'Hiragino Maru Gothic ProN', Quicksand, Nunito, sans-serif";
const fonts = [
  ['', 'That of the page'],
  [sansSerif, 'Plain'],
  [serif, 'Book'],
  [rounded, 'Rounded'],
] as const;

export const shapes = [
  variable('font', 'Typeface', { kind: 'choice', options: fonts }),
  variable('heading-font', 'Typeface of headings', {
    kind: 'choice',
    options: [['', 'The same'], ...fonts.slice(1)],
  }),
  variable('font-size', 'Size of text', {
    kind: 'choice',
    options: [
      ['', 'Usual'],
      ['max(18px, 1.125em)', 'Large'],
      ['max(20px, 1.25em)', 'Larger'],
    ],
  }),
  variable('radius', 'Corners', {
    kind: 'choice',
    options: [
      ['', 'Soft'],
      ['0', 'Square'],
      ['1.5em', 'Round'],
    ],
  }),
  variable('space', 'Space between parts', {
    kind: 'choice',
    options: [
      ['', 'Usual'],
      ['0.75em', 'Little'],
      ['1.25em', 'Much'],
    ],
  }),
  variable('shadow', 'Shadow', {
    kind: 'choice',
    options: [
      ['', 'None'],
      ['0 0.25em 1em rgb(0 0 0 / 0.15)', 'Soft'],
      ['0 0.5em 2em rgb(0 0 0 / 0.3)', 'Strong'],
    ],
  }),
];
