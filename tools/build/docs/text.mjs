import { lockedLabels } from '../../../dist/document/locked.js';
import { listNames } from '../../../dist/document/schema.js';
import { figuresOf } from '../figures.mjs';
import { code, number, table } from './markdown.mjs';

const nameOf = new Intl.DisplayNames('en', { type: 'language' });

/** What the text of each language holds. */
export function figuresPart(texts) {
  const [english] = texts;
  const rows = texts.map((text) => {
    const { lang, items, signs, cited, own, words, ...reading } = figuresOf(text, english);
    const language = nameOf.of(lang);
    return [
      language,
      number(items),
      number(signs),
      `${number(cited)}, ${own === cited ? 'all' : own || 'none'} in ${language}`,
      number(words),
      `${reading.measure} ${reading.level.toFixed(1)}, ${reading.limit}`,
    ];
  });
  return [
    `The texts last changed on ${english.updated}.`,
    table(
      ['Language', 'Items', 'Of them warning signs', 'Sources', 'Words', 'Reading level'],
      rows,
    ),
  ].join('\n\n');
}

/** Every medical text in English, in the card's order, with what it rests on. */
export function textsPart({ heading, summary, help, disclaimer, labels, drawings, ...lists }) {
  const alone = [
    ['heading', heading],
    ['summary', summary],
    ['disclaimer', disclaimer],
  ];
  const leads = lockedLabels.map((name) => [`labels.${name}`, labels[name]]);
  const words = Object.entries(drawings).map(([name, text]) => [`drawings.${name}`, text]);
  return [
    table(columns, alone.map(rowOfText)),
    ...Object.entries(help).map(([level, text]) => levelPart(level, text)),
    ...listNames.map((name) => listPart(labels[name], lists[name])),
    '### Words that only a language sets',
    table(columns, leads.map(rowOfText)),
    '### Words for the drawings',
    table(columns, words.map(rowOfText)),
  ].join('\n\n');
}

const columns = ['Name', 'Text', 'Sources'];

const listPart = (heading, items) =>
  [`### ${heading}`, table(columns, items.map(rowOf))].join('\n\n');

function levelPart(level, { heading, items, ...texts }) {
  const alone = ['action', 'lead', 'glance'].flatMap((key) =>
    texts[key] ? [[`help.${level}.${key}`, texts[key]]] : [],
  );
  return [`### ${heading}`, table(columns, [...alone.map(rowOfText), ...items.map(rowOf)])].join(
    '\n\n',
  );
}

const rowOfText = ([key, text]) => [code(key), text, ''];

const rowOf = ({ id, group, title, kind, text, list = [], steps = [], drawing, sources = [] }) => [
  [code(id), kind, drawing && `drawing ${code(drawing)}`].filter(Boolean).join(', '),
  [
    group && `_${group}_<br>`,
    title && `**${title}.** `,
    text,
    ...list.map((line) => `<br>• ${line}`),
    ...steps.map((step, index) => `<br>${index + 1}. ${step}`),
  ]
    .filter(Boolean)
    .join(''),
  sources.map(code).join(', '),
];

/** Every source that an item can cite, in any language. */
export function sourcesPart(texts) {
  const sources = new Map(
    texts.flatMap((text) => text.sources ?? []).map((each) => [`${each.id} ${each.lang}`, each]),
  );
  return table(
    ['Name', 'Source', 'Language'],
    Array.from(sources.values(), ({ id, title, publisher, year, href, lang }) => [
      code(id),
      [`[${title}](${href})`, publisher, year].filter(Boolean).join(', '),
      nameOf.of(lang),
    ]),
  );
}
