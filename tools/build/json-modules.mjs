import MagicString from 'magic-string';

/**
 * JSON is JavaScript, so a map from line to line leads back to the file: the size report tells a
 * text's parts by it.
 */
export function jsonModules() {
  return {
    name: 'json-modules',
    transform(code, id) {
      if (!id.endsWith('.json')) return undefined;
      const text = new MagicString(code.trimEnd()).prepend('export default ').append(';\n');
      return { code: text.toString(), map: text.generateMap({ source: id, hires: true }) };
    },
  };
}
