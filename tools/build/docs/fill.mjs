/**
 * Fills the generated parts of the docs. Each stands in one file only, between
 * `<!-- generated: name -->` and `<!-- /generated -->`.
 * @param {Record<string, string>} files Markdown, by path
 * @param {Record<string, string>} parts Markdown, by name
 * @returns {Record<string, string>} the files, not yet formatted
 * @throws where a part has no place, or a place has no part or a part that stands elsewhere, too
 */
export function fillDocs(files, parts) {
  const missing = new Set(Object.keys(parts));
  const filled = Object.entries(files).map(([path, text]) => {
    const fill = (_, start, name, end) => {
      if (!missing.delete(name)) throw new Error(`${path}: ${name} is unknown, or stands twice.`);
      return `${start}\n\n${parts[name]}\n\n${end}`;
    };
    return [path, text.replace(region, fill)];
  });
  if (missing.size) throw new Error(`The docs have no place for ${[...missing].join(', ')}.`);
  return Object.fromEntries(filled);
}

const region = /(<!-- generated: ([\w-]+) -->)[^]*?(<!-- \/generated -->)/g;
