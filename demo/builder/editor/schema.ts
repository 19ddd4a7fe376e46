/** What a JSON Schema says about a path: the few keywords of the standard that the card's schema uses. */

export interface Schema {
  readonly type?: unknown;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly required?: readonly unknown[];
  readonly items?: unknown;
  /** Of each key that is the writer's own. */
  readonly additionalProperties?: unknown;
}

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A schema and what it refers to; where there is a choice, each that can be chosen. */
export function alternativesOf(root: unknown, schema: unknown): Schema[] {
  if (!isObject(schema)) return [];
  const { $ref, anyOf, oneOf, ...own } = schema;
  if (typeof $ref === 'string')
    return alternativesOf(root, lookUp(root, $ref)).map((each) => ({
      ...each,
      ...knownKeywords(own),
    }));
  const choices = [anyOf, oneOf].find(Array.isArray);
  if (choices)
    return choices.flatMap((each: unknown) =>
      alternativesOf(root, each).map((choice) => ({ ...knownKeywords(own), ...choice })),
    );
  return [knownKeywords(own)];
}

/** What a schema says, of the right type or not at all. */
function knownKeywords(fields: Fields): Schema {
  const { type, description, enum: values, examples, properties, required, items } = fields;
  const { additionalProperties: entry } = fields;
  return {
    ...(type !== undefined && { type }),
    ...(typeof description === 'string' && { description }),
    ...(Array.isArray(values) && { enum: values }),
    ...(Array.isArray(examples) && { examples }),
    ...(isObject(properties) && { properties }),
    ...(Array.isArray(required) && { required }),
    ...(items !== undefined && { items }),
    ...(isObject(entry) && { additionalProperties: entry }),
  };
}

/** Follows a reference such as `#/$defs/text`. */
function lookUp(root: unknown, reference: string): unknown {
  let found = root;
  for (const step of reference.split('/').slice(1))
    found = isObject(found) ? found[step] : undefined;
  return found;
}

/** The schemas that may hold for a path. */
export function schemasAt(root: unknown, path: readonly (string | number)[]): Schema[] {
  let schemas = alternativesOf(root, root);
  for (const step of path)
    schemas = schemas.flatMap(({ items, properties = {}, additionalProperties: entry }) => {
      if (typeof step === 'number') return alternativesOf(root, items);
      return alternativesOf(root, Object.hasOwn(properties, step) ? properties[step] : entry);
    });
  return schemas;
}

/** The type of a value as a site editor would call it. */
export function typeOf({ enum: values, type }: Schema): string {
  if (values) return values.join(', ');
  return (typeof type === 'string' && typeNames[type]) || '';
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'number',
  array: 'list',
  object: 'group',
};

/** An empty value, with the keys that it must have, and where in it to go on writing. */
export function skeletonOf(root: unknown, schema: unknown): { insert: string; cursor: number } {
  const [{ type, required = [], properties = {} } = {}] = alternativesOf(root, schema);
  if (type === 'string') return { insert: '""', cursor: 1 };
  if (type === 'array') return { insert: '[]', cursor: 1 };
  if (type !== 'object') return { insert: '', cursor: 0 };
  let insert = '';
  let cursor = 0;
  for (const key of required.map(String)) {
    insert += `${insert ? ',' : '{'} ${JSON.stringify(key)}: `;
    const value = skeletonOf(root, properties[key]);
    cursor ||= insert.length + value.cursor;
    insert += value.insert;
  }
  return insert ? { insert: `${insert} }`, cursor } : { insert: '{}', cursor: 1 };
}
