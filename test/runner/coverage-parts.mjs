import { parseAst } from 'rollup/parseAst';

/**
 * The statements of a module and its branches, each with whether it ran.
 *
 * A branch is a function, the inside of a loop, a case, what catches an error, and either way on
 * from a condition: also past an `if` without an `else`, and past what stands behind `&&`, `||` or
 * `??`. Of default values, `?.` and `??=` V8 does not tell.
 * @param {string} code JavaScript
 * @param {(offset: number) => number} countAt how often a character of it ran
 * @returns {{ statements: Part[], branches: Part[] }}
 * @typedef {{ at: number, hasRun: boolean }} Part
 */
export function findParts(code, countAt) {
  const statements = [];
  const branches = [];
  const hasRun = ({ start }) => countAt(start) > 0;
  // No source map knows where an `else if` begins, but each where its condition does.
  const startOf = ({ start, test }) => (test ?? { start }).start;
  const add = (list, node) => list.push({ at: startOf(node), hasRun: hasRun(node) });
  /** The other way on from a condition need not stand in the code. */
  const addBoth = (node, one, other) => {
    add(branches, one);
    if (other) add(branches, other);
    else branches.push({ at: startOf(node), hasRun: countAt(node.start) > countAt(one.start) });
  };
  for (const node of nodesOf(parseAst(code))) {
    if (/^VariableDeclaration$|(?<!Block|Empty)Statement$/.test(node.type)) add(statements, node);
    if (/Function/.test(node.type)) {
      add(branches, node.body);
      if (node.expression) add(statements, node.body);
    } else if (/^(For|While|Do)/.test(node.type) || node.type === 'CatchClause')
      add(branches, node.body);
    else if (node.type === 'SwitchCase' && node.consequent.length)
      add(branches, node.consequent[0]);
    else if (/^(If|Conditional)/.test(node.type)) addBoth(node, node.consequent, node.alternate);
    else if (node.type === 'LogicalExpression') addBoth(node, node.right);
  }
  return { statements, branches };
}

function* nodesOf(value) {
  if (!value || typeof value !== 'object') return;
  if (typeof value.type === 'string') yield value;
  for (const child of Object.values(value)) yield* nodesOf(child);
}
