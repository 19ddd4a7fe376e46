/** What the readers of documents and attributes promise, whatever they read. */
import type { Card } from '../../src/card/card.js';
import type { Problem } from '../../src/document/problems.js';
import { readDocument } from '../../src/document/read.js';
import { limits } from '../../src/document/schema.js';
import { fallback } from '../../src/languages/registry.js';
import { valueToShow } from '../../src/read-settings.js';
import { propertyOf } from '../../src/settings.js';
import { cardOf } from '../support/documents.js';
import { fewer } from '../support/engines.js';
import { madeUpAddress } from './addresses.js';
import { anySettings, plainSettings } from './attributes.js';
import { anyDocument, plainDocument } from './documents.js';
import { find, leadsSomewhere } from './places.js';
import type { Property } from './property.js';
import { property } from './property.js';
import { codeOf, pageOf, realise } from './recipe.js';

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

const setOn = (settings: Readonly<Record<string, unknown>>) =>
  pageOf(
    [
      "import '/dist/index.js';",
      "const card = document.createElement('back-spasm-card');",
      ...Object.entries(settings).map(
        ([name, plan]) => `card.${propertyOf(name)} = ${codeOf(plan)};`,
      ),
      'document.body.append(card);',
      'await card.ready;',
      'console.table(card.problems);',
    ].join('\n'),
  );

const contentOf = (content: unknown) => setOn({ content });

/** 99 of each reader: of the document, of attributes, and of the card made from both. */
const mostProblems = 3 * 99;

const everyWarning = fallback.help.emergency.items.map(({ id }) => id);

function* faultsOfCard(card: Card) {
  const ids = new Set(card.text.help.emergency.items.map(({ id }) => id));
  for (const id of everyWarning) if (!ids.has(id)) yield `The warning ${id} is gone.`;
  if (card.text.help.emergency.action !== fallback.help.emergency.action)
    yield 'What to do in an emergency has changed.';
  const tips = card.text.tips.map(({ id }) => id);
  if (tips.includes('t-nsaid') && !(tips.includes('t-check') && tips.includes('t-ask')))
    yield 'Pain medicine stands without its cautions.';
}

/** However long a list of mistakes a document is, nobody reads a long list of problems. */
function findExcess(problems: readonly Problem[]): string[] {
  const { length } = JSON.stringify(problems);
  return problems.length > mostProblems || length > 2 * limits.bytes
    ? [`There are ${problems.length} problems, ${length} characters long.`]
    : [];
}

function findLeaks(address: string | undefined, schemes: readonly string[]): string[] {
  const base = 'https://clinic.example/';
  if (address === undefined || !URL.canParse(address, base)) return [];
  const { protocol } = new URL(address, base);
  return schemes.includes(protocol) ? [] : [`It leads to ${protocol} by ${codeOf(address)}.`];
}

const realiseAll = (plan: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(plan).map(([name, part]) => [name, realise(part)]));

/** Where a problem about a source that nobody has leads to just that source. */
function namesItsSource({ path, message }: Problem, input: unknown): boolean {
  const id = find(input, path);
  return typeof id === 'string' && message.startsWith(`Add ${id.trim()} to `);
}

function findLostProblems(problems: readonly Problem[], input: unknown): string[] {
  return problems
    .filter(
      (problem) =>
        !leadsSomewhere(problem, input) ||
        (problem.code === 'unknown-source' && !namesItsSource(problem, input)),
    )
    .map(({ code, path, message }) => `No such place: ${code} ${path}: ${message}`);
}

export const readerProperties: readonly Property[] = [
  property({
    name: 'a document is read without an error and into a card with every warning',
    runs: fewer(800),
    inputs: anyDocument,
    findFaults: (plan) => {
      const { card, problems } = cardOf({ document: realise(plan) });
      return [...faultsOfCard(card), ...findExcess(problems)];
    },
    reproduce: contentOf,
  }),
  property({
    name: 'a document reads the same each time, and is left as it was',
    runs: fewer(400),
    inputs: plainDocument,
    findFaults: (document) => {
      const before = JSON.stringify(document);
      const [first, second] = [readDocument(document), readDocument(document)];
      const faults = same(first, second) ? [] : ['It reads differently the second time.'];
      if (JSON.stringify(document) !== before) faults.push('It was changed.');
      const fromText = document === undefined ? first : readDocument(before);
      if (!same(fromText.document, first.document)) faults.push('Its JSON reads differently.');
      return faults;
    },
    reproduce: contentOf,
  }),
  property({
    name: 'what was read is right, and reads as it is',
    runs: fewer(400),
    inputs: anyDocument,
    findFaults: (plan) => {
      const { document } = readDocument(realise(plan));
      const again = readDocument(document);
      const faults = again.problems.map(({ path, message }) => `${path}: ${message}`);
      if (!same(again.document, document)) faults.push('It reads differently the second time.');
      return faults;
    },
    reproduce: contentOf,
  }),
  property({
    name: 'each problem of a document leads to its place',
    runs: fewer(700),
    inputs: plainDocument,
    findFaults: (document) => findLostProblems(cardOf({ document }).problems, document),
    reproduce: contentOf,
  }),
  property({
    name: 'attributes are read without an error and into a card with every warning',
    runs: fewer(400),
    inputs: anySettings,
    findFaults: (plan) => {
      const attributes = realiseAll(plan);
      for (const [name, value] of Object.entries(attributes)) valueToShow(name, value);
      const { card, problems } = cardOf({ attributes });
      return [...faultsOfCard(card), ...findExcess(problems)];
    },
    reproduce: setOn,
  }),
  property({
    name: 'each problem of an attribute leads to its place',
    runs: fewer(400),
    inputs: plainSettings,
    findFaults: (attributes) => {
      // A text may stand for a list; what a sign-off lacks, it lacks as a whole.
      const given = Object.entries(attributes).map(([name, raw]) => [name, valueToShow(name, raw)]);
      const input = { ...Object.fromEntries(given), review: {} };
      return findLostProblems(cardOf({ attributes }).problems, input);
    },
    reproduce: setOn,
  }),
  property({
    name: 'no address of a document leads to a script',
    runs: fewer(5000),
    inputs: madeUpAddress,
    findFaults: (href) => {
      const { document } = readDocument({
        sources: [{ id: 'a', title: 'A', href }],
        illustration: { src: href, alt: 'A' },
      });
      return [
        ...findLeaks(document.sources?.[0]?.href, ['https:', 'http:', 'mailto:', 'tel:']),
        ...findLeaks(document.illustration?.src, ['https:', 'http:']),
      ];
    },
    reproduce: (href) =>
      contentOf({
        sources: [{ id: 'a', title: 'A', href }],
        illustration: { src: href, alt: 'A' },
      }),
  }),
];
