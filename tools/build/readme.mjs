import { figuresOf } from './figures.mjs';

/** By the parts of the README, what each shows of the projects in `test/clients/`. */
export const clientFiles = {
  typescript: 'vite-typescript/src/main.ts',
  react: 'vite-react/src/app.tsx',
  next: 'next/app/client/card.tsx',
  'next-prerender': 'next/app/prerendered/page.tsx',
  vue: 'vite-vue/src/app.vue',
  svelte: 'vite-svelte/src/app.svelte',
  angular: 'angular/src/app.ts',
  eleventy: 'eleventy/eleventy.config.js',
};

/**
 * Fills the generated parts of the README. Each stands between `<!-- generated: name -->` and
 * `<!-- /generated -->`.
 * @param {string} readme
 * @param {{ texts: object[], limits: object, manifest: object, schema: object,
 *   clients: Record<string, { syntax: string, code: string }>, signs: string }} ingredients
 *   `texts` are those of the languages, English first; `clients` is the code of `clientFiles`;
 *   `signs` is the emergency level that stands between the tags
 * @returns {string} Markdown, not yet formatted
 * @throws where the README lacks a part, or has one that there is not
 */
export function fillReadme(readme, { texts, limits, manifest, schema, clients, signs }) {
  const element = findElement(manifest);
  const parts = {
    figures: figures(texts),
    attributes: attributes(element),
    properties: properties(element),
    events: events(element),
    slots: slots(element),
    parts: cssParts(element),
    variables: variables(element),
    document: [documentKeys, labelKeys, documentValues].map((part) => part(schema)).join('\n\n'),
    limits: limitsOf(limits),
    page: snippet({
      syntax: 'html',
      code: `${scriptTag}\n\n${around('<back-spasm-card>', signs)}`,
    }),
    placeholder: snippet({
      syntax: 'html',
      code: around(
        '<div data-back-spasm-card data-heading="Back spasms" data-clinic="Example Clinic">',
        signs,
      ),
    }),
    ...Object.fromEntries(Object.entries(clients).map(([name, file]) => [name, snippet(file)])),
  };
  const missing = new Set(Object.keys(parts));
  const filled = readme.replace(
    /(<!-- generated: ([\w-]+) -->)[^]*?(<!-- \/generated -->)/g,
    (_, start, name, end) => {
      if (!missing.delete(name)) throw new Error(`README.md: no part, or a second, is ${name}.`);
      return `${start}\n\n${parts[name]}\n\n${end}`;
    },
  );
  if (missing.size) throw new Error(`README.md has no place for ${[...missing].join(', ')}.`);
  return filled;
}

const snippet = ({ syntax, code }) => `\`\`\`${syntax}\n${code.trim()}\n\`\`\``;

const scriptTag =
  '<script defer src="/back-spasm-card.js" integrity="sha384-…" crossorigin="anonymous"></script>';

const around = (tag, inside) => `${tag}\n${inside}\n</${/[\w-]+/.exec(tag)[0]}>`;

function findElement({ modules }) {
  return modules
    .flatMap(({ declarations }) => declarations)
    .find(({ customElement }) => customElement);
}

/** Not padded to columns: one long cell would widen every row. */
function table(columns, rows) {
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [
    '<!-- prettier-ignore -->',
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map(line),
  ].join('\n');
}

const cell = (text) => text.replaceAll('|', String.raw`\|`).replace(/\s+/g, ' ');
const code = (text) => (text ? `\`${text}\`` : '');

function attributes({ attributes: list }) {
  return table(
    ['Attribute', 'Value', 'Default', 'Meaning'],
    list.map(({ name, type, default: standard, description }) => [
      code(name),
      type.text.includes('|') ? type.text.replaceAll("'", '`').replaceAll(' | ', ', ') : type.text,
      code(standard),
      description,
    ]),
  );
}

