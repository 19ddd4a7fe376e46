import { valueToShow } from './dist/read-settings.js';
import { shapes } from './dist/settings.js';

/** What the analyzer reads to describe the element to editors and catalogues. */
export default {
  globs: ['src/element/back-spasm-card.ts', 'src/element/card-properties.ts'],
  packagejson: false, // it is written by hand, and already names the manifest
  plugins: [propertiesOfAttributes(), whatIsPublished()],
};

/**
 * The class makes its accessors from the table of attributes, where the analyzer does not see them.
 * The interface `CardProperties` lists them with what they mean; the table has types and defaults.
 */
function propertiesOfAttributes() {
  let properties = [];
  return {
    name: 'properties-of-attributes',
    initialize() {
      properties = [];
    },
    analyzePhase({ ts, node }) {
      if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'CardProperties') return;
      for (const member of node.members.filter(ts.isGetAccessor)) {
        const [comment] = member.jsDoc ?? [];
        const description = (ts.getTextOfJSDocComment(comment?.comment) ?? '').replace(/\s+/g, ' ');
        properties.push({ name: member.name.getText(), description });
      }
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const element of findElements(customElementsManifest))
        for (const property of properties) addAttribute(element, property);
    },
  };
}

function addAttribute(element, { name: fieldName, description }) {
  const name = fieldName.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const { attribute, property } = typesOf(shapes.get(name));
  const standard = [valueToShow(name)].flat().join(' ');
  const both = { description, ...(standard && { default: standard }) };
  element.attributes.push({ name, type: { text: attribute }, ...both, fieldName });
  const type = { text: property };
  element.members.push({ kind: 'field', name: fieldName, type, attribute: name, ...both });
}

/** What is written, and what the property gives. */
function typesOf(shape) {
  if (!shape) return { attribute: 'boolean', property: 'boolean' };
  if (shape.type === 'integer') return { attribute: 'number', property: 'number' };
  if (shape.type === 'list')
    return {
      attribute: 'string',
      property: `readonly ${shape.of.type === 'text' ? 'string' : 'ItemInput'}[]`,
    };
  const words = shape.values?.map((value) => `'${value}'`).join(' | ') ?? 'string';
  return { attribute: words, property: words };
}

/** The manifest of the package rather than of its source: without private members, and by its paths. */
function whatIsPublished() {
  return {
    name: 'what-is-published',
    packageLinkPhase({ customElementsManifest: manifest }) {
      for (const element of findElements(manifest)) {
        element.members = element.members.filter(({ privacy }) => privacy !== 'private');
        // What it takes for a default is the code that computes one.
        for (const member of element.members) if (member.readonly) delete member.default;
        // It also takes for an event what a method dispatches by a variable's name.
        element.events = element.events.filter(({ name }) => name.startsWith('bsc-'));
        // In Node the class extends nothing; in a browser, this.
        element.superclass = { name: 'HTMLElement', package: 'global:' };
      }
      manifest.modules = manifest.modules.filter(({ declarations }) => declarations.length);
      const text = JSON.stringify(manifest).replace(/"src\/([^"]+)\.ts"/g, '"dist/$1.js"');
      Object.assign(manifest, JSON.parse(text));
      for (const { name, tagName } of findElements(manifest))
        manifest.modules.push(definition(name, tagName));
    },
  };
}

/** The name is given by a function that the analyzer does not follow: importing the package calls it. */
function definition(name, tagName) {
  const declaration = { name, module: 'dist/element/back-spasm-card.js' };
  return {
    kind: 'javascript-module',
    path: 'dist/index.js',
    declarations: [],
    exports: [
      { kind: 'custom-element-definition', name: tagName, declaration },
      { kind: 'js', name, declaration },
    ],
  };
}

function findElements({ modules }) {
  return modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ kind, customElement }) => kind === 'class' && customElement);
}
