import { isDeepStrictEqual } from 'node:util';
import { documentShape, limits } from '../../dist/document/schema.js';
import { withoutFlags } from './pattern.mjs';

const { fields } = documentShape;

/** The shapes that stand in several places. */
const namedShapes = {
  text: fields.disclaimer,
  opening: fields.summary,
  name: fields.review.fields.by,
  id: fields.sources.of.fields.id,
  language: fields.lang,
  day: fields.updated,
  link: fields.sources.of.fields.href,
  page: fields.review.fields.href,
  picture: fields.illustration.fields.src,
  items: fields.facts,
  item: fields.facts.of,
  emergency: fields.help.fields.emergency,
  level: fields.help.fields.today,
  source: fields.sources.of,
  change: fields.changes.of,
  translation: fields.translations.of,
};

/** What a translation has as the document itself. */
const isOfDocument = (key, shape) =>
  Object.hasOwn(fields, key) && isDeepStrictEqual(fields[key], shape);

/** By what a shape says, not by which object it is. */
const nameOf = (shape) =>
  Object.keys(namedShapes).find((name) => isDeepStrictEqual(namedShapes[name], shape));

/**
 * The JSON Schema of a card's document, made from the table that the reader reads by: where the
 * schema finds no fault, neither does the reader.
 * @param {Record<string, { description: string, examples?: unknown[] }>} descriptions by path:
 *   `summary`, `help.today`, and below a definition its name, as `item.text`
 * @returns {object} draft 2020-12
 */
export function makeSchema(descriptions) {
  const describe = (path, schema) => ({ ...descriptions[path], ...schema });
  const refer = (shape, path = '') => {
    const name = nameOf(shape);
    const [, key] = (path ?? '').split('translation.');
    if (!name && key && isOfDocument(key, shape))
      return describe(path, { $ref: `#/properties/${key}` });
    return describe(path, name ? { $ref: `#/$defs/${name}` } : define(shape, path));
  };
  const definitions = {
    object(shape, path) {
      const object = objectOf(shape, (key, field) => refer(field, path ? `${path}.${key}` : key));
      return shape.isText ? { anyOf: [refer(shape.fields.text), object] } : object;
    },
    list: ({ of, most }, path) => ({
      type: 'array',
      items: refer(of, `${path}[]`),
      minItems: 1,
      maxItems: most,
    }),
    map: ({ keys, of, most }, path) => ({
      type: 'object',
      propertyNames: { pattern: keyPattern(keys), maxLength: limits.characters },
      additionalProperties: refer(of, `${path}[]`),
      maxProperties: most,
    }),
    flag: () => ({ type: 'boolean' }),
    integer: ({ minimum, maximum }) => ({ type: 'integer', minimum, maximum }),
    text: (shape) => (shape.values ? { type: 'string', enum: [...shape.values] } : textOf(shape)),
  };
  const define = (shape, path) => definitions[shape.type](shape, path);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Document of a back-spasm-card',
    ...describe('', define(documentShape, '')),
    $defs: Object.fromEntries(
      Object.entries(namedShapes).map(([name, shape]) => [
        name,
        describe(name, define(shape, name)),
      ]),
    ),
  };
}

/** Of a key, no white space around it is dropped. */
const keyPattern = ({ pattern }) =>
  withoutFlags(new RegExp(pattern.source.replaceAll('\\s*', ''), pattern.flags));

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
    ...(shape.format === 'day' && { format: 'date' }),
  };
}
