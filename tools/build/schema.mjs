import { documentShape, limits } from '../../dist/document/schema.js';
import { withoutFlags } from './pattern.mjs';

const { fields } = documentShape;
const items = fields.facts;
const day = fields.updated;

/** The shapes that stand in several places, by the names that the schema gives them. */
const definitions = new Map([
  [fields.heading, 'text'],
  [items.of.fields.id, 'id'],
  [items.of.fields.sources.of, 'reference'],
  [fields.lang, 'language'],
  [day, 'day'],
  [fields.sources.of.fields.href, 'link'],
  [fields.illustration.fields.src, 'picture'],
  [items, 'items'],
  [items.of, 'item'],
  [fields.help.fields.today, 'level'],
  [fields.sources.of, 'source'],
]);

/**
 * The JSON Schema of a card's document, made from the table that the reader reads by: where the
 * schema finds no fault, neither does the reader.
 * @param {Record<string, { description: string, examples?: unknown[] }>} descriptions by path:
 *   `summary`, `help.today`, and below a definition its name, as `item.text`
 * @returns {object} draft 2020-12
 */
export function makeSchema(descriptions) {
  const describe = (path, schema) => ({ ...descriptions[path], ...schema });
  const refer = (shape, path) => {
    const name = definitions.get(shape);
    return describe(path, name ? { $ref: `#/$defs/${name}` } : define(shape, path));
  };
  const define = (shape, path) => {
    if ('fields' in shape) {
      const object = objectOf(shape, (key, field) => refer(field, path ? `${path}.${key}` : key));
      return shape.isText ? { anyOf: [{ $ref: '#/$defs/text' }, object] } : object;
    }
    if ('of' in shape)
      return {
        type: 'array',
        items: refer(shape.of, `${path}[]`),
        minItems: 1,
        maxItems: shape.most,
      };
    if ('minimum' in shape)
      return { type: 'integer', minimum: shape.minimum, maximum: shape.maximum };
    if (shape.values) return { type: 'string', enum: [...shape.values] };
    return textOf(shape);
  };
  const $defs = Object.fromEntries(
    Array.from(definitions, ([shape, name]) => [name, describe(name, define(shape, name))]),
  );
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Document of a back-spasm-card',
    ...describe('', define(documentShape, '')),
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
    ...(shape === day && { format: 'date' }),
  };
}
