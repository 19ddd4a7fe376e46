import { parseAst } from 'rollup/parseAst';

/**
 * The names that a module uses and neither declares nor imports.
 * @param {string} code JavaScript
 * @returns {Set<string>}
 */
export function findFreeNames(code) {
  const free = new Set();
  visit(parseAst(code), new Set());
  return free;

  function visit(node, known) {
    const names = isScope(node) ? new Set([...known, ...declaredIn(node)]) : known;
    if (node.type === 'Identifier' && !names.has(node.name)) free.add(node.name);
    for (const child of childrenOf(node)) visit(child, names);
  }
}

/**
 * The templates of one tag in a module, those within the expressions of another included.
 * @param {string} code JavaScript
 * @param {string} tag
 * @returns {string[]} their text, with `stand` for each expression
 */
export function findTemplates(code, tag, stand = '\0') {
  const templates = [];
  visit(parseAst(code));
  return templates;

  function visit(node) {
    if (node.type === 'TaggedTemplateExpression' && node.tag.name === tag)
      templates.push(node.quasi.quasis.map(({ value }) => value.raw).join(stand));
    for (const child of childrenOf(node)) visit(child);
  }
}

const isFunction = ({ type }) => /Function/.test(type);
const isScope = (node) => node.type === 'Program' || isFunction(node);

/** What a function or module declares, in its blocks too, but not in the functions within it. */
function declaredIn(scope) {
  const names = isFunction(scope) ? scope.params.flatMap(namesOf) : [];
  if (scope.id) names.push(scope.id.name);
  const visit = (node) => {
    if (node.type === 'VariableDeclarator') names.push(...namesOf(node.id));
    if (/^(Function|Class)Declaration$/.test(node.type) && node.id) names.push(node.id.name);
    if (/^Import.*Specifier$/.test(node.type)) names.push(node.local.name);
    if (node.type === 'CatchClause' && node.param) names.push(...namesOf(node.param));
    if (!isFunction(node)) for (const child of childrenOf(node)) visit(child);
  };
  for (const child of childrenOf(scope)) visit(child);
  return names;
}

/** The names that a pattern such as `{ a, b: [c = 1] }` gives. */
function namesOf(pattern) {
  switch (pattern?.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) => namesOf(property.value ?? property.argument));
    case 'ArrayPattern':
      return pattern.elements.flatMap(namesOf);
    case 'AssignmentPattern':
      return namesOf(pattern.left);
    case 'RestElement':
      return namesOf(pattern.argument);
    default:
      return [];
  }
}

/** Without names that stand for no variable: properties, keys, and what another module calls something. */
function childrenOf(node) {
  return Object.entries(node).flatMap(([key, value]) => {
    if (key === 'property' && !node.computed) return [];
    if (key === 'key' && !node.computed) return [];
    if (/^(Import|Export)\w*Specifier$/.test(node.type) && key !== 'local') return [];
    if (/^(MetaProperty|LabeledStatement|BreakStatement|ContinueStatement)$/.test(node.type))
      return key === 'body' ? [value] : [];
    return [value].flat().filter((child) => typeof child?.type === 'string');
  });
}
