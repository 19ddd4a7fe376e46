/** The figures of `npm run bench`, and where they go. */
import { readFileSync, writeFileSync } from 'node:fs';

const page = new URL('../../docs/developers.md', import.meta.url);

export function median(list) {
  return list.toSorted((one, other) => one - other)[list.length >> 1];
}

export function ratio(one, other) {
  return (one / other).toFixed(2);
}

export function describe(count, medians) {
  const figures = Object.entries(medians).map(
    ([name, { time, nodes, heap }]) =>
      `${name} ${time.toFixed(1)} ms, ${nodes / count} nodes, ${(heap / count / 1024).toFixed(1)} KB`,
  );
  return `${count}: ${figures.join('; ')}`;
}

export function writeDown(report) {
  const block = /(<!-- measured: bench -->\n)[^]*(<!-- \/measured -->)/;
  const text = readFileSync(page, 'utf8');
  if (!block.test(text)) throw new Error('docs/developers.md has no place for the figures.');
  writeFileSync(
    page,
    text.replace(
      block,
      (_, start, end) => `${start}\n<!-- prettier-ignore -->\n${report}\n\n${end}`,
    ),
  );
}
