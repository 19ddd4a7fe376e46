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
export function textsPart({ heading, summary, help, disclaimer, labels, ...lists }) {
  const alone = [
    ['heading', heading],
    ['summary', summary],
    ['disclaimer', disclaimer],
  ].map(([key, text]) => [code(key), text, '']);
  return [
    table(columns, alone),
    ...Object.entries(help).map(([level, text]) => levelPart(level, text)),
    ...['tips', 'facts', 'causes', 'prevention'].map((name) =>
      [`### ${labels[name]}`, table(columns, lists[name].map(rowOf))].join('\n\n'),
    ),
  ].join('\n\n');
}

const columns = ['Name', 'Text', 'Sources'];

function levelPart(level, { heading, action, lead, items }) {
  const alone = [
    ['action', action],
    ['lead', lead],
  ].map(([key, text]) => [code(`help.${level}.${key}`), text, '']);
  return [`### ${heading}`, table(columns, [...alone, ...items.map(rowOf)])].join('\n\n');
}

const rowOf = ({ id, title, kind, text, sources }) => [
  code(id) + (kind ? `, ${kind}` : ''),
  (title ? `**${title}.** ` : '') + text,
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
