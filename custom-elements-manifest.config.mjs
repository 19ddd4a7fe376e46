/** What the analyzer reads to describe the element to editors and catalogues. */
export default {
  globs: ['src/element/back-spasm-card.ts', 'src/element/card-properties.ts'],
  packagejson: false, // it is written by hand, and already names the manifest
  plugins: [propertiesOfAttributes(), whatIsPublished()],
};

/**
 * The class makes its accessors from the table of attributes, where the analyzer does not see them:
 * the interface `CardProperties` lists them, and the class's comment describes their attributes.
 */
function propertiesOfAttributes() {
  let fields = [];
  return {
    name: 'properties-of-attributes',
    initialize() {
      fields = [];
    },
    analyzePhase({ ts, node }) {
      if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'CardProperties') return;
      for (const member of node.members) {
        if (!ts.isGetAccessor(member)) continue;
        const name = member.name.getText();
        const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
        fields.push({ kind: 'field', name, type: { text: member.type.getText() }, attribute });
      }
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const element of findElements(customElementsManifest))
        for (const field of fields) {
          const attribute = element.attributes.find(({ name }) => name === field.attribute);
          if (!attribute) throw new Error(`${field.attribute} has a property, and no @attr.`);
          attribute.fieldName = field.name;
          const { description, default: standard, type } = attribute;
          element.members.push({
            ...field,
            // The words there are to choose from say more than the name of their type.
            ...(type.text.includes('|') && { type }),
            description,
            ...(standard && { default: standard }),
          });
        }
    },
  };
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
