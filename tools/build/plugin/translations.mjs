/** The plugin's words for translators (.pot), and their translations as WordPress loads them (.mo). */

const call = /\b(?:esc_html__|esc_attr__|__)\(\s*'((?:[^'\\]|\\.)*)',\s*'back-spasm-card'/g;

/**
 * @param {Record<string, string>} php the text of each PHP file of the plugin, by its name
 * @param {object} block block.json
 * @returns {Map<string, { places: string[], context: string }>} by the English words
 */
export function wordsOf(php, block) {
  const words = new Map();
  const add = (text, place, context = '') => {
    const found = words.get(`${context}${separator}${text}`) ?? { text, context, places: [] };
    if (!found.places.includes(place)) found.places.push(place);
    words.set(`${context}${separator}${text}`, found);
  };
  for (const [file, code] of Object.entries(php))
    for (const [, text] of code.matchAll(call)) add(text.replace(/\\(['\\])/g, '$1'), file);
  add(block.title, 'block/block.json', 'block title');
  add(block.description, 'block/block.json', 'block description');
  for (const keyword of block.keywords) add(keyword, 'block/block.json', 'block keyword');
  const [, description] = /^ \* Description: +(.+)$/m.exec(php['back-spasm-card.php']);
  add(description, 'back-spasm-card.php');
  return [...words.values()];
}

const separator = '\u0004';

export function pot(words, version) {
  const head = poEntry(
    '',
    [
      `Project-Id-Version: Back Spasm Card ${version}`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=UTF-8',
      'Content-Transfer-Encoding: 8bit',
      'X-Domain: back-spasm-card',
    ].map((line) => `${line}\n`),
  );
  const entries = words.map(({ text, context, places }) =>
    [
      ...places.map((place) => `#: ${place}`),
      ...(/%(\d\$)?s/.test(text) ? ['#, php-format'] : []),
      ...(context ? [`msgctxt ${JSON.stringify(context)}`] : []),
      `msgid ${JSON.stringify(text)}`,
      'msgstr ""',
    ].join('\n'),
  );
  return `${[head, ...entries].join('\n\n')}\n`;
}

const poEntry = (id, lines) =>
  [`msgid ${JSON.stringify(id)}`, 'msgstr ""', ...lines.map((line) => JSON.stringify(line))].join(
    '\n',
  );

/** @returns {{ key: string, text: string }[]} what a .po file translates, with contexts in the keys */
export function readPo(po) {
  return po.split(/\n{2,}/).flatMap((entry) => {
    const field = (name) => {
      const [, written] =
        new RegExp(`^${name} ((?:"(?:[^"\\\\]|\\\\.)*"\\s*)+)`, 'm').exec(entry) ?? [];
      return written
        ?.match(/"(?:[^"\\]|\\.)*"/g)
        .map((part) => JSON.parse(part))
        .join('');
    };
    const [context, id, text] = ['msgctxt', 'msgid', 'msgstr'].map(field);
    return text ? [{ key: context ? context + separator + id : id, text }] : [];
  });
}

/** The binary form: a table of where each text stands, in the order of their bytes. */
export function mo(po) {
  const entries = readPo(po)
    .map(({ key, text }) => [Buffer.from(key), Buffer.from(text)])
    .toSorted(([one], [other]) => Buffer.compare(one, other));
  const count = entries.length;
  const head = 28;
  const tables = Buffer.alloc(head + count * 16);
  for (const [index, value] of [
    0x950412de,
    0,
    count,
    head,
    head + count * 8,
    0,
    tables.length,
  ].entries())
    tables.writeUInt32LE(value, index * 4);
  const texts = [];
  let at = tables.length;
  for (const column of [0, 1])
    for (const [index, entry] of entries.entries()) {
      const place = head + (column * count + index) * 8;
      tables.writeUInt32LE(entry[column].length, place);
      tables.writeUInt32LE(at, place + 4);
      texts.push(entry[column], Buffer.from([0]));
      at += entry[column].length + 1;
    }
  return Buffer.concat([tables, ...texts]);
}
