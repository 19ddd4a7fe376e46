/**
 * Each control of the page, in plain words. Its name is the place of its value in the set-up, such
 * as `attributes:clinic`; a test holds that every attribute and every CSS variable has one.
 */
export interface Control {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** Without it, one line of text. */
  readonly kind?: 'lines' | 'paragraph' | 'choice' | 'switch' | 'color' | 'tel' | 'date' | 'url';
  readonly isRequired?: boolean;
  /** Value and words of each choice. The first is what the card does by itself. */
  readonly options?: readonly (readonly [value: string, words: string])[];
  readonly placeholder?: string;
}

export const languageNames: readonly (readonly [string, string])[] = [
  ['en', 'English'],
  ['fr', 'Français'],
  ['es', 'Español'],
  ['ar', 'العربية'],
];

const attribute = (name: string, label: string, rest: Omit<Control, 'name' | 'label'> = {}) => ({
  name: `attributes:${name}`,
  label,
  ...rest,
});
const variable = (name: string, label: string, rest: Omit<Control, 'name' | 'label'>) => ({
  name: `variables:--bsc-${name}`,
  label,
  ...rest,
});

export const numbers = [
  attribute('emergency-number', 'Emergency number', {
    kind: 'tel',
    hint: 'Becomes a call button beside the signs of an emergency.',
  }),
  attribute('advice-number', 'Number of a nurse advice line', {
    kind: 'tel',
    hint: 'Leave it empty if there is none where your patients live.',
  }),
];

export const clinic = [
  attribute('clinic', 'Name of your clinic'),
  attribute('phone', 'Telephone number of your clinic', { kind: 'tel' }),
  attribute('book-href', 'Address where patients book a visit', {
    hint: 'The address of your booking page, such as https://example.org/book. Without it there is no such button.',
  }),
  attribute('book-label', 'Words on the booking button', { placeholder: 'Book a visit' }),
  attribute('feedback-href', 'Where readers can tell you of a mistake', {
    hint: 'A page (https://…) or an e-mail address, written as mailto:you@example.org.',
  }),
];

export const language = [
  attribute('lang', 'Language of the card', {
    kind: 'choice',
    options: [['', 'The same as the page that it stands on'], ...languageNames],
    hint: 'If your page is not in English, choose its language: the snippet then brings that text. A frame never knows the language of the page.',
  }),
];

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
      ['', 'Guide: help and tips open, the rest folded'],
      ['full', 'Full: all of it open'],
      ['brief', 'Brief: for a narrow column, the rest behind “Read more”'],
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

export const details = [
  attribute('heading-level', 'Level of the card’s heading', {
    kind: 'choice',
    options: [
      ['', '2, below the title of the page'],
      ['1', '1, if the page has no other title'],
      ['3', '3'],
      ['4', '4'],
      ['5', '5'],
    ],
    hint: 'So that screen readers tell where the card belongs on the page.',
  }),
  attribute('citations', 'Small numbers in the text that point to the sources', { kind: 'switch' }),
  attribute('structured-data', 'A description of the card for search engines', { kind: 'switch' }),
  attribute('print-address', 'The address of the page on paper, not only that of the site', {
    kind: 'switch',
  }),
];

const oneEach = 'One on each line. It takes the place of the built-in list.';

export const words = [
  attribute('heading', 'Heading'),
  attribute('summary', 'Sentence or two below the heading', { kind: 'paragraph' }),
  attribute('tips', 'What patients can do', { kind: 'lines', hint: oneEach }),
  attribute('facts', 'Key facts', { kind: 'lines', hint: oneEach }),
  attribute('causes', 'Causes', { kind: 'lines', hint: oneEach }),
  attribute('prevention', 'How to prevent the next one', { kind: 'lines', hint: oneEach }),
  attribute('disclaimer', 'What the card cannot do for the reader', {
    kind: 'paragraph',
    hint: 'It shows at the foot in any case; here you can put it in your own words.',
  }),
];

export const file = [
  attribute('src', 'Address of the document, if it is a file on your site', {
    placeholder: '/back-spasm.json',
  }),
  attribute('src-integrity', 'Its hash', {
    hint: 'Optional. With it, the card takes this very file and no other. It begins with sha384-.',
  }),
];

export const sections: Control = attribute('sections', 'Parts of the card');
export const menu: Control = attribute('languages', 'Languages in the menu');

export const sectionNames: readonly (readonly [string, string])[] = [
  ['tips', 'What you can do'],
  ['help', 'When to get help: today and soon'],
  ['facts', 'Key facts'],
  ['causes', 'Causes'],
  ['prevention', 'Prevent the next one'],
  ['review', 'Who reviewed the text'],
  ['actions', 'Buttons'],
  ['sources', 'Sources'],
];

export const signature = [
  attribute('review-by', 'Name of the clinician', {
    hint: 'Needed, as it stands in the register.',
    isRequired: true,
  }),
  attribute('review-role', 'Profession', { placeholder: 'Physiotherapist' }),
  attribute('review-on', 'Day of the review', { kind: 'date', hint: 'Needed.', isRequired: true }),
  attribute('review-due', 'Day of the next review', {
    kind: 'date',
    hint: 'Left empty, three years later.',
  }),
  attribute('review-href', 'Page about the clinician or the review', {
    kind: 'url',
    placeholder: 'https://…',
  }),
  attribute('review-text', 'Fingerprints of the signed texts', {
    hint: 'Reading and signing writes them here. Nobody needs to type them.',
  }),
];

/** Every control, for whoever looks for the one that a problem belongs to. */
export const controls: readonly Control[] = [
  numbers,
  clinic,
  language,
  menu,
  look,
  colors,
  shapes,
  details,
  sections,
  words,
  file,
  signature,
].flat();
