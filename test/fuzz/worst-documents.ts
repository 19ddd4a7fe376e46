/** Documents as large as one may be, each of them as expensive to read or to draw as we can think of. */
import { limits, listNames } from '../../src/document/schema.js';

export interface WorstDocument {
  readonly name: string;
  readonly text: string;
}

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

/** The largest text of a kind that a document may have. */
function grow(write: (size: number) => string): string {
  let size = 0;
  let beyond: number = limits.bytes;
  while (beyond - size > 1) {
    const middle = Math.trunc((size + beyond) / 2);
    if (bytesOf(write(middle)) > limits.bytes) beyond = middle;
    else size = middle;
  }
  return write(size);
}

const json = JSON.stringify;
const times = <Part>(count: number, make: (index: number) => Part): Part[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** All lists that a card draws, each as long as one may be. */
function inAllLists(item: (index: number) => unknown) {
  let index = 0;
  const items = () => times(limits.items, () => item(index++));
  return {
    ...Object.fromEntries(listNames.map((name) => [name, items()])),
    help: Object.fromEntries(
      (['emergency', 'today', 'routine'] as const).map((name) => [name, { items: items() }]),
    ),
  };
}
const sourcesWith = (more: object) =>
  times(limits.sources, (index) => ({ id: `s${index}`, title: 'A', ...more }));
const allSources = times(limits.items, (index) => `s${index}`);

/** Up to the longest text that is read at all. */
const run = (unit: string, size: number) =>
  unit.repeat(Math.min(size, limits.characters) / unit.length);

/** Each writes a text that grows with a number. */
const kinds: Readonly<Record<string, (size: number) => string>> = {
  'one long text': (size) => json({ heading: 'a'.repeat(size) }),
  'one list of short texts': (size) => json({ facts: times(size, () => 'a') }),
  'lists in lists': (size) => `{"facts":${'['.repeat(size)}${']'.repeat(size)}}`,
  'objects in objects': (size) => `${'{"help":'.repeat(size)}1${'}'.repeat(size)}`,
  'one key again and again': (size) => `{${times(size, () => '"tips":["a"]').join()}}`,
  'unknown keys': (size) => json(Object.fromEntries(times(size, (index) => [`k${index}`, 1]))),
  'misspelt labels': (size) =>
    json({ labels: Object.fromEntries(times(size, (index) => [`rev${index}`, 1])) }),
  'short items in all lists': (size) =>
    json(inAllLists(() => ({ title: 'a', text: run('a', size), kind: 'do' }))),
  'texts of many short words': (size) => json(inAllLists(() => run('a ', size))),
  'texts of pairs of surrogates': (size) => json(inAllLists(() => run('🦴', size))),
  'texts of escapes': (size) =>
    json(inAllLists(() => run('a', size))).replaceAll('a', String.raw`\u0061`),
  'texts of which nothing shows': (size) => json(inAllLists(() => run(' \u200B', size))),
  'numbers for citations': (size) =>
    json(inAllLists(() => ({ text: 'a', sources: times(limits.items, () => 1e15 + size) }))),
  'citations of unknown sources': (size) =>
    json({
      ...inAllLists(() => ({ text: 'a', sources: times(limits.items, () => run('s', size)) })),
      sources: sourcesWith({}),
    }),
  'citations of all sources everywhere': (size) =>
    json({
      ...inAllLists((index) => ({ title: index + run('a', size), text: 'a', sources: allSources })),
      sources: sourcesWith({}),
    }),
  'items with all that one may have': (size) =>
    json({
      ...inAllLists((index) => ({
        group: `g${index}`,
        title: 't',
        text: 'a',
        list: times(limits.steps, () => 'x'),
        steps: times(limits.steps, () => 'x'),
        sources: allSources.slice(0, size),
      })),
      sources: sourcesWith({}),
    }),
  'placeholders by the hundred': (size) =>
    json({
      ...inAllLists(() => ({ text: run('a', size), sources: allSources })),
      sources: sourcesWith({}),
      labels: { source: '{n}'.repeat(600), usedFor: 'a'.repeat(2000) },
    }),
  'a signed text': (size) =>
    json({
      ...inAllLists(() => run('a', size)),
      review: { by: 'A', on: '2026-01-01', text: 'a' },
    }),
  'JSON that breaks off': (size) => `{"facts":[${'{"text":"a"},'.repeat(size)}`,
  // Each all but fits, so that all of it is tried.
  ...Object.fromEntries(
    [' ', '\u3000', '-', '0', '(0)', 'a-'].flatMap((unit) => {
      const beside = (size: number) => `a${run(unit, size)}\0`;
      const before = (size: number) => `${run(unit, size)}javascript:a`;
      return [
        [
          `addresses that begin with ${json(unit)}`,
          (size: number) => json({ sources: sourcesWith({ href: before(size) }) }),
        ],
        [
          `names that are full of ${json(unit)}`,
          (size: number) =>
            json({
              ...inAllLists(() => ({ text: 'a', id: beside(size) })),
              sources: sourcesWith({ lang: beside(size) }),
            }),
        ],
      ];
    }),
  ),
};

export const worstDocuments: readonly WorstDocument[] = Object.entries(kinds).map(
  ([name, write]) => ({ name, text: grow(write) }),
);
