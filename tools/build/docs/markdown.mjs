/** How a generated part of the docs is written. */

/** Not padded to columns: one long cell would widen every row. */
export function table(columns, rows) {
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [
    '<!-- prettier-ignore -->',
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map(line),
  ].join('\n');
}

const cell = (text) => text.replaceAll('|', String.raw`\|`).replace(/\s+/g, ' ');

export const code = (text) => (text ? `\`${text}\`` : '');

export const codeBlock = (syntax, text) => `\`\`\`${syntax}\n${text.trim()}\n\`\`\``;

export const number = (value) => value.toLocaleString('en');
