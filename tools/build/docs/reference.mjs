import { code, number, table } from './markdown.mjs';

/**
 * The parts of the reference, from the manifest, the JSON Schema of documents and their limits.
 * @returns {Record<string, string>}
 */
export function referenceParts({ manifest, schema, limits }) {
  const element = findElement(manifest);
  return {
    attributes: attributes(element),
    properties: properties(element),
    events: events(element),
    slots: slots(element),
    parts: cssParts(element),
    variables: variables(element),
    document: [documentKeys, labelKeys, documentValues].map((part) => part(schema)).join('\n\n'),
    limits: limitsOf(limits),
  };
}

function findElement({ modules }) {
  return modules
    .flatMap(({ declarations }) => declarations)
    .find(({ customElement }) => customElement);
}

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
  const { items, item, emergency, level, source, change } = schema.$defs;
  const [itemObject, changeObject] = [item, change].map(({ anyOf }) =>
    anyOf.find(({ properties: fields }) => fields),
  );
  // They mean what they mean in an item.
  const sharedKeys = new Set(rowsOf(itemObject, 'change.').map(([key]) => key));
  return table(
    ['Key', 'Value', 'Meaning'],
    [
      ...rowsOf(schema, ''),
      ...rowsOf(itemObject, 'item.'),
      ...rowsOf(emergency, 'emergency.'),
      ...rowsOf(level, 'level.'),
      ...rowsOf(source, 'source.'),
      ...rowsOf(changeObject, 'change.').filter(([key]) => !sharedKeys.has(key)),
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

  function nameOf({ $ref, type, enum: values, items: each, additionalProperties: entry }) {
    const name = $ref?.split('/').at(-1);
    if (name === 'items') return `list of ${items.items.$ref.split('/').at(-1)}s`;
    if (each) return `list of ${nameOf(each)}s`;
    if (entry) return `object of ${nameOf(entry)}s`;
    if (values) return values.map(code).join(', ');
    return name ?? { integer: 'whole number', boolean: '`true`, `false`' }[type] ?? type;
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

function limitsOf({ characters, items, steps, sources, changes, bytes }) {
  return table(
    ['Limit', 'Value'],
    [
      ['Characters in a text', number(characters)],
      ['Items in a list', number(items)],
      ['Lines in the list or the steps of an item', number(steps)],
      ['Sources in a document', number(sources)],
      ['Changes of single items in a language', number(changes)],
      ['Bytes of a document that `src` names', number(bytes)],
    ],
  );
}
