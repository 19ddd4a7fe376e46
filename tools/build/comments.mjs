import { readFileSync } from 'node:fs';
import { ts } from '@custom-elements-manifest/analyzer';

const root = new URL('../../', import.meta.url);

/**
 * The comments on the keys of the tables in a source file, by path: `fields.clinic`, and through
 * `fields` of shapes, `documentShape.help.today`. A name whose value is another table has a comment
 * of its own; that table stands under its own name. Keys without a comment have '', and so has a table
 * that is spread, `fields....lists`.
 * @param {string} path from the project's folder, such as `src/settings.ts`
 * @returns {Map<string, string>}
 */
export function commentsIn(path) {
  const code = readFileSync(new URL(path, root), 'utf8');
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  const comments = new Map();
  for (const statement of file.statements.filter(ts.isVariableStatement))
    for (const { name, initializer } of statement.declarationList.declarations) {
      const table = tableIn(initializer);
      if (table) collect(table, name.getText(), comments);
    }
  return comments;
}

/** A shape's own table is its `fields`; a plain object is one itself. */
function tableIn(expression) {
  let inner = expression;
  while (inner && (ts.isAsExpression(inner) || ts.isSatisfiesExpression(inner)))
    inner = inner.expression;
  if (!inner || !ts.isObjectLiteralExpression(inner)) return undefined;
  const fields = inner.properties.find((property) => property.name?.getText() === 'fields');
  return fields ? tableIn(fields.initializer) : inner;
}

function collect(table, path, comments) {
  for (const property of table.properties) {
    if (ts.isSpreadAssignment(property)) comments.set(`${path}.${property.getText()}`, '');
    if (!property.name) continue;
    const name = property.name.text;
    const [comment] = (property.jsDoc ?? []).toReversed();
    comments.set(`${path}.${name}`, textOf(comment));
    const inner = property.initializer && tableIn(property.initializer);
    if (inner) collect(inner, `${path}.${name}`, comments);
  }
}

/** On one line. */
const textOf = (comment) =>
  (ts.getTextOfJSDocComment(comment?.comment) ?? '').replace(/\s+/g, ' ').trim();
