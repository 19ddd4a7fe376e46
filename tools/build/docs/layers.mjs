import { code, codeBlock, table } from './markdown.mjs';

/**
 * The layers of the source as a drawing and as a table.
 * @param {{ level: number, path: string, what: string }[]} layers from the top down
 */
export function layersPart(layers) {
  const levels = [...new Set(layers.map(({ level }) => level))];
  const boxes = levels.map((level) => {
    const paths = layers.filter((each) => each.level === level).map(({ path }) => path);
    return `  layer${level}["${[level, ...paths].join('<br>')}"]`;
  });
  const arrows = levels.map((level) => `layer${level}`).join(' --> ');
  return [
    codeBlock('mermaid', ['flowchart TD', ...boxes, `  ${arrows}`].join('\n')),
    table(
      ['Layer', 'Path', 'What is in it'],
      layers.map(({ level, path, what }) => [String(level), code(path), what]),
    ),
  ].join('\n\n');
}
