/**
 * Holds a script file to the oldest browsers that the docs promise: to the language that they parse,
 * and to what they have built in.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Parser } from 'acorn';

/** The names that browser-compat-data has for them. */
export const oldest = { chrome: '92', firefox: '91', safari: '15.4' };

/** The same for esbuild. */
export const esbuildTarget = Object.entries(oldest).map(([name, version]) => name + version);

/** ES2022 but for what one of them lacks. */
const OldParser = Parser.extend(
  (Base) =>
    class extends Base {
      parseClassStaticBlock(node) {
        this.raise(node.start, 'a static block, which Safari parses from 16.4 on');
      }
      readRegexp() {
        const { start } = this;
        super.readRegexp();
        if (/\(\?<[=!]/.test(this.value.pattern))
          this.raise(start, 'a look-behind, which Safari parses from 16.4 on');
      }
    },
);

/** Used only where a browser has them; what stands in their place is said where they are used. */
const guarded = [
  'adoptedStyleSheets',
  'attachInternals',
  'createHTML',
  'createPolicy',
  'replaceSync',
  'trustedTypes',
];

/**
 * Members of the card's own objects and of Lit's that share their name with a late feature: a name
 * behind a dot does not say whose it is. Before you add one, look that no late feature is meant.
 */
const ownNames = ['element', 'forget', 'layout', 'role', 's', 'sources', 'use'];
const remedy =
  'Use something older, or, if the name is of our own object, add it to `ownNames` in tools/build/oldest-browsers.mjs.';

/**
 * @param {string} code a classic script
 * @returns {string[]} what keeps it from running in one of the oldest browsers; empty where nothing does
 */
export function faultsOf(code) {
  let tree;
  try {
    tree = OldParser.parse(code, { ecmaVersion: 2022, sourceType: 'script' });
  } catch (error) {
    return [`does not parse there: ${error.message}`];
  }
  const { globals, members } = lateNames();
  const known = [...guarded, ...ownNames];
  return [...namesIn(tree, 'Identifier', globals), ...namesIn(tree, 'MemberExpression', members)]
    .filter(([name]) => !known.includes(name))
    .map(([name, what]) => `uses ${name}: ${what}. ${remedy}`);
}

/** Of the names that stand alone or behind a dot, those that are late; what is in brackets is a value. */
function namesIn(tree, type, late) {
  const found = new Map();
  const visit = (node) => {
    if (typeof node?.type !== 'string') return;
    const name =
      node.type === 'MemberExpression' && !node.computed ? node.property.name : node.name;
    if (node.type === type && late.has(name)) found.set(name, late.get(name));
    for (const value of Object.values(node))
      for (const child of [value].flat()) if (child && typeof child === 'object') visit(child);
  };
  visit(tree);
  return found;
}

/** Where browser-compat-data keeps what it says of a feature, beside the features within it. */
const compat = '__compat';

/**
 * The names, of globals and of members, of which every bearer came later than one of the oldest
 * browsers, each with an example.
 */
function lateNames() {
  const path = createRequire(import.meta.url).resolve('@mdn/browser-compat-data');
  const { api, javascript } = JSON.parse(readFileSync(path, 'utf8'));
  const shallow = (group) =>
    Object.entries(group).map(([name, feature]) => [name, { [compat]: feature[compat] }]);
  return {
    globals: lateIn(...[api, api.Window, javascript.builtins].map(shallow)),
    members: lateIn(...[api, javascript.builtins].map(Object.entries)),
  };
}

function lateIn(...groups) {
  const late = new Map();
  const early = new Set();
  const visit = (features, path) => {
    for (const [key, feature] of features) {
      if (key === compat) continue;
      const name = key.replace(/_static$/, '');
      const { support } = feature[compat] ?? {};
      const lacking =
        support && Object.keys(oldest).find((each) => !isIn(support[each], oldest[each]));
      if (lacking)
        late.set(name, `${[...path, name].join('.')} is not in ${lacking} ${oldest[lacking]}`);
      else if (support) early.add(name);
      visit(Object.entries(feature), [...path, name]);
    }
  };
  for (const group of groups) visit(group, []);
  for (const name of early) late.delete(name);
  return late;
}

function isIn(support, version) {
  const [newest] = [support].flat();
  const { version_added: added, flags } = newest ?? {};
  if (typeof added !== 'string' || flags || added === 'preview') return false;
  return compare(added.replace('≤', ''), version) <= 0;
}

const compare = (one, other) => {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number));
  return a[0] - b[0] || (a[1] ?? 0) - (b[1] ?? 0);
};
