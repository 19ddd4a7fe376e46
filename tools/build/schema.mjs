import { documentShape, limits } from '../../dist/document/schema.js';
import { withoutFlags } from './pattern.mjs';

/**
 * The JSON Schema of a card's document, made from the table that the reader reads by: where the
 * schema finds no fault, neither does the reader.
 * @param {Record<string, { description: string, examples?: unknown[] }>} descriptions by path:
 *   `summary`, `help.today`, and below a definition its name, as `item.text`
 * @returns {object} draft 2020-12
 */
export function makeSchema(descriptions) {
  const $defs = {};
  const describe = (path, schema) => ({ ...descriptions[path], ...schema });
  /** A shape with a name is defined once, under that. */
  const refer = (shape, path) => {
    const { name } = shape;
    if (!name) return describe(path, define(shape, path));
    $defs[name] ??= describe(name, define(shape, name));
    return describe(path, { $ref: `#/$defs/${name}` });
  };
  const definitions = {
    object(shape, path) {
      const object = objectOf(shape, (key, field) => refer(field, path ? `${path}.${key}` : key));
      return shape.isText
        ? { anyOf: [{ $ref: `#/$defs/${shape.fields.text.name}` }, object] }
        : object;
    },
    list: ({ of, most }, path) => ({
      type: 'array',
      items: refer(of, `${path}[]`),
      minItems: 1,
      maxItems: most,
    }),
    integer: ({ minimum, maximum }) => ({ type: 'integer', minimum, maximum }),
    text: (shape) => (shape.values ? { type: 'string', enum: [...shape.values] } : textOf(shape)),
  };
  const define = (shape, path) => definitions[shape.type](shape, path);
  const document = describe('', define(documentShape, ''));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Document of a back-spasm-card',
    ...document,
    $defs,
  };
}

function objectOf({ fields, required }, schemaOf) {
  return {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(fields).map(([key, field]) => [key, schemaOf(key, field)]),
    ),
    ...(required && { required: [...required] }),
    additionalProperties: false,
  };
}

function textOf(shape) {
  return {
    type: 'string',
    description: shape.expected.replace(/^./, (letter) => letter.toUpperCase()),
    pattern: withoutFlags(shape.pattern),
    maxLength: shape.most ?? limits.characters,
    ...(shape.name === 'day' && { format: 'date' }),
  };
}
