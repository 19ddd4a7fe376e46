/**
 * What the WordPress plugin offers to set, made from the card's table of attributes and the builder's
 * table of controls: so the three cannot disagree.
 */
import { listNames } from '../../../dist/document/schema.js';
import { valueToShow } from '../../../dist/read-settings.js';
import { attributeNames, observedNames, propertyOf } from '../../../dist/settings.js';
import { words } from './words.mjs';

/** Some hints of the builder are of snippets and frames, of which a plugin has none. */
const hints = {
  lang: 'Choose one only if the card is not to be in the language of its page.',
  languages: 'Readers may change to these. With one or none, there is no menu.',
  document: 'A JSON document of at most 256 KB. It changes any text of the card.',
  src: 'Only if your own text is a file on your site.',
};
const longest = 38;

/**
 * @param {object} tables the builder's, as `demo/builder/form/controls.ts` exports them
 * @returns groups of controls, in the order in which people meet them
 */
export function pluginControls(tables) {
  const text = { name: 'attributes:document', label: 'Your own text', kind: 'document' };
  const groups = [
    ['clinic', 'Clinic', tables.clinic],
    ['numbers', 'Telephone numbers', tables.numbers],
    ['look', 'Look', [...tables.look, ...tables.shapes]],
    ['colors', 'Colours', tables.colors],
    ['languages', 'Languages', [...tables.language, menuOf(tables)]],
    ['sections', 'Parts of the card', [sectionsOf(tables)]],
    ['words', 'Words', tables.words],
    ['details', 'Details', tables.details],
    ['document', 'Your own text', [text, ...tables.file]],
  ].map(([name, title, controls]) => ({ name, title, controls: controls.map(toControl) }));
  const offered = groups.flatMap(({ controls }) => controls.map(({ name }) => name));
  const missing = attributeNames.filter((name) => !isOfReview(name) && !offered.includes(name));
  if (missing.length)
    throw new Error(`Nothing sets ${missing.join(', ')}: add it to demo/builder/form/controls.ts.`);
  return groups;
}

/** What a block calls each attribute of the card. Of those without a control, it keeps what a card has. */
const attributeKeys = Object.fromEntries(
  ['lang', ...observedNames.filter((name) => name !== 'content')].map((name) => [
    name,
    propertyOf(name),
  ]),
);

/** What a block keeps. */
export const blockAttributes = (groups) => [
  ...new Set([
    ...groups.flatMap(({ controls }) => controls.map(({ key }) => key)),
    ...Object.values(attributeKeys),
  ]),
];

const isOfLanguage = ({ name }) => name === 'lang' || name === 'languages';
const isOfReview = (name) => name.startsWith('review-');

const menuOf = ({ menu, language }) => ({
  ...menu,
  kind: 'languages',
  options: language[0].options.slice(1),
});

const sectionsOf = ({ sections, sectionNames }) => ({
  ...sections,
  kind: 'sections',
  options: sectionNames,
  hint: 'The warning signs come first and the disclaimer comes last, in any case.',
});

function toControl({ name: of, label, kind = 'text', hint = '', options = [], placeholder = '' }) {
  const [group, whole] = of.split(':');
  const isVariable = group === 'variables';
  const name = whole.replace('--bsc-', '');
  return {
    name,
    // Of its own, lest a block has what WordPress takes for its own, such as `fontSize`.
    key: isVariable ? propertyOf(`css-${name}`) : propertyOf(name),
    isVariable,
    label,
    kind,
    hint: hints[name] ?? hint,
    placeholder,
    // What the card does by itself, where the settings say something else.
    standard: isVariable ? 'initial' : String(valueToShow(name, undefined)),
    options: options.map(([value, text]) => ({ value, label: text })),
  };
}

/** PHP that gives the groups in the language of whoever sets up a card. */
export function controlsPhp(groups) {
  const translated = ({ title, controls, ...rest }) => ({
    ...rest,
    title: call(title),
    controls: controls.map((control) => ({
      ...control,
      label: call(control.label),
      hint: call(control.hint),
      placeholder: call(control.placeholder),
      options: control.options.map(({ value, label }) => ({
        value,
        // Each language by its own name.
        label: isOfLanguage(control) && value ? label : call(label),
      })),
    })),
  });
  return php(`
/** What there is to set, in groups. */
function back_spasm_card_controls() {
	return ${toPhp(groups.map(translated), 1)};
}

/** What the block's own script says. */
function back_spasm_card_words() {
	return ${toPhp(Object.fromEntries(Object.entries(words).map(([key, text]) => [key, call(text)])), 1)};
}
`);
}

/** The names that the element and its styles have. */
export function attributesPhp(groups) {
  const controls = groups.flatMap(({ controls }) => controls);
  const variables = controls.filter(({ isVariable }) => isVariable).map(({ name }) => name);
  const cssKeys = Object.fromEntries(variables.map((name) => [name, propertyOf(`css-${name}`)]));
  return php(`
/** Every attribute of the card. */
const BACK_SPASM_CARD_ATTRIBUTES = ${toPhp([...Object.keys(attributeKeys), 'content'], 0)};

/** A card with any of these says something else than the text that is drawn for all. */
const BACK_SPASM_CARD_OWN_WORDS = ${toPhp(['heading', 'summary', 'disclaimer', ...listNames, 'sections'], 0)};

/** What a block calls each of them, but for the document. */
const BACK_SPASM_CARD_KEYS = ${toPhp(attributeKeys, 0)};

/** The CSS variables, without their "--bsc-", and what a block calls each. */
const BACK_SPASM_CARD_VARIABLES = ${toPhp(cssKeys, 0)};
`);
}

const php = (code) =>
  `<?php\n/** The build has written this file: see tools/build/plugin/. */\n\ndefined( 'ABSPATH' ) || exit;\n${code}`;

/** A text that PHP translates; '' stays as it is. */
const call = (text) => (text ? { call: text } : '');

function toPhp(value, depth) {
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return quote(value);
  if (value.call !== undefined) return `__( ${quote(value.call)}, 'back-spasm-card' )`;
  const tabs = '\t'.repeat(depth);
  const entries = Array.isArray(value)
    ? value.map((each) => toPhp(each, depth + 1))
    : Object.entries(value).map(([key, each]) => `${quote(key)} => ${toPhp(each, depth + 1)}`);
  if (!entries.length) return 'array()';
  const line = `array( ${entries.join(', ')} )`;
  if (line.length < longest && !line.includes('\n')) return line;
  return `array(\n${entries.map((entry) => `${tabs}\t${entry},\n`).join('')}${tabs})`;
}

const quote = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}'`;