/** Those that have no attribute. */
function properties({ members }) {
  return table(
    ['Name', 'Type', 'Meaning'],
    members
      .filter(({ attribute }) => !attribute)
      .map(({ kind, name, type, return: result, static: isStatic, readonly, description }) => [
        code(`${isStatic ? 'BackSpasmCard.' : ''}${name}${kind === 'method' ? '()' : ''}`),
        code((type ?? result.type).text) + (readonly ? ', read only' : ''),
        description,
      ]),
  );
}

function events({ events: list }) {
  return table(
    ['Event', '`detail`', 'When'],
    list.map(({ name, type, description }) => [
      code(name),
      code(/^CustomEvent<(.*)>$/.exec(type.text)[1]),
      description,
    ]),
  );
}

function slots({ slots: list }) {
  return table(
    ['Slot', 'What goes there'],
    list.map(({ name, description }) => [code(name) || 'default', description]),
  );
}

function cssParts({ cssParts: list }) {
  return table(
    ['Part', 'What it is'],
    list.map(({ name, description }) => [code(name), description]),
  );
}

function variables({ cssProperties: list }) {
  return table(
    ['Variable', 'Default', 'Meaning'],
    list.map(({ name, default: standard, description }) => [
      code(name),
      /^[a-z]+ or /.test(standard) ? standard : code(standard),
      description,
    ]),
  );
}

function documentKeys(schema) {
  const { items, item, level, source } = schema.$defs;
  const itemObject = item.anyOf.find(({ properties: fields }) => fields);
  return table(
    ['Key', 'Value', 'Meaning'],
    [
      ...rowsOf(schema, ''),
      ...rowsOf(itemObject, 'item.'),
      ...rowsOf(level, 'level.'),
      ...rowsOf(source, 'source.'),
    ],
  );

  function rowsOf({ properties: fields, required = [] }, prefix) {
    return Object.entries(fields).flatMap(([key, field]) => {
      const isRequired = prefix && required.includes(key);
      const row = [
        code(prefix + key),
        nameOf(field) + (isRequired ? ', required' : ''),
        field.description,
      ];
      const isList = key === 'labels'; // they have a table of their own
      return [row, ...(field.properties && !isList ? rowsOf(field, `${prefix}${key}.`) : [])];
    });
  }

  function nameOf({ $ref, type, enum: values, items: each }) {
    const name = $ref?.split('/').at(-1);
    if (name === 'items') return `list of ${items.items.$ref.split('/').at(-1)}s`;
    if (each) return `list of ${nameOf(each)}s`;
    if (values) return values.map(code).join(', ');
    return name ?? { integer: 'whole number' }[type] ?? type;
  }
}

/** What each label is, and whether a document may change it. */
function labelKeys({ properties: { labels } }) {
  return table(
    ['Label', 'What it is'],
    Object.entries(labels.properties).map(([name, { description }]) => [
      code(`labels.${name}`),
      description,
    ]),
  );
}

/** What the words in the second column stand for. */
function documentValues({ $defs }) {
  const texts = Object.entries($defs).filter(([, { pattern }]) => pattern);
  return table(
    ['Value', 'What it is'],
    texts.map(([name, { description }]) => [name, description]),
  );
}

function limitsOf({ characters, items, sources, bytes }) {
  const number = (value) => value.toLocaleString('en');
  return table(
    ['Limit', 'Value'],
    [
      ['Characters in a text', number(characters)],
      ['Items in a list', number(items)],
      ['Sources in a document', number(sources)],
      ['Bytes of a document that `src` names', number(bytes)],
    ],
  );
}

/** What the text of each language holds. */
function figures(texts) {
  const [english] = texts;
  const number = (value) => value.toLocaleString('en');
  const nameOf = new Intl.DisplayNames('en', { type: 'language' });
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
    `The texts were last changed on ${english.updated}. What they hold:`,
    table(
      ['Language', 'Items', 'Of them warning signs', 'Sources', 'Words', 'Reading level'],
      rows,
    ),
  ].join('\n\n');
}
