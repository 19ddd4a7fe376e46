import { translatedNames } from '../../../src/settings.js';
import { languageNames, nameOfLanguage } from '../state/languages.js';
import type { Control } from './control.js';
import { attribute } from './control.js';
import { colors, look, shapes } from './look-controls.js';

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
    hint: 'The address of your booking page, such as example.org/book. Without it there is no such button.',
  }),
  attribute('book-label', 'Words on the booking button', { placeholder: 'Book a visit' }),
  attribute('feedback-href', 'Where readers can report a mistake', {
    hint: 'A page or an e-mail address, such as you@example.org.',
  }),
];

/** What can be other words, another number or another page for the readers of one language. */
export const inLanguage = (tag: string): readonly Control[] =>
  [...clinic, ...numbers].filter(isTranslated).map(({ name, label, kind }) => ({
    name: `${name}-${tag}`,
    label: `${label}, in ${nameOfLanguage(tag)}`,
    ...(kind && { kind }),
  }));

const isTranslated = ({ name }: Control) =>
  translatedNames.some((each) => name === `attributes:${each}`);

/** Those of every language that the card comes with. */
export const ofLanguages = languageNames.flatMap(([tag]) => inLanguage(tag));

export const language = [
  attribute('lang', 'Language of the card', {
    kind: 'choice',
    options: [['', 'The same as the page that it stands on'], ...languageNames],
    hint: 'If the page into which you paste the card is not in English, choose its language here.',
  }),
];

export const details = [
  attribute('heading-level', 'Place of the card’s heading', {
    kind: 'choice',
    options: [
      ['', 'Below the title of the page'],
      ['1', 'It is the title: the page has no other'],
      ['3', 'Below a heading of the page'],
      ['4', 'One deeper'],
      ['5', 'Deeper still'],
    ],
    hint: 'So that screen readers say where the card belongs on the page.',
  }),
  attribute('print-size', 'Size of print', {
    kind: 'choice',
    options: [
      ['', 'Usual'],
      ['large', 'Large, for people who do not see well'],
      ['both', 'The reader chooses: a button for each'],
    ],
  }),
  attribute('read-aloud', 'A button that reads the card aloud', {
    kind: 'switch',
    hint: 'It shows where the reader’s device has a voice for the language.',
  }),
  attribute('citations', 'Small numbers in the text that point to the sources', { kind: 'switch' }),
  attribute('structured-data', 'A description of the card for search engines', { kind: 'switch' }),
  attribute('print-address', 'The address of the page on paper, not only that of the site', {
    kind: 'switch',
  }),
];

const oneEach =
  'One on each line. They replace the built-in list, with all its warnings; begin with + to add to it.';

export const words = [
  attribute('heading', 'Heading'),
  attribute('summary', 'Sentence or two below the heading', { kind: 'paragraph' }),
  attribute('points', 'The card in short', { kind: 'lines', hint: oneEach }),
  attribute('tips', 'What patients can do', { kind: 'lines', hint: oneEach }),
  attribute('medicines', 'Medicines', { kind: 'lines', hint: oneEach }),
  attribute('moves', 'Gentle moves', { kind: 'lines', hint: oneEach }),
  attribute('course', 'What to expect', { kind: 'lines', hint: oneEach }),
  attribute('prepare', 'What to note before a call or visit', { kind: 'lines', hint: oneEach }),
  attribute('facts', 'Key facts', { kind: 'lines', hint: oneEach }),
  attribute('causes', 'Causes', { kind: 'lines', hint: oneEach }),
  attribute('prevention', 'How to prevent the next one', { kind: 'lines', hint: oneEach }),
  attribute('disclaimer', 'What the card cannot do for the reader', {
    kind: 'paragraph',
    hint: 'It shows at the foot in any case; here you can put it in your own words.',
  }),
];

export const file = [
  attribute('src', 'Address of the text, if it is a file on your site', {
    placeholder: '/back-spasm.json',
  }),
  attribute('src-integrity', 'Check of that file', {
    hint: 'Its SRI hash, which begins with sha384-. With it, the card takes this very file and no other.',
  }),
];

export const sections = attribute('sections', 'Parts of the card');
export const menu = attribute('languages', 'Languages in the menu');

export const sectionNames: readonly (readonly [name: string, title: string])[] = [
  ['points', 'In short'],
  ['tips', 'What you can do'],
  ['medicines', 'Medicines'],
  ['moves', 'Gentle moves'],
  ['course', 'What to expect'],
  ['prepare', 'Before you call or go'],
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
  attribute('review-text', 'Signature', {
    hint: 'Reading and signing writes them here. Nobody needs to type them.',
  }),
];

/** Every control that there always is, so that the one that a problem belongs to can be found. */
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

/** What the page calls an attribute. */
export const labelOf = (name: string): string =>
  controls.find((control) => control.name === `attributes:${name}`)?.label ?? name;
