/**
 * What editors offer for the tag in HTML and for its variables in CSS, from the manifest: custom
 * data of VS Code, and web-types of JetBrains.
 */
const words = ({ type }) => Array.from(type.text.matchAll(/'([^']+)'/g), ([, name]) => ({ name }));
const isSwitch = ({ type }) => type.text === 'boolean';
const describe = ({ name, description }) => ({ name, description });
const pick = (entry, ...keys) =>
  Object.fromEntries(keys.filter((key) => entry[key]).map((key) => [key, entry[key]]));

function cardOf({ modules }) {
  const found = modules.flatMap(({ declarations }) => declarations);
  return found.find(({ customElement }) => customElement);
}

/** https://github.com/microsoft/vscode-html-languageservice/blob/main/docs/customData.md */
export function vscodeHtml(manifest) {
  const { tagName, description, attributes } = cardOf(manifest);
  return {
    version: 1.1,
    tags: [
      {
        name: tagName,
        description: markdown(description),
        attributes: attributes.map((attribute) => ({
          name: attribute.name,
          description: markdown(attribute.description),
          ...(isSwitch(attribute) && { valueSet: 'v' }),
          ...(words(attribute).length && { values: words(attribute) }),
        })),
      },
    ],
  };
}

/** https://github.com/microsoft/vscode-css-languageservice/blob/main/docs/customData.md */
export function vscodeCss(manifest) {
  const { cssProperties, cssParts } = cardOf(manifest);
  return {
    version: 1.1,
    properties: cssProperties.map(describe),
    pseudoElements: cssParts.map((part) => describe({ ...part, name: `::part(${part.name})` })),
  };
}

const markdown = (value) => ({ kind: 'markdown', value });

/** https://github.com/JetBrains/web-types */
export function webTypes(manifest, version) {
  const { tagName, description, attributes, members, events, slots, cssProperties, cssParts } =
    cardOf(manifest);
  const fields = members.filter((member) => member.kind === 'field' && !member.static);
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name: tagName,
    version,
    'description-markup': 'markdown',
    'js-types-syntax': 'typescript',
    contributions: {
      html: {
        elements: [
          {
            name: tagName,
            description,
            attributes: attributes.map((attribute) => ({
              ...pick(attribute, 'name', 'description', 'default'),
              value: isSwitch(attribute)
                ? { type: 'boolean', required: false }
                : { type: attribute.type.text },
            })),
            slots: slots.map(describe),
            js: {
              properties: fields.map((field) => ({
                ...pick(field, 'name', 'description', 'default'),
                type: field.type.text,
                ...(field.readonly && { 'read-only': true }),
              })),
              events: events.map((event) => ({ ...describe(event), type: event.type.text })),
            },
            css: {
              properties: cssProperties.map((property) =>
                pick(property, 'name', 'description', 'default'),
              ),
              parts: cssParts.map(describe),
            },
          },
        ],
      },
    },
  };
}
